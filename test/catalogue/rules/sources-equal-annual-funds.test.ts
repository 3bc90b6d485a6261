import { sourcesEqualAnnualFunds } from "../../../src/catalogue/rules/sources-equal-annual-funds";
import { project } from "../../../src/catalogue/templates/project";
import { testRule } from "../../support/test-rule";

testRule(sourcesEqualAnnualFunds, project, {
  valid: {
    "both are the same amount": {},
    "both are nothing": { "sources.total": 0, "funds.annual.total": 0 },
    "one is printed in yuan": { "sources.total": "300000元" },
    "one leaves out the trailing zeros": { "sources.total": "30.00万元", "funds.annual.total": "30万元" },
    "neither has a unit": { "sources.total": "30", "funds.annual.total": "30" },
    "the mid-term total is another amount": { "funds.midLong.total": 90 },
    "yuan were rounded to two decimals of 10,000 yuan": {
      "sources.total": "301234元",
      "funds.annual.total": "30.12万元",
    },
  },
  invalid: {
    "the sources are more than the funds": [{ "sources.total": 36.5 }, "sources.total: error differs 36.5 ≠ 30"],
    "the sources are less than the funds": [{ "sources.total": 3 }, "sources.total: error differs 3 ≠ 30"],
    "the sources are nothing": [{ "sources.total": 0 }, "sources.total: error differs 0 ≠ 30"],
    "a unit is wrong by a factor of 10,000": [{ "sources.total": "30元" }, "sources.total: error differs 0.003 ≠ 30"],
    "yuan beside whole 10,000 yuan, which rounding might explain": [
      { "sources.total": "301234元", "funds.annual.total": "30万元" },
      "sources.total: warning doubtful 30.1234 ≠ 30",
    ],
    "an earmarked fund": [
      { sheets: [["special-policy", { "funds.annual.total": 25.5 }]] },
      "sources.total: error differs 30 ≠ 25.5",
    ],
  },
  cannotCheck: {
    "the total of the sources is blank": [{ "sources.total": null }, "sources.total funds.annual.total: blank"],
    "the annual total is no number": [{ "funds.annual.total": "待定" }, "sources.total funds.annual.total: blank"],
    "one has a unit and the other has none": [{ "sources.total": "30" }, "sources.total funds.annual.total: noUnit"],
  },
  notApplicable: {
    "the form prints no sources": {
      sheets: [
        `
        | 云溪市2024年市级部门预算项目支出绩效目标批复表 | < | < |
        | 项目名称 | 城区公厕日常维护 | |
        | 年度资金总额：30万元 | | |
        | 产出指标 | 数量指标 | |
        | 效益指标 | 社会效益 | |
        `,
      ],
    },
    "a department form has no sources": { sheets: [["department-overall", {}]] },
  },
});
