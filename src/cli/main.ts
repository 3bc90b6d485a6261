/** approval-check: the same line as in Excel, from a terminal. */
import { debuglog } from "node:util";
import manifest from "../../package.json";
import { catalogue } from "../catalogue/bilingual";
import type { Language } from "../core/message";
import { sayProblem } from "../core/profile/problem";
import { wordingMeanings } from "../core/recognise/wordings";
import { UnusableFile } from "../host/xlsx/unusable-file";
import { readArguments, type FilesRequest } from "./arguments";
import { checkFile, type FailedFile, type FileResult } from "./checked-file";
import { inColumns } from "./columns";
import { compareJson, compareText } from "./compare-report";
import { jsonReport } from "./json-report";
import { readLastYear, type LastYear } from "./last-year";
import { writeMarked, type MarkRequest } from "./mark-command";
import { Profiles, UnusableProfile } from "./office-profile";
import { readWordingsFile } from "./office-wordings";
import { progress } from "./progress";
import { readJson } from "./read-json";
import { readReport } from "./read-report";
import { names, readWords } from "./read-words";
import { showRules } from "./rules-command";
import { painter, plainJson, plainText, type Terminal } from "./terminal";
import { writeTemplate } from "./template-command";
import { templateWords } from "./template-words";
import { textReport } from "./text-report";
import { verify } from "./verify";
import { words } from "./words";

/** Exit codes: 0 no errors, 1 errors found, 2 unusable input. To read is no judgement: 0 or 2. */
export async function main(args: readonly string[], terminal: Terminal): Promise<number> {
  const { language, request } = readArguments(args);
  const say = words[language];
  switch (request.is) {
    case "help":
      terminal.out.write(say.usage);
      return 0;
    case "version":
      terminal.out.write(`${manifest.version}\n`);
      return 0;
    case "misused":
      terminal.err.write(`${plainText(say.misused(request.problem))}\n`);
      return 2;
    case "template-help":
      terminal.out.write(templateWords[language].usage);
      return 0;
    case "template-misused":
      terminal.err.write(`${plainText(templateWords[language].misused(request.problem))}\n`);
      return 2;
    case "template":
      return writeTemplate(request.template, language, terminal);
    case "rules":
      return showRules(request.id, language, terminal);
    case "read-help":
      terminal.out.write(readWords[language].usage(meanings(language)));
      return 0;
    case "verify": {
      const profiles = await profilesFor(request.profile, language, terminal);
      const say = (failed: FailedFile) => sentence(failed, language);
      return profiles ? verify({ ...request, profiles, sentence: say }, language, terminal) : 2;
    }
    case "check":
    case "read":
    case "mark":
    case "clear":
      return look(request, language, terminal);
  }
}

async function look(request: FilesRequest | MarkRequest, language: Language, terminal: Terminal): Promise<number> {
  const say = words[language];
  const { wordings, problem } =
    request.wordings === null ? { wordings: [], problem: null } : await readWordingsFile(request.wordings);
  if (problem) {
    terminal.err.write(`${plainText(readWords[language].badWordings(request.wordings ?? "", problem))}\n`);
    return 2;
  }
  const profiles = await profilesFor(request.profile, language, terminal);
  if (!profiles) return 2;
  if ("output" in request) {
    const failed = (one: FailedFile) => sentence(one, language);
    return writeMarked(request, { wordings, profiles }, language, terminal, failed);
  }
  const { files, sheet } = request;
  const line = progress(terminal.err);
  const results: FileResult[] = [];
  for (const [index, path] of files.entries()) {
    line.show(say.reading(path, index + 1, files.length));
    const onRead = () => {
      line.show(say.checking(path, index + 1, files.length));
    };
    const result = await checkFile(path, { sheet, wordings, profiles, onRead });
    line.clear();
    if (result.is !== "checked") terminal.err.write(`${sentence(result, language)}\n`);
    results.push(result);
  }
  const showReading = (...file: [path: string, index: number, count: number]) => {
    line.show(say.reading(...file));
  };
  const before = request.compare === null ? null : await readLastYear(request.compare, wordings, showReading);
  line.clear();
  for (const failed of before?.failed ?? []) terminal.err.write(`${sentence(failed, language)}\n`);
  terminal.out.write(`${reportOf(request, results, before, language, terminal)}\n`);
  return before && before.failed.length > 0 ? 2 : exitCode(request, results);
}

/** Null where the named file cannot be used; then it was said why. */
async function profilesFor(file: string | null, language: Language, terminal: Terminal): Promise<Profiles | null> {
  try {
    return await Profiles.named(file, catalogue.rules);
  } catch (error) {
    if (!(error instanceof UnusableProfile)) throw error;
    terminal.err.write(`${plainText(badProfile(error, language))}\n`);
    return null;
  }
}

function reportOf(
  { is, format }: FilesRequest,
  results: readonly FileResult[],
  before: LastYear | null,
  language: Language,
  terminal: Terminal,
): string {
  const say = (failed: FailedFile) => sentence(failed, language);
  if (format === "json") {
    const comparison = before ? { comparison: compareJson(results, before, language) } : {};
    return plainJson(is === "read" ? readJson(results, say) : { ...jsonReport(results, language, say), ...comparison });
  }
  const paint = painter(terminal);
  const report = (is === "read" ? readReport : textReport)(results, language, paint);
  return before ? `${report}\n\n${compareText(results, before, language, paint)}` : report;
}

/** What a wording may mean, a line each. */
function meanings(language: Language): string {
  const rows = wordingMeanings.map((meaning) => [meaning, names[language].meaning[meaning]]);
  return inColumns(rows)
    .map((line) => `  ${line}`)
    .join("\n");
}

const debug = debuglog("approval-check");

function sentence({ path, error }: FailedFile, language: Language): string {
  const say = words[language];
  // Users get a sentence; NODE_DEBUG=approval-check gives developers the rest.
  debug("%s: %o", path, error);
  if (error instanceof UnusableProfile) return plainText(say.notByProfile(path, badProfile(error, language)));
  return plainText(error instanceof UnusableFile ? say.unusable(path, error) : say.crashed(path));
}

/** Why a profile file cannot be used: a sentence for each thing that is wrong. */
function badProfile({ path, because, problems }: UnusableProfile, language: Language): string {
  const say = words[language];
  const sentences = because
    ? [say.unreadableProfile(because)]
    : problems.map((problem) => sayProblem(problem, language));
  return say.badProfile(path, sentences.join(" "));
}

function exitCode({ is }: FilesRequest, results: readonly FileResult[]): number {
  if (results.some((result) => result.is !== "checked")) return 2;
  if (is === "read") return 0;
  const findings = results.flatMap((result) => (result.is === "checked" ? result.review.findings : []));
  return findings.some((finding) => finding.severity === "error") ? 1 : 0;
}
