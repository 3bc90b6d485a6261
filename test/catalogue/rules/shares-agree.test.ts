import { sharesAgree } from "../../../src/catalogue/rules/shares-agree";
import { project } from "../../../src/catalogue/templates/project";
import { testRule } from "../../support/test-rule";

const sheet = (rows: string) => `
| 2025年项目支出绩效目标表 | < | < | < | < |
| 项目名称 | 道路保洁 | < | < | < |
${rows.trim()}
| 年度目标 | 保洁道路120公里。 | < | < | < |
| 一级指标 | 二级指标 | 三级指标 | 指标值 | < |
| 产出指标 | 数量指标 | 保洁道路 | ≥120公里 | < |
`;

testRule(sharesAgree, project, {
  valid: {
    "shares are rounded, and one is trimmed so that they make 100": {
      sheets: [
        sheet(`
| 资金计划 | 季度 | 计划支出（万元） | 占全年比例 | 备注 |
| ^ | 第一季度 | #10 | 33.3% | |
| ^ | 第二季度 | #10 | 33.3% | |
| ^ | 第三季度 | #10 | 33.4% | |
| ^ | 合计 | #30 | 100% | |
`),
        sheet(`
| 资金计划 | 内容 | 金额（万元） | 占比（%） | 备注 |
| ^ | 人工 | #71.7 | #24.8 | |
| ^ | 机械 | #101.5 | #35.1 | |
| ^ | 材料 | #116.1 | #40.1 | |
| ^ | 合计 | #289.3 | #100 | |
`),
      ],
    },
    "shares of something else": {
      sheets: [
        sheet(`
| 资金计划 | 内容 | 金额（万元） | 财政补助比例 | 备注 |
| ^ | 人工 | #70 | 50% | |
| ^ | 机械 | #100 | 80% | |
| ^ | 材料 | #116 | 60% | |
| ^ | 合计 | #286 | 65% | |
| 资金计划 | 内容 | 金额（万元） | 占比 | 备注 |
| ^ | 人工 | #20 | #0.25 | |
| ^ | 机械 | #60 | #0.75 | |
| ^ | 材料 | #0 | #0 | |
| ^ | 合计 | #80 | #1 | |
`),
      ],
    },
  },
  invalid: {
    "one share of four is not that of its amount": [
      {
        sheets: [
          sheet(`
| 资金计划 | 季度 | 计划支出（万元） | 占全年比例 | 备注 |
| ^ | 第一季度 | #71.7 | 24.8% | |
| ^ | 第二季度 | #101.5 | 53.1% @share | |
| ^ | 第三季度 | #57.6 | 19.9% | |
| ^ | 第四季度 | #58.5 | 20.2% | |
| ^ | 合计 | #289.3 | 100% | |
`),
        ],
      },
      "share: warning differs",
    ],
    "a share of a list": [
      {
        sheets: [
          `
| 2025年部门项目绩效目标汇总表 | < | < | < | < | < |
| 序号 | 项目名称 | 金额（万元） | 占比 | 数量指标 | 满意度指标 |
| #1 | 道路保洁 | #25 | 25% | 保洁里程≥120公里 | 群众满意度≥90% |
| #2 | 公厕维护 | #20 | 2% @share | 维护次数≥12次 | 群众满意度≥90% |
| #3 | 水库维护 | #55 | 55% | 维护次数≥12次 | 群众满意度≥90% |
|  | 合计 | #100 | 100% |  |  |
`,
        ],
      },
      "share: warning differs",
    ],
  },
  notApplicable: { "the form has no shares": {} },
});
