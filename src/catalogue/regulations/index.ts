/**
 * The documents that stand behind the rules. `asks` is our summary: the documents are named to the reader as a
 * reference ("参照"), never quoted, because their wording must be taken from the issuing body.
 */
import type { Regulation } from "../../core/catalogue";

export const regulations: readonly Regulation[] = [
  {
    id: "central-measures-2015",
    number: "财预〔2015〕88号",
    title: "中央部门预算绩效目标管理办法",
    asks: "绩效目标应当填报完整、无缺项错项，细化量化，并与资金规模相匹配",
  },
  {
    id: "indicator-guide-2021",
    number: "财预〔2021〕101号",
    title: "中央部门项目支出核心绩效目标和指标设置及取值指引（试行）",
    asks: "按成本、产出、效益、满意度设置指标，明确指标值、计量单位和权重",
  },
  {
    id: "overall-opinions-2018",
    number: "中发〔2018〕34号",
    title: "中共中央 国务院关于全面实施预算绩效管理的意见",
    asks: "绩效目标包括产出、成本、效益和服务对象满意度等指标，与预算同步批复下达",
  },
  {
    id: "evaluation-measures-2020",
    number: "财预〔2020〕10号",
    title: "项目支出绩效评价管理办法",
    asks: "绩效评价以批复的绩效目标和指标值为依据",
  },
  { id: "budget-law", number: "", title: "中华人民共和国预算法", asks: "各级预算按支出标准和绩效目标管理等规定编制" },
];
