/** What the reader wants to see of the findings. No words in here but those of the findings themselves. */
import type { Finding, Severity } from "../../core/findings";
import { findingsOf, type Results, type SheetResults } from "../session/results";

export interface Narrowing {
  readonly severity: Severity | null;
  readonly rule: string | null;
  /** The id of a worksheet. */
  readonly sheet: string | null;
  /** Words that all stand in a finding, its cells' form or its unit. */
  readonly text: string;
}

export const nothingNarrowed: Narrowing = { severity: null, rule: null, sheet: null, text: "" };

export const isNarrowed = ({ severity, rule, sheet, text }: Narrowing) =>
  severity !== null || rule !== null || sheet !== null || text.trim() !== "";

/** The sheets with those findings only that are wanted, `among` some where it is given; sheets without any are left out. */
export function narrowed(
  { sheets, say }: Results,
  narrowing: Narrowing,
  among: ReadonlySet<Finding> | null = null,
): readonly SheetResults[] {
  if (!isNarrowed(narrowing) && !among) return sheets;
  const { severity, rule, sheet } = narrowing;
  const wanted = plain(narrowing.text).split(" ").filter(Boolean);
  const fits = (finding: Finding, place: string) => {
    if (among && !among.has(finding)) return false;
    if (severity !== null && finding.severity !== severity) return false;
    if (rule !== null && finding.rule !== rule) return false;
    if (wanted.length === 0) return true;
    const { what, todo } = say(finding);
    const said = plain(`${place} ${what} ${todo ?? ""}`);
    return wanted.every((word) => said.includes(word));
  };
  return sheets
    .filter(({ id }) => sheet === null || id === sheet)
    .map((one) => ({
      ...one,
      findings: one.findings.filter((finding) => fits(finding, one.name)),
      forms: one.forms.map((form) => ({
        ...form,
        findings: form.findings.filter((finding) => fits(finding, `${one.name} ${form.unit ?? ""} ${form.name ?? ""}`)),
      })),
    }))
    .filter((one) => findingsOf(one).length > 0);
}

const plain = (text: string) => text.normalize("NFKC").toLowerCase().replace(/\s+/g, " ");

/** The rules and worksheets that there is something of, in the order of the list, with how many findings each. */
export function choicesOf(sheets: readonly SheetResults[]): {
  readonly rules: ReadonlyMap<string, number>;
  readonly sheets: ReadonlyMap<string, number>;
} {
  const rules = new Map<string, number>();
  const ofSheets = new Map<string, number>();
  for (const sheet of sheets) {
    const findings = findingsOf(sheet);
    if (findings.length > 0) ofSheets.set(sheet.id, findings.length);
    for (const { rule } of findings) rules.set(rule, (rules.get(rule) ?? 0) + 1);
  }
  return { rules, sheets: ofSheets };
}
