import { SHEET, contains, intersection, type Area } from "./area";
import { parseAddress, splitSheet } from "./address";
import type { Cell } from "./cells";
import { wholeUsedArea, type Sheet, type Validation } from "./sheet";
import { sheetNamed, type Workbook } from "./workbook";

/** Data validation, as it meets a person who types: pasted cells and the API are not asked (as in Excel). */
export const validationAt = (sheet: Sheet, row: number, column: number): Validation | undefined =>
  sheet.validations.find((each) => each.areas.some((area) => contains(area, row, column)));

/** What a list offers; null when it comes from a formula that is no reference. */
export function listItems(workbook: Workbook, home: Sheet, validation: Validation): readonly string[] | null {
  if (validation.type !== "list") return null;
  if (validation.values) return validation.values;
  const source = validation.formula1 ?? "";
  if (source.startsWith('"'))
    return source
      .replace(/^"|"$/g, "")
      .split(",")
      .map((each) => each.trim());
  const name = workbook.names.find(
    (each) => each.name.toLowerCase() === source.toLowerCase() && (each.scope ?? home) === home,
  );
  const address = parseAddress(name ? name.range : source);
  if (!address) return null;
  const sheet =
    address.sheet === undefined ? home : sheetNamed(workbook, splitSheet(`${address.sheet}!A1`).sheet ?? "");
  return sheet ? textsIn(sheet, address.area) : null;
}

function textsIn(sheet: Sheet, area: Area): string[] {
  const used = intersection(area, wholeUsedArea(sheet) ?? { ...SHEET, rows: 1, columns: 1 });
  return used
    ? [...sheet.cells.within(used)].flatMap(([, , { value }]) => (value === null ? [] : [String(value)]))
    : [];
}

/**
 * Whether the cell may hold this. True as well for what cannot be told here: rules by formula, and limits that are
 * formulas (Excel would work them out).
 */
export function isValid(workbook: Workbook, home: Sheet, validation: Validation, cell: Cell): boolean {
  const { value } = cell;
  if (value === null || cell.formula !== undefined) return true;
  switch (validation.type) {
    case "list":
      return listItems(workbook, home, validation)?.includes(String(value)) ?? true;
    case "whole":
      return typeof value === "number" && Number.isInteger(value) && compares(validation, value);
    case "decimal":
    case "date":
    case "time":
      return typeof value === "number" && compares(validation, value);
    case "textLength":
      return compares(validation, String(value).length);
    case "custom":
      return true;
  }
}

function compares({ operator = "between", formula1, formula2 }: Validation, value: number): boolean {
  const [first, second] = [Number(formula1 ?? NaN), Number(formula2 ?? NaN)];
  if (Number.isNaN(first)) return true;
  switch (operator) {
    case "between":
      return Number.isNaN(second) || (value >= first && value <= second);
    case "notBetween":
      return Number.isNaN(second) || value < first || value > second;
    case "equal":
      return value === first;
    case "notEqual":
      return value !== first;
    case "greaterThan":
      return value > first;
    case "lessThan":
      return value < first;
    case "greaterThanOrEqual":
      return value >= first;
    case "lessThanOrEqual":
      return value <= first;
  }
}
