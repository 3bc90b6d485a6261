import { bounding } from "./area";
import type { Cell, Scalar } from "./cells";
import { offsetFormula } from "./references";
import type { Rule, Sheet } from "./sheet";
import { valuesOf } from "./rule-values";

/** The result of a formula; undefined when nothing here can work it out. */
export type Evaluate = (sheet: Sheet, formula: string) => Scalar | undefined;

/**
 * Whether a conditional format applies to a cell. Not drawn: data bars, icon sets, the top ten and averages (hucre does not
 * keep how many), dates.
 */
export function applies(
  rule: Rule,
  sheet: Sheet,
  at: readonly [row: number, column: number],
  cell: Cell,
  evaluate: Evaluate,
): boolean {
  const { value } = cell;
  const text = value === null ? "" : String(value);
  const wanted = (rule.text ?? "").toLowerCase();
  switch (rule.type) {
    case "expression":
      return isTrue(resultOf(rule, 0, sheet, at, evaluate));
    case "cellIs":
      return compares(
        rule,
        value,
        [0, 1].map((index) => resultOf(rule, index, sheet, at, evaluate)),
      );
    case "containsText":
      return text.toLowerCase().includes(wanted);
    case "notContainsText":
      return !text.toLowerCase().includes(wanted);
    case "beginsWith":
      return text.toLowerCase().startsWith(wanted);
    case "endsWith":
      return text.toLowerCase().endsWith(wanted);
    case "containsBlanks":
      return text.trim() === "";
    case "notContainsBlanks":
      return text.trim() !== "";
    case "duplicateValues":
      return value !== null && (valuesOf(rule, sheet).counts.get(value) ?? 0) > 1;
    case "uniqueValues":
      return value !== null && valuesOf(rule, sheet).counts.get(value) === 1;
    default:
      return false;
  }
}

/** TRUE, a number, a text, and what the add-in marks with (`N("…")=0`) need no engine. */
const CONSTANT = /^(?:(TRUE)|(FALSE)|(-?\d+(?:\.\d+)?)|"((?:[^"]|"")*)"|(N\("[^"]*"\)=0))$/i;

export const needsEngine = (rule: Rule): boolean =>
  (rule.type === "expression" || rule.type === "cellIs") &&
  [rule.formula ?? []].flat().some((formula) => !CONSTANT.test(formula));

function resultOf(
  rule: Rule,
  index: number,
  sheet: Sheet,
  [row, column]: readonly [number, number],
  evaluate: Evaluate,
): Scalar | undefined {
  const formula = [rule.formula ?? []].flat()[index];
  if (formula === undefined) return undefined;
  const constant = CONSTANT.exec(formula);
  if (constant) {
    const [, yes, no, number, text, marker] = constant;
    if (yes !== undefined || marker !== undefined) return true;
    if (no !== undefined) return false;
    return number === undefined ? (text ?? "").replace(/""/g, '"') : Number(number);
  }
  const home = bounding(rule.areas);
  return evaluate(sheet, offsetFormula(formula, row - (home?.row ?? row), column - (home?.column ?? column)));
}

const isTrue = (result: Scalar | undefined): boolean => result === true || (typeof result === "number" && result !== 0);

function compares({ operator }: Rule, value: Scalar, [first, second]: readonly (Scalar | undefined)[]): boolean {
  if (first === undefined) return false;
  const order = (other: Scalar | undefined): number => compare(value, other ?? null);
  switch (operator) {
    case "between":
      return order(first) >= 0 && order(second) <= 0;
    case "notBetween":
      return order(first) < 0 || order(second) > 0;
    case "equal":
      return order(first) === 0;
    case "notEqual":
      return order(first) !== 0;
    case "greaterThan":
      return order(first) > 0;
    case "lessThan":
      return order(first) < 0;
    case "greaterThanOrEqual":
      return order(first) >= 0;
    case "lessThanOrEqual":
      return order(first) <= 0;
    default:
      return false;
  }
}

/** As Excel sorts: numbers before texts before truth values; a blank is 0 beside a number. */
function compare(a: Scalar, b: Scalar): number {
  const [left, right] = [a ?? (typeof b === "string" ? "" : 0), b ?? (typeof a === "string" ? "" : 0)];
  if (typeof left === "string" && typeof right === "string")
    return left.toLowerCase() < right.toLowerCase() ? -1 : Number(left.toLowerCase() > right.toLowerCase());
  const rank = (value: string | number | boolean) => ["number", "string", "boolean"].indexOf(typeof value);
  if (rank(left) !== rank(right)) return rank(left) - rank(right);
  return Number(left) - Number(right);
}
