/** Rounds as Excel does: half away from zero, by the 15 digits that it keeps. */
export function fixedDigits(value: number, decimals: number): string {
  const size = Math.abs(value);
  const kept = Math.min(decimals, 10);
  const shifted = size >= 1e-6 && size < 1e11 ? Math.round(Number(`${size.toPrecision(15)}e${String(kept)}`)) : NaN;
  const fixed = shifted < 1e21 ? pointed(shifted.toFixed(0), kept) : size.toFixed(kept);
  return value < 0 && /[1-9]/.test(fixed) ? `-${fixed}` : fixed;
}

/** "8000", 2 → "80.00" */
function pointed(digits: string, decimals: number): string {
  if (decimals === 0) return digits;
  const padded = digits.padStart(decimals + 1, "0");
  return `${padded.slice(0, -decimals)}.${padded.slice(-decimals)}`;
}
