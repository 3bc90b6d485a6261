/**
 * Where one form ends and the next begins:
 *
 *   | 某市2022年市级部门预算项目支出绩效目标批复表 |   title      ┐
 *   | 项目名称 | …                                |   head       │ block
 *   | 绩效指标 | 产出指标 | 数量指标 | …           |   indicators ┘
 *   | 绩效指标 |                                      indicators again, after 满意度: a block that has lost its head
 */
import { runs, signOf } from "./runs";
import { resultForm } from "./result-form";
import { titleAbove, titleOf } from "./title";
import { lastColumn, lastRow, type Range, type Sheet } from "./sheet";
import { Areas } from "./recognise/cells/areas";
import { asPrinted } from "./recognise/cells/as-printed";
import { besideGap } from "./recognise/cells/beside-gap";
import { isForm } from "./recognise/cells/is-form";
import { projectOrdinal } from "./recognise/head/numbered-project";
import { layTiles, type Line, type Tile } from "./recognise/cells/tiles";
import { withUprightLabels } from "./recognise/cells/upright-labels";
import type { Vocabulary } from "./recognise/words/vocabulary";

export interface Block {
  readonly range: Range;
  readonly lines: readonly Line[];
  readonly title: Tile | null;
  /** What stands at the head of the sheet's part for this form and those before it, below one title. */
  readonly above: readonly Line[];
  readonly areas: Areas;
}

/** A table that looks like a form and is none we check, such as 自评表, with the words that show it. */
export interface Declined {
  readonly at: Range;
  readonly because: string;
}

/** The forms of a sheet, one after another; null in place of the block where a table was declined. */
export type Segment =
  { readonly block: Block; readonly declined: null } | { readonly block: null; readonly declined: Declined };

export function segment(sheet: Sheet, vocabulary: Vocabulary): Generator<Segment> {
  const printed = withUprightLabels(asPrinted(sheet), vocabulary);
  const areas = new Areas(printed.merges);
  return split(layTiles(printed, areas, vocabulary), areas, vocabulary);
}

function* split(lines: Iterable<Line>, areas: Areas, vocabulary: Vocabulary): Generator<Segment> {
  let above: readonly Line[] = [];
  for (const run of withHeadBelow(runs(lines))) {
    const kept = withoutTail(run);
    const range = extent(kept);
    const beside = besideGap(kept, range);
    if (beside) {
      for (const part of beside) yield* split(part, areas, vocabulary);
      continue;
    }
    const because = resultForm(kept);
    if (because) yield { block: null, declined: { at: range, because } };
    else {
      const own = kept[0] ? (titleOf(kept[0]) ?? titleAbove(kept[0])) : null;
      if (own) above = headOf(kept);
      // 项目二：… stands below the title of 项目一：….
      const title = own ?? (kept[0] && projectOrdinal(kept[0]) !== null ? (above[0]?.tiles[0] ?? null) : null);
      if (isForm(kept, vocabulary, title !== null))
        yield { block: { range, lines: kept, title, above: own ? [] : above, areas }, declined: null };
    }
  }
}

/** The runs, a head that stands below its indicators joined to them: 项目名称 there begins no form of its own. */
function* withHeadBelow(all: Iterable<readonly Line[]>): Generator<readonly Line[]> {
  let held: readonly Line[] | null = null;
  for (const run of all) {
    if (held && isHeadOf(run, held)) held = [...held, ...run];
    else {
      if (held) yield held;
      held = run;
    }
  }
  if (held) yield held;
}

function isHeadOf(run: readonly Line[], above: readonly Line[]): boolean {
  const [first, last] = [run[0], above.at(-1)];
  if (!first || !last || first.row > last.row + widestBreak || run.length > mostHead) return false;
  const isPlain = (line: Line) => {
    const { title, indicators } = signOf(line);
    return !title && !indicators;
  };
  return (
    run.every(isPlain) && above.every((line) => !signOf(line).head) && above.some((line) => signOf(line).indicators)
  );
}
const widestBreak = 2;
const mostHead = 12;

/** A title, whose form it is, the unit of its money: what stands above the labels of the form. */
function headOf(lines: readonly Line[]): readonly Line[] {
  const end = lines.findIndex(({ tiles }, index) => index > 0 && tiles.some(({ label }) => label?.content === null));
  return lines.slice(0, Math.min(end < 0 ? mostTitle : end, mostTitle));
}
const mostTitle = 4;

/** Leaves out what follows a form without belonging to it: another table, a logo's caption. */
function withoutTail(lines: readonly Line[]): readonly Line[] {
  let end = 0;
  let reach = 0;
  for (let index = 1; index < lines.length; index++) {
    const line = lines[index];
    const before = lines[index - 1];
    if (!line || !before) continue;
    const labelled = line.meanings !== 0;
    for (const { at } of before.tiles) if (at.bottom > reach) reach = at.bottom;
    // Blank rows beside a merged label belong to it, and so does the row below them.
    const attached = end === index - 1 && (line.row === before.row + 1 || line.row <= reach || goesOn(lines, index));
    if (labelled || attached) end = index;
  }
  return lines.slice(0, end + 1);
}

/** Behind a blank row a name and its value, in the columns of those above. */
function goesOn(lines: readonly Line[], index: number): boolean {
  const [above, line] = [lines[index - 1], lines[index]];
  if (!above || !line || line.tiles.length < 2 || line.row > above.row + widestBreak) return false;
  const before = lines.slice(Math.max(0, index - mostAbove), index).flatMap(({ tiles }) => tiles);
  return line.tiles.every(({ at }) => before.some((other) => other.at.left === at.left));
}
const mostAbove = 5;

export function extent(lines: readonly Line[]): Range {
  let [top, left, bottom, right] = [lastRow, lastColumn, 0, 0];
  for (const { tiles } of lines) {
    for (const { at } of tiles) {
      if (at.top < top) top = at.top;
      if (at.left < left) left = at.left;
      if (at.bottom > bottom) bottom = at.bottom;
      if (at.right > right) right = at.right;
    }
  }
  return { top, left, bottom, right };
}
