/** What a fix would write; and that each that is offered settles its finding and brings no other. */
import { readFileSync } from "node:fs";
import { catalogue } from "../../src/catalogue/bilingual";
import type { Finding } from "../../src/core/findings";
import { fixesFor, withFix, type Fix } from "../../src/core/fix";
import { review } from "../../src/core/review";
import { a1, a1Range, type Sheet } from "../../src/core/sheet";
import { readWorkbook } from "../../src/host/xlsx/read-workbook";
import { draw } from "../fixtures/layouts/draw";
import { form } from "../fixtures/upkeep";
import { corpus, describeWithCorpus } from "../support/corpus";

const said = ({ changes }: Fix) =>
  changes.map(
    ({ row, column, before, after, formula }) =>
      `${a1({ row, column })} ${String(before)} → ${formula ?? String(after)}`,
  );

function fixesIn(sheet: Sheet, id: string): readonly string[] {
  const { sheets, findings } = review([sheet], catalogue);
  const finding = findings.find(({ rule, message }) => `${rule}/${message}` === id);
  if (!finding)
    throw new Error(`no ${id} among ${findings.map(({ rule, message }) => `${rule}/${message}`).join(", ")}`);
  return fixesFor(finding, sheets, catalogue).flatMap(said);
}

test.each<[string, Parameters<typeof form>[0], string, readonly string[]]>([
  [
    "a wrong total, as the amount or as a sum; costs say which number is wrong",
    { total: "#95" },
    "funds-add-up/differs",
    ["D4 95 → 90", "D4 95 → =SUM(D5,D6)"],
  ],
  [
    "a wrong part, in words",
    { fiscal: "1,065万元", total: "1,090万元", cost: "≤1090万元" },
    "funds-add-up/differs",
    ["D5 1,065万元 → 1,060万元", "D6 30 → 25"],
  ],
  [
    "two ticks: one or the other",
    { nature: "☑新增项目 ☑延续项目", prior: "" },
    "one-tick/several",
    ["B3 ☑新增项目 ☑延续项目 → ☑新增项目 □延续项目"],
  ],
  [
    "a tick that last year's money contradicts",
    { nature: "☑新增项目 □延续项目" },
    "prior-year-amount/isNew",
    ["B3 ☑新增项目 □延续项目 → □新增项目 ☑延续项目"],
  ],
  [
    "a bound that is written twice",
    { value: "≥12座以上" },
    "one-operator/doubled",
    ["D9 ≥12座以上 → ≥12座", "D9 ≥12座以上 → 12座以上"],
  ],
  ["a cost without its unit: the one that fits", { cost: "≤90" }, "cost-unit-fits/missing", ["D11 ≤90 → ≤90万元"]],
  ["a cost with the wrong unit", { cost: "≤90元" }, "cost-unit-fits/slipped", ["D11 ≤90元 → ≤90万元"]],
])("%s", (_, parts, id, expected) => {
  expect(fixesIn(form(parts), id)).toEqual(expected);
});

test("a cell that holds a formula is not written over", () => {
  const sheet = form({ total: "#95 {=E4}" });
  expect(fixesIn(sheet, "funds-add-up/differs")).toEqual([]);
});

const slid = (last: string, formulas: Sheet["formulas"]): Sheet => ({
  ...draw({
    text: `
| 云溪市2026年市级部门预算项目支出绩效目标批复表 | < | < | < | < |
| 项目名称 | 城区公厕日常维护 | < | < | < |
| 绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 |
| ^ | 产出指标 | 数量指标 | 维护公厕数量 | 12座 |
| ^ | ^ | 质量指标 | 设施完好率 | ≥95% |
${last}
`,
  }).sheet,
  formulas,
});

test.each<[string, string, Sheet["formulas"], readonly string[]]>([
  [
    "back into its columns",
    "| ^ | 时效指标 | 完成时间 | 2026年底前 | |",
    {},
    ["C6 完成时间 → null", "D6 2026年底前 → 完成时间", "E6 null → 2026年底前"],
  ],
  ["not onto something else", "| ^ | 时效指标 | 完成时间 | 2026年底前 | 见附件 |", {}, []],
  ["not onto a formula that shows nothing", "| ^ | 时效指标 | 完成时间 | 2026年底前 | |", { E6: '=""' }, []],
  ["not out of a formula", "| ^ | 时效指标 | 完成时间 | 2026年底前 | |", { C6: '="完成时间"' }, []],
  ["not under a merge, where nothing would show", "| ^ | 时效指标 | 完成时间 | 2026年底前 | < |", {}, []],
])("a row that slid goes %s", (_, last, formulas, expected) => {
  expect(fixesIn(slid(last, formulas), "rows-in-their-columns/indicators")).toEqual(expected);
});

describeWithCorpus("every fix that is offered over the corpora", () => {
  const keyOf = ({ rule, message, at }: Finding) => `${rule}/${message} ${at.map(a1Range).join()}`;
  test.each([
    ["laid-out", 4],
    ["mutations/mutations", 40],
    ["as-published", 3],
  ])(
    "%s",
    async (name, least) => {
      const { sheets } = await readWorkbook(readFileSync(corpus(`${name}.xlsx`)));
      let offered = 0;
      for (const sheet of sheets) {
        const before = review([sheet], catalogue);
        const known = new Set(before.findings.map(keyOf));
        for (const finding of before.findings) {
          const fixes = fixesFor(finding, before.sheets, catalogue);
          if (fixes.length > 0) offered++;
          for (const fix of fixes) {
            const after = review([withFix(sheet, fix)], catalogue).findings.map(keyOf);
            expect([after.includes(keyOf(finding)), after.filter((key) => !known.has(key))]).toEqual([false, []]);
          }
        }
      }
      expect(offered).toBeGreaterThanOrEqual(least);
    },
    60_000,
  );
});
