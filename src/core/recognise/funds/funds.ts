/**
 * The funds block: totals of the two halves side by side, their parts below.
 *
 *   | 项目资金 | 中长期资金总额：   万元 | 年度资金总额： 8 万元 |
 *   |          | 其中：财政拨款     万元 | 其中：财政拨款 8 万元 |
 *   |          | 其他资金           万元 | 其他资金         万元 |
 */
import type { MoneyUnit } from "../../amount";
import { blank, foundFields, type FieldId, type Fields } from "../../fields";
import type { Form, Horizon } from "../../form";
import type { Range } from "../../sheet";
import type { Areas } from "../cells/areas";
import { cellBeside, fieldOf } from "../cells/field-of";
import { entriesOf, fundsMeaning, headsBlock, ofTreasury } from "./funds-entries";
import { unitOfLabels } from "./declared-unit";
import { ofOneRow, withDividedHeadings } from "./divided-headings";
import { halfBeside, halfOf, isTotal, type Settled } from "./funds-half";
import { amountsOf, withAmountsBelow, type Entry } from "./amounts-below";
import { ofLastStage } from "./last-stage";
import { isMoney, moneyOfTile } from "../cells/money";
import { ofOtherYears, yearAmongOthers } from "./other-years";
import { asPartsOfFirst, isOfCarriedOver } from "./parts-of-first";
import { rowsOfDetails } from "./detail-table";
import { findMoneyTables, isOfFunds, ofYears } from "./money-table";
import { restAsOther, sourceAsOther, sourcesAsTotal, twoSources } from "./own-money";
import { askedAmount } from "./asked-amount";
import { besideSiblings } from "./beside-siblings";
import { isBasicSpending, isPartOfSpending } from "./department-spending";
import { horizonOf, periodOf } from "../words/period";
import { wordsOf } from "../words/squash";
import { anyOf, isUnder, says, type Line, type Tile } from "../cells/tiles";
import { findSourcesSum, findSpending } from "./spending";
import { inColumnOfSums } from "./sum-column";
import { yearAcross } from "./year-across";
import { namesSubtotal } from "../words/sum-words";

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
  printed: readonly Line[],
  areas: Areas,
  formUnit: MoneyUnit | null,
  year: number | null,
  fields: Fields,
): Pick<Form, "otherFunds" | "spending"> & { readonly loose: Form["otherFunds"] } {
  const lines = ofOneRow(withDividedHeadings(printed));
  const others: Form["otherFunds"][number][] = [];
  // Parts of a total that no wording tells.
  const loose: Form["otherFunds"][number][] = [];
  const edge = edgeOf(lines);
  const isOfYear = (line: Line, index: number) =>
    says(line, ofFunds) &&
    line.tiles.some(
      (tile, at, tiles) => isTotalOfYear(tile, at, tiles) && !headsColumns(tile, tiles[at + 1], lines[index + 1]),
    );
  const tables = findMoneyTables(lines, formUnit ?? unitOfLabels(lines), year);
  const headsTable = ({ row }: Line) => tables.some(({ from }) => from === row);
  const rowOfYear = lines.find((line, at) => isOfYear(line, at) && !headsTable(line))?.row ?? null;
  const ofYear = rowOfYear !== null;
  const hasGrand = lines.some(({ tiles }) => tiles.some(({ text }) => ofGrand.test(wordsOf(text))));
  const ofDepartment = lines.some(({ tiles }) => tiles.some(isBasicSpending));
  let unit = formUnit ?? unitOfLabels(lines);
  // Those of the line that the parts stand below.
  let totals: readonly Settled[] = [];
  // Between the total and the next label of another sort, any text with an amount beside it is a line of the funds.
  let open = false;
  // The line above states parts of the funds, whose sum may follow.
  let hasParts = false;
  const spending = findSpending(lines, unit);
  const table = tables.find(isOfFunds) ?? tables[0] ?? (ofYear ? null : ofYears(lines, unit, year));
  const ofDetails = rowsOfDetails(lines);
  const isTaken = ({ row }: Line) =>
    ofDetails.has(row) || [spending, table, ...tables].some((taken) => taken && isIn(row, taken));
  // 金额 of a table below the total of the year is that of the table.
  const isOfElsewhere = ({ tile, half }: Settled) =>
    half === "midLong" && rowOfYear !== null && tile.at.top > rowOfYear && !ofWhole.test(wordsOf(tile.text));
  const lineOf = (tile: Tile, { at, value, half }: Pick<Settled, "at" | "value" | "half">) => {
    return { label: tile.label?.text ?? tile.text, at, value, horizon: half };
  };
  const further = (tile: Tile, line: Pick<Settled, "at" | "value" | "half">) => others.push(lineOf(tile, line));
  const put = (id: FieldId, { part, tile, at, value, half }: Settled) => {
    const known = fields[id];
    if (!known || (known.value.is === "blank" && value.is !== "blank")) fields[id] = fieldOf(id, tile, at, value);
    // 省级财政资金 and 市级财政资金 are two lines of one part.
    else if (part !== "total" && known.value.is === "amount" && value.is === "amount")
      further(tile, { at, value, half });
  };
  // 支出内容 | 申报数 | 审定数 below or above the funds themselves.
  for (const { part, period, tile, at, value } of table && (isOfFunds(table) || !ofYear) ? table.entries : []) {
    const half = period === "midLong" ? "midLong" : "annual";
    // Outside of the table the total stands by itself.
    if (part === "total" && period === "annual" && table && rowOfYear !== null && !isIn(rowOfYear, table)) continue;
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
    if (leadsOthers(line, totals)) open = false;
    const below = amountsOf(lines, index);
    const stage = ofLastStage(line, below, unit);
    const printedHere: readonly Entry[] = withAmountsBelow(
      stage
        ? [stage]
        : entriesOf(line, areas, unit, edge, {
            open,
            leads: leadsFunds(line, below) || (hasParts && totals.length === 0 && closesFunds(line)),
            ofTerm: totals.length > 0 && totals.every(({ half }) => half === "midLong"),
            above: mayHead(line, lines.slice(index + 1, index + 3)),
          }),
      line,
      below,
      lines.slice(index + 1, index + 4),
      unit,
      areas,
    )
      .filter((entry) => !isBareHeading(entry) && !(hasGrand && isSubtotal(entry)))
      .filter(({ part }) => (part !== "other" && part !== "extra") || !isOfSources(line))
      // 2025年安排数 of a form of 2026 is last year's.
      .filter((entry) => !isTotal(entry) || !isOfPast(entry, year, fields))
      .map((entry) => inColumnOfSums(entry, line, unit))
      .map((entry, at, all) => (isOfCarriedOver(entry, all[0]) ? { ...entry, part: "extra" as const } : entry))
      .map((entry) => (ofDepartment && isPartOfSpending(entry) ? { ...entry, part: "extra" } : entry));
    const found = asPartsOfFirst(printedHere);
    if (found.length === 0) continue;
    // The items whose sum was read are parts of it by another division.
    if (below && found.some(({ at }) => at.top === below.row))
      while ((lines[index + 1]?.row ?? Infinity) < below.row) index++;
    hasParts = !found.some(isTotal) && !line.tiles.some(({ label }) => label?.meaning.is === "source");
    // 中长期资金总额 beside 年度资金总额: the lines below are of both.
    if (block && found.some(({ part, half }) => part === "total" && half && half !== block?.half))
      block = { ...block, half: null };
    // 本年度资金来源 | 财政拨款 | 143 | 自筹资金 | 291
    const [lead, behind] = line.tiles;
    const leads = lead && behind && !found.some(({ tile }) => tile === lead) && !isMoney(lead) && !isMoney(behind);
    const ofLead = leads ? horizonOf(lead.text) : null;
    const ofBlock = ofLead ?? block?.half ?? null;
    const settled = found.map((entry, index): Settled => {
      return { ...entry, half: halfBeside(entry, found) ?? ofBlock ?? halfOf(entry, index, found, totals, ofYear) };
    });
    const entries = settled
      .filter((entry) => !isTotal(entry) || !isOfElsewhere(entry))
      .map((entry) => (isPartOfTotal(entry, fields) ? { ...entry, part: "extra" as const } : entry))
      .filter(
        ({ part, half, tile }) => part !== "extra" || half !== "annual" || !ofOtherYears.test(wordsOf(tile.text)),
      );
    if (entries.some(isTotal)) totals = entries.filter(isTotal);
    open = totals.length > 0;
    for (const entry of entries) {
      if (entry.part !== "extra") put(ids[entry.half][entry.part], entry);
      else if (totals.length > 0) further(entry.tile, entry);
      else loose.push(lineOf(entry.tile, entry));
    }
  }
  besideSiblings(fields, areas);
  const id = ids.annual.total;
  // A label that has a cell for its amount asks for it, whatever other tables say.
  const isMissing = () => !fields[id] || (fields[id].value.is === "blank" && fields[id].at === fields[id].labelAt);
  const sources = isMissing() ? findSourcesSum(lines, unit) : null;
  if (sources) {
    fields[id] = fieldOf(id, sources.label, sources.at, sources.value);
    const known = [...foundFields(fields), ...others];
    const isKnown = (at: Range) => known.some((one) => one.at === at);
    for (const part of sources.parts) if (!isKnown(part.at)) others.push({ ...part, horizon: "annual" });
  }
  for (const half of ["annual", "midLong"] as const) {
    restAsOther(half, others, fields);
    twoSources(half, others, fields);
  }
  yearAmongOthers(others, fields);
  sourceAsOther(fields);
  sourcesAsTotal(fields, lines);
  if (!spending && !foundFields(fields).some((one) => one.id.startsWith("funds."))) {
    const asked = askedAmount(lines, edge);
    if (asked) fields[id] = fieldOf(id, asked, cellBeside(asked.at, areas), blank);
  }
  const across = fields[id] ? null : yearAcross(lines, year);
  if (across) fields[id] = fieldOf(id, across.heading, across.amount.at, moneyOfTile(across.amount, unit));
  if (spending && isMissing()) fields[id] = fieldOf(id, spending.label, spending.at, spending.value);
  return { otherFunds: others, spending, loose: fields[id] ? [] : loose };
}

