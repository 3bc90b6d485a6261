/**
 * What the review record of a workbook says of what was checked: of each finding what was decided on it, of each form
 * whether it is as it was signed, and what else a reader of the report must know.
 */
import type { Finding } from "../../core/findings";
import type { Form } from "../../core/form";
import type { Language } from "../../core/message";
import { mayWaive } from "../../core/profile/profile";
import { decided, type Decided } from "../../core/record/decided";
import { namedFindings } from "../../core/record/named-finding";
import { recordNames } from "../../core/record/names";
import { readRecord } from "../../core/record/record";
import { changedCells } from "../../core/record/record-rows";
import { waivedFindings } from "../../core/record/signing";
import { signedStates, type FormState } from "../../core/record/signed-state";
import type { CheckedFile } from "../checked-file";
import { sha256 } from "../sha-256";
import { verifyWords } from "../verify-words";
import type { DecisionEntry, RecordEntry, RecordNote, SignedEntry } from "./file-report";
import { sayMissing, saySigned, signedByOf } from "./signed-words";

export interface RecordOfReview {
  /** What was verified, or let stand. */
  readonly waived: ReadonlySet<Finding>;
  readonly decisionOn: (finding: Finding) => DecisionEntry | null;
  readonly signed: (form: Form) => SignedEntry | null;
  /** Null where the workbook keeps none. */
  readonly entry: RecordEntry | null;
}

const nothingKept: RecordOfReview = { waived: new Set(), decisionOn: () => null, signed: () => null, entry: null };

export function recordOf({ workbook, review, used }: CheckedFile, language: Language): RecordOfReview {
  const { record, leftOut } = workbook;
  if (record.parts.length === 0 && record.token === null) return nothingKept;
  const kept = readRecord(record, sha256);
  const whole = !leftOut.some(({ because }) => because === "not-asked-for");
  const states = signedStates(kept.signOffs, review.sheets, whole, sha256);
  const settled = decided(kept.decisions, {
    ...{ review, whole, named: kept.decisions.length > 0 ? namedFindings(review, sha256) : [] },
    mayWaive: (rule) => mayWaive(used.profile, rule),
  });
  const decisions = decisionsOn(settled);
  const signed = new Map(states.forms.flatMap((state) => signedOf(state, language)));
  return {
    waived: waivedFindings(settled),
    decisionOn: (finding) => decisions.get(finding) ?? null,
    signed: (form) => signed.get(form) ?? null,
    entry: {
      signOffs: kept.signOffs.map((one) => {
        const { opinion, ticks, ruleSet } = one.signOff;
        return { ...signedByOf(one), opinion, ticks, ruleSet };
      }),
      notes: [
        ...kept.problems.map((problem) => ({ is: problem.is, message: recordNames[language].problem(problem) })),
        ...states.missing.map((one) => ({ is: "form-gone" as const, message: sayMissing(one, language) })),
        ...settled.flatMap((one) => lapsedNote(one, language)),
      ],
    },
  };
}

function decisionsOn(settled: readonly Decided[]): ReadonlyMap<Finding, DecisionEntry> {
  return new Map(
    settled.flatMap(({ is: state, named, decision: { is, reason, by, at } }): readonly [Finding, DecisionEntry][] =>
      state === "in-force" && named && is !== "withdrawn" ? [[named.finding, { is, reason, by, at }]] : [],
    ),
  );
}

function signedOf(state: FormState, language: Language): readonly (readonly [Form, SignedEntry])[] {
  if (state.is === "unsigned") return [];
  const { form, by, is } = state;
  const all = state.all.map(({ digest }) => digest);
  const entry: SignedEntry = { state: is, ...signedByOf(by), all, message: saySigned(state, language) };
  return [[form.form, entry]];
}

function lapsedNote({ is, because, decision, changes }: Decided, language: Language): readonly RecordNote[] {
  if (is === "in-force") return [];
  const say = verifyWords[language];
  const { name } = decision.form ?? { name: null };
  const why = is === "unmatched" ? "unmatched" : (because ?? "changed");
  const message = say.lapsed(
    recordNames[language].decision[decision.is],
    decision.by,
    name ?? decision.sheet,
    say.lapsedBecause[why],
    changedCells(changes, language),
  );
  return [{ is: is === "unmatched" ? "decision-unmatched" : "decision-lapsed", message }];
}
