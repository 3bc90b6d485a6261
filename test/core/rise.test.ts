import { decimalOne } from "../../src/core/decimal";
import { risePercent, risesBeyond } from "../../src/core/rise";

const tenths = (amount: number) => (BigInt(Math.round(amount * 10_000)) * decimalOne) / 10_000n;

test.each([
  // before, now, the bound, what is said, and whether it is beyond
  [100, 130, 30, 30, false],
  [100, 130.9, 30, 30.9, true],
  [100, 131, 30, 31, true],
  [100, 130.04, 30, 30.04, true],
  [100, 130.0004, 30, 30.0004, true],
  [30, 39.01, 30, 30.03, true],
  [3, 4, 30, 33.3, true],
  [3, 2, 30, -33.3, false],
  [120, 100, null, -16.7, false],
  [30, 32, null, 6.7, false],
])("from %s to %s, asked about beyond %s: %s %%", (before, now, most, percent, beyond) => {
  const [from, to] = [tenths(before), tenths(now)];
  expect(risePercent(from, to, most)).toBe(percent);
  expect(most !== null && risesBeyond(from, to, most)).toBe(beyond);
});
