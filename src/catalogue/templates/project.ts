import { defineTemplate } from "../../core/template";
import { guidance } from "./parts/guidance";
import { halfTotals, halfWidths } from "./parts/halves";

/** 部门预算项目支出绩效目标批复表, as the official form prints it: mid/long-term half left, annual half right. */
export const project = defineTemplate({
  id: "project",
  version: 1,
  kind: "project",
  layout: `
    | {office}{year}年{level}部门预算项目支出绩效目标批复表 | < | < | < | < | < | < | < | < | < |
    | 项目名称 | {projectName} | < | < | < | < | < | < | < | < |
    | 预算单位 | {budgetUnit} | < | < | 实施单位及责任人 | {implementingUnit} | < | < | < | < |
    | 项目属性 | {nature} | < | < | 项目期限 | {term} | < | < | < | < |
    | 立项依据 | {basis} | < | < | < | < | < | < | < | < |
    | 项目资金 | 中长期资金总额： | < | {funds.midLong.total} | 年度资金总额： | {funds.annual.total} | 年度资金中：政府采购 | < | < | {funds.procurement} |
    | ^ | 其中：财政拨款 | < | {funds.midLong.fiscal} | 其中：财政拨款 | {funds.annual.fiscal} | 其中：政府购买服务 | < | < | {funds.serviceProcurement} |
    | ^ | 其他资金 | < | {funds.midLong.other} | 其他资金 | {funds.annual.other} | | < | < | < |
    | ^ | 延续项目以前年度预算安排： | < | < | {funds.priorYear} | | < | < | < | < |
    | 项目资金来源 | 合计 | 1.一般公共预算收入 | 2.政府性基金预算收入 | 3.国有资本经营预算收入 | 4.社会保险基金收入 | 5.其他收入 | < | < | < |
    | ^ | {sources.total} | {sources.generalPublic} | {sources.governmentFund} | {sources.stateCapital} | {sources.socialInsurance} | {sources.other} | < | < | < |
    | 总体目标 | 中长期目标（20**年—20**年） | < | < | < | 年度目标 | < | < | < | < |
    | ^ | {goals.midLong} | < | < | < | {goals.annual} | < | < | < | < |
    | 绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值（含数字及文字描述） | 二级指标 | 三级指标 | < | 指标值（含数字及文字描述） | < |
    | ^ | 产出指标 | 数量指标 | {midLong.quantity.name} | {midLong.quantity.value} | 数量指标 | {annual.quantity.name} | < | {annual.quantity.value} | < |
    | ^ | ^ | 质量指标 | {midLong.quality.name} | {midLong.quality.value} | 质量指标 | {annual.quality.name} | < | {annual.quality.value} | < |
    | ^ | ^ | 时效指标 | {midLong.timeliness.name} | {midLong.timeliness.value} | 时效指标 | {annual.timeliness.name} | < | {annual.timeliness.value} | < |
    | ^ | ^ | 成本指标 | {midLong.cost.name} | {midLong.cost.value} | 成本指标 | {annual.cost.name} | < | {annual.cost.value} | < |
    | ^ | 效益指标 | 经济效益 | {midLong.economic.name} | {midLong.economic.value} | 经济效益 | {annual.economic.name} | < | {annual.economic.value} | < |
    | ^ | ^ | 社会效益 | {midLong.social.name} | {midLong.social.value} | 社会效益 | {annual.social.name} | < | {annual.social.value} | < |
    | ^ | ^ | 生态效益 | {midLong.ecological.name} | {midLong.ecological.value} | 生态效益 | {annual.ecological.name} | < | {annual.ecological.value} | < |
    | ^ | ^ | 可持续影响 | {midLong.sustainability.name} | {midLong.sustainability.value} | 可持续影响 | {annual.sustainability.name} | < | {annual.sustainability.value} | < |
    | ^ | 满意度指标 | 服务对象满意度 | {midLong.satisfaction.name} | {midLong.satisfaction.value} | 服务对象满意度 | {annual.satisfaction.name} | < | {annual.satisfaction.value} | < |
  `,
  widths: halfWidths,
  fields: [
    "projectName",
    "budgetUnit",
    "implementingUnit",
    "nature",
    "term",
    "basis",
    "funds.midLong.total",
    "funds.midLong.fiscal",
    "funds.midLong.other",
    "funds.annual.total",
    "funds.annual.fiscal",
    "funds.annual.other",
    "funds.procurement",
    "funds.serviceProcurement",
    "funds.priorYear",
    "sources.total",
    "sources.generalPublic",
    "sources.governmentFund",
    "sources.stateCapital",
    "sources.socialInsurance",
    "sources.other",
    "goals.midLong",
    "goals.annual",
  ],
  options: {
    nature: ["新增项目", "延续项目"],
    term: ["一次性", "经常性"],
    basis: ["法律法规", "市委市政府决定", "上级文件要求", "市委市政府领导指示", "其他"],
  },
  several: ["basis"],
  totals: halfTotals,
  guidance,
});
