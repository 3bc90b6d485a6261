/** The indicators of two years side by side: the same, with another value, vanished, or new. */
import type { Form, Indicator } from "../form";
import { likeness } from "./likeness";

export interface IndicatorLine {
  readonly is: "same" | "changed" | "vanished" | "new";
  readonly before: Indicator | null;
  readonly now: Indicator | null;
}

/** Names of an indicator that are less alike are two. */
const alike = 0.75;

/** In the order of this year's form; then what vanished. */
export function indicatorLines(before: Form, now: Form): readonly IndicatorLine[] {
  const left = new Set(namedOf(before));
  const take = (found: Indicator | undefined) => {
    if (found) left.delete(found);
    return found ?? null;
  };
  const wanted = namedOf(now);
  const pairs = new Map<Indicator, Indicator>();
  for (const near of [isSame, isAlike]) {
    for (const one of wanted) {
      if (pairs.has(one)) continue;
      const found = take([...left].find((other) => other.horizon === one.horizon && near(other, one)));
      if (found) pairs.set(one, found);
    }
  }
  return [
    ...wanted.map((one): IndicatorLine => {
      const known = pairs.get(one);
      if (!known) return { is: "new", before: null, now: one };
      return { is: yearless(known.value) === yearless(one.value) ? "same" : "changed", before: known, now: one };
    }),
    ...[...left].map((one): IndicatorLine => ({ is: "vanished", before: one, now: null })),
  ];
}

const namedOf = ({ indicators }: Form) => indicators.filter(({ name }) => name !== null);

const isSame = (a: Indicator, b: Indicator) => yearless(a.name) === yearless(b.name) && a.level1 === b.level1;
const isAlike = (a: Indicator, b: Indicator) =>
  a.level2 === b.level2 && likeness(yearless(a.name), yearless(b.name)) >= alike;

/** Without the years: 2025年底前 and 2026年底前 say the same. Signs count: ≥95% is not 95%. */
export function yearless(text: string | null): string {
  return (text ?? "")
    .normalize("NFKC")
    .replace(/\s/g, "")
    .replace(/[，。；、：]/g, "")
    .replace(/(?:19|20)\d{2}(?=年|[./-]\d)/g, "#");
}

/**
 * A value of the project's own, such as 120场. That of a standard text returns every year and says nothing: 合格率 100%,
 * 满意度 ≥95%, 及时, 有所提高.
 */
export const isOwnValue = ({ value }: Indicator): boolean =>
  value !== null && /\d/.test(value) && !/[%％‰]|^\D*(?:100|0)$/.test(value) && !/\d月|\d年|季度/.test(value);
