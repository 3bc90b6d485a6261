import { parseArgs } from "node:util";
import type { Language } from "../core/message";
import type { MarkRequest } from "./mark-command";
import {
  templateChoices,
  templateOptions,
  templateRequest,
  type TemplateProblem,
  type TemplateRequest,
} from "./template-arguments";

export type Request =
  | FilesRequest
  | MarkRequest
  | { readonly is: "template"; readonly template: TemplateRequest }
  | { readonly is: "template-misused"; readonly problem: TemplateProblem }
  | { readonly is: "help" | "template-help" | "read-help" }
  /** All of them, or the page of one. */
  | { readonly is: "rules"; readonly id: string | null }
  | { readonly is: "version" }
  | {
      readonly is: "verify";
      readonly files: readonly string[];
      readonly format: Format;
      readonly profile: string | null;
    }
  | { readonly is: "misused"; readonly problem: Problem };

/** What to do with workbooks: list their faults, or show what was read. */
export interface FilesRequest {
  readonly is: "check" | "read";
  readonly files: readonly string[];
  readonly format: Format;
  readonly sheet: string | null;
  /** A file with an office's own wordings. */
  readonly wordings: string | null;
  /** A file with an office's profile. */
  readonly profile: string | null;
  /** Last year's workbook, or a folder of them. */
  readonly compare: string | null;
}

export type Format = "text" | "json";

/** What is wrong with a command line; `words.ts` says it. */
export type Problem =
  | { readonly is: "no-command" | "no-files" }
  | {
      readonly is: "unknown-command" | "unknown-option" | "no-value" | "surplus-value" | "surplus-word";
      readonly name: string;
    }
  /** A second file, for a command that takes one. */
  | { readonly is: "one-file"; readonly name: string }
  | { readonly is: "unknown-rule"; readonly name: string; readonly nearest: string | null }
  | { readonly is: "wrong-value"; readonly name: string; readonly value: string; readonly allowed: readonly string[] };

const common = {
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
  lang: { type: "string" },
} as const;
const optionsOf = {
  check: {
    ...common,
    format: { type: "string" },
    sheet: { type: "string" },
    wordings: { type: "string" },
    profile: { type: "string" },
    compare: { type: "string" },
  },
  template: { ...common, ...templateOptions },
  mark: {
    ...common,
    output: templateOptions.output,
    force: templateOptions.force,
    wordings: { type: "string" },
    profile: { type: "string" },
  },
  rules: common,
  verify: { ...common, format: { type: "string" }, profile: { type: "string" } },
} as const;

const formats: readonly Format[] = ["text", "json"];
const languages: readonly Language[] = ["zh-CN", "en"];

export interface CommandLine {
  readonly language: Language;
  readonly request: Request;
}

/** Reads the command line by its tokens: what `parseArgs` itself would say about a mistake exists in English only. */
export function readArguments(args: readonly string[]): CommandLine {
  const options = { ...optionsOf.check, ...optionsOf.template };
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const first = tokens.find((token) => token.kind === "positional")?.value;
  const command = first === "clear" ? "mark" : first;
  const known = Object.entries(
    optionsOf[
      command === "template" || command === "rules" || command === "mark" || command === "verify" ? command : "check"
    ],
  );
  const values = new Map<string, string>();
  const words: string[] = [];
  const problems: Problem[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") words.push(token.value);
    if (token.kind !== "option") continue;
    const problem = problemOf(known, token.name, token.rawName, token.value);
    if (problem) problems.push(problem);
    else values.set(token.name, token.value ?? "");
  }
  const language = languages.find((known) => known === values.get("lang")) ?? "zh-CN";
  return { language, request: requestOf(words, values, problems) };
}

function problemOf(
  options: readonly (readonly [name: string, { readonly type: "boolean" | "string" }])[],
  name: string,
  rawName: string,
  value: string | undefined,
): Problem | null {
  const option = options.find(([known]) => known === name)?.[1];
  if (!option) return { is: "unknown-option", name: rawName };
  if (option.type === "boolean") return value === undefined ? null : { is: "surplus-value", name: rawName };
  if (value === undefined || value === "") return { is: "no-value", name: rawName };
  const allowed = name === "format" ? formats : name === "lang" ? languages : (templateChoices[name] ?? null);
  return !allowed || allowed.some((known) => known === value)
    ? null
    : { is: "wrong-value", name: rawName, value, allowed };
}

function requestOf(
  words: readonly string[],
  values: ReadonlyMap<string, string>,
  problems: readonly Problem[],
): Request {
  const [command, ...files] = words;
  if (values.has("help"))
    return { is: command === "template" ? "template-help" : command === "read" ? "read-help" : "help" };
  if (values.has("version")) return { is: "version" };
  const [problem] = problems;
  if (problem) return { is: "misused", problem };
  if (command === undefined) return { is: "misused", problem: { is: "no-command" } };
  if (command === "template") {
    const template = templateRequest(files, values, new Date().getFullYear());
    return "is" in template ? { is: "template-misused", problem: template } : { is: "template", template };
  }
  if (command === "rules") {
    const [id = null, surplus] = files;
    return surplus === undefined
      ? { is: "rules", id }
      : { is: "misused", problem: { is: "surplus-word", name: surplus } };
  }
  if (command === "mark" || command === "clear") return markRequest(command, files, values);
  if (command !== "check" && command !== "read" && command !== "verify")
    return { is: "misused", problem: { is: "unknown-command", name: command } };
  if (files.length === 0) return { is: "misused", problem: { is: "no-files" } };
  const format = formats.find((known) => known === values.get("format")) ?? "text";
  if (command === "verify") return { is: command, files, format, profile: values.get("profile") ?? null };
  const named = (option: string) => values.get(option) ?? null;
  const compare = named("compare");
  // To read is no comparison.
  if (command === "read" && compare !== null)
    return { is: "misused", problem: { is: "unknown-option", name: "--compare" } };
  const [sheet, wordings, profile] = [named("sheet"), named("wordings"), named("profile")];
  return { is: command, files, format, sheet, wordings, profile, compare };
}

function markRequest(
  is: MarkRequest["is"],
  [file, surplus]: readonly string[],
  values: ReadonlyMap<string, string>,
): Request {
  const output = values.get("output");
  if (file === undefined) return { is: "misused", problem: { is: "no-files" } };
  if (surplus !== undefined) return { is: "misused", problem: { is: "one-file", name: surplus } };
  if (output === undefined) return { is: "misused", problem: { is: "no-value", name: "-o" } };
  const named = (option: string) => values.get(option) ?? null;
  return { is, file, output, force: values.has("force"), wordings: named("wordings"), profile: named("profile") };
}
