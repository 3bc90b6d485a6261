/** One mark per cell; where findings meet, the worst severity wins. */
import type { Finding, Severity } from "./findings";
import type { Range } from "./sheet";
import { a1Range } from "./sheet";

export interface Mark {
  readonly at: Range;
  readonly severity: Severity;
}

const rank: Record<Severity, number> = { error: 3, warning: 2, advice: 1 };

/** Orders severities: the worst first. */
export function bySeverity(a: Severity, b: Severity): number {
  return rank[b] - rank[a];
}

/**
 * Marks of one sheet: the cells where its findings are. Cells that only take part are not marked, nor those of a blank
 * form that nobody has begun to fill in.
 */
export function mark(findings: readonly Finding[], sheet: number): readonly Mark[] {
  const marks = new Map<string, Mark>();
  for (const finding of findings) {
    if (finding.sheet !== sheet || finding.toFill) continue;
    for (const at of finding.at) {
      const key = a1Range(at);
      const known = marks.get(key);
      if (!known || bySeverity(finding.severity, known.severity) < 0)
        marks.set(key, { at, severity: finding.severity });
    }
  }
  return [...marks.values()];
}
