import { formulaCoversParts } from "../../../src/catalogue/rules/formula-covers-parts";
import { project } from "../../../src/catalogue/templates/project";
import { testRule } from "../../support/test-rule";

/** The funds of a project, one line each. */
const funds = (...lines: readonly string[]) => ({
  sheets: [
    `
    | 云溪市2026年市级部门预算项目支出绩效目标批复表 | < | < | < |
    | 项目名称 | 城区公厕日常维护 | < | < |
    ${lines.map((line) => `| ${line} |`).join("\n    ")}
    | 年度目标 | 完成城区公厕的日常维护，设施完好。 | < | < |
    | 一级指标 | 二级指标 | 三级指标 | 指标值 |
    | 产出指标 | 数量指标 | 维护公厕数量 | 12座 |
    `,
  ],
});

/** A department's tasks, with their subtotal between them. */
const tasks = (total: string) => ({
  sheets: [
    `
    | 云溪市2024年市级部门整体支出绩效目标批复表 | < | < | < | < | < |
    | 部门（单位）名称 | 云溪市城市管理局 | < | < | < | < |
    | 年度主要任务 | 任务名称 | 主要内容 | 预算金额（万元） | < | < |
    | ^ | ^ | ^ | 合计 | 财政拨款 | 其他资金 |
    | ^ | 人员支出 | 工资福利 | #300 | #300 | |
    | ^ | 公用经费 | 日常运转 | #200 | #200 | |
    | ^ | 基本支出小计 | < | #500 | #500 | |
    | ^ | 特定项目 | 公厕维护 | #90 | #90 | |
    | ^ | 合计 | < | ${total} @total | #590 | |
    | 年度总体目标 | 保障单位运转 | < | < | < | < |
    | 年度绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | < |
    | ^ | 产出指标 | 数量指标 | 维护公厕数量 | 12座 | < |
    `,
  ],
});

testRule(formulaCoversParts, project, {
  valid: {
    "the range is just the parts": funds(
      "项目资金（万元） | 年度资金总额 | < | #90 {=SUM(D4:D5)}",
      "^ | 其中：财政拨款 | < | #60",
      "^ | 其他资金 | < | #30",
    ),
    "the parts one by one": funds(
      "项目资金（万元） | 年度资金总额 | < | #90 {=D4+D5}",
      "^ | 其中：财政拨款 | < | #60",
      "^ | 其他资金 | < | #30",
    ),
    "a sum that is blank at first, as in the forms that we insert": funds(
      '项目资金（万元） | 年度资金总额 | < | #90 {=IF(COUNT(D4:D5)=0,"",SUM(D4:D5))}',
      "^ | 其中：财政拨款 | < | #60",
      "^ | 其他资金 | < | #30",
    ),
    "rounded, and of fixed cells": funds(
      "项目资金（万元） | 年度资金总额 | < | #90 {=ROUND(SUM($D$4:$D$5),2)}",
      "^ | 其中：财政拨款 | < | #60",
      "^ | 其他资金 | < | #30",
    ),
    "a part that is a cell of its own elsewhere": funds(
      "项目资金（万元） | 年度资金总额 | < | #90 {=D4+F5}",
      "^ | 其中：财政拨款 | < | #60",
      "^ | 其他资金 | < | #30 | | #30",
    ),
    "the subtotal is left out of the range": tasks("#590 {=SUM(D5:D6,D8)}"),
    "the subtotal stands for its tasks": tasks("#590 {=D7+D8}"),
  },
  invalid: {
    "the range ends too early": [
      funds(
        "项目资金（万元） | 年度资金总额 | < | #60 {=SUM(D4:D4)} @total",
        "^ | 其中：财政拨款 | < | #60",
        "^ | 其他资金 | < | #30",
      ),
      "total: warning leftOut 60 ≠ 90",
    ],
    "what is left out is nothing as yet": [
      funds(
        "项目资金（万元） | 资金来源合计 | < | #90 {=SUM(D4:D5)} @total",
        "^ | 一般公共预算 | < | #60",
        "^ | 政府性基金预算 | < | #30",
        "^ | 其他收入 | < | #0",
      ),
      "total: advice leftOut",
    ],
    "the range takes in a subtotal": [tasks("#1090 {=SUM(D5:D8)}"), "total: warning takenIn 1090 ≠ 590"],
    "a part is text": [
      funds(
        "项目资金（万元） | 年度资金总额 | < | #60 {=SUM(D4:D5)} @total",
        "^ | 其中：财政拨款 | < | #60",
        "^ | 其他资金 | < | 30",
      ),
      "total: warning text 60 ≠ 90",
    ],
    "the total is right only because the subtotal is text": [
      {
        sheets: [
          tasks("#590 {=SUM(D5:D8)}").sheets[0]?.replace("| 基本支出小计 | < | #500 |", "| 基本支出小计 | < | 500 |") ??
            "",
        ],
      },
      "total: warning textBeside",
    ],
  },
  notApplicable: {
    "nothing is a formula": {},
    "the formula repeats another cell": funds(
      "项目资金（万元） | 年度资金总额 | < | #90 {=H2}",
      "^ | 其中：财政拨款 | < | #60",
      "^ | 其他资金 | < | #30",
    ),
  },
});
