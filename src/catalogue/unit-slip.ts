import { parseAmount, sum, type Amount } from "../core/amount";
import { formatDecimal, zero } from "../core/decimal";
import { amountOf, type Form } from "../core/form";
import { amountsOf, type CostLine } from "./costs";

/**
 * A cost line in 元 where 万元 is meant: read as 万元, all cost lines together make just the annual funds. Null when the
 * sum is right as it stands, or no such line explains it.
 */
export function slippedUnit(form: Form, lines: readonly CostLine[]): CostLine | null {
  const annual = amountOf(form, "funds.annual.total");
  if (!annual || annual.unit === null) return null;
  const missing = annual.value - sum(amountsOf(lines));
  if (missing === zero) return null;
  for (const line of lines) {
    const [only, ...more] = line.amounts;
    if (!only || more.length > 0 || (only.unit !== "元" && only.unit !== "万元")) continue;
    const meant = inOtherUnit(only);
    if (meant && meant.value - only.value === missing) return line;
  }
  return null;
}

function inOtherUnit(amount: Amount): Amount | null {
  const factor = 10_000n;
  return amount.unit === "元"
    ? parseAmount(formatDecimal(amount.value * factor), "万元")
    : { value: amount.value / factor, unit: "元", decimals: amount.decimals };
}