const isIn = (row: number, { from, to }: { readonly from: number; readonly to: number }) => row >= from && row <= to;

/** Beside 合计 or 总额 小计 is a part of it. */
const ofGrand = /合计|总计|总额/;
const isSubtotal = ({ part, tile }: Entry) => part === "total" && namesSubtotal(tile.text);
/** 金额 beside 用途 heads a column of some other table. */
const isBareHeading = ({ part, tile, value }: Entry) =>
  part === "total" && value.is === "blank" && (tile.label?.meaning.is === "column" || tile.label?.why === "place");

/** 支出内容 | 岗前培训 | 60, left of the label of the total: what stands beside it is another table's. */
function leadsOthers({ tiles: [lead, name, amount] }: Line, [total]: readonly Settled[]): boolean {
  if (!lead || !name || !amount || !total || lead.at.left >= total.tile.at.left) return false;
  return (
    lead.label === null && !isMoney(lead) && !isMoney(name) && !/资金|经费|来源|预算|投资/.test(wordsOf(lead.text))
  );
}

const ofWhole = /总|全部|[中长]期|周期|实施期|\d{4}年?[-—~至]/;

/** 其他资金 beside 一般公共预算 and 政府性基金 is one of the sources. */
const isOfSources = ({ tiles }: Line) =>
  new Set(tiles.flatMap(({ label, at }) => (label?.meaning.is === "source" ? [at] : []))).size >= 2;

