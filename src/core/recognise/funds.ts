/**
 * The funds block: totals of the two halves side by side, their parts below.
 *
 *   | 项目资金 | 中长期资金总额：   万元 | 年度资金总额： 8 万元 |
 *   |          | 其中：财政拨款     万元 | 其中：财政拨款 8 万元 |
 *   |          | 其他资金           万元 | 其他资金         万元 |
 */
import type { MoneyUnit } from "../amount";
import type { Field, FieldId, FieldValue, Form, Horizon } from "../form";
import type { Range } from "../sheet";
import type { AreaAt } from "./areas";
import { cellBeside, type Fields } from "./head";
import { isMoney, moneyOfTile, readMoney } from "./money";
import { anyOf, says, type Line, type Tile } from "./tiles";
import type { Meaning } from "./vocabulary";

const ids: Readonly<Record<Horizon, Readonly<Record<"total" | "fiscal" | "other", FieldId>>>> = {
  midLong: { total: "funds.midLong.total", fiscal: "funds.midLong.fiscal", other: "funds.midLong.other" },
  annual: { total: "funds.annual.total", fiscal: "funds.annual.fiscal", other: "funds.annual.other" },
};

interface Entry {
  readonly part: "total" | "fiscal" | "other" | "extra";
  readonly half: Horizon | null;
  readonly tile: Tile;
  readonly at: Range;
  readonly value: FieldValue;
}

const ofFunds = anyOf("funds");
const inFunds = anyOf("funds", "section", "column");

/** Puts the funds into `fields`; gives back the lines of money that belong to no field. */
export function readFunds(
  lines: readonly Line[],
  areaAt: AreaAt,
  formUnit: MoneyUnit | null,
  fields: Fields,
): Form["otherFunds"] {
  const others: Form["otherFunds"][number][] = [];
  const edge = edgeOf(lines);
  let unit = formUnit ?? unitOfLabels(lines);
  let totals: readonly { half: Horizon; left: number }[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (!line || !says(line, inFunds)) continue;
    for (const { label } of line.tiles) {
      if (label?.meaning.is === "section" && label.meaning.of === "funds") unit = label.unit ?? unit;
    }
    const entries = withAmountsBelow(entriesOf(line, areaAt, unit, edge), lines[index + 1], unit);
    if (entries.length === 0) continue;
    const halves = entries.map((entry, index) => entry.half ?? halfOf(entry, index, entries, totals));
    const ofTotals = entries.flatMap((entry, index) =>
      entry.part === "total" ? [{ half: halves[index] ?? "annual", left: entry.tile.at.left }] : [],
    );
    if (ofTotals.length > 0) totals = ofTotals;
    entries.forEach((entry, index) => {
      const half = halves[index] ?? "annual";
      const label = entry.tile.label?.text ?? entry.tile.text;
      if (entry.part === "extra") {
        if (totals.length > 0) others.push({ label, at: entry.at, value: entry.value, horizon: half });
        return;
      }
      const id = ids[half][entry.part];
      const known = fields[id];
      if (known && (known.value.is !== "blank" || entry.value.is === "blank")) return;
      fields[id] = { id, label, labelAt: entry.tile.at, at: entry.at, value: entry.value } satisfies Field;
    });
  }
  besideSiblings(fields, areaAt);
  return others;
}

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
function besideSiblings(fields: Fields, areaAt: AreaAt): void {
  const all = Object.values(fields).filter(({ id }) => id.startsWith("funds."));
  for (const field of all) {
    if (field.value.is !== "blank" || field.at === field.labelAt) continue;
    const half = field.id.slice(0, field.id.lastIndexOf("."));
    const sibling = all.find(
      (other) => other.value.is === "amount" && other.id.startsWith(half) && other.at.left > field.labelAt.right,
    );
    if (sibling) fields[field.id] = { ...field, at: areaAt(field.labelAt.top, sibling.at.left) };
  }
}

