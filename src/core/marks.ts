/** One mark per cell; where findings meet, the worst severity wins. */
import type { Finding, Severity } from "./findings";
import type { Range, Sheet } from "./sheet";
import { a1Range } from "./sheet";
import { standingOf } from "./standing";
import type { Standing } from "./stands";

export interface Mark {
  readonly at: Range;
  readonly severity: Severity;
  /** While this holds the mark is right; null: until somebody checks again. */
  readonly while: Standing | null;
}

const rank: Record<Severity, number> = { error: 3, warning: 2, advice: 1 };

/** Orders severities: the worst first. */
export function bySeverity(a: Severity, b: Severity): number {
  return rank[b] - rank[a];
}

interface Marked {
  readonly at: Range;
  readonly findings: Finding[];
}

/**
 * Marks by sheet: the cells where its findings are. Cells that only take part are not marked, nor those that a
 * form waits for while it is being filled in: they keep the pale tint of the template.
 */
export function mark(findings: readonly Finding[], sheets: readonly Sheet[]): readonly (readonly Mark[])[] {
  const marked = sheets.map(() => new Map<string, Marked>());
  for (const finding of findings) {
    const ofSheet = marked[finding.sheet];
    if (!ofSheet || finding.toFill) continue;
    for (const at of finding.at) {
      const key = a1Range(at);
      const known = ofSheet.get(key);
      if (known) known.findings.push(finding);
      else ofSheet.set(key, { at, findings: [finding] });
    }
  }
  return sheets.map((sheet, index) =>
    [...(marked[index]?.values() ?? [])].map(({ at, findings: [first, ...others] }): Mark => {
      const severities = [first, ...others].flatMap((finding) => finding?.severity ?? []);
      return {
        at,
        severity: severities.sort(bySeverity)[0] ?? "advice",
        while: standingOf(at, others.length === 0 ? (first ?? null) : null, sheet),
      };
    }),
  );
}
