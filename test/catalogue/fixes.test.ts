/** What a fix would write; and that each that is offered settles its finding and brings no other. */
import { readFileSync } from "node:fs";
import { catalogue } from "../../src/catalogue/bilingual";
import { reckon } from "../../src/catalogue/reckoning";
import { sumsOf, type Term } from "../../src/catalogue/sums";
import { project } from "../../src/catalogue/templates/project";
import { eachAmount } from "../../src/core/amount";
import type { Finding } from "../../src/core/findings";
import { fixesFor, withFix, type Fix } from "../../src/core/fix";
import { review } from "../../src/core/review";
import { recalculated } from "../../src/core/recalculate";
import { a1, a1Range, valueAt, type Sheet } from "../../src/core/sheet";
import { layOut } from "../../src/core/template/lay-out";
import { settingsFor } from "../../src/core/template/settings";
import { readWorkbook } from "../../src/host/xlsx/read-workbook";
import { draw } from "../fixtures/layouts/draw";
import { form } from "../fixtures/upkeep";
import { corpus, describeWithCorpus } from "../support/corpus";
import { faultless } from "../support/faultless";
import { sheetOf } from "../support/sheet-of-layouts";

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

const total = ["D4 95 → 90", "D4 95 → =SUM(D5,D6)"];

test.each<[string, Sheet["formulas"], readonly string[]]>([
  ["a sum that follows is calculated with it", { H1: "=SUM(D4:D6)" }, total],
  ["and what follows from that", { H3: "=H1-D5", H1: "=D4+D5" }, total],
  ["only the program knows a product", { H1: "=D4*2" }, []],
  ["or what follows from a sum by another function", { H1: "=D4", H3: "=ROUND(H1,0)" }, []],
  ["or formulas that look at each other", { H1: "=D4+H3", H3: "=H1" }, []],
  ["what looks elsewhere does not matter", { H1: "=D9*2" }, total],
])("a cell that a formula looks at: %s", (_, formulas, expected) => {
  const sheet = form({ total: "#95" });
  const beside = (cells: Sheet["values"][number], row: number) =>
    formulas[`H${String(row + 1)}`] ? [...cells, null, null, null, 95] : cells;
  expect(fixesIn({ ...sheet, values: sheet.values.map(beside), formulas }, "funds-add-up/differs")).toEqual(expected);
});

test("an amount that totals follow from, where all of them are formulas", () => {
  const sound = Object.entries(faultless["project"] ?? {}).filter(([hole]) => !hole.endsWith(".total"));
  const layout = layOut(project, settingsFor(2024), { ...Object.fromEntries(sound), "funds.annual.fiscal": 35 });
  const fiscal = layout.places["funds.annual.fiscal"];
  expect(fixesIn(sheetOf([layout], "x"), "sources-equal-annual-funds/differs")).toEqual([
    `${fiscal ? a1Range(fiscal).replace(/:.*/, "") : ""} 35 → 30`,
  ]);
});

test("nor where a formula of another sheet looks at the cell", () => {
  const sheets = [form({ total: "#95" }), { ...form({ name: "Sheet2" }), formulas: { H1: "=Sheet1!D4" } }];
  const { sheets: read, findings } = review(sheets, catalogue);
  const finding = findings.find(({ rule }) => rule === "funds-add-up");
  expect(finding && fixesFor(finding, read, catalogue)).toEqual([]);
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

/** The same with formulas in the totals that are right, as in the forms that we insert. */
function withFormulas(sheet: Sheet): Sheet {
  const sums = review([sheet], catalogue).sheets.flatMap(({ forms }) => forms.flatMap(sumsOf));
  const cellOf = ({ at }: Term) => a1({ row: at.top, column: at.left });
  const isNumber = ({ at }: Term) => typeof valueAt(sheet, { row: at.top, column: at.left }) === "number";
  const right = sums.filter(
    ({ total, parts, rule }) =>
      rule !== "sources-equal-annual-funds" &&
      [total, ...parts].every(isNumber) &&
      reckon(total.amount, eachAmount(parts)).is === "agrees",
  );
  return {
    ...sheet,
    formulas: Object.fromEntries(
      right.map(({ total, parts }) => [cellOf(total), `=SUM(${parts.map(cellOf).join(",")})`]),
    ),
  };
}

describeWithCorpus("every fix that is offered over the corpora", () => {
  const keyOf = ({ rule, message, at }: Finding) => `${rule}/${message} ${at.map(a1Range).join()}`;
  test.each([
    ["laid-out", 8],
    ["mutations/mutations", 75],
    ["as-published", 6],
  ])(
    "%s",
    async (name, least) => {
      const { sheets } = await readWorkbook(readFileSync(corpus(`${name}.xlsx`)));
      let offered = 0;
      for (const sheet of sheets.flatMap((one) => [one, withFormulas(one)])) {
        const before = review([sheet], catalogue);
        const known = new Set(before.findings.map(keyOf));
        for (const finding of before.findings) {
          const fixes = fixesFor(finding, before.sheets, catalogue);
          if (fixes.length > 0) offered++;
          for (const fix of fixes) {
            const mended = recalculated(withFix(sheet, fix), fix.changes, []);
            const after = mended ? review([mended], catalogue).findings.map(keyOf) : ["only the program knows"];
            expect([after.includes(keyOf(finding)), after.filter((key) => !known.has(key))]).toEqual([false, []]);
          }
        }
      }
      expect(offered).toBeGreaterThanOrEqual(least);
    },
    60_000,
  );
});
