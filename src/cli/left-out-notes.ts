import type { Language } from "../core/message";
import type { Workbook } from "../host/xlsx/workbook";
import { plainText } from "./terminal";
import { words } from "./words";

/** A line for each kind of sheet that was not read. */
export function leftOutNotes({ leftOut }: Workbook, language: Language): readonly string[] {
  const named = (because: string) =>
    leftOut.filter((one) => one.because === because).map(({ name }) => plainText(name));
  const [hidden, noWorksheet] = [named("hidden"), named("no-worksheet")];
  return [
    ...(hidden.length > 0 ? [words[language].hidden(hidden)] : []),
    ...(noWorksheet.length > 0 ? [words[language].noWorksheet(noWorksheet)] : []),
  ];
}
