import { equationsHold } from "../../../src/catalogue/rules/equations-hold";
import { project } from "../../../src/catalogue/templates/project";
import { testRule } from "../../support/test-rule";

const sheet = (basis: string, value = "≥120公里") => `
| 2025年项目支出绩效目标表 | < | < | < |
| 项目名称 | 道路保洁 | < | < |
| 测算依据 | ${basis} | < | < |
| 年度目标 | 保洁道路120公里。 | < | < |
| 一级指标 | 二级指标 | 三级指标 | 指标值 |
| 产出指标 | 数量指标 | 保洁道路 | ${value} |
`;

testRule(equationsHold, project, {
  valid: {
    "what is multiplied and added is right, in whatever unit, and rounded": {
      sheets: [
        "保洁人员20人×800元/人·月×12个月=19.2万元",
        "1.保洁：20人*800元*12月=192,000元；2.清运：1200吨×85.5元/吨＝10.26万元",
        "19.2万元（20人×800元×12月）",
        "513（财政拨款311.11＋其他资金201.89）",
        "甲镇10万元+乙镇5000元=10.5万元",
        "3人×3333元×1月=1万元，取整；33人×33.3元=1098.9元",
        "2025年20人×800元×12月=19.2万元",
        "19.2万元=20人×800元×12月",
        "折合约：33公里×1.27万元/公里=约42万元",
      ].map((basis) => sheet(basis)),
    },
    "a factor is left out": { sheets: [sheet("20人×800元=19.2万元"), sheet("19.2万元（20人×800元）")] },
    "no equation, or one that begins or ends where it cannot be read": {
      sheets: [
        "出勤率=出勤人数/总人数×100%",
        "（15+5）人×800元×12月=30万元",
        "A×20人×800元=5万元",
        "实行“1+6”模式（1+6）",
        "学制6年（3+3）",
        "3~5人×800元=5000元",
        "完成率=50/60×100%",
      ].map((basis) => sheet(basis)),
    },
  },
  invalid: {
    "a product": [{ sheets: [sheet("保洁人员20人×800元/月×12个月=19.8万元 @basis")] }, "basis: warning product"],
    "a product in brackets, in the middle of a sentence": [
      { sheets: [sheet("共需19.6万元（20人×800元×12月），由财政安排 @basis")] },
      "basis: warning product",
    ],
    "the parts of a sum": [
      { sheets: [sheet("513（财政拨款311.11＋其他资金210.89） @basis"), sheet("10万元+5000元=10.6万元 @basis")] },
      "basis: error sum",
      "2!basis: error sum",
    ],
  },
  notApplicable: { "nothing is reckoned": {} },
});
