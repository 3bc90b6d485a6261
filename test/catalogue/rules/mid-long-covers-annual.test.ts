import { midLongCoversAnnual } from "../../../src/catalogue/rules/mid-long-covers-annual";
import { project } from "../../../src/catalogue/templates/project";
import { testRule } from "../../support/test-rule";

testRule(midLongCoversAnnual, project, {
  valid: {
    "three years cost more than one": { "funds.midLong.total": 90, "goals.midLong": "三年内完成城区公厕的改造。" },
    "the project lasts one year, and both totals are the same": {
      "funds.midLong.total": 30,
      "goals.midLong": "完成城区公厕的改造。",
    },
    "the medium-term total is in 100 million yuan": {
      "funds.midLong.total": "0.5亿元",
      "goals.midLong": "三年内完成城区公厕的改造。",
    },
    "the annual total is blank": {
      "funds.midLong.total": 90,
      "funds.annual.total": null,
      "goals.midLong": "三年内完成城区公厕的改造。",
    },
  },
  invalid: {
    "the year costs more than all years": [
      { "funds.midLong.total": 25, "goals.midLong": "三年内完成城区公厕的改造。" },
      "funds.midLong.total: error less 25 ≠ 30",
    ],
    "medium-term funds have no target": [{ "funds.midLong.total": 90 }, "goals.midLong: error noGoal"],
    "medium-term funds have no target and are too small": [
      { "funds.midLong.total": 3 },
      "funds.midLong.total: error less 3 ≠ 30",
      "goals.midLong: error noGoal",
    ],
  },
  cannotCheck: {
    "the medium-term total is no number": [{ "funds.midLong.total": "见附件" }, "funds.midLong.total: unreadable"],
    "the annual total is an error value": [
      { "funds.midLong.total": 90, "goals.midLong": "三年内完成。", "funds.annual.total": "#REF!" },
      "funds.annual.total: unreadable",
    ],
    "only one of the totals has a unit": [
      { "funds.midLong.total": "90", "goals.midLong": "三年内完成城区公厕的改造。" },
      "funds.midLong.total funds.annual.total: noUnit",
    ],
  },
  notApplicable: {
    "a project of one year leaves the medium-term half blank": {},
    "the medium-term total is printed as 0": { "funds.midLong.total": 0 },
    "a department form has no medium-term funds": { sheets: [["department-overall", {}]] },
  },
});
