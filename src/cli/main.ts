/** approval-check: the same line as in Excel, from a terminal. */
import { debuglog } from "node:util";
import manifest from "../../package.json";
import type { Language } from "../core/message";
import { UnusableFile } from "../host/xlsx/unusable-file";
import { readArguments, type Request } from "./arguments";
import { checkFile, type FailedFile, type FileResult } from "./checked-file";
import { jsonReport } from "./json-report";
import { progress } from "./progress";
import { painter, plainJson, plainText, type Terminal } from "./terminal";
import { writeTemplate } from "./template-command";
import { templateWords } from "./template-words";
import { textReport } from "./text-report";
import { words } from "./words";

/** Exit codes: 0 no errors, 1 errors found, 2 unusable input. */
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
    case "check":
      return check(request, language, terminal);
  }
}

async function check(
  request: Request & { readonly is: "check" },
  language: Language,
  terminal: Terminal,
): Promise<number> {
  const { files, format, sheet } = request;
  const say = words[language];
  const line = progress(terminal.err);
  const results: FileResult[] = [];
  for (const [index, path] of files.entries()) {
    line.show(say.reading(path, index + 1, files.length));
    const result = await checkFile(path, sheet, () => {
      line.show(say.checking(path, index + 1, files.length));
    });
    line.clear();
    if (result.is !== "checked") terminal.err.write(`${sentence(result, language)}\n`);
    results.push(result);
  }
  const report =
    format === "json"
      ? plainJson(jsonReport(results, language, (failed) => sentence(failed, language)))
      : textReport(results, language, painter(terminal));
  terminal.out.write(`${report}\n`);
  return exitCode(results);
}

const debug = debuglog("approval-check");

function sentence({ path, error }: FailedFile, language: Language): string {
  const say = words[language];
  // Users get a sentence; NODE_DEBUG=approval-check gives developers the rest.
  debug("%s: %o", path, error);
  return plainText(error instanceof UnusableFile ? say.unusable(path, error) : say.crashed(path));
}

function exitCode(results: readonly FileResult[]): number {
  if (results.some((result) => result.is !== "checked")) return 2;
  const findings = results.flatMap((result) => (result.is === "checked" ? result.review.findings : []));
  return findings.some((finding) => finding.severity === "error") ? 1 : 0;
}
