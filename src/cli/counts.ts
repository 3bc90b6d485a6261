import type { Severity } from "../core/findings";
import type { FileResult } from "./checked-file";
import type { Counts } from "./words";

/** The figures of the summary line. */
export function countsOf(results: readonly FileResult[]): Counts {
  const reviews = results.flatMap((result) => (result.is === "checked" ? [result.review] : []));
  const findings = reviews.flatMap((review) => review.findings);
  const outcomes = reviews.flatMap((review) => review.outcomes.flat(2));
  const bySeverity = (severity: Severity) =>
    findings.filter((finding) => !finding.toFill && finding.severity === severity).length;
  return {
    files: results.length,
    unusable: results.length - reviews.length,
    forms: reviews.flatMap((review) => review.sheets.flatMap((sheet) => sheet.forms)).length,
    findings: { error: bySeverity("error"), warning: bySeverity("warning"), advice: bySeverity("advice") },
    toFill: findings.filter((finding) => finding.toFill).length,
    passed: outcomes.filter((outcome) => outcome.is === "passed").length,
    couldNotCheck:
      outcomes.filter((outcome) => outcome.is === "could-not-check").length +
      reviews.reduce((sum, review) => sum + review.failures.length, 0),
  };
}
