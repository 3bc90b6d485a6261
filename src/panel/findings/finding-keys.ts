/** What is open beside a finding stays with it while others come and go: by what it says of which cell. */
import type { Finding } from "../../core/findings";
import { cellName } from "../../core/sheet";

/** Of each finding of a list one that no other has. */
export function findingKeys(findings: readonly Finding[]): readonly string[] {
  const counts = new Map<string, number>();
  return findings.map(({ rule, message, at: [first] }) => {
    const key = `${rule} ${message} ${cellName(first)}`;
    const nth = counts.get(key) ?? 0;
    counts.set(key, nth + 1);
    return `${key} ${String(nth)}`;
  });
}
