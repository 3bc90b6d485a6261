/**
 * The funds block: totals of the two halves side by side, their parts below.
 *
 *   | 项目资金 | 中长期资金总额：   万元 | 年度资金总额： 8 万元 |
 *   |          | 其中：财政拨款     万元 | 其中：财政拨款 8 万元 |
 *   |          | 其他资金           万元 | 其他资金         万元 |
 */
import type { MoneyUnit } from "../amount";
import { blank, foundFields, type FieldId, type Fields } from "../fields";
import type { Form, Horizon } from "../form";
import type { Range } from "../sheet";
import type { Areas } from "./areas";
import { cellBeside, fieldOf } from "./head";
import { halfOf, isTotal, type Settled } from "./funds-half";
import { partOf, withAmountsBelow, type Entry } from "./amounts-below";
import { isMoney, moneyOfTile, readMoney } from "./money";
import { findMoneyTable } from "./money-table";
import { horizonOf, periodOf } from "./period";
import { anyOf, says, type Line, type Tile } from "./tiles";
import { findSpending } from "./spending";
import { squash } from "./squash";
import { unitNote } from "./label-text";
import { statesNoValue } from "./unfilled";
import { isUnknownLine, unknownInCell } from "./unknown-money";
import type { Label } from "./vocabulary";

const ids: Readonly<Record<Horizon, Readonly<Record<"total" | "fiscal" | "other", FieldId>>>> = {
  midLong: { total: "funds.midLong.total", fiscal: "funds.midLong.fiscal", other: "funds.midLong.other" },
  annual: { total: "funds.annual.total", fiscal: "funds.annual.fiscal", other: "funds.annual.other" },
};

const ofFunds = anyOf("funds");
const inFunds = anyOf("funds", "section", "column", "tasks", "sum");
const ofSources = anyOf("source");
/** Labels that end the block of funds. */
const behindFunds = anyOf("field", "goal", "tasks", "level1", "level2", "signoff");

/** Puts the funds into `fields`; gives back the lines of money that belong to no field. */
export function readFunds(
  lines: readonly Line[],
  areas: Areas,
  formUnit: MoneyUnit | null,
  year: number | null,
  fields: Fields,
): Pick<Form, "otherFunds" | "spending"> {
  const others: Form["otherFunds"][number][] = [];
  const edge = edgeOf(lines);
  const ofYear = lines.some((line) => says(line, ofFunds) && line.tiles.some(isTotalOfYear));
  let unit = formUnit ?? unitOfLabels(lines);
  // Those of the line that the parts stand below.
  let totals: readonly Settled[] = [];
  // Between the total and the next label of another sort, any text with an amount beside it is a line of the funds.
  let open = false;
  const spending = findSpending(lines, unit);
  const table = findMoneyTable(lines, unit, year);
  const isTaken = ({ row }: Line) => [spending, table].some((taken) => taken && row >= taken.from && row <= taken.to);
  const further = (tile: Tile, { at, value, half }: Pick<Settled, "at" | "value" | "half">) =>
    others.push({ label: tile.label?.text ?? tile.text, at, value, horizon: half });
  const put = (id: FieldId, { part, tile, at, value, half }: Settled) => {
    const known = fields[id];
    if (!known || (known.value.is === "blank" && value.is !== "blank")) fields[id] = fieldOf(id, tile, at, value);
    // 省级财政资金 and 市级财政资金 are two lines of one part.
    else if (part !== "total" && known.value.is === "amount" && value.is === "amount")
      further(tile, { at, value, half });
  };
  for (const { part, period, tile, at, value } of table?.entries ?? []) {
    const half = period === "midLong" ? "midLong" : "annual";
    if (period === "past") {
      if (part === "total") fields["funds.priorYear"] ??= fieldOf("funds.priorYear", tile, at, value);
    } else if (part === "extra") further(tile, { at, value, half });
    else put(ids[half][part], { part, tile, at, value, half });
  }
  // What heads the lines to its right, such as 年度预算安排, says which half they are of.
  let block: { readonly half: Horizon | null; readonly at: Range } | null = null;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (!line || isTaken(line)) continue;
    if (block && (line.tiles[0]?.at.left ?? 0) <= block.at.left) block = null;
    const heading = line.tiles.find((tile, at) => headsBlock(tile, at, line.tiles));
    if (heading) block = { half: halfOfBlock(heading), at: heading.at };
    if (!says(line, inFunds)) {
      if (says(line, behindFunds)) open = false;
      if (!open) continue;
    }
    for (const { label } of line.tiles) {
      if (label?.meaning.is === "tasks") unit = label.unit ?? unit;
      if (label?.meaning.is !== "section") continue;
      if (label.meaning.of === "funds") unit = label.unit ?? unit;
      else open = false;
    }
    const below = lines[index + 1];
    const found = withAmountsBelow(
      entriesOf(
        line,
        areas,
        unit,
        edge,
        open,
        leadsFunds(line, below),
        mayHead(line, lines.slice(index + 1, index + 3)),
      ),
      line,
      below,
      unit,
    );
    if (found.length === 0) continue;
    // 中长期资金总额 beside 年度资金总额: the lines below are of both.
    if (block && found.some(({ part, half }) => part === "total" && half && half !== block?.half))
      block = { ...block, half: null };
    const ofBlock = block?.half ?? null;
    const settled = found.map((entry, index): Settled => {
      return { ...entry, half: entry.half ?? ofBlock ?? halfOf(entry, index, found, totals, ofYear) };
    });
    // 2025年安排数 of a form of 2026 is last year's.
    const entries = settled.filter((entry) => entry.part !== "total" || !isOfPast(entry, year, fields));
    if (entries.some(isTotal)) totals = entries.filter(isTotal);
    open = totals.length > 0;
    for (const entry of entries) {
      if (entry.part !== "extra") put(ids[entry.half][entry.part], entry);
      else if (totals.length > 0) further(entry.tile, entry);
    }
  }
  besideSiblings(fields, areas);
  const id = ids.annual.total;
  if (spending && (fields[id]?.value.is ?? "blank") === "blank")
    fields[id] = fieldOf(id, spending.label, spending.at, spending.value);
  return { otherFunds: others, spending };
}

