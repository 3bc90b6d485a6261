import type { Language } from "../core/message";
import type { Workbook } from "../host/xlsx/workbook";
import { plainText } from "./terminal";
import { words } from "./words";

/** A line for the sheets that were not read. */
export function leftOutNotes({ leftOut }: Workbook, language: Language): readonly string[] {
  const noWorksheet = leftOut.filter(({ because }) => because === "no-worksheet").map(({ name }) => plainText(name));
  return noWorksheet.length > 0 ? [words[language].noWorksheet(noWorksheet)] : [];
}
