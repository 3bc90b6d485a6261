/** What has to be said of a workbook and of a sheet before its forms: nothing is passed over in silence. */
import type { Language } from "../core/message";
import { columnName } from "../core/sheet";
import type { Workbook } from "../host/xlsx/workbook";
import { plainText } from "./terminal";
import { words } from "./words";

/** A line for the sheets that were not read, and for wordings that could not be. */
export function workbookNotes({ leftOut, wordings: { problem } }: Workbook, language: Language): readonly string[] {
  const say = words[language];
  const noWorksheet = leftOut.filter(({ because }) => because === "no-worksheet").map(({ name }) => plainText(name));
  return [
    ...(noWorksheet.length > 0 ? [say.noWorksheet(noWorksheet)] : []),
    ...(problem ? [plainText(say.keptWordings(problem))] : []),
  ];
}

/** A line for what was not read of a sheet, and for what no program has calculated. */
export function sheetNotes({ farOff, uncalculated }: Workbook, name: string, language: Language): readonly string[] {
  const [far, formulas] = [farOff.get(name), uncalculated.get(name)];
  return [
    ...(far === undefined ? [] : [words[language].farOff(far)]),
    ...(formulas === undefined ? [] : [words[language].uncalculated(formulas)]),
  ];
}

/** The same for other programs: members of a file's entry, only where there is something to say. */
export function jsonWorkbookNotes({ leftOut, wordings: { problem } }: Workbook) {
  const unread = leftOut.filter(({ because }) => because !== "not-asked-for");
  return {
    ...(unread.length > 0 ? { leftOut: unread } : {}),
    ...(problem ? { wordingsProblem: problem } : {}),
  };
}

/** And members of a sheet's entry. */
export function jsonSheetNotes({ hidden, farOff, uncalculated }: Workbook, name: string) {
  const [far, formulas] = [farOff.get(name), uncalculated.get(name)];
  return {
    ...(hidden.has(name) ? { hidden: true } : {}),
    ...(far === undefined ? {} : { farOff: "row" in far ? String(far.row + 1) : columnName(far.column) }),
    ...(formulas === undefined ? {} : { uncalculated: formulas }),
  };
}
