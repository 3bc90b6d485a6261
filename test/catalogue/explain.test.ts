/** One wrong amount is one finding, with the change that makes all totals agree; what else is wrong stays a finding of its own. */
import { catalogue } from "../../src/catalogue/bilingual";
import { project } from "../../src/catalogue/templates/project";
import { say } from "../../src/core/message";
import { review } from "../../src/core/review";
import { a1, type Range } from "../../src/core/sheet";
import { layOut } from "../../src/core/template/lay-out";
import { settingsFor } from "../../src/core/template/settings";
import type { Filling } from "../../src/core/template";
import { form } from "../fixtures/upkeep";
import { faultless } from "../support/faultless";
import { holeCells, sheetsOf } from "../support/test-rule";
import { sheetOf } from "../support/sheet-of-layouts";

const holes = holeCells(project);
const placeIn = ({ top, left }: Range) => a1({ row: top, column: left });
const placeOf = ({ top, left }: Range) => {
  const cell = a1({ row: top, column: left });
  return holes.get(cell) ?? cell;
};

/** "rule at its first place (further findings that it takes in): place to in 万元; …" */
function found(filling: Filling): readonly string[] {
  const sheets = sheetsOf(project, filling).map(({ sheet }) => sheet);
  return review(sheets, catalogue).findings.flatMap(({ rule, at, figures, corrections = [], consequences = [] }) => {
    if (!figures) return [];
    const changes = corrections.map((one) => `${placeOf(one.at)} ${String(Number(one.to) / 1e12)}`).join("; ");
    return [`${rule} ${placeOf(at[0])} (${String(consequences.length)}): ${changes}`];
  });
}

test.each<[string, Filling, readonly string[]]>([
  [
    "the total of the funds disagrees with its parts, the sources and the costs",
    { "funds.annual.total": 31 },
    ["funds-add-up funds.annual.total (2): funds.annual.total 30"],
  ],
  [
    "the appropriation disagrees with the total and the sources",
    { "funds.annual.fiscal": 28 },
    ["funds-add-up funds.annual.fiscal (1): funds.annual.fiscal 30"],
  ],
  [
    "a source disagrees with its total and the appropriation",
    { "sources.generalPublic": 25 },
    ["sources-add-up sources.generalPublic (1): sources.generalPublic 30"],
  ],
  [
    "the costs alone are too much: any of them may be wrong, and not the total",
    { "annual.cost.value": "≤32万元" },
    ["costs-within-annual-funds annual.cost.value (0): annual.cost.value 30"],
  ],
  [
    "costs that are less ask for no change",
    { "annual.cost.value": "≤28万元" },
    ["costs-within-annual-funds annual.cost.value (0): "],
  ],
  [
    "two faults without a common cause stay two",
    { "funds.annual.other": 5, "sources.other": 7 },
    ["funds-add-up funds.annual.other (0): funds.annual.other 0", "sources-add-up sources.other (0): sources.other 0"],
  ],
  [
    "rounding that nothing else contradicts asks for no change",
    {
      "funds.annual.total": "30.01万元",
      "funds.annual.fiscal": "20.00万元",
      "funds.annual.other": "10.00万元",
      "sources.total": "30.01万元",
      "sources.generalPublic": "20.00万元",
      "sources.other": "10.01万元",
      "annual.cost.value": "≤30.01万元",
    },
    ["funds-add-up funds.annual.total (0): "],
  ],
  ["nothing is wrong", {}, []],
])("%s", (_, filling, expected) => {
  expect(found(filling)).toEqual(expected);
});

test.each<[string, Filling, readonly string[]]>([
  [
    "a part is wrong, and the total follows from it",
    { "funds.annual.fiscal": 35 },
    ["sources-equal-annual-funds funds.annual.fiscal (2): funds.annual.fiscal 30"],
  ],
  [
    "a source is wrong, and their total follows from it",
    { "sources.generalPublic": 25 },
    ["sources-equal-annual-funds sources.generalPublic (1): sources.generalPublic 30"],
  ],
])("where totals are formulas: %s", (_, filling, expected) => {
  const sound = Object.entries(faultless["project"] ?? {}).filter(
    ([hole]) => !/^(funds\.annual|sources)\.total$/.test(hole),
  );
  const layout = layOut(project, settingsFor(2024), { ...Object.fromEntries(sound), ...filling });
  const places = new Map(
    Object.entries(layout.places).map(([hole, { top, left }]) => [a1({ row: top, column: left }), hole]),
  );
  const inPlace = (at: Range) => places.get(placeIn(at)) ?? placeIn(at);
  const { findings } = review([sheetOf([layout], "x")], catalogue);
  expect(
    findings.flatMap(({ rule, at, figures, corrections = [], consequences = [] }) =>
      figures
        ? `${rule} ${inPlace(at[0])} (${String(consequences.length)}): ${corrections.map((one) => `${inPlace(one.at)} ${String(Number(one.to) / 1e12)}`).join("; ")}`
        : [],
    ),
  ).toEqual(expected);
});

test.each([
  ["zh-CN", "因此另有 2 处合计也不符。", /^把 [A-Z]+\d+ 的 31 改为 30，合计就全部相符。请核对/],
  [
    "en",
    " 2 other totals disagree because of it.",
    /^Changing [A-Z]+\d+ from 31 to 30 makes all totals agree\. Please/,
  ],
] as const)("it is said in %s", (language, consequences, correction) => {
  const sheets = sheetsOf(project, { "funds.annual.total": 31 }).map(({ sheet }) => sheet);
  const [finding] = review(sheets, catalogue).findings;
  const message = finding && say(finding, catalogue, language);
  expect(message?.what.endsWith(consequences)).toBe(true);
  expect(message?.todo).toMatch(correction);
});

test.each([
  [
    "a formula that leaves a part out is why the total disagrees, and no amount is to be changed",
    { total: "#60 {=SUM(D5:D5)}" },
    "D4",
    /相差 30 万元。D4 的公式 =SUM\(D5:D5\) 没有包括 D6。/,
    /^请把漏掉的单元格加进公式。/,
  ],
  [
    "a part that is text",
    { total: "#60 {=SUM(D5:D6)}", other: "30" },
    "D4",
    /D4 的公式 =SUM\(D5:D6\) 没有计入 D6：那里的数字是文本。/,
    /^请把文本改成数字。/,
  ],
  [
    "a formula that takes in just its parts explains nothing: a part is wrong",
    { total: "#95 {=SUM(D5:D6)}", other: "#35" },
    "D4",
    /^成本指标合计/,
    /^请/,
  ],
])("%s", (_, parts, at, what, todo) => {
  const { findings } = review([form({ ...parts, cost: "≤90万元" })], catalogue);
  const [finding, ...others] = findings.filter(({ figures }) => figures);
  expect(others).toEqual([]);
  const message = finding && say(finding, catalogue, "zh-CN");
  expect(finding && [...finding.at, ...finding.related].map(placeIn)).toContain(at);
  expect(message?.what).toMatch(what);
  expect(message?.todo).toMatch(todo);
});
