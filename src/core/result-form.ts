/**
 * Whether a table is one of results, which we do not check: 自评表, 监控表. A form of targets may tell as well what was
 * reached last year, in a table of its own above its indicators:
 *
 *   | 上年完成情况 | 主要指标 | 上年目标值 | 实际完成值 |
 *   | 一级指标     | 二级指标 | 三级指标   | 指标值     |
 */
import { isLevel } from "./recognise/cells/levels";
import { isLastYear } from "./recognise/words/period";
import { traditionalOf } from "./recognise/words/plain-script";
import { Signs } from "./recognise/words/signs";
import { squash, squashLabel } from "./recognise/words/squash";
import { isUnder, type Line, type Tile } from "./recognise/cells/tiles";
import { readsAsValue } from "./target-value";
import { titleOf } from "./title";

// Made once, like all patterns that meet every cell. Few texts begin as the results do: the others need no closer look.
const resultStarts = "全实执完自偏";
const mayBeResult = new Signs(Array.from(resultStarts + traditionalOf(resultStarts)));
const result = /^(全年执行数|全年完成值|实际完成(值|情况|指标值)|全年实际完成值|完成指标值|自评(得分|分)|偏差原因)/;
/** 执行率 is a result beside 预算数 and 得分, and an indicator elsewhere. */
const besideRate = /(预算数|执行数|分值|得分)$/;

/** The words that show a form of results, which states what was reached instead of targets. */
export function resultForm(lines: readonly Line[]): string | null {
  const title = lines[0] ? titleOf(lines[0]) : null;
  // 目标表（自评前填报） is one of targets.
  const words = title ? squashLabel(title.text).replace(/目标表\(.*\)$/, "目标表") : "";
  if (title && /自评|绩效评价|监控/.test(words) && !/目标(批复|申报|审批)/.test(words)) return title.text;
  const results = lines.flatMap((line, index) => {
    const said = resultIn(line);
    return said === null ? [] : [{ line, said, above: lines[index - 1] }];
  });
  if (results.length === 0) return null;
  if (/目标/.test(words) && results.every(({ line }, at) => isBlankBelow(line, lines, results[at + 1]?.line.row)))
    return null;
  const asksForTargets = /(?:申[报请]|批复|审批|下达|设定)/.test(words) && statesTargets(lines, results);
  return results.find(({ line, above }) => !asksForTargets && !isOfLastYear(line, above))?.said ?? null;
}

/** 实际完成值 with nothing below it up to the next such heading: no result is stated yet. */
function isBlankBelow(line: Line, lines: readonly Line[], end = Infinity): boolean {
  const ofResults = line.tiles.filter(({ text }) => result.test(squash(text)) || squash(text) === "执行率");
  return !lines.some(
    ({ row, tiles }) =>
      row > line.row &&
      row < end &&
      tiles.some(
        (tile) =>
          isStated(tile) && ofResults.some((heading) => isUnder(tile, heading) && tile.at.right <= heading.at.right),
      ),
  );
}

const isStated = ({ label, number, text }: Tile) =>
  !label && (number !== null || /\d/.test(text) || readsAsValue(text));

function resultIn({ tiles }: Line): string | null {
  if (tiles.length < 3) return null;
  for (const { text } of tiles) {
    const words = mayBeResult.has(text.charCodeAt(0)) ? squash(text) : "";
    // 实际完成值/目标值×分值 says how points are given.
    if (result.test(words) && !/[×*÷/]./.test(words)) return words;
    if (words === "执行率" && tiles.some((tile) => besideRate.test(squash(tile.text)))) return words;
  }
  return null;
}

/** 上年目标值 | 实际完成值, below a heading of last year or beside one; a table of indicators is none of last year's. */
function isOfLastYear(line: Line, above: Line | undefined): boolean {
  const caption = above?.tiles.length === 1 ? above.tiles : [];
  return !headsIndicators(line) && [...caption, ...line.tiles].some(({ text }) => isLastYear(text));
}

/** There are headings of indicators, and neither in them nor right below is a result. */
function statesTargets(lines: readonly Line[], results: readonly { readonly line: Line }[]): boolean {
  const headings = lines.filter(headsIndicators);
  const isBeside = ({ row }: Line) => results.some(({ line }) => line.row === row || line.row === row + 1);
  return headings.length > 0 && !headings.some(isBeside);
}

const fewestHeadings = 2;

const headsIndicators = ({ tiles }: Line): boolean =>
  tiles.filter(
    ({ label }) => label?.meaning.is === "column" && (isLevel(label.meaning.role) || label.meaning.role === "name"),
  ).length >= fewestHeadings;
