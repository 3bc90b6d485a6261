/** What totals add, and what they come to: as another program calculates it. */
import fc from "fast-check";
import { HyperFormula } from "hyperformula";
import type { CellValue, Sheet } from "../../src/core/sheet";
import { parseSum, resultOf } from "../../src/core/sum-formula";

const sheetOf = (values: readonly (readonly CellValue[])[]): Sheet => ({
  name: "Sheet1",
  origin: { row: 0, column: 0 },
  values,
  merges: [],
  formats: {},
  formulas: {},
  hiddenRows: [],
  protected: false,
});

const calculated = (formula: string, values: readonly (readonly CellValue[])[]): CellValue => {
  const sum = parseSum(formula);
  return sum && resultOf(sum, sheetOf(values));
};

test.each<[string, string, readonly (readonly CellValue[])[], CellValue]>([
  ["a range", "=SUM(A1:A3)", [[1], [2], [3]], 6],
  ["cells and ranges", "=SUM(A1,B1:C1)", [[1, 2, 3]], 6],
  ["cells, one taken away", "=A1+B1-C1", [[1, 2, 5]], -2],
  ["a sum beside a cell, fixed and in small letters", "= $a$1 + sum(B1:C1)", [[1, 2, 3]], 6],
  ["decimals that are none in binary", "=A1+B1", [[0.1, 0.2]], 0.3],
  ["a text that a sum passes over", "=SUM(A1:C1)", [[1, "2", 3]], 4],
  ["a text that a plus reads", "=A1+B1", [[1, "1,002"]], 1003],
  ["nothing yet", '=IF(COUNT(A1:B1)=0,"",SUM(A1:B1))', [[null, ""]], ""],
  ["something already", '=IF(COUNT(A1:B1)=0,"",SUM(A1:B1))', [[null, 0]], 0],
])("%s: %s", (_, formula, values, expected) => {
  expect(calculated(formula, values)).toBe(expected);
});

test.each([
  ["a product", "=A1*2"],
  ["a number beside cells", "=A1+1"],
  ["another sheet", "=SUM(Sheet2!A1:A2)"],
  ["another function", "=ROUND(SUM(A1:A2),2)"],
  ["a count of other cells than the sum", '=IF(COUNT(A1)=0,"",SUM(A1:B1))'],
  ["a sum of a calculation", "=SUM(A1*2,B1)"],
  ["whole columns", "=SUM(A:A)"],
  ["an unfinished formula", "=A1+"],
  ["two cells without a sign", "=A1B1"],
  ["no cell at all", "=SUM()"],
  ["what gives an error", "=SUM(A1,D1)"],
  ["a text behind a plus", "=A1+C1"],
  ["more decimals than are exact", "=A1+E1"],
])("only the program knows %s", (_, formula) => {
  expect(calculated(formula, [[1, 2, "甲", "#REF!", 0.12345678]])).toBeNull();
});

test("a sum is what a spreadsheet program makes of it", () => {
  const cell = fc.oneof(
    fc.integer({ min: -1_000_000, max: 1_000_000 }).map((units) => units / 100),
    fc.constantFrom(null, "甲", "", true),
  );
  const place = fc.tuple(fc.constantFrom("A", "B", "C"), fc.integer({ min: 1, max: 4 })).map(([c, r]) => c + String(r));
  const area = fc.oneof(
    place,
    fc.tuple(place, place).map(([one, other]) => `${one}:${other}`),
  );
  const sum = fc.array(area, { minLength: 1, maxLength: 3 }).map((areas) => `SUM(${areas.join(",")})`);
  const formula = fc
    .array(fc.tuple(fc.constantFrom("+", "-"), fc.oneof(sum, place)), { minLength: 1, maxLength: 3 })
    .map((terms) => `=${terms.map(([sign, term]) => sign + term).join("")}`);
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 4, maxLength: 4 }),
      formula,
      (values, text) => {
        const own = calculated(text, values);
        if (own === null) return;
        const engine = HyperFormula.buildFromArray([...values.map((row) => [...row]), [text]], {
          licenseKey: "gpl-v3",
        });
        expect(Number(engine.getCellValue({ sheet: 0, row: 4, col: 0 }))).toBeCloseTo(Number(own), 9);
        engine.destroy();
      },
    ),
    { numRuns: 200 },
  );
});
