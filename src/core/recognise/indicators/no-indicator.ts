/** Rows within and below a table of indicators that state none: repeated headings, notes, sums, fields and signatures. */
import type { Indicator } from "../../form";
import { readsAsValue } from "../../target-value";
import { columnOf, hasLevels, type Header } from "./header";
import { isLevel } from "../cells/levels";
import { isBound } from "../words/bound";
import { squash } from "../words/squash";
import { anyOf, says, type Line, type Tile } from "../cells/tiles";
import type { Vocabulary } from "../words/vocabulary";

const note = /^(?:备注|附注|注|说明|填[表报写]说明|特别说明)\s*\d*\s*[:：]/;

const pageNumber = /^[-—(]*第?\d+页?(?:[,，/]?共\d+页)?[-—)]*$/;

/** 备注：…, and what stands below it in the same way; or a text that lies across the columns. */
export function isNote({ tiles }: Line, header: Header | null, noted: boolean): boolean {
  const [only, more] = tiles;
  if (!only || more || only.label) return false;
  if (pageNumber.test(squash(only.text))) return true;
  if (noted || note.test(only.text)) return true;
  const names = header?.tree ? undefined : header?.columns.find(({ role }) => role === "name");
  if (!header || !names || names.left <= header.left) return false;
  return only.at.left <= header.left && only.at.right >= names.left;
}

/** A page break may repeat the header. */
export function isHeaderAgain(line: Line): boolean {
  return line.tiles.filter((tile) => tile.label?.meaning.is === "column").length >= 3;
}

/** The second row of a header that is printed again. */
export function isUnderHeader({ tiles }: Line, header: Header | null): boolean {
  return tiles.every(
    (tile) => tile.number === null && !/\d/.test(tile.text) && !!header && columnOf(header, tile)?.role !== "name",
  );
}

/** 1 | 2 | 3 | 4 below the headings numbers the columns. */
export function numbersColumns({ tiles }: Line): boolean {
  return (
    tiles.length >= fewestNumbered && tiles.every(({ text }, at) => text.replace(/[()（）]/g, "") === String(at + 1))
  );
}
const fewestNumbered = 4;

const ofFields = anyOf("field", "other", "goal", "continued");

/** 立项依据 | …, 项目期限 | … below the table, or 续上表 in its middle. */
export function isFieldBelow(line: Line, header: Header | null): boolean {
  if (!says(line, ofFields) || !header || header.tree) return false;
  const [first, second] = line.tiles[0]?.label?.meaning.is === "section" ? line.tiles.slice(1) : line.tiles;
  if (!first?.label || first.label.content !== null) return false;
  if (first.label.meaning.is === "other" && line.tiles.length === 1) return true;
  if (first.label.meaning.is !== "field" && first.label.meaning.is !== "goal") return false;
  // An indicator of this name has its value in the column of values.
  return columnOf(header, first)?.role !== "name" || !second || columnOf(header, second)?.role !== "value";
}

const ofSums = anyOf("sum");

/** 权重合计 | 90: the sum of the points is no indicator. */
export function isSum(line: Line): boolean {
  if (!says(line, ofSums)) return false;
  return line.tiles.every(
    ({ label, number, text }) => number !== null || label !== null || /^[\d.%分/—-]*$/.test(text),
  );
}

/** The same where no wording tells it: a text beside the sum of the points above. */
export function isSumOfPoints(line: Line, header: Header | null, above: readonly Indicator[]): boolean {
  if (!header || above.length < 3) return false;
  let sum: number | null = null;
  for (const tile of line.tiles) {
    const role = columnOf(header, tile)?.role;
    if (role === "value" || role === "operator" || role === "unit") return false;
    if (role === "weight") sum = Number(tile.text);
  }
  if (sum === null) return false;
  const points = above.reduce((total, { weight }) => total + Number(weight?.text ?? NaN), 0);
  return Math.abs(points - sum) < 0.01;
}

/** 预算执行率 | 10, where categories stand or across to the values, has points and is no indicator. */
export function hasPointsOnly({ tiles }: Line, header: Header | null): boolean {
  const [first, ...others] = tiles;
  const [name, value] = (["name", "value"] as const).map((is) => header?.columns.find(({ role }) => role === is));
  if (!header || !first || !name || !value || isLevel(first.label?.meaning.is)) return false;
  const isOver = first.at.left <= header.left && first.at.left < name.left && first.at.right >= value.left;
  const isStrange = isLevel(columnOf(header, first)?.role) && first.label === null && first.number === null;
  return (
    (isOver || isStrange) && others.length > 0 && others.every((tile) => columnOf(header, tile)?.role === "weight")
  );
}

