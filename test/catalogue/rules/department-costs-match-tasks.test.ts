import { departmentCostsMatchTasks } from "../../../src/catalogue/rules/department-costs-match-tasks";
import { departmentOverall } from "../../../src/catalogue/templates/department-overall";
import { testRule } from "../../support/test-rule";

testRule(departmentCostsMatchTasks, departmentOverall, {
  valid: {
    "an office grants a shortfall of a tenth": { "setting.shortfall": 10, "annual.cost.value": "≤450万元" },
    "the cost is the total of the tasks": {},
    "the cost is in yuan": { "annual.cost.value": "≤5000000元" },
    "the cost of a task is the task's amount": {
      sheets: [
        `
        | 云溪市2024年市级部门整体支出绩效目标批复表 | < | < | < | < | < |
        | 部门（单位）名称 | 云溪市城市管理局 | < | < | < | < |
        | 年度主要任务 | 任务名称 | 主要内容 | 预算金额（万元） | < | < |
        | ^ | ^ | ^ | 合计 | 财政拨款 | 其他资金 |
        | ^ | 合计 | < | #500 | #500 | |
        | ^ | 人员支出 | 工资福利 | #300 | #300 | |
        | ^ | 特定项目 | 公厕维护 | #200 | #200 | |
        | 年度总体目标 | 保障单位运转 | < | < | < | < |
        | 年度绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | < |
        | ^ | 产出指标 | 成本指标 | 人员支出 | 300万元 | < |
        | ^ | ^ | ^ | 特定项目 | 200万元 | < |
        `,
      ],
    },
    "a unit price stands beside the total cost": {
      "annual.quantity.name": "公厕保洁费",
      "annual.quantity.value": "300元/天",
    },
  },
  invalid: {
    "the shortfall is more than the office grants": [
      { "setting.shortfall": 10, "annual.cost.value": "≤449万元" },
      "annual.cost.value: warning under 449 ≠ 500",
    ],
    "the cost exceeds the total of the tasks": [
      { "annual.cost.value": "≤560.5万元" },
      "annual.cost.value: error over 560.5 ≠ 500",
    ],
    "the cost exceeds a total that the tasks do not make": [
      { "annual.cost.value": "≤560.5万元", "tasks.total.total": 450 },
      "annual.cost.value: warning over 560.5 ≠ 450",
    ],
    "the cost leaves a part of the tasks unexplained": [
      { "annual.cost.value": "≤420万元" },
      "annual.cost.value: warning under 420 ≠ 500",
    ],
    "a task has another amount in the cost indicators": [
      {
        sheets: [
          `
          | 云溪市2024年市级部门整体支出绩效目标批复表 | < | < | < | < | < |
          | 部门（单位）名称 | 云溪市城市管理局 | < | < | < | < |
          | 年度主要任务 | 任务名称 | 主要内容 | 预算金额（万元） | < | < |
          | ^ | ^ | ^ | 合计 | 财政拨款 | 其他资金 |
          | ^ | 合计 | < | #500 | #500 | |
          | ^ | 人员支出 | 工资福利 | #300 | #300 | |
          | ^ | 特定项目 | 公厕维护 | #200 | #200 | |
          | 年度总体目标 | 保障单位运转 | < | < | < | < |
          | 年度绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | < |
          | ^ | 产出指标 | 成本指标 | 人员支出 | 330万元 @staff | < |
          | ^ | ^ | ^ | 特定项目 | 170万元 @projects | < |
          `,
        ],
      },
      "staff: warning line 330 ≠ 300",
      "projects: warning line 170 ≠ 200",
    ],
  },
  cannotCheck: {
    "the tasks have no total": [
      { "tasks.total.total": null, "tasks.total.fiscal": null, "tasks.total.other": null },
      "annual.cost.value: noTotal",
    ],
    "the only cost has two numbers": [{ "annual.cost.value": "≤500\n90万元" }, "annual.cost.value: unreadable"],
    "a cost in words may be the rest": [
      {
        sheets: [
          `
          | 云溪市2024年市级部门整体支出绩效目标批复表 | < | < | < | < | < |
          | 部门（单位）名称 | 云溪市城市管理局 | < | < | < | < |
          | 年度主要任务 | 任务名称 | 主要内容 | 预算金额（万元） | < | < |
          | ^ | ^ | ^ | 合计 | 财政拨款 | 其他资金 |
          | ^ | 合计 | < | #500 | #500 | |
          | ^ | 人员支出 | 工资福利 | #300 | #300 | |
          | ^ | 特定项目 | 公厕维护 | #200 | #200 | |
          | 年度总体目标 | 保障单位运转 | < | < | < | < |
          | 年度绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | < |
          | ^ | 产出指标 | 成本指标 | 人员支出 | 300万元 @staff | < |
          | ^ | ^ | ^ | 特定项目 | 按合同支付 | < |
          `,
        ],
      },
      "staff: words",
    ],
    "the tasks have no unit": [
      {
        sheets: [
          `
          | 云溪市2024年市级部门整体支出绩效目标批复表 | < | < | < | < | < |
          | 部门（单位）名称 | 云溪市城市管理局 | < | < | < | < |
          | 年度主要任务 | 任务名称 | 主要内容 | 预算金额 | < | < |
          | ^ | ^ | ^ | 合计 | 财政拨款 | 其他资金 |
          | ^ | 合计 | < | #500 | #500 | |
          | ^ | 人员支出 | 工资福利 | #500 | #500 | |
          | 年度总体目标 | 保障单位运转 | < | < | < | < |
          | 年度绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | < |
          | ^ | 产出指标 | 成本指标 | 人员支出 | 300万元 @staff | < |
          `,
        ],
      },
      "staff: noUnit",
    ],
  },
  notApplicable: {
    "there is no cost indicator": { "annual.cost.name": null, "annual.cost.value": null },
    "the cost is a share": { "annual.cost.value": "≤100%" },
    "a project has no tasks": { sheets: [["project", {}]] },
  },
});
