/**
 * Where the money comes from: headings with their amounts below, or beside.
 *
 *   | 项目资金来源 | 合计  | 1.一般公共预算收入 | 2.政府性基金预算收入 | … | 5.其他收入 |
 *   |              | 8万元 | 8万元              |                      |   |            |
 */
import type { MoneyUnit } from "../../amount";
import { blank, type FieldId, type Fields, type FieldValue } from "../../fields";
import type { Form } from "../../form";
import type { Range } from "../../sheet";
import type { Areas } from "../cells/areas";
import { withDividedHeadings } from "./divided-headings";
import { cellBeside, fieldOf } from "../cells/field-of";
import { isMoney, moneyOfTile, readMoney } from "../cells/money";
import { findMoneyTables } from "./money-table";
import { anyOf, isUnder, says, type Line, type Tile } from "../cells/tiles";
import { namesSubtotal } from "../words/sum-words";
import { isUnknownLine } from "./unknown-money";

const ofSections = anyOf("section");
const ofOneSource = anyOf("source");
const inSources = anyOf("source", "sum");
const behindSources = anyOf("field", "funds", "goal", "tasks", "level1", "level2", "column", "signoff");

/** Puts the sources into `fields`; gives back the lines of money among them that no word list knows. */
export function readSources(
  printed: readonly Line[],
  areas: Areas,
  formUnit: MoneyUnit | null,
  year: number | null,
  fields: Fields,
): Form["otherFunds"] {
  const lines = withDividedHeadings(printed);
  // 政府性基金 | 27 | 40 below 上年预算 | 本年申请: that of the year counts.
  const tables = lines.some((line) => says(line, ofOneSource)) ? findMoneyTables(lines, formUnit, year) : [];
  const ofYear = tables.flatMap(({ entries }) => entries.filter(({ period }) => period === "annual"));
  const others: Form["otherFunds"][number][] = [];
  const unknown = (tile: Tile, amount: Tile, unit: MoneyUnit | null) =>
    others.push({ label: tile.text, at: amount.at, value: moneyOfTile(amount, unit), horizon: "annual" });
  const put = (id: FieldId, tile: Tile, at: Range, value: FieldValue) => {
    const known = fields[id];
    if (known && known.value.is !== "blank") return;
    const own = id === "sources.total" ? undefined : ofYear.find((entry) => entry.tile.at === tile.at);
    fields[id] = own ? fieldOf(id, tile, own.at, own.value) : fieldOf(id, tile, at, value);
  };
  let stated = formUnit;
  // Below a total of the sources, until a label of another sort.
  let open = false;
  lines.forEach((line, index) => {
    if (says(line, ofSections)) stated = unitOf(line) ?? stated;
    if (says(line, behindSources)) open = false;
    if (!says(line, inSources)) {
      if (!open) return;
      line.tiles.forEach((tile, at) => {
        const next = line.tiles[at + 1];
        if (next && isUnknownLine(tile, next)) unknown(tile, next, stated);
      });
      return;
    }
    const headings: { readonly id: FieldId; readonly tile: Tile }[] = [];
    let sources = 0;
    // 小计 | 一般公共预算 | 小计 | 事业收入: each is of its own group.
    const isOfGroup = (tile: Tile) =>
      line.tiles.some((other) => other !== tile && isSubtotal(other)) && isSubtotal(tile);
    const isRow = line.tiles.filter(({ label }) => label?.meaning.is === "source").length >= 2;
    for (const tile of line.tiles) {
      const id = isOfGroup(tile) ? null : (sourceOf(tile) ?? (isRow ? sourceInRow(tile) : null));
      if (id) headings.push({ id, tile });
      if (id && id !== "sources.total") sources++;
    }
    // 总计（元） | 一般公共预算 | …: the unit that the first heading notes is that of the row.
    const unit = headings[0]?.tile.label?.unit ?? stated;
    if (sources === 0) {
      if (headings.length > 0 && leadsSources(line, lines[index + 1]) && !headsColumn(line, lines[index + 1])) {
        // 合计 | 2025年 | 2026年 is the money of a term, and no source.
        const ofYears = line.tiles.some(({ text }) => /(?:19|20)\d{2}/.test(text));
        if (!ofYears || line.tiles.some(isMoney))
          readBeside(line, headings, unit, put, areas, ofYears ? undefined : lines[index + 1]);
        open = true;
      }
      return;
    }
    const amounts = lines[index + 1];
    const haveOwn = headings.every(({ tile }) => tile.label?.content != null || isAmount(nextTo(tile, line)));
    if (sources === 1 || !amounts || haveOwn) return readBeside(line, headings, unit, put, areas);
    const below = amounts.row <= line.row + 2 && !belongsElsewhere(amounts) ? amounts : null;
    const row = below?.row ?? line.row + 1;
    for (const { id, tile } of headings) {
      if (tile.label?.content) put(id, tile, tile.at, readMoney(tile.label.content, unit));
      else {
        const own = below?.tiles.find((amount) => isUnder(amount, tile) && !sourceOf(amount) && notALabel(amount));
        put(id, tile, own?.at ?? areas.at(row, tile.at.left), own ? moneyOfTile(own, unit) : blank);
      }
    }
    for (const tile of line.tiles) {
      // 单位资金 beside them is one of the sources as well.
      const isFurther = isRow && tile.label?.meaning.is === "funds" && tile.label.meaning.part === "extra";
      const own =
        tile.label === null || isFurther ? below?.tiles.find(({ at }) => at.left === tile.at.left) : undefined;
      if (own?.label === null && (isFurther ? isMoney(own) : isUnknownLine(tile, own))) unknown(tile, own, unit);
    }
    // A heading that slid into the row of amounts brings its own: 5.其他收入 30万元.
    for (const tile of below?.tiles ?? []) {
      const id = sourceOf(tile);
      if (id) put(id, tile, tile.at, tile.label?.content ? readMoney(tile.label.content, unit) : blank);
    }
  });
  return others;
}

