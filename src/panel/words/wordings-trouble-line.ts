import type { WordingsTrouble } from "../session/state";
import type { Words } from "./words";

/** Why the wordings that the workbook keeps are not used. */
export function wordingsTroubleLine(trouble: WordingsTrouble, words: Words): string {
  const problem = trouble.is === "unreachable" ? words.problem[trouble.problem.kind][0] : "";
  return words.wordingsTrouble(trouble.is, problem);
}
