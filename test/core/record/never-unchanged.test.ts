/** Whatever somebody does in whatever order: what differs from what was signed never counts as unchanged. */
import fc from "fast-check";
import { noParts } from "../../../src/core/record/record";
import { shown } from "../../../src/core/number-format";
import {
  a1,
  a1Range,
  contains,
  parseRange,
  valueAt,
  type CellValue,
  type Range,
  type Sheet,
} from "../../../src/core/sheet";
import type { SheetReview } from "../../../src/core/review";
import { projects } from "../../panel/workbook";
import { gridOf, withRows, Workbook } from "./workbook";

type Step =
  | { readonly is: "edit"; readonly row: number; readonly column: number; readonly value: CellValue }
  | { readonly is: "rows"; readonly before: number }
  | { readonly is: "formula"; readonly row: number; readonly column: number; readonly formula: string | null }
  | { readonly is: "format"; readonly row: number; readonly column: number; readonly format: string | null }
  | { readonly is: "check" | "sign" | "reopen" | "lose" }
  | { readonly is: "decide"; readonly nth: number; readonly kind: "kept" | "to-fix" | "withdrawn" }
  | { readonly is: "tamper"; readonly part: number; readonly at: number };

const number = fc.nat(60);
const value = fc.constantFrom<CellValue>(
  null,
  "",
  "城区道路保洁服务",
  "≤18.5万元",
  30,
  30.0000001,
  "30",
  "，",
  'a\n"b\\n',
);
const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ is: fc.constant("edit" as const), row: number, column: fc.nat(9), value }) },
    { weight: 1, arbitrary: fc.record({ is: fc.constant("rows" as const), before: number }) },
    {
      weight: 2,
      arbitrary: fc.record({
        ...{ is: fc.constant("formula" as const), row: number, column: fc.nat(9) },
        formula: fc.constantFrom(null, "=SUM(B2:B3)", "=B2+B3", "=$B$2+B3"),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        ...{ is: fc.constant("format" as const), row: number, column: fc.nat(9) },
        format: fc.constantFrom(null, "0", "0.00", "0.00%", '0"万元"'),
      }),
    },
    { weight: 3, arbitrary: fc.constantFrom<Step>({ is: "sign" }, { is: "sign" }, { is: "check" }) },
    { weight: 1, arbitrary: fc.constantFrom<Step>({ is: "reopen" }, { is: "lose" }) },
    {
      weight: 1,
      arbitrary: fc.record({
        is: fc.constant("decide" as const),
        nth: number,
        kind: fc.constantFrom("kept" as const, "to-fix" as const, "withdrawn" as const),
      }),
    },
    { weight: 1, arbitrary: fc.record({ is: fc.constant("tamper" as const), part: fc.nat(3), at: fc.nat(5000) }) },
  ),
  { minLength: 3, maxLength: 9 },
);

function take(book: Workbook, step: Step): void {
  switch (step.is) {
    case "edit":
      book.edit(a1(step), step.value === "" ? null : step.value);
      return;
    case "rows":
      book.change(([sheet]) => (sheet ? [withRows(sheet, step.before, 1)] : []));
      return;
    case "formula":
      book.change((sheets) =>
        sheets.map((sheet) => ({ ...sheet, formulas: withEntry(sheet.formulas, a1(step), step.formula) })),
      );
      return;
    case "format":
      book.change((sheets) =>
        sheets.map((sheet) => ({ ...sheet, formats: withEntry(sheet.formats, a1(step), step.format) })),
      );
      return;
    case "check":
      book.check();
      return;
    case "sign":
      book.sign();
      return;
    case "reopen":
      book.change((sheets) => JSON.parse(JSON.stringify(sheets)) as readonly Sheet[]);
      return;
    case "lose":
      book.kept = { ...noParts, token: book.kept.token };
      return;
    case "decide": {
      const named = book.named[step.nth % Math.max(1, book.named.length)];
      if (named) book.decide(named, step.kind);
      return;
    }
    case "tamper":
      book.kept = {
        ...book.kept,
        parts: book.kept.parts.map((xml, index) =>
          index === step.part ? xml.slice(0, step.at % xml.length) + xml.slice((step.at % xml.length) + 1) : xml,
        ),
      };
  }
}

function withEntry(map: Readonly<Record<string, string>>, cell: string, text: string | null) {
  const { [cell]: _, ...others } = map;
  return text === null ? others : { ...others, [cell]: text };
}

const grids = (sheets: readonly SheetReview[]): readonly string[] =>
  sheets.flatMap(({ sheet, forms }) =>
    forms.map(({ range }) => `${gridOf(sheet, range)} ${formulasIn(sheet, range)} ${printedNumbers(sheet, range)}`),
  );

/** By their places in the form: what they refer to moves with it. */
function formulasIn({ formulas }: Sheet, range: Range): string {
  const own = Object.entries(formulas).flatMap(([cell, formula]) => {
    const at = parseRange(cell);
    const isIn = at && contains(range, { row: at.top, column: at.left });
    return isIn ? [[at.top - range.top, at.left - range.left, formula.replace(/\d+/g, "")]] : [];
  });
  return JSON.stringify(own.sort());
}

/** A number format counts where a number stands: by it a person reads another one. */
function printedNumbers({ formats, ...sheet }: Sheet, range: Range): string {
  const own = Object.entries(formats).flatMap(([cell, format]) => {
    const at = parseRange(cell);
    const place = at && { row: at.top, column: at.left };
    const value = place && contains(range, place) ? valueAt({ formats, ...sheet }, place) : null;
    if (!place || typeof value !== "number") return [];
    const { text } = shown(value, format);
    return text === shown(value, null).text ? [] : [[place.row - range.top, place.column - range.left, text]];
  });
  return JSON.stringify(own.sort());
}

test("any sequence of edits, checks, decisions, signatures and faults", () => {
  const sample = projects("甲", {}, { projectName: "城区道路保洁服务", "annual.cost.value": "≤18.5万元" });
  let [unchanged, changed] = [0, 0];
  fc.assert(
    fc.property(steps, (sequence) => {
      const book = new Workbook([sample]);
      const signed = new Map<string, readonly string[]>();
      for (const step of sequence) {
        const before = new Set(book.record.signOffs.map(({ digest }) => digest));
        take(book, step);
        if (step.is === "sign") {
          for (const { digest } of book.record.signOffs) {
            if (!before.has(digest)) signed.set(digest, grids(book.review.sheets));
          }
        }
        const now = grids(book.review.sheets);
        for (const [index, state] of book.states.forms.entries()) {
          if (state.is === "changed") changed++;
          if (state.is !== "unchanged") continue;
          unchanged++;
          const then = signed.get(state.by.digest) ?? [];
          if (!then.includes(now[index] ?? "none")) throw new Error(`${a1Range(state.form.form.range)} differs`);
        }
      }
    }),
    { numRuns: 40 },
  );
  // Both were seen, or nothing was shown.
  expect(unchanged).toBeGreaterThan(10);
  expect(changed).toBeGreaterThan(5);
});
