/** What `check` and `read` need before the first file: an office's wordings and profile, and the files themselves. */
import type { Language } from "../core/message";
import type { FilesRequest } from "./arguments";
import type { Reading } from "./checked-file";
import { sayBadProfile } from "./failed-file";
import { Profiles, UnusableProfile } from "./office-profile";
import { readWordingsFile } from "./office-wordings";
import { progress, type Progress } from "./progress";
import { readWords } from "./read-words";
import { plainText, type Terminal } from "./terminal";
import { words } from "./words";
import { workbookPaths } from "./workbook-paths";

const rules = async () => (await import("../catalogue/index")).catalogue.rules;

export interface FilesToRead {
  readonly reading: Reading;
  readonly profiles: Profiles;
  readonly files: readonly string[];
  /** Folders of which all workbooks are among the files. */
  readonly folders: ReadonlySet<string>;
  /** A sentence for each path that leads to no file. */
  readonly missing: readonly string[];
  /** What was left out of folders. */
  readonly notes: readonly string[];
}

/** Null where the wordings or the profile cannot be used: then that was said, and nothing is read. */
export async function filesToRead(
  request: FilesRequest,
  language: Language,
  terminal: Terminal,
  line: Progress = progress(terminal.err),
): Promise<FilesToRead | null> {
  const fail = (sentence: string) => {
    terminal.err.write(`${plainText(sentence)}\n`);
    return null;
  };
  const { wordings, problem } =
    request.wordings === null ? { wordings: [], problem: null } : await readWordingsFile(request.wordings);
  if (problem) return fail(readWords[language].badWordings(request.wordings ?? "", problem));
  const profiles = await Profiles.named(request.profile, rules).catch((error: unknown) => {
    if (error instanceof UnusableProfile) return error;
    throw error;
  });
  if (profiles instanceof UnusableProfile) return fail(sayBadProfile(profiles, language));
  const say = words[language];
  const { files, folders, leftOut, empty } = await workbookPaths(request.files, (where, found) => {
    line.show(() => say.searching(where, found));
  });
  line.clear();
  return {
    reading: { sheet: request.sheet, wordings },
    profiles,
    files,
    folders,
    missing: empty.map((one) => plainText(say.noWorkbooks(one))),
    notes: leftOut.length > 0 ? [plainText(say.leftOut(leftOut))] : [],
  };
}
