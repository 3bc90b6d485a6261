import { movedFormula } from "../../../src/host/xlsx/shared-formula";

describe("a formula moved with its cell", () => {
  test.each([
    ["A1+B1", 1, 0, "A2+B2"],
    ["SUM(E6:E9)", 0, 2, "SUM(G6:G9)"],
    ["$A1*B$1*$C$1", 3, 3, "$A4*E$1*$C$1"],
    ["LOG10(A1)", 1, 0, "LOG10(A2)"],
    ['"A1"&A1', 1, 0, '"A1"&A2'],
    ["'A1 表'!B2", 1, 0, "'A1 表'!B3"],
    ["Sheet1!B2", 0, 1, "Sheet1!C2"],
    ["A1", -1, 0, "#REF!"],
    ["ROUND(1.5E2,0)+rate_A1", 1, 1, "ROUND(1.5E2,0)+rate_A1"],
    ["XFD1", 0, 1, "#REF!"],
  ])("%s by %i rows and %i columns is %s", (formula, rows, columns, moved) => {
    expect(movedFormula(formula, rows, columns)).toBe(moved);
  });
});
