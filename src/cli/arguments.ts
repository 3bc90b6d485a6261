import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import type { Language } from "../core/message";
import { nearestName } from "../core/nearest-name";
import { shells, type Shell } from "./completion-shells";
import type { MarkRequest } from "./mark-command";
import { formats, type Format } from "./report/format";
import { colourChoices, type ColourChoice } from "./terminal";
import {
  templateChoices,
  templateOptions,
  templateRequest,
  type TemplateProblem,
  type TemplateRequest,
} from "./template-arguments";

export type Request =
  | CheckRequest
  | ReadRequest
  | VerifyRequest
  | MarkRequest
  | { readonly is: "completion"; readonly shell: Shell }
  | { readonly is: "work"; readonly queue: string; readonly jobs: number | null }
  | { readonly is: "template"; readonly template: TemplateRequest }
  | { readonly is: "template-misused"; readonly problem: TemplateProblem }
  | { readonly is: "help" | "template-help" | "read-help" }
  /** All of them, or the page of one. */
  | { readonly is: "rules"; readonly id: string | null }
  | { readonly is: "version" }
  | { readonly is: "misused"; readonly problem: Problem };

/** Workbooks, and how they are read and shown. */
export interface FilesRequest {
  /** Files, folders and patterns. */
  readonly files: readonly string[];
  readonly sheet: string | null;
  /** A file with an office's own wordings. */
  readonly wordings: string | null;
  /** A file with an office's profile. */
  readonly profile: string | null;
  readonly colour: ColourChoice;
}

/** Lists what was read. */
export interface ReadRequest extends FilesRequest {
  readonly is: "read";
  readonly format: "text" | "json";
}

/** Holds what was signed against what stands there now. */
export interface VerifyRequest extends FilesRequest {
  readonly is: "verify";
  readonly format: "text" | "json";
}

/** Lists faults. */
export interface CheckRequest extends FilesRequest {
  readonly is: "check";
  readonly format: Format;
  /** Null: the standard output. */
  readonly output: string | null;
  /** A file without a form is an error. */
  readonly requireForm: boolean;
  readonly quiet: boolean;
  /** How many files are checked at a time; null: as many as the machine has cores. */
  readonly jobs: number | null;
  /** Where results are kept; null: in the system's usual folder. */
  readonly cache: { readonly folder: string } | "none" | null;
  /** A former report to compare with. */
  readonly since: string | null;
  /** Goes on with a report that broke off. */
  readonly resume: boolean;
  /** A Redis to whose workers the files are given. */
  readonly queue: string | null;
  /** Last year's workbook, or a folder of them. */
  readonly compare: string | null;
}

/** What is wrong with a command line; `words.ts` says it. */
export type Problem =
  | { readonly is: "no-command" | "no-files" | "unknown-shell" | "resume-what" | "no-queue" }
  /** A second file, for a command that takes one: "one-file". */
  | { readonly is: "no-value" | "surplus-value" | "surplus-word" | "one-file"; readonly name: string }
  | {
      readonly is: "unknown-command" | "unknown-option" | "unknown-rule";
      readonly name: string;
      readonly nearest: string | null;
    }
  | {
      readonly is: "wrong-value";
      readonly name: string;
      readonly value: string;
      readonly allowed: readonly string[];
      readonly nearest: string | null;
    };

const common = {
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
  lang: { type: "string" },
} as const;
const files = {
  ...common,
  format: { type: "string" },
  sheet: { type: "string" },
  wordings: { type: "string" },
  profile: { type: "string" },
  color: { type: "string" },
} as const;

const marking = {
  ...common,
  output: templateOptions.output,
  force: templateOptions.force,
  wordings: { type: "string" },
  profile: { type: "string" },
} as const;

/** The commands and their options. A word that names none of them is a file, a folder or a pattern to check. */
export const optionsOf = {
  check: {
    ...files,
    output: { type: "string", short: "o" },
    "require-form": { type: "boolean" },
    quiet: { type: "boolean", short: "q" },
    jobs: { type: "string", short: "j" },
    cache: { type: "string" },
    "no-cache": { type: "boolean" },
    since: { type: "string" },
    resume: { type: "boolean" },
    queue: { type: "string" },
    compare: { type: "string" },
  },
  work: { ...common, queue: { type: "string" }, jobs: { type: "string", short: "j" } },
  read: files,
  template: { ...common, ...templateOptions },
  rules: common,
  mark: marking,
  clear: marking,
  verify: { ...common, format: { type: "string" }, profile: { type: "string" }, color: { type: "string" } },
  completion: common,
} as const;
export type Command = keyof typeof optionsOf;
export const commands = Object.keys(optionsOf) as readonly Command[];
const commandOf = (word: string | undefined) => commands.find((known) => known === word) ?? null;

const languages: readonly Language[] = ["zh-CN", "en"];

/** What an option takes, where that is one of a few words. */
export function choicesOf(command: Command, option: string): readonly string[] | null {
  if (option === "format") return command === "read" || command === "verify" ? ["text", "json"] : formats;
  if (option === "lang") return languages;
  if (option === "color") return colourChoices;
  return command === "template" ? (templateChoices[option] ?? null) : null;
}

