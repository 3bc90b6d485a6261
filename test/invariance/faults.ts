/** Faults put into a sheet, one at a time, each with the finding that must come of it. */
import type { Finding } from "../../src/core/findings";
import type { Form, Indicator } from "../../src/core/form";
import { shown } from "../../src/core/number-format";
import { a1, contains, valueAt, type Cell, type CellValue, type Range, type Sheet } from "../../src/core/sheet";
import { costLines } from "../../src/catalogue/costs";
import { parseTicks } from "../../src/core/recognise/words/ticks";
import { moveCells, withCells } from "../support/move-cells";

export interface Faulty {
  readonly sheet: Sheet;
  readonly to: (cell: Cell) => Cell;
  /** Where the fault is, on the changed sheet. */
  readonly at: Cell;
  readonly isExpected: (finding: Finding) => boolean;
}

/** Null where the sheet has no place for it. */
export type Fault = (sheet: Sheet, forms: readonly Form[]) => Faulty | null;

const cellOf = ({ top, left }: Range): Cell => ({ row: top, column: left });

const names = (finding: Finding, cell: Cell) =>
  [...finding.at, ...finding.related].some((range) => contains(range, cell));

function put(sheet: Sheet, at: Cell, value: CellValue): Sheet {
  return withCells(sheet, (before, cell) => (cell.row === at.row && cell.column === at.column ? value : before));
}

function firstOf<Item>(items: Iterable<Item>, make: (item: Item) => Faulty | null): Faulty | null {
  for (const item of items) {
    const made = make(item);
    if (made) return made;
  }
  return null;
}

/** Totals that something on the form adds up to. */
function totals(form: Form): readonly Range[] {
  const found: Range[] = [];
  const { fields, tasks, tasksTotal } = form;
  const total = fields["funds.annual.total"];
  const parts = [fields["funds.annual.fiscal"], fields["funds.annual.other"]];
  if (
    total?.value.is === "amount" &&
    parts.some((part) => part?.value.is === "amount" && part.value.amount.value !== 0n)
  )
    found.push(total.at);
  const whole = tasksTotal?.total;
  if (whole?.value.is === "amount" && tasks.filter((task) => task.total?.value.is === "amount").length > 1)
    found.push(whole.at);
  if (form.spending?.value.is === "amount") found.push(form.spending.at);
  return found;
}

const total =
  (delta: number): Fault =>
  (sheet, forms) =>
    firstOf(
      forms.flatMap((form) => totals(form)),
      (range) => {
        const at = cellOf(range);
        const held = valueAt(sheet, at);
        const changed = otherNumber(held, delta);
        if (changed === null || isHidden(sheet, at, held, changed)) return null;
        const isExpected = (finding: Finding) =>
          /total-mismatch|cost-mismatch/.test(finding.category) && names(finding, at);
        return { sheet: put(sheet, at, changed), to: (cell) => cell, at, isExpected };
      },
    );

/** 8 万元 → 9 万元: the only number of the cell. */
function otherNumber(held: CellValue, delta: number): CellValue {
  const plus = (number: number) => Number((number + delta).toFixed(6));
  if (typeof held === "number") return held + delta > 0 ? plus(held) : null;
  if (typeof held !== "string") return null;
  const numbers = held.match(/\d[\d,]*(?:\.\d+)?/g) ?? [];
  const [only] = numbers;
  if (!only || numbers.length > 1) return null;
  const decimals = Math.max(only.split(".")[1]?.length ?? 0, String(delta).split(".")[1]?.length ?? 0);
  const number = plus(Number(only.replaceAll(",", "")));
  return number > 0 ? held.replace(only, number.toFixed(decimals)) : null;
}

/** 10.01 in a cell that shows whole numbers reads 10. */
function isHidden({ formats }: Sheet, at: Cell, held: CellValue, changed: CellValue): boolean {
  const format = formats[a1(at)] ?? null;
  if (typeof held !== "number" || typeof changed !== "number") return false;
  return shown(held, format).text === shown(changed, format).text;
}

const isSingle = ({ top, bottom, left, right }: Range) => top === bottom && left === right;
const isElsewhere = ({ nameAt, valueAt: at }: Indicator) => nameAt.top !== at.top || nameAt.left !== at.left;

