import fc from "fast-check";
import { agreement, amountOfNumber, parseAmount, sum, type Amount, type MoneyUnit } from "../../src/core/amount";
import { formatDecimal } from "../../src/core/decimal";

const amount = (digits: string, unit: MoneyUnit | null = "万元"): Amount => {
  const parsed = parseAmount(digits, unit);
  if (!parsed) throw new Error(`no amount: ${digits}`);
  return parsed;
};

describe("an amount in 万元", () => {
  test.each<[string, MoneyUnit | null, string]>([
    ["8", "万元", "8"],
    ["255152", "元", "25.5152"],
    ["1,234,567.89", "元", "123.456789"],
    ["0.5", "亿元", "5000"],
    ["-3.20", "万元", "-3.2"],
    [".5", null, "0.5"],
    ["12.", "万元", "12"],
  ])("%s %s is %s", (digits, unit, expected) => {
    expect(formatDecimal(amount(digits, unit).value)).toBe(expected);
  });

  test.each(["", "abc", "1,23", "1.2.3", "--1", "."])("%j is no amount", (digits) => {
    expect(parseAmount(digits, "万元")).toBeNull();
  });

  test.each<[number, number | null, string, number]>([
    [0.1 + 0.2, null, "0.3", 1],
    [2486.684, 2, "2486.68", 2],
    [1 / 3, null, "0.333333", 6],
    [562, null, "562", 0],
    [10, 2, "10", 2],
  ])("a cell with %d and %s decimals prints %s", (value, decimals, expected, printed) => {
    const read = amountOfNumber(value, "万元", decimals);
    expect(read && [formatDecimal(read.value), read.decimals]).toEqual([expected, printed]);
  });

  test.each([NaN, Infinity, 1e20])("%d is no amount", (value) => {
    expect(amountOfNumber(value, "万元", null)).toBeNull();
  });
});

describe("a total and its parts", () => {
  test.each<[string, string[], string]>([
    ["30", ["16"], "differs"],
    ["4090.93", ["2486.68", "795.49", "246.76", "562"], "equal"],
    ["100.00", ["33.33", "33.33", "33.33"], "rounded"],
    ["100", ["33.33", "33.33", "33.33"], "rounded"],
    ["100.1", ["33.33", "33.33", "33.33"], "differs"],
    // Trailing zeros are left out: 8 beside 7.5 means 8.0.
    ["8", ["1.0", "0.5", "3.0", "0.1", "0.5", "0.5", "1.5", "0.4"], "differs"],
    // Whole numbers may be rounded, or wrong: somebody should look.
    ["30", ["20", "11"], "doubtful"],
    ["30", ["20", "12"], "differs"],
    ["30", ["31"], "differs"],
    ["0", ["3"], "differs"],
  ])("%s against %j: %s", (total, parts, expected) => {
    expect(
      agreement(
        amount(total),
        parts.map((part) => amount(part)),
      ),
    ).toBe(expected);
  });

  test("an amount in 元 is compared with one in 万元", () => {
    expect(agreement(amount("25.52"), [amount("33642", "元"), amount("72960", "元"), amount("148550", "元")])).toBe(
      "rounded",
    );
    expect(agreement(amount("20"), [amount("255152", "元")])).toBe("differs");
    expect(agreement(amount("3"), [amount("15000", "元"), amount("15000", "元")])).toBe("equal");
  });

  test("parts that add exactly always agree, whatever their decimals", () => {
    const decimal = fc
      .tuple(fc.integer({ min: 0, max: 1_000_000 }), fc.integer({ min: 0, max: 4 }))
      .map(([units, decimals]) => (units / 10 ** decimals).toFixed(decimals));
    fc.assert(
      fc.property(fc.array(decimal, { minLength: 1, maxLength: 12 }), (digits) => {
        const parts = digits.map((one) => amount(one));
        expect(agreement(amount(formatDecimal(sum(parts))), parts)).toBe("equal");
      }),
    );
  });

  test("parts rounded to two decimals never make a rounded total wrong", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10_000_000 }), { minLength: 1, maxLength: 12 }), (thousandths) => {
        const print = (value: number) => amount((Math.floor(value / 10 + 0.5) / 100).toFixed(2));
        const total = print(thousandths.reduce((a, b) => a + b, 0));
        expect(["equal", "rounded"]).toContain(agreement(total, thousandths.map(print)));
      }),
    );
  });

  test("printing and reading give the same amount", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }),
        (value) => parseAmount(formatDecimal(value), "万元")?.value === value,
      ),
    );
  });
});
