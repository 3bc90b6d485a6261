import { satisfactionLevel } from "../../../src/catalogue/rules/satisfaction-level";
import { project } from "../../../src/catalogue/templates/project";
import { testRule } from "../../support/test-rule";

testRule(satisfactionLevel, project, {
  valid: {
    "the target is usual": {},
    "an office asks for 85 of all": { "annual.satisfaction.value": "≥85%" },
    "an office is content with 75": { "setting.low": 70, "setting.usual": 75, "annual.satisfaction.value": "≥75%" },
    "an office thinks that all may be satisfied": { "setting.high": 101, "annual.satisfaction.value": "100%" },
    "more than all is another rule's": { "annual.satisfaction.value": "≥110%" },
    "one below the usual bound is no share": { "annual.satisfaction.value": "95%以上" },
  },
  invalid: {
    "it is below 80": [{ "annual.satisfaction.value": "≥75%" }, "annual.satisfaction.value: warning low"],
    "its bound is stated twice": [
      { "annual.satisfaction.value": "≥80%以上" },
      "annual.satisfaction.value: advice lowish",
    ],
    "it is rather low": [{ "annual.satisfaction.value": "≥80%" }, "annual.satisfaction.value: advice lowish"],
    "all are to be satisfied": [{ "annual.satisfaction.value": "100%" }, "annual.satisfaction.value: advice high"],
    "an office asks for 90": [
      { "setting.low": 85, "setting.usual": 90, "annual.satisfaction.value": "≥88%" },
      "annual.satisfaction.value: advice lowish",
    ],
    "an office thinks 98 hard to reach": [
      { "setting.high": 98, "annual.satisfaction.value": "≥98%" },
      "annual.satisfaction.value: advice high",
    ],
  },
  notApplicable: {
    "complaints are few": { "annual.satisfaction.name": "投诉率", "annual.satisfaction.value": "≤0.5%" },
    "the dissatisfied are few": { "annual.satisfaction.name": "不满意率", "annual.satisfaction.value": "≤5%" },
    "satisfaction grows": { "annual.satisfaction.name": "市民满意度", "annual.satisfaction.value": "比上年提高5%" },
    "satisfaction is in words": { "annual.satisfaction.value": "满意" },
  },
});
