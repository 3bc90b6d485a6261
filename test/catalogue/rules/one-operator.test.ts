import { oneOperator } from "../../../src/catalogue/rules/one-operator";
import { project } from "../../../src/catalogue/templates/project";
import { testRule } from "../../support/test-rule";

testRule(oneOperator, project, {
  valid: {
    "bounds are signs": {},
    "a bound is in words": { "annual.quality.value": "95%以上", "annual.cost.value": "不超过30万元" },
    "a bound has two characters": { "annual.quality.value": ">=95%", "annual.cost.value": "<=30万元" },
    "a sign is full-width": { "annual.quality.value": "＞95%" },
    "two quantities have a bound each": { "annual.quantity.value": "≥12座，保洁≥3次" },
    "there is no bound": { "annual.quality.value": "95%" },
    "a deadline is no bound": { "annual.timeliness.value": "2024年12月31日以前" },
  },
  invalid: {
    "a sign and a word": [{ "annual.quality.value": "≥95%以上" }, "annual.quality.value: warning doubled"],
    "a word and a sign": [{ "annual.quality.value": "低于≤1次" }, "annual.quality.value: warning doubled"],
    "two words": [{ "annual.cost.value": "不超过30万元以内" }, "annual.cost.value: warning doubled"],
    "a sign twice": [{ "annual.quality.value": "≥≥95%" }, "annual.quality.value: warning doubled"],
  },
  notApplicable: {
    "no indicator is filled in": {
      sheets: [
        `
        | 云溪市2024年市级部门预算项目支出绩效目标批复表 | < | < | < |
        | 项目名称 | 城区公厕日常维护 | < | < |
        | 一级指标 | 二级指标 | 三级指标 | 指标值 |
        | 产出指标 | 数量指标 | | |
        | 满意度指标 | 服务对象满意度指标 | | |
        `,
      ],
    },
  },
});
