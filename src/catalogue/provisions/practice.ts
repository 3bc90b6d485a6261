/** Other documents, and what the systems in use ask of a form. Their wording was seen. */
import type { Provision } from "../../core/provision";
import {
  budgetEntry,
  disclosureChecks,
  fillingNotes,
  integratedSystem,
  opinions2018,
  scoreSheet2020,
  statement2011,
} from "./regulations";

export const allParts = {
  id: "opinions-2018.all-parts",
  document: opinions2018,
  part: "绩效目标管理·目标的内容",
  asks: "目标不仅包括产出、成本，还包括各类效益和服务对象满意度",
  seen: true,
} as const satisfies Provision;

export const targetsFirst = {
  id: "opinions-2018.targets-first",
  document: opinions2018,
  part: "绩效目标管理·审核",
  asks: "先有绩效目标才安排预算，目标与预算同步批复",
  seen: true,
} as const satisfies Provision;

export const sameName = {
  id: "statement-2011.same-name",
  document: statement2011,
  part: "项目名称",
  asks: "项目名称与部门预算中的一致",
  seen: true,
} as const satisfies Provision;

export const budgetYear = {
  id: "statement-2011.budget-year",
  document: statement2011,
  part: "年度",
  asks: "年度写编制部门预算所属的年份",
  seen: true,
} as const satisfies Provision;

export const formKept = {
  id: "filling-notes.form-kept",
  document: fillingNotes,
  part: "格式",
  asks: "必填项目都填；格式不变动，行数不够可以增加，但不删减",
  seen: true,
} as const satisfies Provision;

export const inNumbers = {
  id: "filling-notes.in-numbers",
  document: fillingNotes,
  part: "指标值",
  asks: "指标值尽量细化、量化",
  seen: true,
} as const satisfies Provision;

export const nothingLeftOut = {
  id: "score-sheet-2020.nothing-left-out",
  document: scoreSheet2020,
  part: "填报质量",
  asks: "错填、漏填按处扣分",
  seen: true,
} as const satisfies Provision;

export const valueInParts = {
  id: "integrated-system.value-in-parts",
  document: integratedSystem,
  part: "三级指标的录入",
  asks: "一个指标录入一个计算符号、一个指标值和一个计量单位",
  seen: true,
} as const satisfies Provision;

export const annualTotal = {
  id: "budget-entry.annual-total",
  document: budgetEntry,
  part: "提交校验",
  asks: "年度资金总额等于财政拨款与其他资金之和，否则不能提交",
  seen: true,
} as const satisfies Provision;

export const projectFunds = {
  id: "disclosure-checks.project-funds",
  document: disclosureChecks,
  part: "项目支出",
  asks: "各项目绩效目标的资金合计不超出部门的项目支出",
  seen: true,
} as const satisfies Provision;
