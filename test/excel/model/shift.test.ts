import { formatArea, parseArea } from "./address";
import { shiftArea, shiftOf } from "./area";
import { offsetFormula, shiftFormula, toR1C1 } from "./references";

const area = (text: string) => {
  const parsed = parseArea(text);
  if (!parsed) throw new Error(text);
  return parsed;
};

/** SOURCES.md 2.5: rules move and stretch with their cells; the arithmetic behind it. */
describe("an area", () => {
  test.each([
    ["insert", "3:4", "A1:B2", "A1:B2"],
    ["insert", "3:4", "A3:B5", "A5:B7"],
    ["insert", "3:4", "A2:B5", "A2:B7"],
    ["insert", "3:4", "A:B", "A:B"],
    ["delete", "3:4", "A1:B2", "A1:B2"],
    ["delete", "3:4", "A2:B5", "A2:B3"],
    ["delete", "3:4", "A3:B4", ""],
    ["delete", "3:4", "A4:B6", "A3:B4"],
    ["delete", "3:4", "A9", "A7"],
    ["insert", "A3:A4", "A3:B5", "A5:A7 B3:B5"],
    ["delete", "A3:A4", "A1:A9", "A1:A7"],
  ] as const)("%s %s: %s becomes %j", (is, where, before, after) => {
    expect(
      shiftArea(area(before), shiftOf(is, "rows", area(where)))
        .map(formatArea)
        .join(" "),
    ).toBe(after);
  });
});

describe("a formula", () => {
  const insert = shiftOf("insert", "rows", area("3:4"));
  const remove = shiftOf("delete", "rows", area("3:4"));
  test.each([
    ["SUM(A1:A5)", "SUM(A1:A7)", "SUM(A1:A3)"],
    ["A3+$B$4", "A5+$B$6", "#REF!+#REF!"],
    ["LOG10(A5)", "LOG10(A7)", "LOG10(A3)"],
    ['"A5"&A5', '"A5"&A7', '"A5"&A3'],
    ["Other!A5", "Other!A5", "Other!A5"],
    ["'My sheet'!A5", "'My sheet'!A7", "'My sheet'!A3"],
    ["SUM(A:A)+SUM(5:6)", "SUM(A:A)+SUM(7:8)", "SUM(A:A)+SUM(3:4)"],
    ["total5+A_5", "total5+A_5", "total5+A_5"],
  ])("%s after rows came: %s, after they went: %s", (formula, inserted, deleted) => {
    const home = formula.includes("My sheet") ? "Elsewhere" : "My sheet";
    expect(shiftFormula(formula, home, "My sheet", insert)).toBe(inserted);
    expect(shiftFormula(formula, home, "My sheet", remove)).toBe(deleted);
  });

  test("copied moves what is not fixed", () => {
    expect(offsetFormula("A1+$A1+A$1+$A$1", 1, 1)).toBe("B2+$A2+B$1+$A$1");
    expect(offsetFormula("A1", -1, 0)).toBe("#REF!");
    expect(toR1C1("A1+$B$2+C3", 2, 2)).toBe("R[-2]C[-2]+R2C2+RC");
  });
});
