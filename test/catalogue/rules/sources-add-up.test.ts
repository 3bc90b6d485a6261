import { sourcesAddUp } from "../../../src/catalogue/rules/sources-add-up";
import { project } from "../../../src/catalogue/templates/project";
import { testRule } from "../../support/test-rule";

testRule(sourcesAddUp, project, {
  valid: {
    "one source is the total, and the others are blank": {},
    "all five sources make the total": {
      "sources.total": 15,
      "sources.generalPublic": 1,
      "sources.governmentFund": 2,
      "sources.stateCapital": 3,
      "sources.socialInsurance": 4,
      "sources.other": 5,
    },
    "sources of nothing are printed as 0": { "sources.governmentFund": 0, "sources.other": 0 },
    "the sources are printed in yuan": { "sources.total": "30万元", "sources.generalPublic": "300,000元" },
    "nothing comes from any source": { "sources.total": 0, "sources.generalPublic": null },
    "the row has no unit at all": { "sources.total": "30", "sources.generalPublic": "30" },
    "a zero without unit stands beside amounts with one": { "sources.governmentFund": "0" },
    "the sources of an earmarked fund": { sheets: [["special-policy", { "sources.total": 30 }]] },
  },
  invalid: {
    "rounding of two decimals may explain a difference of 0.01": [
      {
        "sources.total": "33.34万元",
        "sources.generalPublic": "22.22万元",
        "sources.other": "11.11万元",
      },
      "sources.total: advice doubtful 33.34 ≠ 33.33",
    ],
    "a source is missing from the total": [{ "sources.other": 12.5 }, "sources.total: error differs 30 ≠ 42.5"],
    "the total has two digits exchanged": [
      { "sources.total": 72.35, "sources.generalPublic": 27.35 },
      "sources.total: error differs 72.35 ≠ 27.35",
    ],
    "a difference of 0.01 between a total and its only source": [
      { "sources.total": "30.01万元", "sources.generalPublic": "30.00万元" },
      "sources.total: error differs 30.01 ≠ 30",
    ],
    "whole 10,000 yuan differ by one, which rounding might explain": [
      { "sources.total": "31万元", "sources.generalPublic": "20万元", "sources.other": "10万元" },
      "sources.total: warning doubtful 31 ≠ 30",
    ],
    "the total is blank beside a source": [{ "sources.total": null }, "sources.total: warning noTotal"],
    "no source is filled in beside the total": [{ "sources.generalPublic": null }, "sources.total: warning noParts"],
  },
  cannotCheck: {
    "a source is no number": [{ "sources.other": "自筹" }, "sources.total: noAmount"],
    "the total has no unit, and the source has one": [
      { "sources.total": "30" },
      "sources.total sources.generalPublic: noUnit",
    ],
  },
  notApplicable: {
    "the row is blank": { "sources.total": null, "sources.generalPublic": null },
    "a department form has no sources": { sheets: [["department-overall", {}]] },
  },
});
