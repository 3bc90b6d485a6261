/** The sums of a form: which holes they add, their formulas, and what they come to. */
import type { CellValue, Range } from "../sheet";
import { holesOf, type Filling, type Template } from "../template";
import type { Formula } from "./layout";

/** Holes that are computed, each with its parts. */
export type Totals = ReadonlyMap<string, readonly string[]>;

export function totalsOf(template: Template): Totals {
  const holes = holesOf(template);
  const found = new Map<string, readonly string[]>();
  for (const [total, parts] of Object.entries(template.totals)) {
    for (const hole of holes.filter((name) => patternOf(total).test(name))) {
      const number = /\.(\d+)\./.exec(hole)?.[1];
      const own = parts.map((part) => (number === undefined ? part : part.replace("#", number)));
      found.set(
        hole,
        holes.filter((name) => name !== hole && own.some((part) => patternOf(part).test(name))),
      );
    }
  }
  return found;
}

/** "tasks.#.total" → every tasks.1.total, tasks.2.total …; `*` stands for anything. */
function patternOf(holes: string): RegExp {
  return new RegExp(`^${holes.replaceAll(".", "\\.").replace("#", "\\d+").replace("*", ".+")}$`);
}

/** The filling with its sums, where they are not stated. Without any part there is no sum. */
export function withTotals(filling: Filling, totals: Totals): Filling {
  const sum = (hole: string): CellValue => {
    const stated = filling[hole] ?? null;
    const parts = totals.get(hole);
    if (stated !== null || !parts) return stated;
    const numbers = parts.map(sum).filter((value) => typeof value === "number");
    return numbers.length === 0 ? null : Math.round(numbers.reduce((all, next) => all + next, 0) * 1e6) / 1e6;
  };
  return { ...filling, ...Object.fromEntries([...totals.keys()].map((hole) => [hole, sum(hole)])) };
}

/** A sum that stays blank until a part is filled in. */
export function sumFormula(parts: readonly Range[]): Formula {
  return { text: 'IF(COUNT({})=0,"",SUM({}))', of: joined(parts) };
}

/** A text with a count inside: 权重（{weights.total}/90） → "权重（"&SUM({})&"/90）". */
export function textFormula(before: string, parts: readonly Range[], after: string): Formula {
  return { text: `"${before}"&SUM({})&"${after}"`, of: joined(parts) };
}

/** First cells; those one below the other become one range, which grows when a row is inserted between them. */
function joined(parts: readonly Range[]): Range[] {
  const ranges: Range[] = [];
  for (const { top, left } of parts) {
    const last = ranges.at(-1);
    if (last && last.left === left && last.bottom + 1 === top) ranges[ranges.length - 1] = { ...last, bottom: top };
    else ranges.push({ top, left, bottom: top, right: left });
  }
  return ranges;
}
