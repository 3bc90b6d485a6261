import { defineTemplate } from "../../core/template";
import { guidance } from "./parts/guidance";

/** 部门整体支出绩效目标批复表, as the official form prints it. */
export const departmentOverall = defineTemplate({
  id: "department-overall",
  version: 1,
  kind: "department-overall",
  layout: `
    | {office}{year}年{level}部门整体支出绩效目标批复表 | < | < | < | < | < | < |
    | 部门（单位）名称 | < | {department} | < | < | < | < |
    | 年度主要任务 | 任务名称 | 主要内容 | < | 预算金额（万元） | < | < |
    | ^ | ^ | ^ | ^ | 合计 | 财政拨款 | 其他资金 |
    | ^ | 合计 | < | < | {tasks.total.total} | {tasks.total.fiscal} | {tasks.total.other} |
    | ^ | {tasks.1.name} | {tasks.1.content} | < | {tasks.1.total} | {tasks.1.fiscal} | {tasks.1.other} |
    | ^ | {tasks.2.name} | {tasks.2.content} | < | {tasks.2.total} | {tasks.2.fiscal} | {tasks.2.other} |
    | ^ | {tasks.3.name} | {tasks.3.content} | < | {tasks.3.total} | {tasks.3.fiscal} | {tasks.3.other} |
    | ^ | {tasks.4.name} | {tasks.4.content} | < | {tasks.4.total} | {tasks.4.fiscal} | {tasks.4.other} |
    | 年度总体目标 | {goals.annual} | < | < | < | < | < |
    | 年度绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值（包含数字及文字描述） | < | < |
    | ^ | 产出指标 | 数量指标 | {annual.quantity.name} | {annual.quantity.value} | < | < |
    | ^ | ^ | 质量指标 | {annual.quality.name} | {annual.quality.value} | < | < |
    | ^ | ^ | 时效指标 | {annual.timeliness.name} | {annual.timeliness.value} | < | < |
    | ^ | ^ | 成本指标 | {annual.cost.name} | {annual.cost.value} | < | < |
    | ^ | 效益指标 | 经济效益指标 | {annual.economic.name} | {annual.economic.value} | < | < |
    | ^ | ^ | 社会效益指标 | {annual.social.name} | {annual.social.value} | < | < |
    | ^ | ^ | 生态效益指标 | {annual.ecological.name} | {annual.ecological.value} | < | < |
    | ^ | ^ | 可持续影响指标 | {annual.sustainability.name} | {annual.sustainability.value} | < | < |
    | ^ | 满意度指标 | 服务对象满意度指标 | {annual.satisfaction.name} | {annual.satisfaction.value} | < | < |
  `,
  widths: [13, 13, 18, 28, 14, 14, 14],
  fields: ["department", "goals.annual"],
  options: {},
  several: [],
  totals: {
    "tasks.#.total": ["tasks.#.fiscal", "tasks.#.other"],
    "tasks.total.total": ["tasks.#.total"],
    "tasks.total.fiscal": ["tasks.#.fiscal"],
    "tasks.total.other": ["tasks.#.other"],
    "weights.total": ["annual.*.weight"],
  },
  guidance,
});
