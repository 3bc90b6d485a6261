import { amountInWords } from "../../../src/catalogue/rules/amount-in-words";
import { project } from "../../../src/catalogue/templates/project";
import { testRule } from "../../support/test-rule";

testRule(amountInWords, project, {
  valid: {
    "both are the same": { "funds.annual.total": "30万元（大写：叁拾万元整）" },
    "a zero in the middle": { "funds.annual.total": "107万元（大写：壹佰零柒万元整）" },
    "ten thousands and thousands": { "funds.annual.total": "320.5万元（大写：叁佰贰拾万伍仟元整）" },
    "yuan and the tenths of it": { "funds.annual.total": "1,200.50元（大写：壹仟贰佰元伍角）" },
    "without 整": { "funds.annual.total": "59万元（大写：伍拾玖万元）" },
    "words first": { "funds.annual.total": "大写：伍拾玖万元整 小写：59万元" },
    "another character for yuan": { "funds.annual.total": "30万元（人民币叁拾万圆整）" },
    "digits behind the words": { "funds.annual.total": "叁拾万元整（¥300,000.00）" },
    "without the word for it": { "funds.annual.total": "30万元（叁拾万元整）" },
    "plain characters": { "funds.annual.total": "30万元（大写：三十万元整）" },
    "a hundred million": { "funds.annual.total": "1.2亿元（大写：壹亿贰仟万元整）" },
    "digits that round the words": { "funds.annual.total": "233.46万元（大写：贰佰叁拾叁万肆仟伍佰玖拾元整）" },
    "a cost": { "annual.cost.value": "≤30万元（大写：叁拾万元整）" },
    "a part in plain characters": {
      "funds.annual.total": "30万元（大写：叁拾万元整）",
      "annual.cost.value": "≤30万元（含两万元维修）",
    },
  },
  invalid: {
    "the words stand before the digits, a cell each": [
      {
        sheets: [
          `
| 2026年项目用款绩效目标申请单 | < | < | < | < |
| 用款项目 | 绿道管护 | < | < | < |
| 申请金额 | 大写（人民币） | 贰佰肆拾万元整 | 小写（元） | #2370000 @digits |
| 绩效目标 | 管护绿道36公里。 | < | < | < |
| 指标类型 | 指标内容 | < | 目标值 | < |
| 数量指标 | 管护绿道长度 | < | ≥36公里 | < |
| 质量指标 | 设施完好率 | < | ≥95% | < |
`,
        ],
      },
      "digits: error differs",
    ],
    "two digits are swapped": [
      { "funds.annual.total": "233万元（大写：贰佰肆拾叁万元整）" },
      "funds.annual.total: error differs",
    ],
    "the decimal point slipped": [
      { "funds.annual.total": "395万元（大写：叁拾玖万伍仟元整）" },
      "funds.annual.total: error differs",
    ],
    "words first": [{ "funds.annual.total": "大写：伍拾玖万元整 小写：95万元" }, "funds.annual.total: error differs"],
    "the unit differs": [{ "funds.annual.total": "30元（大写：叁拾万元整）" }, "funds.annual.total: error differs"],
    "plain characters": [{ "funds.annual.total": "30万元（大写：四十万元整）" }, "funds.annual.total: error differs"],
    "digits behind the words": [
      { "funds.annual.total": "叁拾万元整（¥310,000.00）" },
      "funds.annual.total: error differs",
    ],
    "of a part": [{ "funds.annual.fiscal": "30万元（叁拾伍万元整）" }, "funds.annual.fiscal: error differs"],
    "of a cost": [{ "annual.cost.value": "≤30万元（大写：叁拾壹万元整）" }, "annual.cost.value: error differs"],
    "of a task": [
      { sheets: [["department-overall", { "tasks.4.total": "100万元（大写：壹佰壹拾万元整）" }]] },
      "tasks.4.total: error differs",
    ],
    "of the total of tasks": [
      { sheets: [["department-overall", { "tasks.total.total": "500万元（大写：伍仟万元整）" }]] },
      "tasks.total.total: error differs",
    ],
  },
  notApplicable: {
    "no amount is in words": {},
    "an amount is in words alone": { "funds.annual.total": "叁拾万元整" },
    "the words are no amount": { "funds.annual.total": "30万元（大写：零一二三元整）" },
    "the words may be of a part": { "funds.annual.total": "30万元（其中贰拾万元为专项）" },
  },
});
