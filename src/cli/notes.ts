/** What has to be said of a workbook and of a sheet before its forms: nothing is passed over in silence. */
import type { Language } from "../core/message";
import { columnName } from "../core/sheet";
import type { Workbook } from "../host/xlsx/workbook";
import { sayProblem } from "../core/profile/problem";
import type { OwnProfileTrouble, UsedProfile } from "./office-profile";
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

/** By whose profile the file was checked, where it is not the shipped one; and why the workbook's own is not. */
export function profileNotes({ profile: { name }, from, path, trouble }: UsedProfile, language: Language) {
  const say = words[language];
  return {
    used: from === "shipped" ? [] : [plainText(say.profile(from, path, name))],
    trouble: trouble ? [plainText(say.keptProfile(trouble, sentencesOf(trouble, language).join(" ")))] : [],
  };
}

const sentencesOf = (trouble: OwnProfileTrouble, language: Language): readonly string[] =>
  trouble.is === "unusable" ? trouble.problems.map((problem) => sayProblem(problem, language)) : [];

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

/** The profile of a file's entry. */
export function jsonProfileNotes({ profile: { name }, from, path, trouble }: UsedProfile, language: Language) {
  const problem = trouble?.is === "unusable" ? { is: trouble.is, sentences: sentencesOf(trouble, language) } : trouble;
  return {
    profile: { from, ...(path === null ? {} : { path }), ...(name === null ? {} : { name }) },
    ...(problem ? { profileProblem: problem } : {}),
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
