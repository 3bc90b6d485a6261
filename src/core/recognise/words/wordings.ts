/** What an office calls things, where no form we know calls them so: taught by its user, kept with its workbook. */
import type { FieldId } from "../../fields";
import { moneyFields, fieldIds } from "../../fields";
import type { Level1, Level2 } from "../../form";
import { bareText } from "./label-text";
import type { Meaning, Role } from "./vocabulary";
import { squash } from "./squash";

const taughtRoles = [
  "level1",
  "level2",
  "name",
  "value",
  "operator",
  "unit",
  "weight",
  "extra",
] as const satisfies readonly Role[];
const taughtLevel1 = ["output", "cost", "benefit", "satisfaction"] as const satisfies readonly Level1[];
const taughtLevel2 = [
  "quantity",
  "quality",
  "timeliness",
  "cost",
  "economic-cost",
  "social-cost",
  "ecological-cost",
  "economic",
  "social",
  "ecological",
  "sustainability",
  "satisfaction",
] as const satisfies readonly Level2[];

/** What a user may say that a text means: a field, a column of the indicators, a category, or nothing that we need. */
export type WordingMeaning =
  | FieldId
  | `column.${(typeof taughtRoles)[number]}`
  | `level1.${(typeof taughtLevel1)[number]}`
  | `level2.${(typeof taughtLevel2)[number]}`
  | "nothing";

export interface Wording {
  /** As printed; spaces, colons, numbering and notes in brackets do not matter. */
  readonly text: string;
  readonly means: WordingMeaning;
}

export const wordingMeanings: readonly WordingMeaning[] = [
  ...fieldIds,
  ...taughtRoles.map((role) => `column.${role}` as const),
  ...taughtLevel1.map((level) => `level1.${level}` as const),
  ...taughtLevel2.map((level) => `level2.${level}` as const),
  "nothing",
];

const isMeaning = (text: unknown): text is WordingMeaning => wordingMeanings.some((meaning) => meaning === text);

/** A label's meaning, from what the user said of it. */
export function meaningOf(means: WordingMeaning): Meaning {
  if (means === "nothing") return { is: "other" };
  const [kind, part = ""] = means.split(".");
  const role = taughtRoles.find((one) => one === part);
  if (kind === "column" && role) return { is: "column", role, half: null };
  const first = taughtLevel1.find((one) => one === part);
  if (kind === "level1" && first) return { is: "level1", level: first };
  const second = taughtLevel2.find((one) => one === part);
  if (kind === "level2" && second) return { is: "level2", level: second };
  const id = fieldIds.find((one) => one === means) ?? "projectName";
  if (id === "goals.annual") return { is: "goal", half: "annual" };
  if (id === "goals.midLong") return { is: "goal", half: "midLong" };
  const funds = /^funds\.(annual|midLong)\.(total|fiscal|other)$/.exec(id);
  if (funds) {
    const amount = funds[2];
    const half = funds[1] === "midLong" ? "midLong" : "annual";
    return { is: "funds", part: amount === "fiscal" || amount === "other" ? amount : "total", half };
  }
  if (id === "sources.total") return { is: "sum" };
  return moneyFields.some((money) => money === id) && id.startsWith("sources.")
    ? { is: "source", id }
    : { is: "field", id };
}

/** Adds wordings to others; the later word about a text counts. */
export function mergeWordings(before: readonly Wording[], added: readonly Wording[]): readonly Wording[] {
  const byText = new Map<string, Wording>();
  for (const wording of [...before, ...added]) byText.set(wordingKey(wording.text), wording);
  return [...byText.values()];
}

/** The same for texts that are one wording: 经办渠道 and “1. 经办 渠道：”. */
export function wordingKey(text: string): string {
  const squashed = squash(text);
  return bareText(squashed) || squashed;
}

export const wordingsVersion = 1;

/** The content of a wordings file: JSON, a line a wording, so that two versions of it can be compared. */
export function writeWordings(wordings: readonly Wording[]): string {
  const lines = wordings.map(({ text, means }) => `    ${JSON.stringify({ text, means })}`);
  return `{\n  "version": ${String(wordingsVersion)},\n  "wordings": [\n${lines.join(",\n")}\n  ]\n}\n`;
}

/** What is wrong with a wordings file; `entry` counts from 1. */
export type WordingsProblem =
  | { readonly is: "no-json" }
  | { readonly is: "no-wordings" }
  /** Written by a later version of this program. */
  | { readonly is: "newer"; readonly version: number }
  | { readonly is: "entry"; readonly entry: number; readonly means: string };

export type ReadWordings =
  | { readonly wordings: readonly Wording[]; readonly problem: null }
  | { readonly wordings: null; readonly problem: WordingsProblem };

export const longestWording = 60;

/** Reads what `writeWordings` wrote, or what a person typed in its form. */
export function readWordings(json: string): ReadWordings {
  const failed = (problem: WordingsProblem): ReadWordings => ({ wordings: null, problem });
  let content: unknown;
  try {
    content = JSON.parse(json.replace(/^\uFEFF/, ""));
  } catch {
    return failed({ is: "no-json" });
  }
  const { version, wordings } = isObject(content) ? content : {};
  if (typeof version === "number" && version > wordingsVersion) return failed({ is: "newer", version });
  if (!Array.isArray(wordings)) return failed({ is: "no-wordings" });
  const read: Wording[] = [];
  for (const [index, entry] of wordings.entries()) {
    const { text, means } = isObject(entry) ? entry : {};
    const wording = readWording({ text, means });
    if (wording === null)
      return failed({ is: "entry", entry: index + 1, means: typeof means === "string" ? means : "" });
    read.push(wording);
  }
  return { wordings: read, problem: null };
}

/** One wording; null where its text is blank or too long, or its meaning not known. */
export function readWording({ text, means }: { readonly text: unknown; readonly means: unknown }): Wording | null {
  if (typeof text !== "string" || squash(text) === "" || Array.from(text).length > longestWording) return null;
  return isMeaning(means) ? { text, means } : null;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