function entriesOf(line: Line, areaAt: AreaAt, unit: MoneyUnit | null, edge: number): readonly Entry[] {
  const { tiles } = line;
  const entries: Entry[] = [];
  tiles.forEach((tile, index) => {
    const { label } = tile;
    const next = tiles[index + 1];
    const meaning = label ? fundsMeaning(label.meaning, next) : null;
    if (!label || !meaning) return;
    const { part, half } = meaning;
    const declared = label.unit ?? unit;
    if (label.content !== null)
      entries.push({ part, half, tile, at: tile.at, value: readMoney(label.content, declared) });
    else if (next && next.label === null)
      // A text beside a label that is no amount at all belongs to something else, unless it claims to be money.
      entries.push({ part, half, tile, at: next.at, value: moneyOfTile(next, declared) });
    else {
      const at = next && isMoney(next) ? next.at : ownCell(tile, next, areaAt, edge);
      entries.push({ part, half, tile, at, value: { is: "blank" } });
    }
  });
  return entries;
}

/** 预算数 beside an amount is the form's total; above a column it heads a list. */
function fundsMeaning(meaning: Meaning, next: Tile | undefined): Pick<Entry, "part" | "half"> | null {
  if (meaning.is === "funds") return meaning;
  const isTotal =
    meaning.is === "column" &&
    meaning.role === "amount" &&
    next !== undefined &&
    next.label === null &&
    (isMoney(next) || next.text.length <= 6);
  return isTotal ? { part: "total", half: null } : null;
}

/**
 * Labels side by side with their amounts in the next row:
 *
 *   | 项目资金（万元） | 资金总额 | 财政拨款 | 其他资金 |
 *   | ^                | 96       | 90       | 6        |
 */
function withAmountsBelow(
  entries: readonly Entry[],
  below: Line | undefined,
  unit: MoneyUnit | null,
): readonly Entry[] {
  if (entries.length < 2 || !below || entries.some(({ value }) => value.is !== "blank")) return entries;
  if (below.tiles.some(({ label }) => label !== null && label.meaning.is !== "continued")) return entries;
  return entries.map((entry) => {
    const amount = below.tiles.find(
      (tile) => tile.at.left >= entry.tile.at.left && tile.at.left <= entry.tile.at.right,
    );
    return amount && isMoney(amount)
      ? { ...entry, at: amount.at, value: moneyOfTile(amount, entry.tile.label?.unit ?? unit) }
      : entry;
  });
}

/** Where a missing amount would stand: beside its label, or in the label's own cell when no cell of the form is free there. */
function ownCell(tile: Tile, next: Tile | undefined, areaAt: AreaAt, edge: number): Range {
  const beside = cellBeside(tile.at, areaAt);
  const free = next !== undefined ? next.at.left > tile.at.right + 1 : beside.right <= edge;
  return !free && (next !== undefined || inlineLabel(tile)) ? tile.at : beside;
}

/** A label that ends in a colon, or names the unit, keeps its amount in its own cell. */
const inlineLabel = (tile: Tile) => /[:：]\s*$|万\s*元?\s*$/.test(tile.text);

/** Parts stand below the total of their half; without one, in its order; a lone total is the year's. */
function halfOf(
  entry: Entry,
  index: number,
  entries: readonly Entry[],
  totals: readonly { half: Horizon; left: number }[],
): Horizon {
  if (entry.part === "total") {
    const yearsBeside = entries.some((other) => other !== entry && other.part === "total" && other.half === "annual");
    return yearsBeside ? "midLong" : "annual";
  }
  // Two of a kind on one line are the two halves.
  const twins = entries.filter(({ part }) => part === entry.part);
  if (twins.length === 2) return entry === twins[0] ? "midLong" : "annual";
  const above =
    totals.find(({ left }) => left === entry.tile.at.left) ??
    (entries.length === totals.length ? totals[index] : undefined);
  if (above) return above.half;
  const nearest = [...totals].sort(
    (a, b) => Math.abs(a.left - entry.tile.at.left) - Math.abs(b.left - entry.tile.at.left),
  )[0];
  return nearest?.half ?? "annual";
}
