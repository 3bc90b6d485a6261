/** Why a file was not checked, in one sentence that names it. */
import { debuglog } from "node:util";
import type { Language } from "../core/message";
import { sayProblem } from "../core/profile/problem";
import { UnusableFile } from "../host/xlsx/unusable-file";
import { UnusableProfile } from "./office-profile";
import type { FileReport } from "./report/file-report";
import { plainText } from "./terminal";
import { words } from "./words";

const debug = debuglog("approval-check");

export function sayFailed(path: string, error: unknown, language: Language): string {
  const say = words[language];
  // Users get a sentence; NODE_DEBUG=approval-check gives developers the rest.
  debug("%s: %o", path, error);
  if (error instanceof UnusableProfile) return plainText(say.notByProfile(path, sayBadProfile(error, language)));
  return plainText(error instanceof UnusableFile ? say.unusable(path, error) : say.crashed(path));
}

export function failedReport(path: string, error: unknown, language: Language): FileReport {
  return { entry: { path, error: sayFailed(path, error, language) }, pictures: [], compared: [] };
}

/** Why a profile file cannot be used: a sentence for each thing that is wrong. */
export function sayBadProfile({ path, because, problems }: UnusableProfile, language: Language): string {
  const say = words[language];
  const sentences = because
    ? [say.unreadableProfile(because)]
    : problems.map((problem) => sayProblem(problem, language));
  return say.badProfile(path, sentences.join(" "));
}
