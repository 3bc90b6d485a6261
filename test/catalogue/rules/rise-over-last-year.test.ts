import { riseOverLastYear } from "../../../src/catalogue/rules/rise-over-last-year";
import { project } from "../../../src/catalogue/templates/project";
import { testRule } from "../../support/test-rule";

testRule(riseOverLastYear, project, {
  valid: {
    "an office lets them double": { "setting.most": 100, "funds.priorYear": 15 },
    "the funds are those of last year": { "funds.priorYear": 30 },
    "they grew by 30 %": {
      "funds.annual.total": 39,
      "funds.annual.fiscal": 39,
      "sources.total": 39,
      "sources.generalPublic": 39,
      "funds.priorYear": 30,
    },
    "they fell": { "funds.priorYear": 90 },
    "the total is wrong beside its parts and sources": { "funds.annual.total": 300 },
  },
  invalid: {
    "an office asks for every rise": [{ "setting.most": 0, "funds.priorYear": 29 }, "funds.annual.total: advice more"],
    "they grew by 30.03 %": [
      {
        "funds.annual.total": 39.01,
        "funds.annual.fiscal": 39.01,
        "sources.total": 39.01,
        "sources.generalPublic": 39.01,
        "funds.priorYear": 30,
      },
      "funds.annual.total: advice more",
    ],
    "they doubled": [{ "funds.priorYear": 15 }, "funds.annual.total: advice more"],
    "they doubled, though the total is wrong": [
      { "funds.priorYear": 15, "funds.annual.total": 3 },
      "funds.annual.total: advice more",
    ],
  },
  notApplicable: {
    "last year is blank": { "funds.priorYear": null },
    "last year had nothing": { "funds.priorYear": "0" },
  },
});
