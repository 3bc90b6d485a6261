/**
 * The goals in words: below their headings, or beside them.
 *
 *   | 总体目标 | 中长期目标（20**年—20**年） | 年度目标 |      | 年度总体目标 | 完成… |
 *   |          |                             | 完成…    |
 */
import { blank, type Field, type FieldId, type Fields } from "../../fields";
import type { Form, Horizon } from "../../form";
import type { Areas } from "../cells/areas";
import { cellBeside, fieldOf } from "../cells/field-of";
import { halvesOf, hasGoalOfYear } from "./goal-halves";
import { goalFrom, numbersGoal } from "./goal-lines";
import { mayBeLabel } from "../cells/labels";
import { horizonOf } from "../words/period";
import { anyOf, says, type Line, type Tile } from "../cells/tiles";
import { wordsOf } from "../words/squash";

/** 目标1： 目标2： ……: nothing but the prompts of the template. */
const prompt = /^(?:\s|目标\s*(?:\d{1,2}|[一二三四五])|[:：.…。、;；（）()_—-])*$/;

const inGoals = anyOf("goal", "section");
const behindGoals = anyOf("goal", "column", "level1");

/**
 * Puts the goals into `fields`; gives back the prompts of the template that their headings still hold. `end` is the row in
 * which the indicators begin.
 */
export function readGoals(lines: readonly Line[], areas: Areas, end: number, fields: Fields): Form["prompts"] {
  const prompts: Form["prompts"][number][] = [];
  const put = (half: Horizon, label: Tile, at: Field["at"], text: string | null) => {
    const id: FieldId = `goals.${half}`;
    const known = fields[id];
    if (known && known.value.is !== "blank") return;
    const written = text !== null && !prompt.test(text);
    fields[id] = fieldOf(id, label, at, written ? { is: "text", text } : blank);
  };
  const ofYear = hasGoalOfYear(lines);
  lines.forEach((line, index) => {
    if (!says(line, inGoals)) return;
    const halves = halvesOf(line, lines[index + 1], ofYear);
    const headings = [...halves.keys()];
    for (const tile of headings) {
      if (/20[*×xX_＊]+年?|20\s*年/.test(wordsOf(tile.text))) prompts.push({ text: tile.text, at: tile.at });
    }
    if (headings.length === 0) {
      if (!ofYear) loneGoal(lines, index, end, areas, put);
      return;
    }
    for (const heading of headings) {
      const half = halves.get(heading) ?? "annual";
      const at = line.tiles.indexOf(heading);
      const [before, next, result] = [line.tiles[at - 1], line.tiles[at + 1], line.tiles[at + 2]];
      // It was read with the heading before it.
      if (before && next && halves.has(before) && isBesideResult(heading, next, lines[index + 1])) continue;
      // 年度目标 | 年度目标: its own label, typed where the goal should stand.
      if (isEcho(heading, fields[`goals.${half}`])) continue;
      if (heading.label?.content) {
        put(half, heading, heading.at, heading.label.content);
        continue;
      }
      const putBelow = (own: Horizon, tile: Tile, beside: readonly Tile[], empty?: Field["at"]) => {
        const texts = textsBelow(lines, index, tile, beside);
        put(own, tile, texts[0]?.at ?? empty ?? areas.at(tile.at.bottom + 1, tile.at.left), joined(texts));
      };
      if (next && result && isBesideResult(next, result, lines[index + 1])) {
        const texts = textsBelow(lines, index, next, [next, result]);
        put(half, heading, texts[0]?.at ?? areas.at(next.at.bottom + 1, next.at.left), joined(texts));
        continue;
      }
      if (next && isTwin(next, lines[index + 1])) {
        putBelow(half, heading, [heading, next]);
        putBelow(half === "annual" ? "midLong" : "annual", next, [heading, next]);
        continue;
      }
      if (next && isOtherHeading(next, heading, lines[index + 1])) {
        putBelow(half, heading, [heading, next]);
        continue;
      }
      // 阶段性目标 | 一季度 | 完成…: a stage has its own goal.
      if (next && result && isStage(next, result)) continue;
      if (next && next.label === null) {
        const goal = goalFrom(lines, index, heading, next);
        put(half, heading, goal.at, goal.text);
        continue;
      }
      // The heading leads its row: then its text would stand beside it.
      const isLead = headings.length === 1 && next === undefined && line.tiles[0] === heading;
      putBelow(half, heading, headings, isLead ? cellBeside(heading.at, areas) : undefined);
    }
  });
  return prompts;
}

/** The label of a goal in the cell where the goal itself was to be written. */
function isEcho({ at, label }: Tile, known: Field | undefined): boolean {
  return (
    label?.content === null &&
    known?.value.is === "blank" &&
    known.at.top === at.top &&
    known.at.left === at.left &&
    known.labelAt.top < at.top
  );
}

/** The other half's heading, in words that nobody knows, above a text of its own: 中长期目标 | 眼下目标. */
function isTwin(tile: Tile, below: Line | undefined): boolean {
  const { label, text, at } = tile;
  if (label !== null || numbersGoal(tile) || !/目标|任务/.test(wordsOf(text)) || wordsOf(text).length > longestHeading)
    return false;
  return !!below && below.meanings === 0 && below.tiles.some((other) => other.at.left === at.left);
}
const longestHeading = 12;

