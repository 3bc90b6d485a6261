import { datesExist } from "../../../src/catalogue/rules/dates-exist";
import { project } from "../../../src/catalogue/templates/project";
import { testRule } from "../../support/test-rule";

testRule(datesExist, project, {
  valid: {
    "the last day of the year": { "annual.timeliness.value": "2024年12月31日前" },
    "the leap day of a leap year": { "annual.timeliness.value": "2024年2月29日前" },
    "a day without a year": { "annual.timeliness.value": "6月30日前" },
    "a month without a day": { "annual.timeliness.value": "2024年12月底前" },
    "a duration in months": { "annual.timeliness.value": "≤18月" },
  },
  invalid: {
    "February has no 30th": [
      { "annual.timeliness.value": "2024年2月30日前" },
      "annual.timeliness.value: error noSuchDay",
    ],
    "June has no 31st, whatever the year": [
      { "annual.timeliness.value": "6月31日前完成" },
      "annual.timeliness.value: error noSuchDay",
    ],
    "the year is no leap year": [
      { "annual.timeliness.value": "2023年2月29日" },
      "annual.timeliness.value: error noSuchDay",
    ],
    "a date in digits alone": [{ "annual.timeliness.value": "2024.11.31" }, "annual.timeliness.value: error noSuchDay"],
    "a thirteenth month": [{ "annual.timeliness.value": "2024年13月1日" }, "annual.timeliness.value: error noSuchDay"],
  },
});