export interface CommandLine {
  readonly language: Language;
  readonly request: Request;
}

/** Reads the command line by its tokens: what `parseArgs` itself would say about a mistake exists in English only. */
export function readArguments(args: readonly string[]): CommandLine {
  const options = Object.assign({}, ...Object.values(optionsOf)) as (typeof optionsOf)["check"];
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const first = tokens.find((token) => token.kind === "positional")?.value;
  const command = commandOf(first) ?? "check";
  const values = new Map<string, string>();
  const words: string[] = [];
  const problems: Problem[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") words.push(token.value);
    if (token.kind !== "option") continue;
    const problem = problemOf(command, token.name, token.rawName, token.value);
    if (problem) problems.push(problem);
    else values.set(token.name, token.value ?? "");
  }
  const language = languages.find((known) => known === values.get("lang")) ?? "zh-CN";
  return { language, request: requestOf(words, values, problems) };
}

function problemOf(command: Command, name: string, rawName: string, value: string | undefined): Problem | null {
  const options = Object.entries(optionsOf[command]);
  const option = options.find(([known]) => known === name)?.[1];
  if (!option) {
    const nearest = rawName.startsWith("--") ? nearestName(name, Object.keys(optionsOf[command])) : null;
    return { is: "unknown-option", name: rawName, nearest: nearest && `--${nearest}` };
  }
  if (option.type === "boolean") return value === undefined ? null : { is: "surplus-value", name: rawName };
  if (value === undefined || value === "") return { is: "no-value", name: rawName };
  const allowed = choicesOf(command, name);
  if (name === "jobs" && !/^[1-9]\d{0,2}$/.test(value))
    return { is: "wrong-value", name: rawName, value, allowed: ["1–999"], nearest: null };
  if (name === "queue" && !/^rediss?:\/\/./.test(value))
    return { is: "wrong-value", name: rawName, value, allowed: ["redis://HOST"], nearest: null };
  return !allowed || allowed.some((known) => known === value)
    ? null
    : { is: "wrong-value", name: rawName, value, allowed, nearest: nearestName(value, allowed) };
}

function requestOf(
  words: readonly string[],
  values: ReadonlyMap<string, string>,
  problems: readonly Problem[],
): Request {
  const [first, ...others] = words;
  const command = commandOf(first);
  const files = command === null ? words : others;
  if (values.has("help"))
    return { is: command === "template" ? "template-help" : command === "read" ? "read-help" : "help" };
  if (values.has("version")) return { is: "version" };
  const [problem] = problems;
  if (problem) return { is: "misused", problem };
  if (first === undefined) return { is: "misused", problem: { is: "no-command" } };
  if (command === null && !namesFiles(first))
    return { is: "misused", problem: { is: "unknown-command", name: first, nearest: nearestName(first, commands) } };
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
  if (command === "completion") {
    const shell = shells.find((known) => known === files[0]);
    return shell ? { is: "completion", shell } : { is: "misused", problem: { is: "unknown-shell" } };
  }
  if (command === "mark" || command === "clear") return markRequest(command, files, values);
  const jobs = values.has("jobs") ? Number(values.get("jobs")) : null;
  const queue = values.get("queue") ?? null;
  if (command === "work")
    return queue === null ? { is: "misused", problem: { is: "no-queue" } } : { is: "work", queue, jobs };
  if (files.length === 0) return { is: "misused", problem: { is: "no-files" } };
  const format = formats.find((known) => known === values.get("format")) ?? "text";
  const named = (option: string) => values.get(option) ?? null;
  const colour = colourChoices.find((known) => known === values.get("color")) ?? "auto";
  const request = { files, sheet: named("sheet"), wordings: named("wordings"), profile: named("profile"), colour };
  if (command === "verify") return { is: "verify", ...request, format: format === "json" ? "json" : "text" };
  if (command === "read") return { is: "read", ...request, format: format === "json" ? "json" : "text" };
  const folder = named("cache");
  const resume = values.has("resume");
  if (resume && (format !== "ndjson" || !values.has("output")))
    return { is: "misused", problem: { is: "resume-what" } };
  const compare = named("compare");
  // Two years side by side are for people, and for programs that read one document.
  if (compare !== null && format !== "text" && format !== "json")
    return {
      is: "misused",
      problem: { is: "wrong-value", name: "--format", value: format, allowed: ["text", "json"], nearest: null },
    };
  return {
    is: "check",
    ...request,
    format,
    output: named("output"),
    requireForm: values.has("require-form"),
    quiet: values.has("quiet"),
    jobs,
    cache: values.has("no-cache") ? "none" : folder === null ? null : { folder },
    since: named("since"),
    resume,
    queue,
    compare,
  };
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

/** Whether a word that is no command can only be meant as a path. */
function namesFiles(word: string): boolean {
  return /[./\\*?[\]{}]/.test(word) || existsSync(word);
}
