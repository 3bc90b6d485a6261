/** A review, and what the record says of it. */
import type { Finding } from "../../core/findings";
import { mark } from "../../core/marks";
import { decided, type Decided } from "../../core/record/decided";
import { sinceLastCheck, type LastCheck, type Since } from "../../core/record/last-check";
import { namedFindings, type NamedFinding } from "../../core/record/named-finding";
import type { KeptRecord } from "../../core/record/record";
import { signedStates, type SignedStates } from "../../core/record/signed-state";
import { waivedFindings } from "../../core/record/signing";
import type { Review } from "../../core/review";
import { sha256 } from "./sha-256";

export interface Settled {
  /** With the findings that were let stand. */
  readonly review: Review;
  readonly named: readonly NamedFinding[];
  /** The same by their findings. */
  readonly names: ReadonlyMap<Finding, NamedFinding>;
  readonly decided: readonly Decided[];
  /** What was decided on a finding, also where it has lapsed. */
  readonly on: ReadonlyMap<Finding, Decided>;
  readonly waived: ReadonlySet<Finding>;
  readonly since: Since | null;
  readonly signed: SignedStates;
}

/** What may be signed: the whole review, or that of one of its sheets. */
export type ToSign = Pick<Settled, "review" | "decided" | "waived" | "named">;

export interface SettledBy {
  readonly kept: KeptRecord;
  /** The last check before this one. */
  readonly before: LastCheck | null;
  /** All sheets of the workbook were read. */
  readonly whole: boolean;
  readonly mayWaive: (rule: string) => boolean;
}

/** The review as it is shown: without what was let stand, and without marks for it. */
export function settle(review: Review, { kept, before, whole, mayWaive }: SettledBy): readonly [Review, Settled] {
  const named = namedFindings(review, sha256);
  const states = decided(kept.decisions, { review, named, whole, mayWaive });
  const waived = waivedFindings(states);
  const sheets = review.sheets.map(({ sheet }) => sheet);
  const findings = review.findings.filter((finding) => !waived.has(finding));
  const open = waived.size === 0 ? { ...review } : { ...review, findings, marks: mark(findings, sheets) };
  const names = sheets.map(({ name }) => name);
  return [
    open,
    {
      ...{ review, named, decided: states, waived },
      names: new Map(named.map((one) => [one.finding, one])),
      on: new Map(states.flatMap((one) => (one.named ? [[one.named.finding, one] as const] : []))),
      since: sinceLastCheck(before, named, waived, names),
      signed: signedStates(kept.signOffs, review.sheets, whole, sha256),
    },
  ];
}

/** The same of one sheet alone, which is then the first. */
export function ofSheet({ review, named, decided: states, waived }: ToSign, index: number): ToSign | null {
  const sheet = review.sheets[index];
  if (!sheet) return null;
  const isHere = (one: { readonly sheet: number }) => one.sheet === index;
  const move = <T extends { readonly sheet: number }>(one: T): T => ({ ...one, sheet: 0 });
  const moved = new Map(review.findings.filter(isHere).map((one) => [one, move(one)]));
  const own = named.flatMap((one) => {
    const finding = moved.get(one.finding);
    return finding ? [{ ...one, finding }] : [];
  });
  return {
    review: {
      sheets: [sheet],
      findings: [...moved.values()],
      outcomes: review.outcomes.slice(index, index + 1),
      failures: review.failures.filter(isHere).map(move),
      marks: review.marks.slice(index, index + 1),
    },
    named: own,
    decided: states.flatMap((one) => {
      const on = one.named && own.find(({ id }) => id === one.named?.id);
      return on ? [{ ...one, named: on }] : [];
    }),
    waived: new Set([...waived].flatMap((one) => moved.get(one) ?? [])),
  };
}
