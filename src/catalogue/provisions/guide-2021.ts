/** 财预〔2021〕101号: which indicators there are to be, and what they weigh. */
import type { Provision } from "../../core/provision";
import { guide2021 as document } from "./regulations";

export const costIndicators = {
  id: "guide-2021.cost-indicators",
  document,
  part: "成本指标",
  asks: "成本分经济、社会、生态环境成本；单位成本无法拆分的任务，可以设分项成本控制数",
  seen: true,
} as const satisfies Provision;

export const coreIndicators = {
  id: "guide-2021.core-indicators",
  document,
  part: "核心指标的设置",
  asks: "每个项目原则上都设产出和效益指标，产出中数量和质量都设；满意度按实际需要设",
  seen: false,
} as const satisfies Provision;

/** Points of the level-1 groups and of the budget execution rate, which is scored later and stands on no form. */
export const points = { cost: 20, output: 40, benefit: 20, satisfaction: 10, execution: 10 } as const;

const { cost, output, benefit, satisfaction, execution } = points;

/** Points of all indicators together. */
export const indicatorPoints = cost + output + benefit + satisfaction;

export const weights = {
  id: "guide-2021.weights",
  document,
  part: "指标权重",
  asks: `成本 ${String(cost)}、产出 ${String(output)}、效益 ${String(benefit)}、满意度 ${String(satisfaction)}，合计 ${String(indicatorPoints)}；其余 ${String(execution)} 为预算执行率，编制预算时不设`,
  seen: false,
} as const satisfies Provision;

export const satisfactionScores = {
  id: "guide-2021.satisfaction-scores",
  document,
  part: "满意度的自评计分",
  asks: "满意度按达到的百分比分档计分",
  seen: false,
} as const satisfies Provision;
