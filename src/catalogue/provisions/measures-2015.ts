/** 财预〔2015〕88号: the four requirements of a target, and what the review sheet of its annex looks at. */
import type { Provision } from "../../core/provision";
import { measures2015 as document } from "./regulations";

export const quantified = {
  id: "measures-2015.quantified",
  document,
  part: "绩效目标的四项要求·细化量化",
  asks: "目标尽量定量表述；确实不能量化的可以定性，但要能衡量",
  seen: false,
} as const satisfies Provision;

export const feasible = {
  id: "measures-2015.feasible",
  document,
  part: "绩效目标的四项要求·合理可行",
  asks: "目标应当合理，并且做得到",
  seen: false,
} as const satisfies Provision;

export const matched = {
  id: "measures-2015.matched",
  document,
  part: "绩效目标的四项要求·相应匹配",
  asks: "目标与计划期内的任务数相对应，与预算安排的资金量相匹配",
  seen: false,
} as const satisfies Provision;

/** Its wording was seen on a review sheet that was made after it. */
export const complete = {
  id: "measures-2015.complete",
  document,
  part: "绩效目标审核表·完整性·规范完整性",
  asks: "表格按规定的格式填写，内容完整、准确、详实，不漏填、不错填",
  seen: true,
} as const satisfies Provision;

export const clear = {
  id: "measures-2015.clear",
  document,
  part: "绩效目标审核表·完整性·明确清晰性",
  asks: "目标明确、清晰，看得出项目的主要情况",
  seen: false,
} as const satisfies Provision;

export const sound = {
  id: "measures-2015.sound",
  document,
  part: "绩效目标审核表·相关性·指标科学性",
  asks: "指标全面、抓住关键，各有具体的指标值，尽量细化量化",
  seen: false,
} as const satisfies Provision;

export const fundsFit = {
  id: "measures-2015.funds-fit",
  document,
  part: "绩效目标审核表·适当性·资金匹配性",
  asks: "资金规模与目标相匹配，目标不过高过低，资金不过大过小",
  seen: false,
} as const satisfies Provision;
