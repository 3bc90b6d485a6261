/** What is to be signed, and what stands in the way of it. */
import type { Finding } from "../findings";
import type { Review } from "../review";
import { a1Range } from "../sheet";
import { contentOf, fingerprintOf } from "./content";
import type { Decided } from "./decided";
import { isWaiver, longestPerson } from "./decision";
import type { Digest } from "./digest";
import { namedForms } from "./form-name";
import { longestOpinion, signedForm, type Signature, type SignedForm } from "./sign-off";

/** The findings that somebody has verified or accepted, and that are as they were then. */
export function waivedFindings(decided: readonly Decided[]): ReadonlySet<Finding> {
  return new Set(
    decided.flatMap(({ is, decision, named }) =>
      is === "in-force" && isWaiver(decision) && named ? [named.finding] : [],
    ),
  );
}

export interface SigningObstacles {
  readonly forms: number;
  /** Errors that are neither mended nor waived. */
  readonly errors: number;
  /** Blank forms that wait to be filled in. */
  readonly unfilled: number;
}

export function obstaclesTo(
  review: Pick<Review, "findings" | "sheets">,
  waived: ReadonlySet<Finding>,
): SigningObstacles {
  const unfilled = review.findings.filter(({ toFill }) => toFill).map(({ sheet, form }) => `${sheet}/${String(form)}`);
  return {
    forms: review.sheets.reduce((sum, { forms }) => sum + forms.length, 0),
    errors: review.findings.filter((one) => one.severity === "error" && !one.toFill && !waived.has(one)).length,
    unfilled: new Set(unfilled).size,
  };
}

export const maySign = ({ forms, errors, unfilled }: SigningObstacles) => forms > 0 && errors === 0 && unfilled === 0;

/** Whether a person has entered all that a sign-off needs. */
export function isSigned({ by, opinion }: Pick<Signature, "by" | "opinion">): boolean {
  return /\S/.test(by) && by.length <= longestPerson && /\S/.test(opinion) && opinion.length <= longestOpinion;
}

/** All forms of a review as they stand, with their counts and the decisions that are in force on them. */
export function formsToSign(review: Review, decided: readonly Decided[], digest: Digest): readonly SignedForm[] {
  const waived = waivedFindings(decided);
  return namedForms(review.sheets).map(({ form, sheet, place, name }) => {
    const isHere = (one: { readonly sheet: number; readonly form: number | null }) =>
      one.sheet === place.sheet && one.form === place.form;
    const own = review.findings.filter((one) => isHere(one) && !one.toFill);
    const open = own.filter((one) => !waived.has(one));
    const severity = (of: Finding["severity"]) => open.filter((one) => one.severity === of).length;
    const outcomes = review.outcomes[place.sheet]?.[place.form] ?? [];
    const counts = {
      error: severity("error"),
      warning: severity("warning"),
      advice: severity("advice"),
      waived: own.length - open.length,
      passed: outcomes.filter(({ is }) => is === "passed").length,
      unchecked: outcomes.filter(({ is }) => is === "could-not-check").length + review.failures.filter(isHere).length,
      notApplicable: outcomes.filter(({ is }) => is === "not-applicable").length,
    };
    const decisions = decided.flatMap((one) =>
      one.is === "in-force" && one.named && isHere(one.named.finding) ? [one.decision] : [],
    );
    const about = { name, sheet: sheet.name, range: a1Range(form.range), counts, decisions };
    return signedForm(about, contentOf(form, sheet), digest);
  });
}

/** Whether two reviews are of the same forms with the same contents: what was shown is what stands there now. */
export function standsAsShown(shown: Review, now: Review, digest: Digest): boolean {
  const prints = ({ sheets }: Review) =>
    namedForms(sheets)
      .map(({ form, sheet }) => `${sheet.name}!${a1Range(form.range)} ${fingerprintOf(form, sheet, digest)}`)
      .join("\n");
  return prints(shown) === prints(now);
}
