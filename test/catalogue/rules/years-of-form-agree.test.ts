import { yearsOfFormAgree } from "../../../src/catalogue/rules/years-of-form-agree";
import { project } from "../../../src/catalogue/templates/project";
import { testRule } from "../../support/test-rule";

const sheet = (title: string, line: string) => `
| ${title} | < | < | < |
| ${line} @line | < | < | < |
| 项目名称 | 城区公厕日常维护 | < | < |
| 一级指标 | 二级指标 | 三级指标 | 指标值 |
| 产出指标 | 数量指标 | 维护公厕 | 12座 |
| 满意度指标 | 服务对象满意度指标 | 居民满意度 | ≥90% |
`;

testRule(yearsOfFormAgree, project, {
  valid: {
    "the title is of the year that the office checks": { "office.year": 2024 },
    "title and line state one year": { sheets: [sheet("2026年项目支出绩效目标表", "（2026年度）")] },
    "the year stands on the line alone": { sheets: [sheet("项目支出绩效目标表", "预算年度：2026年")] },
  },
  invalid: {
    "the title is of another year than the office checks": [{ "office.year": 2026 }, "title: warning office"],
    "title and line state two years": [
      { sheets: [sheet("2026年项目支出绩效目标表", "（2025年度）")] },
      "line: error differs",
    ],
    "the budget year is named": [
      { sheets: [sheet("项目支出绩效目标表（2024年度）", "预算年度：2023")] },
      "line: error differs",
    ],
  },
  notApplicable: {
    "the title states the only year": {},
    "the title states the years of a plan": { sheets: [sheet("2024—2026年项目支出绩效目标表", "2025年度")] },
  },
});
