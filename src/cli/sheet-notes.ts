/** What has to be said of a sheet before its forms. */
import type { Language } from "../core/message";
import { columnName } from "../core/sheet";
import type { Workbook } from "../host/xlsx/workbook";
import { words } from "./words";

/** A line each. */
export function sheetNotes({ farOff, uncalculated }: Workbook, name: string, language: Language): readonly string[] {
  const [far, formulas] = [farOff.get(name), uncalculated.get(name)];
  return [
    ...(far === undefined ? [] : [words[language].farOff(far)]),
    ...(formulas === undefined ? [] : [words[language].uncalculated(formulas)]),
  ];
}

/** The same for programs: only where there is something to say. */
export function sheetFacts({ hidden, farOff, uncalculated }: Workbook, name: string) {
  const [far, formulas] = [farOff.get(name), uncalculated.get(name)];
  return {
    ...(hidden.has(name) ? { hidden: true } : {}),
    ...(far === undefined ? {} : { farOff: "row" in far ? String(far.row + 1) : columnName(far.column) }),
    ...(formulas === undefined ? {} : { uncalculated: formulas }),
  };
}
