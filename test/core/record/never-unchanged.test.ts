/** Whatever somebody does in whatever order: what differs from what was signed never counts as unchanged. */
import fc from "fast-check";
import { noParts } from "../../../src/core/record/record";
import { a1, a1Range, type CellValue, type Sheet } from "../../../src/core/sheet";
import type { SheetReview } from "../../../src/core/review";
import { projects } from "../../panel/workbook";
import { gridOf, withRows, Workbook } from "./workbook";

type Step =
  | { readonly is: "edit"; readonly row: number; readonly column: number; readonly value: CellValue }
  | { readonly is: "rows"; readonly before: number }
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
  { minLength: 3, maxLength: 8 },
);

function take(book: Workbook, step: Step): void {
  switch (step.is) {
    case "edit":
      book.edit(a1(step), step.value === "" ? null : step.value);
      return;
    case "rows":
      book.change(([sheet]) => (sheet ? [withRows(sheet, step.before, 1)] : []));
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

const grids = (sheets: readonly SheetReview[]): readonly string[] =>
  sheets.flatMap(({ sheet, forms }) => forms.map(({ range }) => gridOf(sheet, range)));

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
