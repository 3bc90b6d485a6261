import { annualGoalPresent } from "../../../src/catalogue/rules/annual-goal-present";
import { project } from "../../../src/catalogue/templates/project";
import { testRule } from "../../support/test-rule";

testRule(annualGoalPresent, project, {
  valid: {
    "the annual target is filled in, and the mid-term target is blank": {},
    "the target begins with its own label": { "goals.annual": "年度目标：完成城区12座公厕的日常维护。" },
    "both targets are filled in": { "goals.midLong": "三年内完成城区公厕的改造。", "funds.midLong.total": 90 },
    "the department's target is filled in": { sheets: [["department-overall", {}]] },
  },
  invalid: {
    "the annual target is blank": [{ "goals.annual": null }, "goals.annual: error blank"],
    "its own label is typed where it should stand": [{ "goals.annual": "年度目标" }, "goals.annual: error blank"],
    "its own label is typed there, with a colon": [{ "goals.annual": "年度目标：" }, "goals.annual: error blank"],
    "the target stands in the mid-term box of a project of one year": [
      { "goals.annual": null, "goals.midLong": "完成城区12座公厕的日常维护。" },
      "goals.midLong: warning misplaced",
      "goals.annual: error blank",
    ],
    "only the mid-term target is there, and so are mid-term funds": [
      { "goals.annual": null, "goals.midLong": "三年内完成城区公厕的改造。", "funds.midLong.total": 90 },
      "goals.annual: error blank",
    ],
    "the department's target is blank": [
      { sheets: [["department-overall", { "goals.annual": null }]] },
      "goals.annual: error blank",
    ],
    "the cells beside a label in an office's own words, or with a footnote, are blank": [
      {
        sheets: ["我单位承诺达到的年度目标", "实事目标", "年度目标④"].map(
          (label) => `
| 2026年项目支出绩效目标表 | < | < | < |
| 项目名称：绿道管护 | < | 经办人：某某 | < |
| ${label} |  @goal | < | < |
| 一级指标 | 二级指标 | 三级指标 | 指标值 |
| 产出指标 | 数量指标 | 管护绿道长度 | ≥36公里 |
| ^ | 质量指标 | 设施完好率 | ≥95% |
`,
        ),
      },
      "goal A3: warning blank",
      "2!goal 2!A3: warning blank",
      "3!goal 3!A3: warning blank",
    ],
    "the box of the annual target is gone": [{ F12: null, "goals.annual": null }, "title: warning absent"],
  },
  notApplicable: {
    "the head is lost": {
      sheets: [
        `
        | 绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 |
        | ^ | 产出指标 | 数量指标 | 维护公厕数量 | 12座 |
        | ^ | ^ | 质量指标 | 设施完好率 | ≥95% |
        `,
      ],
    },
    "another layout has no box for it": {
      sheets: [
        `
        | 云溪市2024年市级部门预算项目支出绩效目标批复表 | < | < | < |
        | 项目名称 | 城区公厕日常维护 | < | < |
        | 一级指标 | 二级指标 | 三级指标 | 指标值 |
        | 产出指标 | 数量指标 | 维护公厕数量 | 12座 |
        `,
      ],
    },
  },
});
