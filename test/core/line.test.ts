/** Properties of the whole line: whatever a sheet holds, it neither throws nor hangs nor points outside. */
import { complete } from "../../src/catalogue/provisions/measures-2015";
import fc from "fast-check";
import { catalogue } from "../../src/catalogue/bilingual";
import { terms } from "../../src/catalogue/lexicon/terms";
import { say } from "../../src/core/message";
import { review } from "../../src/core/review";
import { lastColumn, lastRow, type CellValue, type Range, type Sheet } from "../../src/core/sheet";
import { defineRule } from "../../src/core/rule";

const words = terms.flatMap((term) => term.words);
const texts = [
  "某市2022年市级部门预算项目支出绩效目标批复表",
  "年度资金总额： 8 万元",
  "其中：财政拨款 abc 万元",
  "□新增项目 ☑延续项目",
  "≥95%",
  "2022年底前完成",
  "30万元",
  "单位：元",
  "5.其他收入 3万元",
  "12",
  "指标1：",
  "【产出指标-数量指标】指标1：台数（≥3台）",
];
const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 5, arbitrary: fc.constant(null) },
  { weight: 6, arbitrary: fc.constantFrom(...words) },
  { weight: 3, arbitrary: fc.constantFrom(...texts) },
  { weight: 2, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.string({ unit: "binary" }) },
  { weight: 1, arbitrary: fc.boolean() },
);
const place = fc.nat({ max: 12 });
const sheet: fc.Arbitrary<Sheet> = fc.record({
  name: fc.string(),
  origin: fc.oneof(
    fc.record({ row: fc.nat({ max: 40 }), column: fc.nat({ max: 10 }) }),
    fc.constant({ row: lastRow - 23, column: lastColumn - 9 }),
  ),
  values: fc.array(fc.array(cell, { maxLength: 10 }), { maxLength: 24 }),
  merges: fc.array(
    fc
      .record({ top: place, left: place, bottom: place, right: place })
      .map(({ top, left, bottom, right }) => ({ top, left, bottom: top + (bottom % 4), right: left + (right % 4) })),
    { maxLength: 6 },
  ),
  formats: fc.constant({}),
  formulas: fc.constant({}),
  hiddenRows: fc.array(place, { maxLength: 3 }),
  protected: fc.boolean(),
});

test("any grid of any values is reviewed without an error, and every cell named lies near it", () => {
  fc.assert(
    fc.property(fc.array(sheet, { minLength: 1, maxLength: 3 }), (sheets) => {
      const { findings, failures } = review(sheets, catalogue);
      expect(failures).toEqual([]);
      for (const finding of findings) {
        const { origin, values, merges } = sheets[finding.sheet]!;
        const bottom = Math.max(origin.row + values.length, ...merges.map((merge) => merge.bottom + 1));
        const right = Math.max(
          origin.column + Math.max(0, ...values.map((row) => row.length)),
          ...merges.map((merge) => merge.right + 1),
        );
        for (const at of [...finding.at, ...finding.related] as Range[]) {
          expect(at.top).toBeGreaterThanOrEqual(0);
          expect(at.left).toBeGreaterThanOrEqual(0);
          expect(at.bottom).toBeLessThanOrEqual(lastRow);
          expect(at.right).toBeLessThanOrEqual(lastColumn);
          // A missing value may stand in the first free cell beside its label.
          expect(at.top).toBeLessThanOrEqual(bottom);
          expect(at.left).toBeLessThanOrEqual(right);
        }
        for (const language of ["zh-CN", "en"] as const)
          expect(say(finding, catalogue, language).what).not.toMatch(/\{\w+\}/);
      }
    }),
    { numRuns: 300 },
  );
});

test("the same sheet gives the same review", () => {
  fc.assert(
    fc.property(sheet, (one) => {
      expect(review([one], catalogue).findings).toEqual(review([structuredClone(one)], catalogue).findings);
    }),
    { numRuns: 50 },
  );
});

test("a rule that throws becomes a failure, and the others still run", () => {
  const broken = defineRule({
    id: "broken",
    summary: "",
    category: "semantic",
    severity: "error",
    basis: [complete],
    appliesTo: "every-form",
    messages: {},
    reasons: {},
    check() {
      throw new Error("out of order");
    },
  });
  const values: CellValue[][] = [
    ["2024年项目支出绩效目标批复表"],
    ["项目名称", "甲"],
    ["一级指标", "二级指标", "三级指标", "指标值"],
    ["产出指标", "数量指标", "台数"],
  ];
  const checked = review(
    [
      {
        name: "",
        origin: { row: 0, column: 0 },
        values,
        merges: [],
        formats: {},
        formulas: {},
        hiddenRows: [],
        protected: false,
      },
    ],
    { ...catalogue, rules: [broken, ...catalogue.rules] },
  );
  expect(checked.failures).toEqual([{ rule: "broken", sheet: 0, form: 0, cause: "out of order" }]);
  expect(checked.findings.map(({ rule }) => rule)).toContain("indicator-has-value");
});