const otherLabel = /^\s*(?:其中|其[他它余]|财政|上年|结转)/;
const mayBeHeading = (tile: Tile) => !/[\d元]/.test(tile.text) && !isMoney(tile) && !statesNoValue(tile.text);

/** A line without money above one with it. */
const mayHead = (line: Line, below: readonly Line[]) =>
  !line.tiles.some(isMoney) && below.some(({ tiles }) => tiles.some(isMoney));

const isTotalOfYear = (tile: Tile, index: number, tiles: readonly Tile[]) => {
  const next = tiles[index + 1];
  const meaning = tile.label && !headsBlock(tile, index, tiles) ? fundsMeaning(tile.label, next, false) : null;
  return meaning?.part === "total" && meaning.half === "annual";
};

/** The last column of the lines. */
function edgeOf(lines: readonly Line[]): number {
  let edge = 0;
  for (const { tiles } of lines) for (const { at } of tiles) if (at.right > edge) edge = at.right;
  return edge;
}

/** One unit named by a label of the block, as in 资金总额（万元）, counts for all of it. */
function unitOfLabels(lines: readonly Line[]): MoneyUnit | null {
  let only: MoneyUnit | null = null;
  for (const line of lines) {
    if (!says(line, ofFunds)) continue;
    for (const { label } of line.tiles) {
      if (label?.meaning.is !== "funds" || !label.unit) continue;
      if (only !== null && only !== label.unit) return null;
      only = label.unit;
    }
  }
  return only;
}

/** A blank amount belongs into the column where the other amounts of its half stand. */
function besideSiblings(fields: Fields, areas: Areas): void {
  const all = foundFields(fields).filter(({ id }) => id.startsWith("funds."));
  for (const field of all) {
    if (field.value.is !== "blank" || field.at === field.labelAt) continue;
    const half = field.id.slice(0, field.id.lastIndexOf("."));
    const sibling = all.find(
      (other) => other.value.is === "amount" && other.id.startsWith(half) && other.at.left > field.labelAt.right,
    );
    if (sibling) fields[field.id] = { ...field, at: areas.at(field.labelAt.top, sibling.at.left) };
  }
}

function entriesOf(
  line: Line,
  areas: Areas,
  unit: MoneyUnit | null,
  edge: number,
  open: boolean,
  leads: boolean,
  /** Headings may stand in the line: the one below it holds amounts, and no labels of its own half. */
  above: boolean,
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
    const meaning = label ? fundsMeaning(label, next, leads) : null;
    if (!label || !meaning || headsBlock(tile, index, tiles)) return;
    const { part, half } = meaning;
    const declared = label.unit ?? unit;
    if (label.content !== null)
      entries.push({ part, half, tile, at: tile.at, value: readMoney(label.content, declared) });
    else if (next && next.label === null) {
      const amount = explained(next, tiles[index + 2]) ?? next;
      // 年度预算安排 | 来源 | 金额 | 占比: headings stand beside it, not its amount.
      // 其他 beside 其他资金 is the label of the other half.
      if (otherLabel.test(amount.text)) return;
      const isHeading =
        part === "total" &&
        above &&
        (tiles[index + 2] !== undefined || ofShares.test(amount.text)) &&
        mayBeHeading(amount);
      entries.push({ part, half, tile, at: amount.at, value: isHeading ? blank : moneyOfTile(amount, declared) });
    } else {
      const at = next && isMoney(next) ? next.at : ownCell(tile, next, areas, edge);
      entries.push({ part, half, tile, at, value: blank });
    }
  });
  return entries;
}

