import { standardPartsPresent } from "../../../src/catalogue/rules/standard-parts-present";
import { project } from "../../../src/catalogue/templates/project";
import { testRule } from "../../support/test-rule";

/** As printed, all in one version: see shape.ts. */
const shape = "1004111111111111";

const others =
  "A2 A3 A4 A5 B6 B7 B8 B9 E6 E7 E8 B10 C10 D10 E10 F10 G10 C15 C16 C17 C18 C19 C20 C21 C22 C23 F15 F16 F17 F18 F19 F20 F21 F22 F23".split(
    " ",
  );

testRule(standardPartsPresent, project, {
  valid: {
    "the form is as it was inserted": { inserted: `1 ${shape}` },
    "the printed form is complete": {},
    "optional categories are left blank": { "annual.ecological.name": null, "annual.ecological.value": null },
  },
  invalid: {
    "the line of the prior-year amount is gone": [{ B9: null, "funds.priorYear": null }, "title: advice absent"],
    "the labels of a category are gone": [{ C16: null, F16: null }, "title: advice absent"],
    "a label of an inserted form was changed": [{ inserted: `1 ${shape}`, A2: "工程名称" }, "A2: advice changed"],
    "a label of an inserted form was deleted": [{ inserted: `1 ${shape}`, C16: null }, "C16: advice blank"],
    "a row of an inserted form was deleted": [{ inserted: `1 ${shape} -16` }, "C16: advice gone"],
    "a column was added to an inserted form": [{ inserted: `1 ${shape} +1` }, "title: advice columns"],
  },
  cannotCheck: {
    "another version inserted the form": [{ inserted: `9 ${shape}` }, "title: version"],
    "the settings of the insertion are lost": [{ inserted: "1" }, "title: settings"],
    "the inserted form has become another": [
      {
        inserted: `1 ${shape}`,
        ...Object.fromEntries(others.map((cell) => [cell, "其他"])),
      },
      "title: rebuilt",
    ],
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
