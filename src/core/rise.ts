/** How much more an amount is than another. */
import { absolute, type Decimal } from "./decimal";

/** More than so many per cent, to the last digit. */
export function risesBeyond(before: Decimal, now: Decimal, most: number): boolean {
  return (now - before) * 100n > before * BigInt(most);
}

/** By how many per cent, with one decimal; with more where fewer would deny that it is beyond `most`. */
export function risePercent(before: Decimal, now: Decimal, most: number | null = null): number {
  const isBeyond = most !== null && risesBeyond(before, now, most);
  for (let decimals = 1; ; decimals++) {
    const percent = rounded((now - before) * 100n, before, decimals);
    if (!isBeyond || percent > most || decimals === mostDecimals) return percent;
  }
}

/** No number holds more of them behind a thousand. */
const mostDecimals = 12;

function rounded(part: Decimal, whole: Decimal, decimals: number): number {
  const tens = 10n ** BigInt(decimals);
  const nearest = (absolute(part) * tens * 2n + whole) / (whole * 2n);
  return Number(part < 0n ? -nearest : nearest) / Number(tens);
}
