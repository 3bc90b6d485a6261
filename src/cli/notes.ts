/** What has to be said of a workbook and of a sheet before its forms: nothing is passed over in silence. */
import type { Language } from "../core/message";
import { sayProblem } from "../core/profile/problem";
import { columnName } from "../core/sheet";
import type { Workbook } from "../host/xlsx/workbook";
import type { UsedProfile } from "./office-profile";
import type { CheckedEntry, SheetEntry } from "./report/file-report";
import { plainText } from "./terminal";
import { words } from "./words";

type WorkbookNotes = Pick<CheckedEntry, "leftOut" | "wordingsProblem">;
type ProfileNotes = Pick<CheckedEntry, "profile" | "profileProblem">;
type SheetNotes = Pick<SheetEntry, "hidden" | "farOff" | "uncalculated">;

/** Of a file's entry, only where there is something to say. */
export function jsonWorkbookNotes({ leftOut, wordings: { problem } }: Workbook): WorkbookNotes {
  const unread = leftOut.filter(({ because }) => because !== "not-asked-for");
  return {
    ...(unread.length > 0 ? { leftOut: unread } : {}),
    ...(problem ? { wordingsProblem: problem } : {}),
  };
}

/** By whose profile the file was checked, and why not by the workbook's own. */
export function jsonProfileNotes(
  { profile: { name }, from, path, trouble }: UsedProfile,
  language: Language,
): ProfileNotes {
  const problem =
    trouble?.is === "unusable"
      ? { is: trouble.is, sentences: trouble.problems.map((one) => sayProblem(one, language)) }
      : trouble;
  return {
    profile: { from, ...(path === null ? {} : { path }), ...(name === null ? {} : { name }) },
    ...(problem ? { profileProblem: problem } : {}),
  };
}

/** What was not read of a sheet, and what no program has calculated. */
export function jsonSheetNotes({ hidden, farOff, uncalculated }: Workbook, name: string): SheetNotes {
  const [far, formulas] = [farOff.get(name), uncalculated.get(name)];
  return {
    ...(hidden.has(name) ? { hidden: true } : {}),
    ...(far === undefined ? {} : { farOff: "row" in far ? String(far.row + 1) : columnName(far.column) }),
    ...(formulas === undefined ? {} : { uncalculated: formulas }),
  };
}

/** The same for people: a line for the sheets that were not read, and for wordings that could not be. */
export function workbookNotes({ leftOut = [], wordingsProblem }: WorkbookNotes, language: Language): readonly string[] {
  const say = words[language];
  const noWorksheet = leftOut.filter(({ because }) => because === "no-worksheet").map(({ name }) => plainText(name));
  return [
    ...(noWorksheet.length > 0 ? [say.noWorksheet(noWorksheet)] : []),
    ...(wordingsProblem ? [plainText(say.keptWordings(wordingsProblem))] : []),
  ];
}

/** What is wrong with the record of its review, and which of its decisions count no more. */
export const recordNotes = ({ record }: Pick<CheckedEntry, "record">): readonly string[] =>
  (record?.notes ?? []).map(({ message }) => plainText(message));

/** Nothing of the shipped profile. */
export function profileNotes({ profile: { from, path, name }, profileProblem }: ProfileNotes, language: Language) {
  const say = words[language];
  const sentences = profileProblem?.is === "unusable" ? profileProblem.sentences.join(" ") : "";
  return {
    used: from === "shipped" ? [] : [plainText(say.profile(from, path ?? null, name ?? null))],
    trouble: profileProblem ? [plainText(say.keptProfile(profileProblem, sentences))] : [],
  };
}

export function sheetNotes({ farOff, uncalculated }: SheetNotes, language: Language): readonly string[] {
  const say = words[language];
  return [
    ...(farOff === undefined ? [] : [say.farOff(farOff)]),
    ...(uncalculated === undefined ? [] : [say.uncalculated(uncalculated)]),
  ];
}
