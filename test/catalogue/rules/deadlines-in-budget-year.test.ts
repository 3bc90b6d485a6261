import { deadlinesInBudgetYear } from "../../../src/catalogue/rules/deadlines-in-budget-year";
import { project } from "../../../src/catalogue/templates/project";
import { testRule } from "../../support/test-rule";

testRule(deadlinesInBudgetYear, project, {
  valid: {
    "the deadline is within the year": {},
    "the deadline is a month without a year": { "annual.timeliness.value": "12月底前" },
    "the timeliness is a rate": { "annual.timeliness.value": "≥95%" },
    "the timeliness is a period": { "annual.timeliness.value": "接报后30分钟内" },
    "work goes from one year into the next": { "annual.timeliness.value": "2023年11月至2024年6月" },
    "several indicators share one deadline": {
      "annual.quantity.value": "2024年底前完成12座",
      "annual.quality.value": "2024年底前完成验收",
    },
    "the number of a document is no deadline": { "annual.timeliness.value": "按云溪财〔2022〕15号执行" },
    "last year's figure is a baseline": { "annual.social.value": "比2023年提高2个百分点" },
    "the mid-term deadline is later": {
      "midLong.timeliness.value": "2026年底前",
      "midLong.timeliness.name": "完成时间",
    },
  },
  invalid: {
    "the deadline is in the year before": [
      { "annual.timeliness.value": "2023年12月底前" },
      "annual.timeliness.value: warning earlier",
    ],
    "the deadline is in the year after": [
      { "annual.timeliness.value": "2025年6月30日前" },
      "annual.timeliness.value: warning later",
    ],
    "a deadline is printed in digits alone": [
      { "annual.timeliness.value": "2023.12.31" },
      "annual.timeliness.value: warning earlier",
    ],
    "a deadline stands under another category": [
      { "annual.quality.value": "2023年底前完成验收" },
      "annual.quality.value: warning earlier",
    ],
    "the title has last year's number": [{ year: 2023 }, "annual.timeliness.value: warning later"],
  },
  cannotCheck: {
    "the title states no year": [{ year: null }, "annual.timeliness.value: noYear"],
  },
  notApplicable: {
    "there is no deadline": { "annual.timeliness.name": null, "annual.timeliness.value": null },
    "the project lasts for several years": {
      sheets: [["special-policy", { period: "2023年—2026年", "annual.timeliness.value": "2026年底前" }]],
    },
  },
});
