/** The documents that ask things of a form. Numbers are given only where they are certain. */
import type { Regulation } from "../../core/provision";

export const opinions2018 = {
  id: "opinions-2018",
  title: "《中共中央 国务院关于全面实施预算绩效管理的意见》",
  number: "中发〔2018〕34号",
} as const satisfies Regulation;

export const measures2015 = {
  id: "measures-2015",
  title: "《中央部门预算绩效目标管理办法》",
  number: "财预〔2015〕88号",
} as const satisfies Regulation;

export const guide2021 = {
  id: "guide-2021",
  title: "《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》",
  number: "财预〔2021〕101号",
} as const satisfies Regulation;

export const statement2011 = {
  id: "statement-2011",
  title: "财政支出绩效目标申报表填报说明",
  number: null,
} as const satisfies Regulation;

export const fillingNotes = {
  id: "filling-notes",
  title: "绩效目标表填表说明",
  number: null,
} as const satisfies Regulation;

export const scoreSheet2020 = {
  id: "score-sheet-2020",
  title: "市级绩效目标审核评分表（2020 年）",
  number: null,
} as const satisfies Regulation;

export const integratedSystem = {
  id: "integrated-system",
  title: "预算管理一体化系统",
  number: null,
} as const satisfies Regulation;

export const budgetEntry = { id: "budget-entry", title: "预算填报系统", number: null } as const satisfies Regulation;

export const disclosureChecks = {
  id: "disclosure-checks",
  title: "预算公开检查规则（开源）",
  number: null,
} as const satisfies Regulation;
