/** One wrong amount is one finding, with the change that makes all totals agree; what else is wrong stays a finding of its own. */
import { catalogue } from "../../src/catalogue/bilingual";
import { project } from "../../src/catalogue/templates/project";
import { say } from "../../src/core/message";
import { review } from "../../src/core/review";
import { a1, type Range } from "../../src/core/sheet";
import type { Filling } from "../../src/core/template";
import { holeCells, sheetsOf } from "../support/test-rule";

const holes = holeCells(project);
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
