import { priorYearAmount } from "../../../src/catalogue/rules/prior-year-amount";
import { project } from "../../../src/catalogue/templates/project";
import { testRule } from "../../support/test-rule";

testRule(priorYearAmount, project, {
  valid: {
    "a continuing project states last year's amount": {},
    "a new project has none": { nature: "☑新增项目 □延续项目", "funds.priorYear": null },
    "a new project states 0": { nature: "☑新增项目 □延续项目", "funds.priorYear": 0 },
    "the amount is much smaller than this year's": { "funds.priorYear": 2 },
    "the amount is no number, which is another rule's matter": { "funds.priorYear": "见上年批复" },
  },
  invalid: {
    "a continuing project leaves it blank": [{ "funds.priorYear": null }, "funds.priorYear: error blank"],
    "a continuing project states 0": [{ "funds.priorYear": 0 }, "funds.priorYear: warning zero"],
    "a new project states an amount": [{ nature: "☑新增项目 □延续项目" }, "funds.priorYear: warning isNew"],
  },
  cannotCheck: {
    "the status has no tick": [{ nature: "□新增项目 □延续项目" }, "nature: noTick"],
    "the status has two ticks": [{ nature: "☑新增项目 ☑延续项目" }, "nature: noTick"],
  },
  notApplicable: {
    "the status is blank": { nature: " " },
    "an earmarked fund has no such line": { sheets: [["special-policy", {}]] },
  },
});
