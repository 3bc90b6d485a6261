/** What the last check found, by sheet: so that the next one can say what is new, what is fixed and what is still open. */
import type { Finding } from "../findings";
import { formKinds, type FormKind } from "../form";
import { cellName } from "../sheet";
import { list, object, oneOf, text, textOrNull, time } from "./json-shape";
import type { NamedFinding } from "./named-finding";

export interface LastCheck {
  readonly sheets: readonly CheckedSheet[];
}

export interface CheckedSheet {
  readonly sheet: string;
  /** In ISO 8601, UTC. */
  readonly at: string;
  readonly findings: readonly FormerFinding[];
}

/** Enough to say what is no longer there. */
export interface FormerFinding {
  readonly id: string;
  readonly rule: string;
  readonly kind: FormKind | null;
  /** What the form is called. */
  readonly name: string | null;
  readonly cell: string;
}

export interface Since {
  /** When it was checked before: the latest time of the sheets that are compared. */
  readonly at: string;
  readonly fresh: ReadonlySet<Finding>;
  readonly open: ReadonlySet<Finding>;
  readonly fixed: readonly (FormerFinding & { readonly sheet: string })[];
}

/** Null where none of these sheets was checked before. What was let stand is there, neither new nor open. */
export function sinceLastCheck(
  last: LastCheck | null,
  named: readonly NamedFinding[],
  waived: ReadonlySet<Finding>,
  sheets: readonly string[],
): Since | null {
  const before = (last?.sheets ?? []).filter(({ sheet }) => sheets.includes(sheet));
  if (before.length === 0) return null;
  const known = new Map(before.map(({ sheet, findings }) => [sheet, new Set(findings.map(({ id }) => id))]));
  const now = new Set(named.map(({ sheet, id }) => `${id} ${sheet}`));
  const compared = named.filter(({ finding, sheet }) => !waived.has(finding) && known.has(sheet));
  return {
    at: before.reduce((latest, { at }) => (at > latest ? at : latest), ""),
    fresh: new Set(compared.filter(({ sheet, id }) => !known.get(sheet)?.has(id)).map(({ finding }) => finding)),
    open: new Set(compared.filter(({ sheet, id }) => known.get(sheet)?.has(id)).map(({ finding }) => finding)),
    fixed: before.flatMap(({ sheet, findings }) =>
      findings.filter(({ id }) => !now.has(`${id} ${sheet}`)).map((one) => ({ ...one, sheet })),
    ),
  };
}

/** The last check with these sheets as they are now; `all` are the workbook's, where all were checked. */
export function checkedNow(
  last: LastCheck | null,
  named: readonly NamedFinding[],
  sheets: readonly string[],
  at: string,
  all: readonly string[] | null,
): LastCheck {
  const others = (last?.sheets ?? []).filter(({ sheet }) => !sheets.includes(sheet) && (all?.includes(sheet) ?? true));
  const fresh = sheets.map((sheet) => ({
    sheet,
    at,
    findings: named
      .filter((one) => one.sheet === sheet)
      .map(({ id, finding, form }) => ({
        id,
        rule: finding.rule,
        kind: form?.kind ?? null,
        name: form?.name ?? null,
        cell: cellName(finding.at[0]),
      })),
  }));
  return { sheets: [...others, ...fresh] };
}

/** Of each sheet the later check. */
export function latest(checks: readonly LastCheck[]): LastCheck | null {
  if (checks.length === 0) return null;
  const sheets = new Map<string, CheckedSheet>();
  for (const one of checks.flatMap((check) => check.sheets)) {
    const known = sheets.get(one.sheet);
    if (!known || known.at <= one.at) sheets.set(one.sheet, one);
  }
  return { sheets: [...sheets.values()] };
}

export function readLastCheck(value: unknown): LastCheck {
  return {
    sheets: list(object(value)["sheets"], (one) => {
      const { sheet, at, findings } = object(one);
      return {
        sheet: text(sheet),
        at: time(at),
        findings: list(findings, (found) => {
          const { id, rule, kind, name, cell } = object(found);
          return {
            id: text(id),
            rule: text(rule),
            kind: kind === null ? null : oneOf(kind, formKinds),
            name: textOrNull(name),
            cell: text(cell),
          };
        }),
      };
    }),
  };
}
