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
 * Marks by sheet: the cells where its findings are. Cells that only take part are not marked, nor those of a blank form
 * that nobody has begun to fill in.
 */
export function mark(findings: readonly Finding[], sheets: number): readonly (readonly Mark[])[] {
  const marks = Array.from({ length: sheets }, () => new Map<string, Mark>());
  for (const { sheet, toFill, at: cells, severity } of findings) {
    const ofSheet = marks[sheet];
    if (!ofSheet || toFill) continue;
    for (const at of cells) {
      const key = a1Range(at);
      const known = ofSheet.get(key);
      if (!known || bySeverity(severity, known.severity) < 0) ofSheet.set(key, { at, severity });
    }
  }
  return marks.map((ofSheet) => [...ofSheet.values()]);
}
