/** What a reviewer decided on a finding. Decisions are only ever added: a later one on the same finding counts. */
import { formKinds } from "../form";
import type { PlacedText } from "./content";
import type { Digest } from "./digest";
import { formKey, type FormName } from "./form-name";
import { list, Misshapen, object, oneOf, text, textOrNull, time, yesOrNo, count } from "./json-shape";
import type { NamedFinding } from "./named-finding";

/** 待改; 已核实 and 同意保留, which waive the finding; 撤回. */
const decisionKinds = ["to-fix", "verified", "kept", "withdrawn"] as const;
export type DecisionKind = (typeof decisionKinds)[number];

/** What the person says: who, when, and why. */
export interface Word {
  readonly is: DecisionKind;
  /** The reason of a waiver, the comment to the author; a withdrawal needs none. */
  readonly reason: string;
  readonly by: string;
  /** In ISO 8601, UTC. */
  readonly at: string;
}

export interface Decision extends Word {
  /** The digest of all the rest: one that was changed by hand is none of ours any more. */
  readonly id: string;
  readonly rule: string;
  readonly message: string;
  readonly form: FormName | null;
  readonly sheet: string;
  readonly subject: string;
  readonly alone: boolean;
  readonly place: string;
  /** What stood in the cells of the finding. */
  readonly cells: readonly PlacedText[];
}

export const longestReason = 1000;
export const longestPerson = 60;

export const isWaiver = ({ is }: Pick<Word, "is">) => is === "verified" || is === "kept";

/** Whether a person may say so: a name always, a reason for whatever leaves a finding as it is. */
export function isComplete({ is, reason, by }: Omit<Word, "at">): boolean {
  const said = (words: string, longest: number) => /\S/.test(words) && words.length <= longest;
  return said(by, longestPerson) && (is === "withdrawn" ? reason.length <= longestReason : said(reason, longestReason));
}

type Subject = Omit<Decision, keyof Word | "id">;

export function decide(named: NamedFinding, { is, reason, by, at }: Word, digest: Digest): Decision {
  const { finding, form, sheet, subject, alone, place, cells } = named;
  const { rule, message } = finding;
  return signed({ is, reason, by, at, rule, message, form, sheet, subject, alone, place, cells }, digest);
}

/** Takes a decision back, also one whose finding is gone. */
export function withdraw(decision: Decision, { by, at }: Pick<Word, "by" | "at">, digest: Digest): Decision {
  const { rule, message, form, sheet, subject, alone, place, cells } = decision;
  const about: Subject = { rule, message, form, sheet, subject, alone, place, cells };
  return signed({ is: "withdrawn", reason: "", by, at, ...about }, digest);
}

function signed(decision: Omit<Decision, "id">, digest: Digest): Decision {
  return { ...decision, id: idOf(decision, digest) };
}

/** The names of its members in one order, whoever wrote them. */
function idOf(decision: Omit<Decision, "id">, digest: Digest): string {
  const { is, reason, by, at, rule, message, form, sheet, subject, alone, place, cells } = decision;
  const name = form && [form.kind, form.name, form.unit, form.nth];
  const texts = cells.map((cell) => [cell.place, cell.text]);
  return digest(JSON.stringify([is, reason, by, at, rule, message, name, sheet, subject, alone, place, texts])).slice(
    0,
    32,
  );
}

/** Throws `Misshapen` where it is none, or was changed. */
export function readDecision(value: unknown, digest: Digest): Decision {
  const said = object(value);
  const decision: Decision = {
    id: text(said["id"]),
    is: oneOf(said["is"], decisionKinds),
    reason: text(said["reason"]),
    by: text(said["by"]),
    at: time(said["at"]),
    rule: text(said["rule"]),
    message: text(said["message"]),
    form: said["form"] === null ? null : readFormName(said["form"]),
    sheet: text(said["sheet"]),
    subject: text(said["subject"]),
    alone: yesOrNo(said["alone"]),
    place: text(said["place"]),
    cells: list(said["cells"], (cell) => {
      const { place, text: held } = object(cell);
      return { place: text(place), text: text(held) };
    }),
  };
  if (idOf(decision, digest) !== decision.id) throw new Misshapen("changed by hand");
  return decision;
}

export function readFormName(value: unknown): FormName {
  const { kind, name, unit, nth } = object(value);
  return { kind: oneOf(kind, formKinds), name: textOrNull(name), unit: textOrNull(unit), nth: count(nth) };
}

/** Each decision once, in the order of time. */
export function merged(decisions: readonly Decision[]): readonly Decision[] {
  return [...new Map(decisions.map((one) => [one.id, one])).values()].sort((a, b) =>
    a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1,
  );
}

/** The last decision on each finding, in the order of time; also those that take one back. */
export function lastDecisions(decisions: readonly Decision[]): readonly Decision[] {
  const last = new Map<string, Decision>();
  const ordered = merged(decisions);
  for (const decision of ordered) {
    const keys = [subjectKey(decision), placeKey(decision)];
    // What was decided before at the same place, or on the same words, has been replaced.
    for (const before of new Set(keys.flatMap((key) => last.get(key) ?? []))) {
      for (const key of [subjectKey(before), placeKey(before)]) if (last.get(key) === before) last.delete(key);
    }
    for (const key of keys) last.set(key, decision);
  }
  const left = new Set(last.values());
  return ordered.filter((one) => left.has(one));
}

const subjectKey = ({ sheet, subject, alone, place }: Subject) => [sheet, subject, alone ? "" : place].join("\n");

/** What is said of which cell of which form. */
export const placeKey = ({ rule, message, form, sheet, place }: Omit<Subject, "subject" | "alone" | "cells">) =>
  [sheet, form ? formKey(form) : "", rule, message, place].join("\n");
