/**
 * 签审: what somebody has put his or her name to. A record of review that names the records before it by their digests, so
 * that a changed or removed one shows; no electronic signature in law, as anybody can write another chain.
 */
import type { PlacedText } from "./content";
import { readContent, writeContent } from "./content";
import { readDecision, readFormName, type Decision } from "./decision";
import type { Digest } from "./digest";
import type { FormName } from "./form-name";
import { count, list, Misshapen, object, oneOf, text, textOrNull, time, yesOrNo } from "./json-shape";

export const roles = ["first", "second", "finance"] as const;
/** 初审, 复审, 财政审核. */
export type Role = (typeof roles)[number];

export const grades = ["excellent", "good", "fair", "poor"] as const;
/** 优良中差: the person's choice, never ours. */
export type Grade = (typeof grades)[number];

/** What no rule can answer. */
export const ticks = ["purpose", "level", "sources", "conditions", "attachments"] as const;
export type Tick = (typeof ticks)[number];

export const longestOpinion = 4000;

export interface FormCounts {
  readonly error: number;
  readonly warning: number;
  readonly advice: number;
  readonly waived: number;
  readonly passed: number;
  readonly unchecked: number;
  /** Of older records nobody knows it. */
  readonly notApplicable?: number;
}

export interface SignedForm {
  readonly name: FormName;
  readonly sheet: string;
  /** Where it stood, as A1. */
  readonly range: string;
  /** The digest of its content. */
  readonly fingerprint: string;
  /** The content itself, so that a change can be named; null where it was too much to keep. */
  readonly content: string | null;
  readonly counts: FormCounts;
  /** Those in force on its findings, when it was signed. */
  readonly decisions: readonly Decision[];
}

/** By which rules it was checked. */
export interface RuleSet {
  /** The version of this program. */
  readonly version: string;
  /** The digest of its rules. */
  readonly rules: string;
  /** The office's profile; null: as shipped. */
  readonly profile: { readonly name: string | null; readonly digest: string } | null;
}

/** What the person enters. */
export interface Signature {
  readonly by: string;
  readonly role: Role;
  readonly grade: Grade;
  readonly opinion: string;
  readonly ticks: Readonly<Record<Tick, boolean>>;
}

export interface SignOff extends Signature {
  /** In ISO 8601, UTC. */
  readonly at: string;
  /** The digests of the last records before it: several where two people signed at once, none for the first. */
  readonly previous: readonly string[];
  readonly ruleSet: RuleSet;
  readonly forms: readonly SignedForm[];
}

export interface KeptSignOff {
  readonly signOff: SignOff;
  /** Of its text as the workbook keeps it. */
  readonly digest: string;
}

/** Contents of forms are kept up to so many characters: a workbook of a thousand forms must not grow by another one. */
const mostContent = 600_000;

/** What a form is signed by. */
export function signedForm(
  form: Omit<SignedForm, "fingerprint" | "content">,
  content: readonly PlacedText[],
  digest: Digest,
): SignedForm {
  const written = writeContent(content);
  return { ...form, fingerprint: digest(written), content: written };
}

export function writeSignOff(signOff: SignOff): string {
  const size = signOff.forms.reduce((sum, { content }) => sum + (content?.length ?? 0), 0);
  const forms = size <= mostContent ? signOff.forms : signOff.forms.map((form) => ({ ...form, content: null }));
  return JSON.stringify({ ...signOff, forms });
}

/** Throws `Misshapen` where it is none, or does not hold what its own digests say. */
export function readSignOff(value: unknown, digest: Digest): SignOff {
  const said = object(value);
  const ticked = object(said["ticks"]);
  const { version, rules, profile } = object(said["ruleSet"]);
  return {
    by: text(said["by"]),
    role: oneOf(said["role"], roles),
    grade: oneOf(said["grade"], grades),
    opinion: text(said["opinion"]),
    ticks: Object.fromEntries(ticks.map((tick) => [tick, yesOrNo(ticked[tick])])) as Record<Tick, boolean>,
    at: time(said["at"]),
    previous: list(said["previous"], text),
    ruleSet: {
      version: text(version),
      rules: text(rules),
      profile: profile === null ? null : readProfileName(profile),
    },
    forms: list(said["forms"], (form) => readForm(form, digest)),
  };
}

function readProfileName(value: unknown): NonNullable<RuleSet["profile"]> {
  const { name, digest } = object(value);
  return { name: textOrNull(name), digest: text(digest) };
}

function readForm(value: unknown, digest: Digest): SignedForm {
  const { name, sheet, range, fingerprint, content, counts, decisions } = object(value);
  const counted = object(counts);
  const form: SignedForm = {
    name: readFormName(name),
    sheet: text(sheet),
    range: text(range),
    fingerprint: text(fingerprint),
    content: textOrNull(content),
    counts: {
      error: count(counted["error"]),
      warning: count(counted["warning"]),
      advice: count(counted["advice"]),
      waived: count(counted["waived"]),
      passed: count(counted["passed"]),
      unchecked: count(counted["unchecked"]),
      ...(counted["notApplicable"] === undefined ? {} : { notApplicable: count(counted["notApplicable"]) }),
    },
    decisions: list(decisions, (decision) => readDecision(decision, digest)),
  };
  if (form.content !== null && digest(form.content) !== form.fingerprint) throw new Misshapen("not its content");
  return form;
}

/** The content as it was signed; null where it was not kept. */
export function signedContent({ content }: SignedForm): readonly PlacedText[] | null {
  return content === null ? null : readContent(content);
}
