import fc from "fast-check";
import { formatDecimal } from "../../src/core/decimal";
import { chineseNumber, doubledBound, parseTarget, readsAsValue } from "../../src/core/target-value";

/** "≥ 95 %", "≤ 20 万元 =20", "15000 元 /年 =1.5": operator, number, unit, per, amount in 万元. */
function shown(text: string): string[] {
  const { quantities, deadlines } = parseTarget(text);
  return [
    ...quantities.map(({ operator, number, unit, per, money, part, doubled }) =>
      [
        operator,
        formatDecimal(number.value),
        unit,
        per && `/${per}`,
        money && `=${formatDecimal(money.value)}`,
        part && "part",
        doubled && "doubled",
      ]
        .filter(Boolean)
        .join(" "),
    ),
    ...deadlines.map(({ year, month }) => `by ${String(year ?? "?")}-${String(month ?? "?")}`),
  ];
}

describe("the parts of a value", () => {
  test.each<[string, string[]]>([
    ["≥95%", ["≥ 95 %"]],
    [">=98%", ["≥ 98 %"]],
    ["＞９０％", ["> 90 %"]],
    ["=100.00(%)", ["= 100 %"]],
    ["不少于1次", ["≥ 1 次"]],
    ["95%以上", ["≥ 95 %"]],
    ["30分钟以内", ["≤ 30 分钟"]],
    ["不超过1小时", ["≤ 1 小时"]],
    ["≤20万元", ["≤ 20 万元 =20"]],
    ["≤5万", ["≤ 5 万 =5"]],
    ["2万。", ["2 万 =2"]],
    ["5万人次", ["5 万人次"]],
    ["15000元/年", ["15000 元 /年 =1.5"]],
    ["300元/天", ["300 元 /天 =0.03"]],
    ["每人300元", ["300 元 /人 =0.03"]],
    ["1,234.5元", ["1234.5 元 =0.12345"]],
    ["三万元", ["3 万元 =3"]],
    ["1台，15.0万元", ["1 台", "15 万元 =15"]],
    ["维修维护费5万, 其他商品服务支出10万", ["5 万 =5", "10 万 =10"]],
    ["总成本20万元，其中设备15万元", ["20 万元 =20", "15 万元 =15 part"]],
    ["≥80%以上", ["≥ 80 % doubled"]],
    ["投诉率低于≤1次/100台", ["≤ 1 次 /100台 doubled"]],
    ["2022年12月31日前完成", ["by 2022-12"]],
    ["2023.07-2024.01", ["by 2023-7", "by 2024-1"]],
    ["12月底前", ["by ?-12"]],
    ["2012.12万元", ["2012.12 万元 =2012.12"]],
    ["符合JJG907-2006、财税〔2017〕20号", []],
    ["明显提高", []],
    ["", []],
  ])("%s", (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

test.each([
  ["三十五", "35"],
  ["两百零三", "203"],
  ["十", "10"],
  ["三千", "3000"],
  ["一般", null],
])("%s is %s", (text, expected) => {
  expect(chineseNumber(text)).toBe(expected);
});

test.each([
  ["≥95%", true],
  ["2022年底前完成", true],
  ["20万元", true],
  ["开展培训", false],
  ["2次以上的督导检查工作全面完成并形成长效工作机制的情况", false],
])("%s alone reads as a value: %s", (text, expected) => {
  expect(readsAsValue(text)).toBe(expected);
});

test.each([
  ["≥80%以上", "≥…以上"],
  ["≥≥95%", "≥≥"],
  ["＞＞95％", ">>"],
  ["不低于 ≥ 95%", "不低于…≥"],
  ["≥95%", null],
  ["不低于95%", null],
  ["显著提高", null],
])("%s states a bound twice: %s", (text, expected) => {
  expect(doubledBound(text)).toBe(expected);
});

test("no bound that is stated twice is overlooked, whatever stands around it", () => {
  const words =
    "不低于 不少于 大于等于 超过 至少 不足 以上 及以上 以内 之内 以下 ≥ ≤ >= =< ＞ ＜ ＝ ═ 9 95 % ％ 万元 次 年".split(
      " ",
    );
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words, " ", "，"), { maxLength: 8 }), (parts) => {
      const text = parts.join("");
      const found = parseTarget(text).quantities.find(({ doubled }) => doubled !== null);
      expect(doubledBound(text)).toBe(found?.doubled ?? null);
    }),
    { numRuns: 2_000 },
  );
});

test("any text is parsed without an error, and quickly", () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom(...Array.from("0123456789.,%≥≤<>=万元年月日/每人不少于以上（）其中三十")),
        maxLength: 200,
      }),
      (text) => {
        for (const { number } of parseTarget(text).quantities) expect(number.value).toBeGreaterThanOrEqual(0n);
      },
    ),
  );
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => parseTarget(text).quantities.length >= 0),
  );
});
