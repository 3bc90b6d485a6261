import fc from "fast-check";
import { a1, a1Range, columnName, lastColumn, lastRow, parseRange } from "../../src/core/sheet";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [lastColumn, "XFD"],
])("column %d is %s", (column, name) => {
  expect(columnName(column)).toBe(name);
});

test.each([
  ["B2", "B2"],
  ["$B$2:d7", "B2:D7"],
  ["D7:B2", "B2:D7"],
])("%s is read as %s", (address, expected) => {
  const range = parseRange(address);
  expect(range && a1Range(range)).toBe(expected);
});

test.each(["", "2B", "A0", "A1048577", "XFE1", "A1:B", "Sheet1!A1", "A:A"])("%j is no range", (address) => {
  expect(parseRange(address)).toBeNull();
});

test("what is printed is read back", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: lastRow }), fc.integer({ min: 0, max: lastColumn }), (row, column) => {
      expect(parseRange(a1({ row, column }))).toEqual({ top: row, bottom: row, left: column, right: column });
    }),
  );
});