const nextTo = (tile: Tile, { tiles }: Line) => tiles[tiles.indexOf(tile) + 1];
const isAmount = (tile: Tile | undefined) => tile?.label === null && isMoney(tile);

/** 合计 above sources that stand one under another. */
function leadsSources(line: Line, below: Line | undefined): boolean {
  const ofSources = line.tiles.some(({ label }) => label?.meaning.is === "section" && label.meaning.of === "sources");
  return (
    ofSources ||
    (below?.tiles.filter(({ label }) => label?.meaning.is === "source").length === 1 && line.tiles.length <= 3)
  );
}

/** 资金来源 | 金额合计 | 当年安排 | 上年结转 above 一般公共预算 | 417 | 355 | 62: the sum of each source, and not of them all. */
const headsColumn = ({ tiles }: Line, below: Line | undefined) =>
  below?.tiles[0]?.label?.meaning.is === "source" && tiles.length >= 3 && !tiles.some(isMoney);

const isSubtotal = ({ label, text }: Tile) => label?.meaning.is === "sum" && namesSubtotal(text);
const notALabel = (tile: Tile) => tile.label === null;

function sourceOf(tile: Tile): FieldId | null {
  const meaning = tile.label?.meaning;
  if (meaning?.is === "source") return meaning.id;
  return meaning?.is === "sum" ? "sources.total" : null;
}

/** 资金合计 and 其他资金 beside 一般公共预算 and 政府性基金 are those of the sources. */
function sourceInRow({ label }: Tile): FieldId | null {
  const meaning = label?.content === null ? label.meaning : null;
  if (meaning?.is !== "funds") return null;
  return meaning.part === "total" ? "sources.total" : meaning.part === "other" ? "sources.other" : null;
}

function unitOf(line: Line): MoneyUnit | null {
  for (const { label } of line.tiles) {
    if (label?.meaning.is === "section" && label.unit) return label.unit;
  }
  return null;
}

/** The next row is one of labels, not of amounts. */
function belongsElsewhere(line: Line): boolean {
  return line.tiles.some(
    ({ label }) => label !== null && !["source", "sum", "section", "continued"].includes(label.meaning.is),
  );
}

/** 1、一般公共预算 | 6.3 */
function readBeside(
  line: Line,
  headings: readonly { id: FieldId; tile: Tile }[],
  unit: MoneyUnit | null,
  put: (id: FieldId, tile: Tile, at: Range, value: FieldValue) => void,
  areas: Areas,
  /** The line that may hold the amounts of headings: 小计 | 中央 | 省级. */
  below?: Line,
): void {
  for (const { id, tile } of headings) {
    if (tile.label?.content) {
      put(id, tile, tile.at, readMoney(tile.label.content, tile.label.unit ?? unit));
      continue;
    }
    const next = line.tiles[line.tiles.indexOf(tile) + 1];
    const under = next?.label === null ? below?.tiles.find(({ at }) => at.left === tile.at.left) : undefined;
    const amount = [next, under].find((one) => one?.label === null && isMoney(one)) ?? null;
    put(
      id,
      tile,
      amount?.at ?? cellBeside(tile.at, areas),
      amount ? moneyOfTile(amount, tile.label?.unit ?? unit) : blank,
    );
  }
}
