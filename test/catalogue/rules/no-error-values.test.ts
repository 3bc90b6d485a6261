import { noErrorValues } from "../../../src/catalogue/rules/no-error-values";
import { project } from "../../../src/catalogue/templates/project";
import { noResult } from "../../../src/core/error-value";
import { testRule } from "../../support/test-rule";

testRule(noErrorValues, project, {
  valid: {
    "every cell holds what somebody wrote": {},
    "a number sign leads a text": { projectName: "#1公厕改造" },
  },
  invalid: {
    "the name refers to a cell that is gone": [{ projectName: "#REF!" }, "projectName: error error"],
    "a total is divided by nothing": [{ "funds.annual.total": "#DIV/0!" }, "funds.annual.total: error error"],
    "a value was not found": [{ "annual.quality.value": "#N/A" }, "annual.quality.value: error error"],
    "name and value of a row are both gone": [
      { "annual.cost.name": "#REF!", "annual.cost.value": "#VALUE!" },
      "annual.cost.name: error error",
      "annual.cost.value: error error",
    ],
    "a formula has no result in the file": [{ "sources.total": noResult }, "sources.total: error noResult"],
  },
});
