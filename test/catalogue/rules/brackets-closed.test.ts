import { bracketsClosed } from "../../../src/catalogue/rules/brackets-closed";
import { project } from "../../../src/catalogue/templates/project";
import { testRule } from "../../support/test-rule";

testRule(bracketsClosed, project, {
  valid: {
    "brackets come in pairs": { projectName: "城区公厕日常维护（2024年）" },
    "an opening bracket of one width is closed by the other": { "annual.quality.name": "设施完好率（%)" },
    "a bracket behind a number is numbering": { "goals.annual": "1）完成公厕维护；2）完成道路清扫；a)按时验收。" },
    "title marks are nested": { "annual.quality.value": "符合《云溪市〈公厕管理办法〉实施细则》" },
    "there are no brackets": {},
  },
  invalid: {
    "a bracket is not closed": [{ "annual.quantity.name": "维护公厕数量（座" }, "annual.quantity.name: advice open"],
    "a bracket is not opened": [{ "annual.quantity.value": "12座）" }, "annual.quantity.value: advice open"],
    "a title was cut off": [{ "goals.annual": "按照《云溪市城市公厕管理办法维护公厕。" }, "goals.annual: advice open"],
    "a quotation is not closed": [{ projectName: "“厕所革命项目" }, "projectName: advice open"],
  },
});
