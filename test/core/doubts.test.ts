/** A wall of errors of one sort that another reading would remove is one doubt. */
import { catalogue } from "../../src/catalogue/bilingual";
import { review } from "../../src/core/review";
import { draw } from "../fixtures/layouts/draw";

const head = `
| 2026年项目支出绩效目标表 | < | < | < | < |
| 项目名称 | 道路养护 | < | < | < |
`;

const tables: readonly (readonly [what: string, table: string, errors: number, doubts: readonly string[]])[] = [
  [
    "values in a column that its heading calls remarks",
    `
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 备注 |
| 产出指标 | 数量指标 | 养护道路 |  | 120公里 |
| ^ | 质量指标 | 合格率 |  | 95% |
| 效益指标 | 社会效益指标 | 受益人数 |  | 3万人 |
| 满意度指标 | 服务对象满意度指标 | 居民满意度 |  | ≥90% |
`,
    0,
    ['indicator-has-value noColumn "备注"'],
  ],
  [
    "values without a single name",
    `
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 备注 |
| 产出指标 | 数量指标 |  | 120公里 | 县道 |
| ^ | 质量指标 |  | 95% | 抽查 |
| 效益指标 | 社会效益指标 |  | 3万人 | 估算 |
| 满意度指标 | 服务对象满意度指标 |  | ≥90% | 问卷 |
`,
    0,
    ['indicator-has-name noColumn "指标值"'],
  ],
  [
    "names whose values are yet to be filled in",
    `
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 备注 |
| 产出指标 | 数量指标 | 养护道路 |  | 县道 |
| ^ | 质量指标 | 合格率 |  | 抽查 |
| 效益指标 | 社会效益指标 | 受益人数 |  | 估算 |
| 满意度指标 | 服务对象满意度指标 | 居民满意度 |  | 问卷 |
`,
    4,
    [],
  ],
];

test.each(tables)("%s", (_, table, errors, doubts) => {
  const { sheet } = draw({ text: head.trimEnd() + table });
  const reviewed = review([sheet], catalogue);
  const rules = ["indicator-has-value", "indicator-has-name"];
  const found = reviewed.findings.filter(({ rule }) => rules.includes(rule));
  const unsure = (reviewed.outcomes[0]?.[0] ?? []).filter(
    ({ rule, is }) => rules.includes(rule) && is === "could-not-check",
  );
  expect(found).toHaveLength(errors);
  expect(
    unsure.map(({ rule, reason, holes }) => `${rule} ${String(reason)} ${JSON.stringify(holes["heading"])}`),
  ).toEqual(doubts);
});
