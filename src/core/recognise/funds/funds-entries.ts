/** What a line of the funds says: each label of money with its amount. */
import type { MoneyUnit } from "../../amount";
import { blank } from "../../fields";
import type { Range } from "../../sheet";
import { partOf, type Entry } from "./amounts-below";
import type { Areas } from "../cells/areas";
import { cellBeside } from "../cells/field-of";
import { unitNote } from "../words/label-text";
import { isMoney, moneyOfTile, readMoney } from "../cells/money";
import { squash, wordsOf } from "../words/squash";
import type { Line, Tile } from "../cells/tiles";
import { namesPart } from "../words/sum-words";
import { statesNoValue } from "../words/unfilled";
import { isUnknownLine, unknownInCell } from "./unknown-money";
import type { Label } from "../words/vocabulary";

/** What a line stands below, and above. */
interface Place {
  /** The total stands above, and no label of another sort since. */
  readonly open: boolean;
  /** 合计 in it is the total of the funds. */
  readonly leads: boolean;
  /** The line above states the money of the whole term. */
  readonly ofTerm: boolean;
  /** Headings may stand in the line: the one below it holds amounts, and no labels of its own half. */
  readonly above: boolean;
}

export function entriesOf(
  line: Line,
  areas: Areas,
  unit: MoneyUnit | null,
  edge: number,
  { open, leads, ofTerm, above }: Place,
): readonly Entry[] {
  const { tiles } = line;
  const entries: Entry[] = [];
  tiles.forEach((tile, index) => {
    const { label } = tile;
    const next = tiles[index + 1];
    const inside = open || entries.some(({ part }) => part === "total");
    if (inside && next && isUnknownLine(tile, next)) {
      const declared = unitNote(squash(tile.text)) ?? unit;
      entries.push({ part: partOf(tile), half: null, tile, at: next.at, value: moneyOfTile(next, declared) });
      return;
    }
    const inCell = inside && label === null ? unknownInCell(tile, unit) : null;
    if (inCell) {
      entries.push({ part: partOf(tile), half: null, tile, at: tile.at, value: inCell });
      return;
    }
    const meaning = label
      ? (ofYearBesideWhole(tile, entries, ofTerm) ??
        (inside ? ofTreasury(tile, next) : null) ??
        totalInCell(label) ??
        fundsMeaning(label, next, leads))
      : null;
    if (!label || !meaning || headsBlock(tile, index, tiles)) return;
    const { part, half } = meaning;
    const declared = label.unit ?? unit;
    if (label.content !== null)
      entries.push({ part, half, tile, at: tile.at, value: readMoney(label.content, declared) });
    else if (next && next.label === null) {
      const amount = explained(next, tiles[index + 2]) ?? next;
      // 年度预算安排 | 来源 | 金额 | 占比: headings stand beside it, not its amount.
      // 其他 beside 其他资金 is the label of the other half.
      if (otherLabel.test(wordsOf(amount.text)) || percent.test(amount.text)) return;
      const isHeading =
        part === "total" &&
        above &&
        (tiles[index + 2] !== undefined || ofShares.test(wordsOf(amount.text))) &&
        mayBeHeading(amount);
      entries.push({ part, half, tile, at: amount.at, value: isHeading ? blank : moneyOfTile(amount, declared) });
    } else {
      const at = next && isMoney(next) ? next.at : ownCell(tile, next, areas, edge);
      entries.push({ part, half, tile, at, value: blank });
    }
  });
  return entries;
}

/** 项目总投资 | 1035 | 其中：本年投资计划 | 833: the year's money is a part of the whole. */
function ofYearBesideWhole(
  { label }: Tile,
  before: readonly Entry[],
  ofTerm: boolean,
): Pick<Entry, "part" | "half"> | null {
  if (label?.meaning.is !== "funds" || label.meaning.part !== "total" || label.meaning.half !== "annual") return null;
  const isBeside = before.some(({ part, half }) => part === "total" && half === "midLong");
  return isBeside || (ofTerm && before.length === 0) ? label.meaning : null;
}