/** Headings of what stands below a table: the reviewers' grid, spending by item, a plan of payments. */
export function endsTable({ tiles }: Line, below: Line | undefined, header: Header | null): boolean {
  const [first, second] = tiles;
  // Its caption, alone in a row.
  if (
    first &&
    !second &&
    (!first.label || first.label.why === "contents") &&
    below &&
    endsTable(below, undefined, header)
  )
    return true;
  if (!first || !header || header.tree || tiles.some((tile) => tile.number !== null)) return false;
  if (isLevel(first.label?.meaning.is)) return false;
  if (columnOf(header, first)?.role !== "name" && review.test(squash(first.text))) return true;
  return tiles.length >= 3 && tiles.filter(({ text }) => ofItems.test(squash(text))).length >= 2;
}
const review =
  /^(?:审核|评审|初审|复审|审批|审定|综合评[定价审])|(?:审核|评审|评定|审批|审定|批示)(?:内容|要点|意见|结果|结论|等级)?$/;
const ofItems = /^(?:单价|数量|金额|小计|标准|计量单位|单位|预算金额|测算(?:标准|依据|说明)|规格型号)(?:\(.*\))?$/;

const closing =
  /^(?=.*[表附])(?:公开|附|表|第|件)*\d*表?\d*$|(?:审核|审查|评审|要点|意见|说明|备注|附注|事项|问题|盖章|公章|签章|签字|日期)[:：]?$/;
/** 制表：某某 | 复核： */
const signed = /^(?:制表|填[表报]|编制|复核|审核|审批|经办|负责人|联系人|联系电话)[^:]{0,4}:/;
/** 甲方（盖章） */
const sealed = /[([](?:盖章|公章|签章|签字|签名|印章)[)\]]:?$/;
const opinion = /意见[:：]?$/;
const inline = /^(?!其中)[^:：\d]{2,10}[:：]/;

/**
 * What is asked below the table, with its answer beside it:
 *
 *   | 其他需要说明的问题 | 无                |
 *   | 项目主管           | 某某 | 联系电话 | … |
 */
export function isFooter({ tiles }: Line, header: Header | null, vocabulary: Vocabulary): boolean {
  const [first] = tiles;
  if (!first || isLevel(first.label?.meaning.is) || first.number !== null || !header) return false;
  const role = columnOf(header, first)?.role;
  const text = squash(first.text);
  if (signed.test(text) || sealed.test(text)) return true;
  if (role === "name" && tiles.length > 1) {
    // 备注 | 无 within the width of a name: the answer stands where names go on, and no value beside it.
    const isWithin = tiles.every((tile) => (columnOf(header, tile)?.role ?? "name") === "name");
    return isWithin ? closing.test(text) : opinion.test(text) && !tiles.some((tile) => isStated(tile, header));
  }
  if (tiles.some((tile) => isStated(tile, header))) return false;
  // 绩效实现措施 | 建立工作台账，定期调度。 answers in a sentence where the table asks for a name and a value.
  const [, answer] = tiles;
  const isAnswer =
    answer?.label === null && tiles.length === 2 && first.at.left <= header.left && sentence.test(answer.text);
  if (isAnswer && role !== "name" && !first.label && vocabulary.category(first.text) === null) return true;
  // A sentence across the table, such as 此表由财政部门统一印制。
  if (tiles.length === 1 && /[。；]$/.test(text)) return true;
  if (closing.test(text)) return role !== "name" || tiles.length === 1;
  if (role === "name") return false;
  if (inline.test(text)) return !text.endsWith(":") || !tiles.slice(1).some(readsAsAnyValue);
  return vocabulary.placed(first.text, "text")?.meaning.is === "signoff";
}

const sentence = /^(?=[^]{12})[^]*[。；;]/;

/** A value where values stand. */
function isStated(tile: Tile, header: Header): boolean {
  const role = columnOf(header, tile)?.role;
  if (role === "operator") return isBound(tile.text);
  return (role === "value" || role === "weight") && readsAsAnyValue(tile);
}

/** 其他收入： | 40万元 in a row that slid is an indicator whose name has a colon behind it. */
const readsAsAnyValue = ({ number, text }: Tile) => !phone.test(text) && (number !== null || readsAsValue(text));

const phone = /^\s*(?:0\d{2,3}\s*[-—–]\s*\d{7,8}|1[3-9]\d{9})\s*$/;

/** The number of a row, in a column of such numbers, with nothing else in the row. */
export function isOrdinal(tile: Tile, header: Header | null): boolean {
  return (
    header !== null && /^\d{1,3}(?:\.\d{1,3})*$/.test(tile.text.trim()) && columnOf(header, tile)?.role === "extra"
  );
}

/** The table has its categories in rows of their own: what stands above the first of them is the project's. */
export function isRooted(lines: readonly Line[], header: Header | null): boolean {
  if (!header || hasLevels(header)) return false;
  return header.tree || lines.some(({ tiles: [only, more] }) => !more && isLevel(only?.label?.meaning.is));
}