/** A line without money above one with it. */
const mayHead = (line: Line, below: readonly Line[]) =>
  !line.tiles.some(isMoney) && below.some(({ tiles }) => tiles.some(isMoney));

const isTotalOfYear = (tile: Tile, index: number, tiles: readonly Tile[]) => {
  const next = tiles[index + 1];
  // 年度预算资金 beside 其中 reaches down beside the lines of its amounts, and is none.
  if (next && next.label === null && tile.at.bottom > tile.at.top && !isMoney(next)) return false;
  const meaning = tile.label && !headsBlock(tile, index, tiles) ? fundsMeaning(tile.label, next, false) : null;
  return meaning?.part === "total" && meaning.half === "annual";
};

/** 本年安排 above 财政 and 自筹 heads their columns, and has no amount. */
const headsColumns = (tile: Tile, next: Tile | undefined, below: Line | undefined) =>
  !(next && isMoney(next)) && (below?.tiles.filter((one) => isUnder(one, tile) && !isMoney(one)) ?? []).length >= 2;

/** The last column of the lines. */
const edgeOf = (lines: readonly Line[]): number =>
  lines.reduce((edge, { tiles }) => tiles.reduce((far, { at }) => Math.max(far, at.right), edge), 0);

function halfOfBlock({ label, text }: Tile): Horizon | null {
  return (label?.meaning.is === "funds" ? label.meaning.half : null) ?? horizonOf(text);
}

/** Takes the total of another year into its field. */
function isOfPast({ tile, at, value }: Entry, year: number | null, fields: Fields): boolean {
  if (periodOf(wordsOf(tile.text).slice(0, longestYear), year) !== "past") return false;
  // 前期已下达 is past, and of no year that is named.
  if (/年/.test(tile.text)) fields["funds.priorYear"] ??= fieldOf("funds.priorYear", tile, at, value);
  return true;
}
const longestYear = 12;

/** 当年预算安排 955 below 年度资金总额 6050, beside 上年结转 and others: less than the total that is known is a part of it. */
function isPartOfTotal({ part, half, at, value, tile }: Settled, fields: Fields): boolean {
  const known = fields[ids[half].total];
  if (part !== "total" || known?.value.is !== "amount" || value.is !== "amount") return false;
  const isBelow = at.top > known.at.top && at.left === known.at.left;
  return isBelow && value.amount.value < known.value.amount.value && /^[当本]年/.test(wordsOf(tile.text));
}

/** 合计 | 6314 below 财政拨款 and 其他资金. */
const closesFunds = ({ tiles }: Line) =>
  tiles.length === 2 && tiles[0]?.label?.meaning.is === "sum" && tiles[1] !== undefined && isMoney(tiles[1]);

/** 项目资金 | 总额 | 65 | 财政拨款 | 60: the sum is that of the funds, not of the sources. */
function leadsFunds(line: Line, below: Line | undefined): boolean {
  if (says(line, ofSources) || (below && says(below, ofSources))) return false;
  if (
    below &&
    (says(below, ofFunds) || below.tiles.some((tile, at, all) => ofTreasury(tile, all[at + 1]))) &&
    line.tiles.length <= below.tiles.length + 1
  )
    return true;
  const ofBlock = line.tiles.some(
    ({ label }) =>
      (label?.meaning.is === "section" && label.meaning.of === "funds") ||
      (label?.meaning.is === "tasks" && label.meaning.part === "amount"),
  );
  return ofBlock || says(line, ofFunds);
}
