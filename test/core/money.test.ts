/** What an amount says as it stands in a cell. */
import { formatDecimal } from "../../src/core/decimal";
import { readMoney } from "../../src/core/recognise/cells/money";
import { parseTarget } from "../../src/core/target-value";

/** The amount in 万元, or what stands there in place of one. */
function read(text: string): string {
  const value = readMoney(text, "万元");
  return value.is === "amount" ? formatDecimal(value.amount.value) : value.is;
}

describe("two numbers in a cell are two numbers", () => {
  test.each([
    ["80\n90", "unreadable"],
    ["80 90", "unreadable"],
    ["80\t90", "unreadable"],
    ["80\u00a090", "unreadable"],
    ["８０　９０", "unreadable"],
    ["80\r\n90万元", "unreadable"],
    ["80万元 90万元", "unreadable"],
    ["8 0", "unreadable"],
    ["80 .5", "unreadable"],
    ["80, 900", "unreadable"],
    // One number of groups, or two numbers: nobody knows.
    ["80 900", "unreadable"],
    ["1 280.00", "unreadable"],
    ["1\n080", "unreadable"],
    // 080 is no number of its own.
    ["1 080.00", "1080"],
    ["1 080", "1080"],
    ["1 080 500元", "108.05"],
    // Typesetters part groups with thin spaces.
    ["12\u2009500", "12500"],
    ["12\u202f500.5", "12500.5"],
    ["8\u200b0", "80"],
    ["8 万元", "8"],
    ["80 万 元", "80"],
    ["1,080.00", "1080"],
    ["80 万元（其中 30 40）", "80"],
  ])("%j is %s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    ["（80）", "-80"],
    ["负80", "-80"],
    ["△80万元", "-80"],
    ["▲ 80.00", "-80"],
    ["(1,080.00)", "-1080"],
    ["（1,080.00）元", "-0.108"],
    ["-80", "-80"],
    ["－80 万元", "-80"],
    ["−1,080.5", "-1080.5"],
    // A note, or an amount: nobody knows.
    ["（80万元）", "unreadable"],
    ["(80", "unreadable"],
    ["80-", "unreadable"],
    ["—", "blank"],
    ["（元）", "blank"],
  ])("a negative amount: %j is %s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    ["5\n6", ["5", "6"]],
    ["80 90万元", ["80", "90 万元"]],
    ["≥ 1 080 人", ["1080 人"]],
    ["≥ 95 %", ["95 %"]],
  ])("and so they are in the value %j", (text, expected) => {
    const shown = parseTarget(text).quantities.map(({ number, unit }) =>
      [formatDecimal(number.value), unit].filter(Boolean).join(" "),
    );
    expect(shown).toEqual(expected);
  });
});

describe("amounts in words", () => {
  test.each([
    ["壹佰零柒万元整", "107"],
    ["伍拾玖万元", "59"],
    ["叁佰贰拾万伍仟元整", "320.5"],
    ["壹亿贰仟万元整", "12000"],
    ["壹亿零伍万元整", "10005"],
    ["壹仟贰佰元伍角", "0.12005"],
    ["伍佰元零伍分", "0.050005"],
    ["大写：人民币贰佰万零叁仟圆正", "200.3"],
    ["三百二十万五千元", "320.5"],
    ["233万元（大写：贰佰肆拾叁万元整）", "233"],
    ["320.5万元（大写：叁佰贰拾万伍仟元整）", "320.5"],
    ["伍拾玖万元整（¥590,000.00）", "59"],
    ["伍拾玖万元整（￥59万元）", "59"],
    // No amount of money.
    ["叁佰贰拾万伍仟", "unreadable"],
    ["若干元整", "unreadable"],
  ])("%j is %s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});
