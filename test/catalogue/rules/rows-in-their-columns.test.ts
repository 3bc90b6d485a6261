import { rowsInTheirColumns } from "../../../src/catalogue/rules/rows-in-their-columns";
import { project } from "../../../src/catalogue/templates/project";
import { testRule } from "../../support/test-rule";

testRule(rowsInTheirColumns, project, {
  valid: {
    "every row stands in its columns": {},
    "an indicator stands in its columns": {
      sheets: [
        `
        | 云溪市2024年市级部门预算项目支出绩效目标批复表 | < | < | < | < |
        | 项目名称 | 城区公厕日常维护 | < | < | < |
        | 绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 |
        | ^ | 产出指标 | 数量指标 | 维护公厕数量 | 12座 |
        | ^ | ^ | 质量指标 | 设施完好率 | ≥95% |
        | ^ | ^ | 时效指标 | 完成时间 | 2024年底前 |
        `,
      ],
    },
    "the department's tasks stand in their columns": { sheets: [["department-overall", {}]] },
    "empty rows are in no column at all": { "annual.social.name": null, "annual.social.value": null },
  },
  invalid: {
    "an indicator slid one column to the left": [
      {
        sheets: [
          `
          | 云溪市2024年市级部门预算项目支出绩效目标批复表 | < | < | < | < |
          | 项目名称 | 城区公厕日常维护 | < | < | < |
          | 绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 |
          | ^ | 产出指标 | 数量指标 | 维护公厕数量 | 12座 |
          | ^ | ^ | 质量指标 | 设施完好率 | ≥95% |
          | ^ | 时效指标 @slid | 完成时间 | 2024年底前 | |
          `,
        ],
      },
      "slid: warning indicators",
    ],
    "the amounts of a task slid one column to the right": [
      {
        sheets: [
          `
          | 云溪市2024年市级部门整体支出绩效目标批复表 | < | < | < | < | < | < |
          | 部门（单位）名称 | 云溪市城市管理局 | < | < | < | < | < |
          | 年度主要任务 | 任务名称 | 主要内容 | 预算金额（万元） | < | < | |
          | ^ | ^ | ^ | 合计 | 财政拨款 | 其他资金 | |
          | ^ | 合计 | < | #500 | #480 | #20 | |
          | ^ | 人员支出 | 工资福利 | #300 | #300 | | |
          | ^ | 特定项目 @slid | 公厕维护 | | #200 | #180 | #20 |
          | 年度总体目标 | 保障单位运转 | < | < | < | < | |
          | 年度绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | < | |
          `,
        ],
      },
      "slid: error task",
    ],
  },
});
