/**
 * The conditional formats that marks become. A mark that knows while what it is right has a rule of its own:
 *
 *   =AND(N("approval-check:error")=0,LEN($F$9)=0)                            until something is written there
 *   =AND(N("approval-check:error")=0,ROUND($F$9-SUM($F$10:$F$12),6)<>0)      until the numbers add up
 *
 * The cells are named outright: relative formulas go wrong over several areas. Others share a rule for each severity.
 */
import { isErrorValue } from "../../core/error-value";
import type { Severity } from "../../core/findings";
import { bySeverity, type Mark } from "../../core/marks";
import { columnName, type CellValue, type Range } from "../../core/sheet";
import { addressLists, stacked } from "./address-lists";
import { digest } from "./digest";
import { markerOf } from "./rules";

export interface MarkRule {
  readonly severity: Severity;
  readonly address: string;
  readonly formula: string;
  /** Thousands of scattered cells need many rules: then each is kept small. */
  readonly full: boolean;
}

/** So many rules are still few in the user's own list of rules, and soon written. */
const mostOwn = 40;

/** From the least severe to the worst: where two meet, the one that is added last goes first. */
export function markRules(marks: readonly Mark[]): readonly MarkRule[] {
  const worst = [...marks].sort((a, b) => bySeverity(a.severity, b.severity));
  const own: MarkRule[] = [];
  const shared: Mark[] = [];
  for (const mark of worst) {
    const condition = own.length < mostOwn ? conditionOf(mark) : null;
    const [address] = addressLists([mark.at]);
    if (condition === null || address === undefined) shared.push(mark);
    else {
      const formula = `=AND(${markerOf(mark.severity)},${condition})`;
      own.push({ severity: mark.severity, address, formula, full: true });
    }
  }
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
  return [...together, ...own].sort((a, b) => bySeverity(b.severity, a.severity));
}

function conditionOf({ at, while: standing }: Mark): string | null {
  if (standing === null) return null;
  if (standing.is === "held") return holds(firstCell(at), standing.value);
  const parts = stacked(standing.parts.map(({ top, left }) => ({ top, left, bottom: top, right: left })));
  return `ROUND(${firstCell(standing.total)}-SUM(${parts.map(absolute).join(",")}),6)<>0`;
}

/** Longer texts are compared by their beginning and their length: a formula takes 255 characters of text at most. */
const longestText = 60;
/** What XML, or a formula, does not take as it is, and characters whose length is counted differently by versions. */
const odd = /[\p{Cc}\p{Cs}\u{fffe}\u{ffff}\u{10000}-\u{10ffff}]/u;

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
  if (isErrorValue(value)) return `ISERROR(${cell})`;
  if (odd.test(value)) return null;
  const text = `"${value.slice(0, longestText).replaceAll('"', '"&CHAR(34)&"')}"`;
  if (value.length <= longestText) return `EXACT(${cell},${text})`;
  return `LEN(${cell})=${String(value.length)},EXACT(LEFT(${cell},${String(longestText)}),${text})`;
}

function firstCell({ top, left }: Range): string {
  return `$${columnName(left)}$${String(top + 1)}`;
}

function absolute({ top, left, bottom, right }: Range): string {
  const first = firstCell({ top, left, bottom: top, right: left });
  return top === bottom && left === right
    ? first
    : `${first}:${firstCell({ top: bottom, left: right, bottom, right })}`;
}