/** 年度预算申请 | 资金总额：486.2: what leads a line of amounts without one of its own is no amount. */
function headsBlock({ label, text, at }: Tile, index: number, tiles: readonly Tile[]): boolean {
  const next = tiles[index + 1];
  if ((label && label.content !== null) || /[:：]\s*$/.test(text) || !next) return false;
  // 资金 | 年度预算安排 | 资金总额 | …: a heading may itself stand under one.
  if (index > 1 || (index === 1 && tiles[0]?.label?.meaning.is !== "section")) return false;
  // 年度预算安排 | 资金渠道 | 金额 | 占比: so may headings that nobody knows.
  if (!next.label) return label !== null && tiles.length > index + 2 && tiles.slice(index + 1).every(mayBeHeading);
  const { meaning, content } = next.label;
  if (meaning.is === "sum") return true;
  return meaning.is === "funds" && (content !== null || meaning.part === "total" || at.bottom > at.top);
}

function halfOfBlock({ label, text }: Tile): Horizon | null {
  return (label?.meaning.is === "funds" ? label.meaning.half : null) ?? horizonOf(text);
}

/** Takes the total of another year into its field. */
function isOfPast({ tile, at, value }: Settled, year: number | null, fields: Fields): boolean {
  if (periodOf(tile.text.slice(0, longestYear), year) !== "past") return false;
  fields["funds.priorYear"] ??= fieldOf("funds.priorYear", tile, at, value);
  return true;
}
const longestYear = 12;

/** 资金总额 | ①+②+③ | 1200: the amount behind a text that says how it comes about. */
function explained(text: Tile, amount: Tile | undefined): Tile | null {
  if (isMoney(text) || /[\d万元]/.test(text.text) || text.text.length > 12) return null;
  return amount?.label === null && isMoney(amount) ? amount : null;
}

/** "abc 万元" and 待定 are no amounts, but stand for one; another heading does not. */
const mayBeMoney = /元|^(?!.*[比额数据明容注])[^]{1,6}$/;
const ofMoney = /预算|资金|金额|经费|投资/;

/** 资金支出计划（%） and 占比 are no amounts. */
const ofShares = /[%％]|比例|占比/;

/** 预算数 beside an amount is the form's total; above a column it heads a list. */
function fundsMeaning(
  { meaning, text }: Label,
  next: Tile | undefined,
  leads: boolean,
): Pick<Entry, "part" | "half"> | null {
  // 年度预算申请 | 资金总额：486.2 heads the block, and is no amount of it.
  if (ofShares.test(text)) return null;
  if (meaning.is === "funds") return meaning;
  if (meaning.is === "sum" && leads) return { part: "total", half: null };
  if (!next || next.label !== null || !(isMoney(next) || mayBeMoney.test(next.text))) return null;
  const isTotal =
    (meaning.is === "column" && (meaning.role === "amount" || (meaning.role === "value" && ofMoney.test(text)))) ||
    (meaning.is === "tasks" && meaning.part === "amount") ||
    (meaning.is === "section" && meaning.of === "funds");
  return isTotal ? { part: "total", half: null } : null;
}

/** 项目资金 | 总额 | 65 | 财政拨款 | 60: the sum is that of the funds, not of the sources. */
function leadsFunds(line: Line, below: Line | undefined): boolean {
  if (says(line, ofSources) || (below && says(below, ofSources))) return false;
  if (below && says(below, ofFunds) && line.tiles.length <= below.tiles.length + 1) return true;
  const ofBlock = line.tiles.some(
    ({ label }) =>
      (label?.meaning.is === "section" && label.meaning.of === "funds") ||
      (label?.meaning.is === "tasks" && label.meaning.part === "amount"),
  );
  return ofBlock || says(line, ofFunds);
}

/** Where a missing amount would stand: beside its label, or in the label's own cell when no cell of the form is free there. */
function ownCell(tile: Tile, next: Tile | undefined, areas: Areas, edge: number): Range {
  const beside = cellBeside(tile.at, areas);
  const free = next !== undefined ? next.at.left > tile.at.right + 1 : beside.right <= edge;
  return !free && (next !== undefined || inlineLabel(tile)) ? tile.at : beside;
}

/** A label that ends in a colon, or names the unit, keeps its amount in its own cell. */
const inlineLabel = (tile: Tile) => /[:：]\s*$|万\s*元?\s*$/.test(tile.text);
