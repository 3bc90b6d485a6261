/** approval-check: the same line as in Excel, from a terminal. */
import manifest from "../../package.json";
import type { Language } from "../core/message";
import { wordingMeanings } from "../core/recognise/words/wordings";
import { readArguments, type Request } from "./arguments";
import { inColumns } from "./columns";
import { foldedTerminal } from "./folded-output";
import { names, readWords } from "./read-words";
import { plainText, type Terminal } from "./terminal";
import { templateWords } from "./template-words";
import { words } from "./words";

/** Each command is loaded when it is asked for. Exit codes: 0 no errors, 1 errors found, 2 unusable input. */
export async function main(args: readonly string[], given: Terminal): Promise<number> {
  const { language, request } = readArguments(args);
  const terminal = isData(request) ? given : foldedTerminal(given);
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
      return (await import("./template-command")).writeTemplate(request.template, language, terminal);
    case "rules":
      return (await import("./rules-command")).showRules(request.id, language, terminal);
    case "read-help":
      terminal.out.write(readWords[language].usage(meanings(language)));
      return 0;
    case "completion":
      terminal.out.write((await import("./completion")).completionFor(request.shell));
      return 0;
    case "work":
      return (await import("./queue/work-command")).work(request.queue, request.jobs, language, terminal);
    case "check":
      return (await import("./check/check-command")).checkFiles(request, language, terminal);
    case "verify":
      return (await import("./verify")).verifyFiles(request, language, terminal);
    case "mark":
    case "clear":
      return (await import("./mark-command")).writeMarked(request, language, terminal);
    case "read":
      return (await import("./read-command")).readFiles(request, language, terminal);
  }
}

/** A line of it that is broken would be another text for the program that reads it. */
const isData = (request: Request) => request.is === "completion" || ("format" in request && request.format !== "text");

/** What a wording may mean, a line each. */
function meanings(language: Language): string {
  const rows = wordingMeanings.map((meaning) => [meaning, names[language].meaning[meaning]]);
  return inColumns(rows)
    .map((line) => `  ${line}`)
    .join("\n");
}
