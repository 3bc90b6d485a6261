/** Numbers in the format General. */

/** General shows at most eleven characters, rounded, and larger or smaller numbers as 1.23457E+11. */
export function generalText(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e11 || size < 1e-9)) {
    const [digits = "", exponent = ""] = value.toExponential(5).split("e");
    const power = exponent.replace(/^([+-])(\d)$/, "$10$2");
    return `${String(Number(digits))}E${power}`;
  }
  const whole = Math.trunc(size).toString().length;
  return String(Number(value.toFixed(Math.max(0, 10 - whole))));
}
