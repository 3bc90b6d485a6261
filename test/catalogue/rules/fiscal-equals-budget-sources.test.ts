import { fiscalEqualsBudgetSources } from "../../../src/catalogue/rules/fiscal-equals-budget-sources";
import { project } from "../../../src/catalogue/templates/project";
import { testRule } from "../../support/test-rule";

testRule(fiscalEqualsBudgetSources, project, {
  valid: {
    "the appropriation is the general public budget's": {},
    "the appropriation is the sum of the three budgets": {
      "sources.generalPublic": 20,
      "sources.governmentFund": 7.5,
      "sources.stateCapital": 2.5,
    },
    "other revenue is no part of the appropriation": { "sources.total": 35, "sources.other": 5 },
    "social insurance money counts as an appropriation": {
      "sources.generalPublic": 20,
      "sources.socialInsurance": 10,
    },
    "social insurance money does not count as an appropriation": {
      "sources.generalPublic": 30,
      "sources.socialInsurance": 10,
    },
    "blank budgets are nothing": { "sources.governmentFund": null, "sources.stateCapital": null },
    "rounding explains a difference of 0.01": {
      "funds.annual.fiscal": "30.01万元",
      "sources.generalPublic": "20.00万元",
      "sources.governmentFund": "10.00万元",
    },
    "the budgets are printed in yuan": { "sources.generalPublic": "300000元" },
  },
  invalid: {
    "the budgets are less than the appropriation": [
      { "sources.generalPublic": 25 },
      "funds.annual.fiscal sources.generalPublic: error differs 30 ≠ 25",
    ],
    "the budgets are more than the appropriation": [
      { "sources.governmentFund": 5.5 },
      "funds.annual.fiscal sources.generalPublic sources.governmentFund: error differs 30 ≠ 35.5",
    ],
    "the appropriation was entered as other revenue": [
      { "sources.generalPublic": 0, "sources.other": 30 },
      "funds.annual.fiscal: error differs 30 ≠ 0",
    ],
    "social insurance money does not explain the difference": [
      { "sources.generalPublic": 20, "sources.socialInsurance": 4 },
      "funds.annual.fiscal: error differsEither 30 ≠ 20",
    ],
    "an earmarked fund": [
      { sheets: [["special-policy", { "sources.generalPublic": 12.5 }]] },
      "funds.annual.fiscal: error differs 30 ≠ 12.5",
    ],
  },
  cannotCheck: {
    "the appropriation is blank": [{ "funds.annual.fiscal": null }, "funds.annual.fiscal: blank"],
    "all budgets are blank": [{ "sources.generalPublic": null, "sources.other": 30 }, "funds.annual.fiscal: blank"],
    "a budget is no number": [{ "sources.governmentFund": "若干" }, "funds.annual.fiscal: blank"],
    "the appropriation has no unit": [
      { "funds.annual.fiscal": "30" },
      "funds.annual.fiscal sources.generalPublic: noUnit",
    ],
  },
  notApplicable: {
    "the form prints no sources": {
      sheets: [
        `
        | 云溪市2024年市级部门预算项目支出绩效目标批复表 | < | < |
        | 项目名称 | 城区公厕日常维护 | |
        | 年度资金总额：30万元 | | |
        | 其中：财政拨款 30万元 | | |
        | 产出指标 | 数量指标 | |
        | 效益指标 | 社会效益 | |
        `,
      ],
    },
    "a department form has no sources": { sheets: [["department-overall", {}]] },
  },
});
