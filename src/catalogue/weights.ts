/** The points of the year's indicators, as amounts that add up. */
import { parseAmount, sum, type Amount } from "../core/amount";
import { decimalOne, type Decimal } from "../core/decimal";
import type { Form, Indicator } from "../core/form";
import type { Range } from "../core/sheet";
import { indicatorPoints, points } from "./provisions/guide-2021";

/** Some forms count the execution rate with the indicators. */
export const allPoints = indicatorPoints + points.execution;

export interface Weighted {
  readonly indicator: Indicator;
  readonly at: Range;
  /** Null where the text is no number, such as 40-50. */
  readonly amount: Amount | null;
}

export function weightsOf({ indicators }: Form): readonly Weighted[] {
  return indicators.flatMap((indicator): Weighted[] => {
    const { horizon, weight } = indicator;
    return weight && horizon === "annual" ? [{ indicator, at: weight.at, amount: pointsIn(weight.text) }] : [];
  });
}

/** 20, 20分, 20% */
export function pointsIn(text: string): Amount | null {
  return parseAmount(text.replace(/[%％分\s]/g, ""), null);
}

/** What the points may add up to: 90, or 100 with the execution rate; 0.9 or 1 where they are fractions. */
export function wantedSums(total: Decimal): readonly [ofIndicators: Decimal, ofAll: Decimal] {
  const scale = scaleOf(total);
  return [(BigInt(indicatorPoints) * decimalOne) / scale, (BigInt(allPoints) * decimalOne) / scale];
}

/** Points by which fractions of 1 are to be multiplied. */
export const scaleOf = (total: Decimal): bigint => (total <= decimalOne ? BigInt(allPoints) : 1n);

export const sumOf = (weighted: readonly Weighted[]): Decimal => sum(weighted.flatMap(({ amount }) => amount ?? []));
