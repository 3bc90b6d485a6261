/** The conditional format of a mark is true exactly while the mark is right: worked out by a formula engine. */
import fc from "fast-check";
import type { Mark } from "../../../src/core/marks";
import { stands, type Standing } from "../../../src/core/stands";
import type { CellValue, Range, Sheet } from "../../../src/core/sheet";
import { markRules } from "../../../src/core/mark-rules";
import { excelWith } from "../../excel";

const cell = (row: number): Range => ({ top: row, bottom: row, left: 1, right: 1 });
const sheetOf = (column: readonly CellValue[]): Sheet => ({
  name: "表",
  origin: { row: 0, column: 0 },
  values: column.map((value) => [null, value]),
  merges: [],
  formats: {},
  formulas: {},
  hiddenRows: [],
  protected: false,
});

async function holdsOn(mark: Mark, column: readonly CellValue[]): Promise<unknown> {
  const { workbook, host } = await excelWith([{ rows: column.map((value) => [null, value]) }]);
  await host.calculation.require();
  const [rule] = markRules([mark]).rules;
  return host.calculation.evaluate(workbook.active, rule?.formula.slice(1) ?? "");
}

// The engine of the tests takes \ as an escape, which Excel does not.
const text = fc.oneof(
  fc.constantFrom('说 "好"', "≥95%", "=SUM(A1:A9)", "'", '"', "", "80万元", "TRUE", "1", "完成".repeat(40), "Ab", "aB"),
  fc.string({ unit: fc.constantFrom("项", '"', "=", "&", "A", "a", "1", " ", "(", "#"), maxLength: 70 }),
);
const number = fc.oneof(
  fc.integer({ min: -1_000, max: 1_000_000 }),
  fc.constantFrom(0.1 + 0.2, 0.0001, 12.345, 1e15, 0),
);
// The file format of the tests keeps no difference between a blank cell and an empty text.
const value: fc.Arbitrary<CellValue> = fc
  .oneof(text, number, fc.constant(null))
  .map((one) => (one === "" ? null : one));

test("a value that was judged", async () => {
  await fc.assert(
    fc.asyncProperty(value, value, fc.boolean(), async (judged, other, edited) => {
      const standing: Standing = { is: "held", value: judged };
      const mark: Mark = { at: cell(0), severity: "error", while: standing };
      const column = [edited ? other : judged];
      expect(await holdsOn(mark, column)).toBe(stands(cell(0), standing, sheetOf(column)));
    }),
    { numRuns: 150, seed: 3 },
  );
});

test("numbers that do not add up", async () => {
  const amounts = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 2, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(amounts, fc.constantFrom(0, 0, 1, -15, 0.01), async (hundredths, off) => {
      const parts = hundredths.map((one) => one / 100);
      const column = [parts.reduce((sum, one) => sum + one, 0) + off, ...parts];
      const standing: Standing = { is: "sum", total: cell(0), parts: parts.map((_, index) => cell(index + 1)) };
      const holds = await holdsOn({ at: cell(0), severity: "error", while: standing }, column);
      expect(holds).toBe(off !== 0);
      expect(holds).toBe(stands(cell(0), standing, sheetOf(column)));
    }),
    { numRuns: 60, seed: 3 },
  );
});

test.each<[string, CellValue]>([
  ["a character that no formula takes", "80\r90"],
  ["a character of two units", "𠮷"],
  ["a number with an exponent", 1e-9],
])("%s is compared by no formula, and the mark stays until the next check", (_, judged) => {
  const [rule] = markRules([{ at: cell(0), severity: "error", while: { is: "held", value: judged } }]).rules;
  expect(rule?.formula).toMatch(/^=N\("approval-check:error:\w+"\)=0$/);
});

test("forty rules at most are a mark's own, those of errors first", () => {
  const marks = Array.from({ length: 100 }, (_, row): Mark => {
    return { at: cell(row), severity: row < 50 ? "advice" : "error", while: { is: "held", value: null } };
  });
  const { rules } = markRules(marks);
  const own = rules.filter(({ formula }) => formula.includes("LEN("));
  expect([own.length, new Set(own.map(({ severity }) => severity))]).toEqual([40, new Set(["error"])]);
  expect(rules.length).toBe(42);
});
