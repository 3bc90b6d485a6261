/** Sums that a sentence states, by what it says of its amounts. */
import { sentenceSums } from "../../src/core/recognise/sums/sentence-sums";
import type { Line, Tile } from "../../src/core/recognise/cells/tiles";

function said(...texts: readonly string[]): readonly string[] {
  const tiles = texts.map((text, left): Tile => {
    return { at: { top: 0, bottom: 0, left, right: left }, text, number: null, format: null, label: null };
  });
  const line: Line = { row: 0, tiles, meanings: 0 };
  return sentenceSums([line]).map(({ label, value, parts }) => {
    const written = [value, ...parts.map((part) => part.value)].map((one) =>
      one.is === "amount" ? String(Number(one.amount.value) / 1e12) : one.is,
    );
    return `${label} ${written[0] ?? ""} = ${written.slice(1).join(" + ")}`;
  });
}

test.each([
  ["in brackets", "财政拨款274万元（市级99万元、县级175万元）", ["财政拨款 274 = 99 + 175"]],
  ["behind 其中", "共需资金385万元，其中：财政拨款260万元，自有资金125万元。", ["共需资金 385 = 260 + 125"]],
  ["joined by 和", "总投资484万元，其中中央116万元、省级319万元和县级49万元。", ["总投资 484 = 116 + 319 + 49"]],
  ["before their sum", "2025年403万元,2026年804万元,2027年419万元,共计1626万元。", ["共计 1626 = 403 + 804 + 419"]],
  [
    "numbered, in another sentence and another unit",
    "项目总投资0.67亿元。资金来源:1.中央预算内投资2600万元;2.省级配套3100万元;3.市县自筹1000万元。",
    ["项目总投资 6700 = 2600 + 3100 + 1000"],
  ],
  [
    "lines of a cell",
    "总额1166万元\n一、财政拨款：119.6万元（其中：上级资金80.3万元，本级财政39.3万元）\n二、自有资金：1046.4万元",
    ["财政拨款 119.6 = 80.3 + 39.3"],
  ],
  ["thousands", "合计1,200.50万元（甲镇1,000万元，乙镇200.50万元）", ["合计 1200.5 = 1000 + 200.5"]],
  [
    "in lines above their sum",
    "1.电费10.25万元；\n2.维护47.5万元；\n3.备品49万元；\n合计106.75万元。",
    ["合计 106.75 = 10.25 + 47.5 + 49"],
  ],
  [
    "the rest in other words",
    "共需467万元。其中省级37万元、市级192万元，其余238万元由单位自筹解决。",
    ["共需 467 = 37 + 192 + 238"],
  ],
  ["the rest without an amount", "共需467万元。其中省级37万元、市级192万元，其余部分自筹。", []],
  ["one part alone", "年度预算100万元，其中：财政拨款60万元。", []],
  ["a part without amount", "年度预算100万元（财政拨款60万元，其余自筹）。", []],
  ["no sum", "投入80万元，同比增加5万元，户均2万元。", []],
  ["a goal", "建成3个中心（投资20万元、30万元），年底前完成。", []],
])("%s", (_, text, expected) => {
  expect(said(text)).toEqual(expected);
});

test("an amount alone is called as its label calls it", () => {
  expect(said("年度资金总额：", "125万（维修37万元；建设48万元；配套40万元）")).toEqual([
    "年度资金总额 125 = 37 + 48 + 40",
  ]);
});