const blankedValue: Fault = (sheet, forms) =>
  firstOf(
    // One value of several, each for a place, may rightly be blank.
    forms.flatMap(({ indicators }) =>
      indicators.filter((one) => indicators.filter(({ nameAt }) => nameAt.top === one.nameAt.top).length === 1),
    ),
    (indicator) => {
      const { name, value, valueAt: range } = indicator;
      if (name === null || value === null || range.top !== range.bottom || !isElsewhere(indicator)) return null;
      const at = cellOf(range);
      const isExpected = (finding: Finding) => finding.rule === "indicator-has-value" && names(finding, at);
      return { sheet: put(sheet, at, null), to: (cell) => cell, at, isExpected };
    },
  );

const lostUnit: Fault = (sheet, forms) =>
  firstOf(
    forms.flatMap((form) => (form.unit ? [] : costLines(form))),
    ({ is, indicator }) => {
      const at = cellOf(indicator.valueAt);
      const held = valueAt(sheet, at);
      if (is !== "amount" || typeof held !== "string" || /元/.test(indicator.name ?? "")) return null;
      const bare = held.replace(/\s*万?元$/, "");
      if (bare === held || !/^[≤≥<>=＝\s]*[\d.,]+$/.test(bare)) return null;
      const isExpected = (finding: Finding) => finding.category === "unit" && names(finding, at);
      return { sheet: put(sheet, at, bare), to: (cell) => cell, at, isExpected };
    },
  );

/** A row of one indicator once more, right below. Points and costs would add up to something else. */
const doubledRow: Fault = (sheet, forms) =>
  firstOf(
    forms.flatMap((form) => {
      const costs = new Set(costLines(form).map(({ indicator }) => indicator));
      const inRow = (row: number) => form.indicators.filter(({ nameAt }) => nameAt.top === row).length;
      return form.indicators.filter((one) => !costs.has(one) && one.weight === null && inRow(one.nameAt.top) === 1);
    }),
    (indicator) => {
      const { name, value, nameAt, valueAt: range, shifted } = indicator;
      if (
        name === null ||
        value === null ||
        shifted ||
        !isSingle(nameAt) ||
        range.top !== range.bottom ||
        !isElsewhere(indicator)
      )
        return null;
      const { top: row, left } = nameAt;
      const merged = sheet.merges.filter((merge) => merge.top <= row && merge.bottom >= row && merge.right >= left);
      if (merged.some(({ top, bottom }) => top !== bottom)) return null;
      const to = (cell: Cell): Cell => (cell.row > row ? { ...cell, row: cell.row + 1 } : cell);
      const extend = (range: Range): Range =>
        range.top > row
          ? { ...range, top: range.top + 1, bottom: range.bottom + 1 }
          : range.bottom >= row && range.right < left
            ? { ...range, bottom: range.bottom + 1 }
            : range;
      const moved = moveCells(sheet, to, extend);
      const place = row - sheet.origin.row;
      const source = moved.values[place] ?? [];
      const copy = source.map((held, offset) => (sheet.origin.column + offset < left ? null : held));
      const values = moved.values.map((cells, index) => (index === place + 1 ? copy : cells));
      const merges = [
        ...moved.merges,
        ...merged.filter((merge) => merge.left >= left).map((merge) => ({ ...merge, top: row + 1, bottom: row + 1 })),
      ];
      const at = { row: row + 1, column: left };
      const isExpected = (finding: Finding) => finding.rule === "no-repeated-texts" && names(finding, at);
      return { sheet: { ...moved, values, merges }, to, at, isExpected };
    },
  );

/** The one ticked box of 新增 and 延续 loses its tick. */
const lostTick: Fault = (sheet, forms) =>
  firstOf(
    forms.flatMap(({ fields }) => fields.nature ?? []),
    ({ at: range, value }) => {
      if (value.is !== "choice" || value.options.filter(({ ticked }) => ticked).length !== 1) return null;
      const at = cellOf(range);
      const held = valueAt(sheet, at);
      if (typeof held !== "string" || !/[□☐]/.test(held)) return null;
      const empty = held.replace(/[☑☒■√✓✔]/, held.includes("☐") ? "☐" : "□");
      if (parseTicks(empty).some(({ ticked }) => ticked)) return null;
      const isExpected = (finding: Finding) => finding.category === "checkbox" && names(finding, at);
      return { sheet: put(sheet, at, empty), to: (cell) => cell, at, isExpected };
    },
  );

export const faults: Readonly<Record<string, Fault>> = {
  "a total + 1": total(1),
  "a total − 1": total(-1),
  "a total + 0.01": total(0.01),
  "a total − 0.01": total(-0.01),
  "a blanked value": blankedValue,
  "a lost unit": lostUnit,
  "a row twice": doubledRow,
  "a lost tick": lostTick,
};
