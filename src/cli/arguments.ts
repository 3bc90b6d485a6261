import { parseArgs } from "node:util";
import type { Language } from "../core/message";

export type Request =
  | { readonly is: "check"; readonly files: readonly string[]; readonly format: Format; readonly sheet: string | null }
  | { readonly is: "help" }
  | { readonly is: "version" }
  | { readonly is: "misused"; readonly problem: Problem };

export type Format = "text" | "json";

/** What is wrong with a command line; `words.ts` says it. */
export type Problem =
  | { readonly is: "no-command" | "no-files" }
  | { readonly is: "unknown-command" | "unknown-option" | "no-value" | "surplus-value"; readonly name: string }
  | { readonly is: "wrong-value"; readonly name: string; readonly value: string; readonly allowed: readonly string[] };

const options = {
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
  format: { type: "string" },
  lang: { type: "string" },
  sheet: { type: "string" },
} as const;

const formats: readonly Format[] = ["text", "json"];
const languages: readonly Language[] = ["zh-CN", "en"];

export interface CommandLine {
  readonly language: Language;
  readonly request: Request;
}

/** Reads the command line by its tokens: what `parseArgs` itself would say about a mistake exists in English only. */
export function readArguments(args: readonly string[]): CommandLine {
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const values = new Map<string, string>();
  const words: string[] = [];
  const problems: Problem[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") words.push(token.value);
    if (token.kind !== "option") continue;
    const problem = problemOf(token.name, token.rawName, token.value);
    if (problem) problems.push(problem);
    else values.set(token.name, token.value ?? "");
  }
  const language = languages.find((known) => known === values.get("lang")) ?? "zh-CN";
  return { language, request: requestOf(words, values, problems) };
}

function problemOf(name: string, rawName: string, value: string | undefined): Problem | null {
  const option = Object.entries(options).find(([known]) => known === name)?.[1];
  if (!option) return { is: "unknown-option", name: rawName };
  if (option.type === "boolean") return value === undefined ? null : { is: "surplus-value", name: rawName };
  if (value === undefined || value === "") return { is: "no-value", name: rawName };
  const allowed = name === "format" ? formats : name === "lang" ? languages : null;
  return !allowed || allowed.some((known) => known === value)
    ? null
    : { is: "wrong-value", name: rawName, value, allowed };
}

function requestOf(
  words: readonly string[],
  values: ReadonlyMap<string, string>,
  problems: readonly Problem[],
): Request {
  if (values.has("help")) return { is: "help" };
  if (values.has("version")) return { is: "version" };
  const [problem] = problems;
  if (problem) return { is: "misused", problem };
  const [command, ...files] = words;
  if (command === undefined) return { is: "misused", problem: { is: "no-command" } };
  if (command !== "check") return { is: "misused", problem: { is: "unknown-command", name: command } };
  if (files.length === 0) return { is: "misused", problem: { is: "no-files" } };
  const format = formats.find((known) => known === values.get("format")) ?? "text";
  return { is: "check", files, format, sheet: values.get("sheet") ?? null };
}
