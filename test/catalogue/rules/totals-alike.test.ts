import { totalsAlike } from "../../../src/catalogue/rules/totals-alike";
import { departmentOverall } from "../../../src/catalogue/templates/department-overall";
import { testRule } from "../../support/test-rule";

/** A department's tasks, with what stands under 合计, 财政拨款 and 其他资金 of each, and of all. */
const tasks = (...rows: readonly string[]) => ({
  sheets: [
    `
    | 云溪市2024年市级部门整体支出绩效目标批复表 | < | < | < | < | < |
    | 部门（单位）名称 | 云溪市城市管理局 | < | < | < | < |
    | 年度主要任务 | 任务名称 | 主要内容 | 预算金额（万元） | < | < |
    | ^ | ^ | ^ | 合计 | 财政拨款 | 其他资金 |
    | ^ | 人员支出 | 工资福利 | ${rows[0] ?? ""} |
    | ^ | 公用经费 | 日常运转 | ${rows[1] ?? ""} |
    | ^ | 特定项目 | 公厕维护 | ${rows[2] ?? ""} |
    | ^ | 合计 | < | ${rows[3] ?? ""} |
    | 年度总体目标 | 保障单位运转 | < | < | < | < |
    | 年度绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | < |
    | ^ | 产出指标 | 数量指标 | 维护公厕数量 | 12座 | < |
    `,
  ],
});

testRule(totalsAlike, departmentOverall, {
  valid: {
    "all totals are formulas, the last one across where others go down": tasks(
      "#300 {=E5+F5} | #300 | #0",
      "#200 {=E6+F6} | #150 | #50",
      "#90 {=SUM(E7:F7)} | #60 | #30",
      "#590 {=E8+F8} | #510 {=SUM(E5:E7)} | #80 {=SUM(F5:F7)}",
    ),
    "one total is a formula and the others are not": tasks(
      "#300 {=E5+F5} | #300 | #0",
      "#200 {=E6+F6} | #150 | #50",
      "#90 | #60 | #30",
      "#590 | #510 | #80",
    ),
    "a task without parts has nothing to add": tasks(
      "#300 {=E5+F5} | #300 | #0",
      "#200 {=E6+F6} | #150 | #50",
      "#90 | | ",
      "#590 {=SUM(D5:D7)} | | ",
    ),
  },
  invalid: {
    "one total was typed": [
      tasks(
        "#300 {=E5+F5} | #300 | #0",
        "#200 {=E6+F6} | #150 | #50",
        "#90 @typed | #60 | #30",
        "#590 {=SUM(D5:D7)} | #510 {=SUM(E5:E7)} | #80 {=SUM(F5:F7)}",
      ),
      "typed: advice typed",
    ],
    "one total was typed, and is wrong": [
      tasks(
        "#300 {=E5+F5} | #300 | #0",
        "#200 {=E6+F6} | #150 | #50",
        "#90 | #60 | #30",
        "#590 {=SUM(D5:D7)} | #510 {=SUM(E5:E7)} | #85 @typed",
      ),
      "D7: advice typed",
      "typed: advice typed 85 ≠ 80",
    ],
    "a formula takes the row above": [
      tasks(
        "#300 {=E5+F5} | #300 | #0",
        "#200 {=E6+F6} | #150 | #50",
        "#200 {=E6+F6} @wrong | #60 | #30",
        "#590 {=E8+F8} | #510 | #80",
      ),
      "wrong: advice differs 200 ≠ 90",
    ],
  },
  notApplicable: {
    "nothing is a formula": {},
  },
});