/** 预算金额：230万元, alone in its cell */
function totalInCell({ meaning, content }: Label): Pick<Entry, "part" | "half"> | null {
  const isAmount = content !== null && /元\s*$/.test(content) && readMoney(content, null).is === "amount";
  return isAmount && meaning.is === "tasks" && meaning.part === "amount" ? { part: "total", half: null } : null;
}

/** 财政 | 225 below 总额 | 332 */
export const ofTreasury = ({ text }: Tile, next: Tile | undefined): Pick<Entry, "part" | "half"> | null =>
  wordsOf(text) === "财政" && next !== undefined && isMoney(next) ? { part: "fiscal", half: null } : null;

/** 预算执行情况 | 100% */
const percent = /^\s*[\d.]+\s*[%％]\s*$/;
const otherLabel = /^(?:其中|其[他它余]|财政|上年|结转)/;
const onlyYear = /^(?:19|20)\d{2}年度?$/;
/** 2025年, 1月, 第二季度 */
const onlyTime = /^(?:(?:19|20)\d{2}年度?|\d{1,2}月份?|第?[一二三四1-4]季度)$/;
const mayBeHeading = (tile: Tile) =>
  (onlyTime.test(wordsOf(tile.text)) || !/[\d元]/.test(tile.text)) && !isMoney(tile) && !statesNoValue(tile.text);

/** 年度预算申请 | 资金总额：486.2: what leads a line of amounts without one of its own is no amount. */
export function headsBlock({ label, text, at }: Tile, index: number, tiles: readonly Tile[]): boolean {
  const next = tiles[index + 1];
  if ((label && label.content !== null) || !next) return false;
  // 中长期资金总额： beside 年度资金总额： asks for its amount in its own cell.
  if (/[:：]\s*$/.test(text) && at.bottom === at.top && isOfOtherHalf(label, next.label)) return false;
  if (lacksAmount(label, at, next)) return false;
  // 资金 | 年度预算安排 | 资金总额 | …: a heading may itself stand under one.
  if (index > 1 || (index === 1 && tiles[0]?.label?.meaning.is !== "section")) return false;
  // 资金拨付计划 | 首次拨付 | 146 | 二次拨付 | 78: what has no amount of its own, before others that have.
  if (leadsPairs(tiles.slice(index + 1))) return true;
  // 年度预算安排 | 资金渠道 | 金额 | 占比: so may headings that nobody knows.
  const isBeyondLabel = next.label?.meaning.is === "other" && next.label.content === null && at.bottom > at.top;
  if (!next.label || isBeyondLabel)
    return label !== null && tiles.length > index + 2 && tiles.slice(index + 1).every(mayBeHeading);
  const { meaning, content } = next.label;
  if (meaning.is === "sum") return true;
  return meaning.is === "funds" && (content !== null || meaning.part === "total" || at.bottom > at.top);
}

/** 资金总额 | (blank) | 财政拨款：192: the cell for its amount is there, and empty. */
function lacksAmount(label: Label | null, at: Range, next: Tile): boolean {
  const [own, other] = [label?.meaning, next.label?.meaning];
  const isBeforePart = other?.is === "funds" && (other.part === "fiscal" || other.part === "other");
  return own?.is === "funds" && own.part === "total" && isBeforePart && next.at.left > at.right + 1;
}

/** Another label with its amount, and one more. */
function leadsPairs([name, amount, next, another]: readonly Tile[]): boolean {
  if (!name || !amount || !next || !another) return false;
  const isName = name.label === null && /\p{Script=Han}{2}/u.test(name.text);
  return isName && [name, next].every((tile) => !isMoney(tile)) && [amount, another].every(isMoney);
}

