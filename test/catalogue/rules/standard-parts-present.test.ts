import { standardPartsPresent } from "../../../src/catalogue/rules/standard-parts-present";
import { project } from "../../../src/catalogue/templates/project";
import { testRule } from "../../support/test-rule";

testRule(standardPartsPresent, project, {
  valid: {
    "the printed form is complete": {},
    "optional categories are left blank": { "annual.ecological.name": null, "annual.ecological.value": null },
  },
  invalid: {
    "the line of the prior-year amount is gone": [{ B9: null, "funds.priorYear": null }, "title: advice absent"],
    "the labels of a category are gone": [{ C16: null, F16: null }, "title: advice absent"],
  },
  notApplicable: {
    "another city's layout has parts of its own": {
      sheets: [
        `
        | 云溪市2024年项目支出绩效目标申报表 | < | < | < |
        | 项目名称 | 城区公厕日常维护 | < | < |
        | 一级指标 | 二级指标 | 三级指标 | 指标值 |
        | 产出指标 | 数量指标 | 维护公厕数量 | 12座 |
        `,
      ],
    },
  },
});
