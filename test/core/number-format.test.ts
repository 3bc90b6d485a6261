import { formatDecimal } from "../../src/core/decimal";
import { moneyOfTile } from "../../src/core/recognise/money";
import { fixedDigits } from "../../src/core/fixed-digits";
import { shown } from "../../src/core/number-format";

describe("what a cell shows", () => {
  test.each<[number, string | null, string]>([
    [80, null, "80"],
    [0.1 + 0.2, null, "0.3"],
    [80, "General", "80"],
    [80.126, "0.00", "80.13"],
    [80, "#,##0.00", "80"],
    [0.995, "0.0%", "99.5%"],
    [60, '0"万元"', "60万元"],
    [60, '0.00"万元"', "60.00万元"],
    [60, '#,##0.##"万元"', "60万元"],
    [1080, '¥#,##0.00"元"', "1080.00元"],
    [60, '"约"0"人"', "约60人"],
    [60, "0\\人", "60人"],
    [800000, '0!.0000"万元"', "80.0000万元"],
    [800000, '0\\.0000"万元"', "80.0000万元"],
    [800000, '0"."0000"万元"', "80.0000万元"],
    [800000, '0.0,"千元"', "800.0千元"],
    [800000, '0,.0"千元"', "800.0千元"],
    [800000, '0!.0,"万"', "80.0万"],
    [80000000, '0.00,,"亿"', "80.00亿"],
    [800000, "0!.0,", "80"],
    [-80, "0.00_);(0.00)", "(80.00)"],
    [-80, '0.00"万元"_);(0.00"万元")', "(80.00万元)"],
    // The colour alone says that it is negative.
    [-80, '0.00"万元";[Red]0.00"万元"', "-80.00万元"],
    [-80, '0"万元"', "-80万元"],
    [120000000, '[>=100000000]0.00,,"百万元";[>=10000]0!.0,"万元";0"元"', "120.00百万元"],
    [120000, '[>=100000000]0.00,,"百万元";[>=10000]0!.0,"万元";0"元"', "12.0万元"],
    [120, '[>=100000000]0.00,,"百万元";[>=10000]0!.0,"万元";0"元"', "120元"],
    [0, '0"万元";-0"万元";"无"', "0"],
    [0, '0"万元";-0"万元";0"（无）"', "0（无）"],
    [45657, 'yyyy"年"m"月"d"日"', "2024年12月31日"],
    [45657, "[$-804]yyyy/m/d", "2024年12月31日"],
    [1234.5, "0.00E+00", "1234.5"],
    [2.5, "# ?/?", "2.5"],
    [8, "@", "8"],
  ])("%d in the format %j is %s", (value, format, expected) => {
    expect(shown(value, format).text).toBe(expected);
  });

  test.each<[number, number, string]>([
    [2.675, 2, "2.68"],
    [1.005, 2, "1.01"],
    [-2.675, 2, "-2.68"],
    [-0.001, 2, "0.00"],
    [0.000_000_4, 2, "0.00"],
    [123_456_789_012.345, 2, "123456789012.35"],
  ])("%d to %d decimals is %s", (value, decimals, expected) => {
    expect(fixedDigits(value, decimals)).toBe(expected);
  });
});

test.each<[number, string | null, string]>([
  [80, null, "80"],
  [800000, '0!.0000"万元"', "80"],
  [800000, '0.0,"千元"', "80"],
  [800000, '0!.0,"万"', "80"],
  [80000000, '0.00,,"亿"', "800000"],
  // What is shown is compared: the declared unit is that of what is shown.
  [800000, "0!.0,", "80"],
  [800000, '0"元"', "80"],
  [804999, '0!.0,"万"', "80.5"],
  [-80, "0.00_);(0.00)", "-80"],
  [-800000, '0!.0,"万元";[Red]0!.0,"万元"', "-80"],
])("%d in the format %j is an amount of %s 万元", (number, format, expected) => {
  const at = { top: 0, left: 0, bottom: 0, right: 0 };
  const value = moneyOfTile({ at, text: shown(number, format).text, number, format, label: null }, "万元");
  expect(value.is === "amount" && formatDecimal(value.amount.value)).toBe(expected);
});