function isOfOtherHalf(label: Label | null, next: Label | null): boolean {
  if (label?.meaning.is !== "funds" || next?.meaning.is !== "funds") return false;
  return next.meaning.half !== null && next.meaning.half !== label.meaning.half;
}

/** 资金总额 | ①+②+③ | 1200: the amount behind a text that says how it comes about. */
function explained(text: Tile, amount: Tile | undefined): Tile | null {
  if (isMoney(text) || /[\d万元]/.test(text.text) || wordsOf(text.text).length > 12) return null;
  return amount?.label === null && isMoney(amount) ? amount : null;
}

/** "abc 万元" and 待定 are no amounts, but stand for one; another heading does not. */
const mayBeMoney = /元|^(?!.*[比额数据明容注])[^]{1,6}$/;
const ofMoney = /预算|资金|金额|经费|投资/;

/** 采购合计 and 分配金额 are of a table of their own, which 支出构成 heads. */
const isOfAnotherTable = (words: string) => ofDetails.test(words) || ofLayout.test(words.replace(/\(.*?\)/g, ""));
const ofDetails = /采购|分配|首次|首笔|预付|尾款/;
const ofLayout = /(?:构成|明细|来源|去向|用途|分配|计划)$/;

/** 资金支出计划（%） and 占比 are no amounts. */
const ofShares = /[%％]|比例|占比/;

/** 预算数 beside an amount is the form's total; above a column it heads a list. */
export function fundsMeaning(
  { meaning, text }: Label,
  next: Tile | undefined,
  leads: boolean,
): Pick<Entry, "part" | "half"> | null {
  // 年度预算申请 | 资金总额：486.2 heads the block, and is no amount of it.
  const words = wordsOf(text);
  if (ofShares.test(words)) return null;
  // 本年度投资计划 | 42 is an amount, and the heading of a plan elsewhere.
  const isPlanned = /年度?投资计划$/.test(words) && next !== undefined && isMoney(next);
  if (isOfAnotherTable(words) && !isPlanned && (meaning.is !== "funds" || meaning.part === "total")) return null;
  // 财政拨款结转 is of what was carried over.
  if (meaning.is === "funds" && meaning.part !== "total" && /(?:结转|结余)(?:资金)?$/.test(words))
    return { ...meaning, part: "extra" };
  if (meaning.is === "funds" && !(meaning.part === "total" && namesPart(text))) return meaning;
  if (meaning.is === "sum" && leads) return { part: "total", half: null };
  // 项目资金 | 2023年 | 本年预算 | 180: the year heads the lines beside it.
  if (
    !next ||
    next.label !== null ||
    onlyYear.test(wordsOf(next.text)) ||
    !(isMoney(next) || mayBeMoney.test(wordsOf(next.text)))
  )
    return null;
  const isTotal =
    meaning.is === "funds" ||
    (meaning.is === "column" && (meaning.role === "amount" || (meaning.role === "value" && ofMoney.test(words)))) ||
    (meaning.is === "tasks" && meaning.part === "amount") ||
    (meaning.is === "section" && meaning.of === "funds");
  if (!isTotal) return null;
  // 其中：财政 | 275 is a part, though 财政 alone may head them all.
  return { part: !namesPart(text) ? "total" : /财政/.test(words) ? "fiscal" : "extra", half: null };
}

/** Where a missing amount would stand: beside its label, or in the label's own cell when no cell of the form is free there. */
function ownCell(tile: Tile, next: Tile | undefined, areas: Areas, edge: number): Range {
  const beside = cellBeside(tile.at, areas);
  const free = next !== undefined ? next.at.left > tile.at.right + 1 : beside.right <= edge;
  return !free && (next !== undefined || inlineLabel(tile)) ? tile.at : beside;
}

/** A label that ends in a colon, or names the unit, keeps its amount in its own cell. */
const inlineLabel = (tile: Tile) => /[:：]\s*$|万\s*元?\s*$/.test(tile.text);
