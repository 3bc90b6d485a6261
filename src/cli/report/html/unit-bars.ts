/** A bar a unit: how many forms and findings it has. */
import type { Severity } from "../../../core/findings";
import type { Language } from "../../../core/message";
import { sha256 } from "../../sha-256";
import { words } from "../../words";
import { counts, type FindingEntry } from "../file-report";
import { escaped } from "./escaped";
import { pageWords } from "./words";

interface Unit extends Record<Severity, number> {
  forms: number;
}

export class UnitBars {
  readonly #units = new Map<string, Unit>();

  constructor(private readonly language: Language) {}

  count(unit: string, findings: readonly FindingEntry[], forms: number): void {
    const known = this.#units.get(unit) ?? { forms: 0, error: 0, warning: 0, advice: 0 };
    this.#units.set(unit, known);
    known.forms += forms;
    // As the figures on top.
    for (const finding of findings) if (counts(finding)) known[finding.severity]++;
  }

  table(): string {
    if (this.#units.size === 0) return "";
    const { units: heading, columns } = pageWords[this.language];
    const { severity } = words[this.language];
    const sorted = [...this.#units].sort(([a], [b]) => compareUnits(a, b));
    const most = Math.max(1, ...sorted.map(([, { error, warning, advice }]) => error + warning + advice));
    const rows = sorted.map(([unit, { forms, error, warning, advice }]) => {
      let x = 0;
      const bars = (
        [
          ["error", error],
          ["warning", warning],
          ["advice", advice],
        ] as const
      ).map(([kind, value]) => {
        const width = (value / most) * 100;
        const bar = `<rect class="${kind}" x="${x.toFixed(2)}" width="${width.toFixed(2)}" height="12"/>`;
        x += width;
        return value > 0 ? bar : "";
      });
      const said = `${severity.error} ${String(error)} · ${severity.warning} ${String(warning)} · ${severity.advice} ${String(advice)}`;
      return `<tr><th scope="row"><a href="#${idOf(unit)}">${escaped(unit)}</a></th><td class="number">${String(forms)}</td><td class="bar"><svg viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">${bars.join("")}</svg></td><td class="number">${escaped(said)}</td></tr>`;
    });
    return `<h2>${escaped(heading)}</h2>
<table class="units"><thead><tr><th scope="col">${escaped(columns[0])}</th><th scope="col" class="number">${escaped(columns[1])}</th><th scope="col" colspan="2">${escaped(columns[2])}</th></tr></thead><tbody>
${rows.join("\n")}
</tbody></table>
`;
  }
}

export const idOf = (unit: string) => `unit-${sha256(unit).slice(0, 12)}`;

export const names = new Intl.Collator("zh-CN", { numeric: true });

/** Forms without a unit come last. */
export function compareUnits(a: string, b: string): number {
  const unknown = (unit: string) => Number(Object.values(pageWords).some(({ noUnit }) => noUnit === unit));
  return unknown(a) - unknown(b) || names.compare(a, b);
}
