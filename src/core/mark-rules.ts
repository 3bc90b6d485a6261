/**
 * The conditional formats that marks become. A mark that knows while what it is right has a rule of its own:
 *
 *   =AND(N("approval-check:error")=0,LEN($F$9)=0)                            until something is written there
 *   =AND(N("approval-check:error")=0,IFERROR(OR(…,ROUND($F$9-SUM($F$10,$F$11),6)<>0),TRUE))   until the numbers add up
 *
 * The cells are named outright: relative formulas go wrong over several areas. Others share a rule for each severity.
 */
import { isErrorValue } from "./error-value";
import type { Severity } from "./findings";
import { bySeverity, type Mark } from "./marks";
import { a1Range, columnName, type CellValue, type Range } from "./sheet";
import { comparedText } from "./stands";
import { addressLists } from "./address-lists";
import { digest } from "./digest";
import { markerOf } from "./marker";

export interface MarkRule {
  readonly severity: Severity;
  readonly address: string;
  readonly formula: string;
  /** Thousands of scattered cells need many rules: then each is kept small. */
  readonly full: boolean;
}

/** So many rules are still few in the user's own list of rules, and soon written. */
const mostOwn = 40;

/** Rules of their own for the marks that can have them; the others are shared, and stay until somebody checks again. */
function split(marks: readonly Mark[]): { readonly own: readonly MarkRule[]; readonly shared: readonly Mark[] } {
  const worst = [...marks].sort((a, b) => bySeverity(a.severity, b.severity));
  const own: MarkRule[] = [];
  const shared: Mark[] = [];
  for (const mark of worst) {
    const rule = own.length < mostOwn ? ownRule(mark) : null;
    if (rule) own.push(rule);
    else shared.push(mark);
  }
  return { own, shared };
}

/** The rule of a mark that knows while what it is right; null where no formula can tell. */
export function ownRule(mark: Mark): MarkRule | null {
  const condition = conditionOf(mark);
  if (condition === null) return null;
  const { severity, at } = mark;
  return { severity, address: a1Range(at), formula: `=AND(${markerOf(severity)},${condition})`, full: true };
}

export interface MarkRules {
  /** From the least severe to the worst: where two meet, the one that is added last goes first. */
  readonly rules: readonly MarkRule[];
  /** The marks that no formula takes away: they stay until somebody checks again. */
  readonly lasting: readonly Mark[];
}

export function markRules(marks: readonly Mark[]): MarkRules {
  const { own, shared } = split(marks);
  const severities = [...new Set(shared.map(({ severity }) => severity))];
  const lists = severities.flatMap((severity) =>
    addressLists(shared.filter((mark) => mark.severity === severity).map(({ at }) => at)).map((address) => ({
      severity,
      address,
      // Tells rules apart that differ by their cells only.
      formula: `=${markerOf(`${severity}:${digest(address)}`)}`,
    })),
  );
  const together = lists.map((list): MarkRule => ({ ...list, full: lists.length <= severities.length }));
  const rules = [...together, ...own].sort((a, b) => bySeverity(b.severity, a.severity));
  return { rules, lasting: shared };
}

function conditionOf({ at, while: standing }: Mark): string | null {
  if (standing === null) return null;
  if (standing.is === "held") return holds(firstCell(at), standing.value);
  // Cell by cell: a range would take in a row that is inserted.
  const [total, named] = [firstCell(standing.total), standing.parts.map(firstCell).join(",")];
  // SUM passes over texts, and an error is no answer: what is no number cannot add up.
  return `IFERROR(OR(COUNTA(${total},${named})>COUNT(${total},${named}),ROUND(${total}-SUM(${named}),6)<>0),TRUE)`;
}

/** What XML, or a formula, does not take as it is, and characters whose length is counted differently by versions. */
const odd = /[^\P{Cc}\n]|[\p{Cs}\u{fffe}\u{ffff}\u{10000}-\u{10ffff}]/u;

/** Whether a cell still holds a value; null where no formula can tell. A text of the sheet is only ever compared. */
function holds(cell: string, value: CellValue): string | null {
  if (value === null || value === "") return `LEN(${cell})=0`;
  // A blank cell is 0, and FALSE.
  if (value === 0 || value === false) return `LEN(${cell})>0,${cell}=${value === 0 ? "0" : "FALSE"}`;
  if (typeof value === "boolean") return `${cell}=TRUE`;
  if (typeof value === "number") {
    const digits = String(Number(value.toPrecision(15)));
    return /^-?\d+(?:\.\d+)?$/.test(digits) ? `${cell}=${digits}` : null;
  }
  // Or a text that only looks like an error.
  if (isErrorValue(value)) return `IFERROR(EXACT(${cell},"${value}"),TRUE)`;
  if (odd.test(value)) return null;
  const text = `"${value.slice(0, comparedText).replaceAll('"', '"&CHAR(34)&"').replaceAll("\n", '"&CHAR(10)&"')}"`;
  // EXACT takes the number 90 for the text 90.
  if (value.length <= comparedText) return `EXACT(T(${cell}),${text})`;
  return `LEN(${cell})=${String(value.length)},EXACT(LEFT(T(${cell}),${String(comparedText)}),${text})`;
}

function firstCell({ top, left }: Range): string {
  return `$${columnName(left)}$${String(top + 1)}`;
}
