/** What was not read of a workbook: nothing is passed over in silence. */
import type { Language } from "../core/message";
import type { Workbook } from "../host/xlsx/workbook";
import { plainText } from "./terminal";
import { words } from "./words";

/** A line for each kind of sheet that was not read, and for wordings that could not be. */
export function workbookNotes({ leftOut, wordings: { problem } }: Workbook, language: Language): readonly string[] {
  const say = words[language];
  const named = (because: string) =>
    leftOut.filter((one) => one.because === because).map(({ name }) => plainText(name));
  const [hidden, noWorksheet] = [named("hidden"), named("no-worksheet")];
  return [
    ...(hidden.length > 0 ? [say.hidden(hidden)] : []),
    ...(noWorksheet.length > 0 ? [say.noWorksheet(noWorksheet)] : []),
    ...(problem ? [plainText(say.keptWordings(problem))] : []),
  ];
}

/** The same for other programs: members of a file's entry, only where there is something to say. */
export function jsonNotes({ leftOut, wordings: { problem } }: Workbook) {
  const unread = leftOut.filter(({ because }) => because !== "not-asked-for");
  return {
    ...(unread.length > 0 ? { leftOut: unread } : {}),
    ...(problem ? { wordingsProblem: problem } : {}),
  };
}