const isStage = (next: Tile, text: Tile) =>
  next.label === null && !numbersGoal(next) && wordsOf(next.text).length <= longestStage && isLonger(text);
const longestStage = 4;
const isLonger = ({ label, number, text }: Tile) => label === null && number === null && text.length > longestStage * 2;

/** 年度总体目标 | 预期目标 | 实际完成情况: the goal stands below its second heading. */
function isBesideResult(next: Tile, result: Tile, below: Line | undefined): boolean {
  const [words, reached] = [wordsOf(next.text), wordsOf(result.text)];
  if (!/目标/.test(words) || words.length > longestHeading || horizonOf(words) !== null) return false;
  return (
    /^(?:全年)?实际|完成情况|执行情况/.test(reached) && below?.tiles.some(({ at }) => at.left === next.at.left) === true
  );
}

/** A further heading that nobody knows: 年度目标 | 年度目标完成情况, where the goal stands below its own heading. */
function isOtherHeading({ label, text }: Tile, heading: Tile, below: Line | undefined): boolean {
  if (label !== null || !/目标/.test(wordsOf(text)) || wordsOf(text).length > longestHeading) return false;
  const own = below?.tiles.find(({ at }) => at.left === heading.at.left);
  return below?.meanings === 0 && own !== undefined && wordsOf(own.text).length > longestHeading;
}

/** A merged cell that is blank, beside a heading or below it: the goal was to be written there. */
function roomFor(heading: Tile, below: number, areas: Areas): Field["at"] | null {
  const isMerged = ({ top, left, bottom, right }: Field["at"]) => right > left || bottom > top;
  const beside = areas.at(heading.at.top, heading.at.right + 1);
  if (isMerged(beside)) return beside;
  if (below <= heading.at.bottom + 1) return null;
  const under = areas.at(heading.at.bottom + 1, heading.at.left);
  return isMerged(under) ? under : null;
}

/** 总体目标 alone in its row, which heads no table as 二、绩效目标 does. */
const asksForGoal = ({ text }: Tile, { tiles }: Line) =>
  tiles.length === 1 && /^(?:项目|年度|预期|绩效)*(?:总体|总)(?:绩效)?目标$/.test(wordsOf(text));

const joined = (tiles: readonly Tile[]) => (tiles.length > 0 ? tiles.map(({ text }) => text).join("\n") : null);

/** The texts below a heading, up to the next row of labels. */
function textsBelow(lines: readonly Line[], index: number, heading: Tile, headings: readonly Tile[]): Tile[] {
  const found: Tile[] = [];
  for (let below = index + 1; below < lines.length; below++) {
    const line = lines[below];
    if (!line) break;
    if (line.tiles.some(({ label }) => label !== null && label.meaning.is !== "continued" && label.content === null))
      break;
    if (below === lines.length - 1 && isCaption(line, found.length > 0 ? longestHeading : shortestCaption)) break;
    if (headings.length === 1 && isOfAnother(line, heading)) break;
    for (const tile of line.tiles) {
      const owner = headings.filter(({ at }) => at.left <= tile.at.left).at(-1) ?? headings[0];
      if (owner === heading && tile.label === null) found.push(tile);
    }
  }
  return found;
}

/** 阶段性目标 | 一季度 | … below a heading that leads its row, and what tells how to fill in the form. */
function isOfAnother({ tiles }: Line, { at }: Tile): boolean {
  const [first, second] = tiles;
  if (!first || first.at.left !== at.left) return false;
  return second ? mayBeLabel(first) : /^\s*(?:填[报表写]?)?(?:说明|要求|注意?(?:事项)?|备注)\s*[:：]/.test(first.text);
}

/** 绩效项目指标表 alone above the indicators is theirs, in whatever words. */
function isCaption({ tiles: [only, more] }: Line, longest: number): boolean {
  return !!only && !more && wordsOf(only.text).length <= longest && /(?:指标|目标).{0,3}$/.test(wordsOf(only.text));
}
const shortestCaption = 6;

const shortest = 4;

/** 总体目标 in a form that has no other heading for goals: its text stands beside it, or below. */
function loneGoal(
  lines: readonly Line[],
  index: number,
  end: number,
  areas: Areas,
  put: (half: Horizon, label: Tile, at: Field["at"], text: string | null) => void,
): void {
  const [line, below] = [lines[index], lines[index + 1]];
  line?.tiles.forEach((tile, at) => {
    const meaning = tile.label?.meaning;
    if (meaning?.is !== "section" || meaning.of !== "goals") return;
    if (tile.label?.content) return put("annual", tile, tile.at, tile.label.content);
    const next = line.tiles[at + 1];
    if (next) {
      if (next.label !== null) return;
      const goal = goalFrom(lines, index, tile, next);
      if (goal.text.length > shortest) put("annual", tile, goal.at, goal.text);
      return;
    }
    if (below === undefined || says(below, behindGoals)) {
      const free =
        roomFor(tile, below?.row ?? end, areas) ?? (asksForGoal(tile, line) ? cellBeside(tile.at, areas) : null);
      if (free && tile === line.tiles[0]) put("annual", tile, free, null);
      return;
    }
    const text = below.meanings === 0 && below.tiles.length === 1 ? below.tiles[0] : undefined;
    if (text) put("annual", tile, text.at, goalFrom(lines, index + 1, tile, text).text);
    else if (tile === line.tiles[0]) put("annual", tile, cellBeside(tile.at, areas), null);
  });
}
