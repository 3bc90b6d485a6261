import { tasksAddUp } from "../../../src/catalogue/rules/tasks-add-up";
import { departmentOverall } from "../../../src/catalogue/templates/department-overall";
import { testRule } from "../../support/test-rule";

testRule(tasksAddUp, departmentOverall, {
  valid: {
    "rows and columns add up": {},
    "a blank part counts as nothing": { "tasks.1.other": null, "tasks.3.fiscal": null },
    "a part is printed as 0": { "tasks.1.other": 0 },
    "a row of the template is left empty": {
      "tasks.total.total": 400,
      "tasks.total.fiscal": 380,
      "tasks.4.name": null,
      "tasks.4.content": null,
      "tasks.4.total": null,
      "tasks.4.fiscal": null,
    },
    "no task says where its money comes from": {
      "tasks.total.fiscal": null,
      "tasks.total.other": null,
      "tasks.1.fiscal": null,
      "tasks.2.fiscal": null,
      "tasks.3.other": null,
      "tasks.4.fiscal": null,
    },
    "the whole column of other funds is blank": {
      "tasks.total.total": 480,
      "tasks.total.other": null,
      "tasks.3.name": null,
      "tasks.3.content": null,
      "tasks.3.total": null,
      "tasks.3.other": null,
    },
    "a row of which repeats a part of the task above": {
      sheets: [
        `
        | 云溪市2024年市级部门整体支出绩效目标批复表 | < | < | < | < | < |
        | 部门（单位）名称 | 云溪市城市管理局 | < | < | < | < |
        | 年度主要任务 | 任务名称 | 主要内容 | 预算金额（万元） | < | < |
        | ^ | ^ | ^ | 合计 | 财政拨款 | 其他资金 |
        | ^ | 合计 | < | #500 | #500 | |
        | ^ | 人员支出 | 工资福利 | #300 | #300 | |
        | ^ | 其中：离退休 | 退休人员 | #50 | #50 | |
        | ^ | 公用经费 | 日常运转 | #200 | #200 | |
        | 年度总体目标 | 保障单位运转 | < | < | < | < |
        | 年度绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | < |
        `,
      ],
    },
    "subtotals stand below their tasks, and parts have other names than usual": {
      sheets: [
        `
        | 青榆县2025年部门整体支出绩效目标表 | < | < | < | < |
        | 部门名称 | 青榆县卫生健康局 | < | < | < |
        | 年度主要任务 | 任务名称 | 预算金额（万元） | < | < |
        | ^ | ^ | 总额 | 基本支出 | 项目支出 |
        | ^ | 人员 | 1000 | 1000 | 0 |
        | ^ | 运转 | 250 | 250 | 0 |
        | ^ | 日常小计 | 1250 | 1250 | 0 |
        | ^ | 公卫服务 | 300 | 0 | 300 |
        | ^ | 专项小计 | 300 | 0 | 300 |
        | ^ | 合计 | 1550 | 1250 | 300 |
        | 产出指标 | 数量指标 | 建档率 | ≥90% | < |
        `,
      ],
    },
  },
  invalid: {
    "rounding of two decimals may explain a difference of 0.01": [
      {
        "tasks.total.total": "500.01万元",
        "tasks.total.fiscal": "480.01万元",
        "tasks.total.other": "20.00万元",
        "tasks.1.total": "300.00万元",
        "tasks.1.fiscal": "300.00万元",
        "tasks.2.total": "80.00万元",
        "tasks.2.fiscal": "80.00万元",
        "tasks.3.total": "20.00万元",
        "tasks.3.other": "20.00万元",
        "tasks.4.total": "100.00万元",
        "tasks.4.fiscal": "100.00万元",
      },
      "tasks.total.total: advice down 500.01 ≠ 500",
      "tasks.total.fiscal: advice down 480.01 ≠ 480",
    ],
    "a subtotal is the sum of no tasks beside it": [
      {
        sheets: [
          `
          | 青榆县2025年部门整体支出绩效目标表 | < | < | < | < |
          | 部门名称 | 青榆县卫生健康局 | < | < | < |
          | 年度主要任务 | 任务名称 | 预算金额（万元） | < | < |
          | ^ | ^ | 总额 | 基本支出 | 项目支出 |
          | ^ | 人员 | 1000 | 1000 | 0 |
          | ^ | 运转 | 250 | 250 | 0 |
          | ^ | 日常小计 | 1230 @sub | 1230 | 0 |
          | ^ | 公卫服务 | 300 | 0 | 300 |
          | ^ | 合计 | 1550 | 1250 | 300 |
          | 产出指标 | 数量指标 | 建档率 | ≥90% | < |
          `,
        ],
      },
      "sub: warning subtotal",
    ],
    "基本支出 and 项目支出 do not make the total of their row": [
      {
        sheets: [
          `
          | 青榆县2025年部门整体支出绩效目标表 | < | < | < | < |
          | 部门名称 | 青榆县卫生健康局 | < | < | < |
          | 年度主要任务 | 任务名称 | 预算金额（万元） | < | < |
          | ^ | ^ | 总额 | 基本支出 | 项目支出 |
          | ^ | 人员 | 1000 | 1000 | 0 |
          | ^ | 公卫服务 | 300 @total | 20 @basic | 300 @project |
          | ^ | 合计 | 1300 | 1020 | 300 |
          | 产出指标 | 数量指标 | 建档率 | ≥90% | < |
          `,
        ],
      },
      "total basic project: error across 300 ≠ 320",
      "C7 D7 E7: error across 1300 ≠ 1320",
    ],
    "a task is missing from the total": [
      { "tasks.total.total": 400, "tasks.total.fiscal": 380 },
      "tasks.total.total: error down 400 ≠ 500",
      "tasks.total.fiscal: error down 380 ≠ 480",
    ],
    "the total row does not add up from left to right": [
      { "tasks.total.other": 40, "tasks.3.other": 40, "tasks.3.total": 40, "tasks.2.total": 60, "tasks.2.fiscal": 60 },
      "tasks.total.total: error across 500 ≠ 520",
      "tasks.total.fiscal: error down 480 ≠ 460",
    ],
    "a task is more than its parts": [
      { "tasks.1.total": 320, "tasks.total.total": 520 },
      "tasks.total.total: error across 520 ≠ 500",
      "tasks.1.total tasks.1.fiscal: error across 320 ≠ 300",
    ],
    "only the column of other funds is wrong": [
      { "tasks.3.other": 20.5, "tasks.3.total": 20.5 },
      "tasks.total.total: error down 500 ≠ 500.5",
      "tasks.total.other: error down 20 ≠ 20.5",
    ],
    "a task states its parts and no total": [
      { "tasks.2.total": null, "tasks.total.total": 420, "tasks.total.fiscal": 400 },
      "tasks.total.fiscal: error down 400 ≠ 480",
      "tasks.2.total: error noTotal",
    ],
    "whole 10,000 yuan differ by one, which rounding might explain": [
      {
        "tasks.total.total": "501万元",
        "tasks.total.fiscal": "480万元",
        "tasks.total.other": "20万元",
        "tasks.1.total": "300万元",
        "tasks.2.total": "80万元",
        "tasks.3.total": "20万元",
        "tasks.4.total": "100万元",
      },
      "tasks.total.total: warning across 501 ≠ 500",
      "tasks.total.total: warning down 501 ≠ 500",
    ],
  },
  cannotCheck: {
    "an amount of the total row is no number": [{ "tasks.total.fiscal": "见附件" }, "B5: noAmountInRow"],
    "a task's amount is no number": [
      { "tasks.4.total": "见附件" },
      "tasks.1.total tasks.2.total tasks.3.total tasks.4.total: noAmount",
    ],
    "one task does not say where its money comes from": [{ "tasks.4.fiscal": null }, "tasks.4.name: unsplit"],
    "the form prints no total row": [
      {
        sheets: [
          `
          | 云溪市2024年市级部门整体支出绩效目标批复表 | < | < | < | < | < |
          | 部门（单位）名称 | 云溪市城市管理局 | < | < | < | < |
          | 年度主要任务 | 任务名称 | 主要内容 | 预算金额（万元） | < | < |
          | ^ | ^ | ^ | 合计 | 财政拨款 | 其他资金 |
          | ^ | 人员支出 | 工资福利 | #300 | #300 | |
          | ^ | 公用经费 | 日常运转 | #200 | #200 | |
          | 年度总体目标 | 保障单位运转 | < | < | < | < |
          | 年度绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | < |
          `,
        ],
      },
      "noTotalRow",
    ],
    "only the total row writes its unit": [
      {
        sheets: [
          `
          | 云溪市2024年市级部门整体支出绩效目标批复表 | < | < | < | < | < |
          | 部门（单位）名称 | 云溪市城市管理局 | < | < | < | < |
          | 年度主要任务 | 任务名称 | 主要内容 | 预算金额 | < | < |
          | ^ | ^ | ^ | 合计 | 财政拨款 | 其他资金 |
          | ^ | 合计 | < | 500万元 @all | 500万元 | |
          | ^ | 人员支出 | 工资福利 | #300 | #300 @staff | |
          | ^ | 公用经费 | 日常运转 | #200 | #200 @office | |
          | 年度总体目标 | 保障单位运转 | < | < | < | < |
          | 年度绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | < |
          `,
        ],
      },
      "noUnit",
    ],
  },
  notApplicable: {
    "a project has no tasks": { sheets: [["project", {}]] },
  },
});
