/** What an office calls things: from a file that the command line names, and from the workbook itself. */
import {
  mergeWordings,
  readWordings,
  wordingMeanings,
  type Wording,
  type WordingsProblem,
} from "../core/recognise/words/wordings";
import type { Profile } from "../core/profile/profile";
import { readFileBytes } from "../host/xlsx/file";
import { UnusableFile, type UnusableKind } from "../host/xlsx/unusable-file";
import type { Workbook } from "../host/xlsx/workbook";

/** The one place where all meet: the file that somebody names now has the last word, and before it the profile. */
export function wordingsFor(
  { wordings }: Workbook,
  profile: Pick<Profile, "wordings">,
  file: readonly Wording[],
): readonly Wording[] {
  return mergeWordings(mergeWordings(wordings.wordings, profile.wordings), file);
}

/** Why a wordings file cannot be used; `read-words.ts` says it. */
export type WordingsFileProblem =
  | { readonly is: "unreadable"; readonly because: UnusableKind }
  | Exclude<WordingsProblem, { readonly is: "entry" }>
  | { readonly is: "bad-text"; readonly entry: number }
  | { readonly is: "no-meaning"; readonly entry: number }
  | { readonly is: "unknown-meaning"; readonly entry: number; readonly means: string };

export type WordingsFile =
  | { readonly wordings: readonly Wording[]; readonly problem: null }
  | { readonly wordings: null; readonly problem: WordingsFileProblem };

export async function readWordingsFile(path: string): Promise<WordingsFile> {
  let text: string;
  try {
    text = new TextDecoder().decode(await readFileBytes(path));
  } catch (error) {
    const because = error instanceof UnusableFile ? error.kind : "unreadable";
    return { wordings: null, problem: { is: "unreadable", because } };
  }
  const { wordings, problem } = readWordings(text);
  return problem ? { wordings: null, problem: precisely(problem) } : { wordings, problem: null };
}

/** Which half of an entry is wrong. */
function precisely(problem: WordingsProblem): WordingsFileProblem {
  if (problem.is !== "entry") return problem;
  const { entry, means } = problem;
  if (means === "") return { is: "no-meaning", entry };
  return wordingMeanings.some((known) => known === means)
    ? { is: "bad-text", entry }
    : { is: "unknown-meaning", entry, means };
}
