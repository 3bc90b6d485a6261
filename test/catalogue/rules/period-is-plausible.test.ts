import { periodIsPlausible } from "../../../src/catalogue/rules/period-is-plausible";
import { project } from "../../../src/catalogue/templates/project";
import { testRule } from "../../support/test-rule";

/** A form of 2024 with its period, however that is laid out. */
const form = (row: string, title = "云溪市2024年市级部门预算项目支出绩效目标批复表") => `
| ${title} | < | < | < |
| 项目名称 | 城区公厕日常维护 | 项目属性 | ☑延续项目 □新增项目 |
${row}
| 年度资金总额 | 30 | 年度目标 | 完成维护 |
| 一级指标 | 二级指标 | 三级指标 | 指标值 |
| 产出指标 | 数量指标 | 维护公厕数量 | 12座 |
`;
const period = (text: string, label = "项目起止年限") => ({ sheets: [form(`| ${label} | ${text} @period | < | < |`)] });

testRule(periodIsPlausible, project, {
  valid: {
    "it begins and ends in the year": {
      sheets: [
        `
| 云溪市2024年市级部门预算项目支出绩效目标批复表 | < | < | < |
| 项目名称 | 城区公厕日常维护 | 项目期限 | ☑一次性 □经常性 |
| 项目起止年限 | 2024年1月至2024年12月 @period | < | < |
| 年度资金总额 | 30 | 年度目标 | 完成维护 |
| 一级指标 | 二级指标 | 三级指标 | 指标值 |
| 产出指标 | 数量指标 | 维护公厕数量 | 12座 |
`,
      ],
    },
    "a one-off project ends in the next year": {
      sheets: [
        `
| 云溪市2024年市级部门预算项目支出绩效目标批复表 | < | < | < |
| 项目名称 | 城区公厕日常维护 | 项目期限 | ☑一次性 □经常性 |
| 项目起止年限 | 2024年7月—2025年6月 @period | < | < |
| 年度资金总额 | 30 | 年度目标 | 完成维护 |
| 一级指标 | 二级指标 | 三级指标 | 指标值 |
| 产出指标 | 数量指标 | 维护公厕数量 | 12座 |
`,
      ],
    },
    "a recurring project has several years": {
      sheets: [
        `
| 云溪市2024年市级部门预算项目支出绩效目标批复表 | < | < | < |
| 项目名称 | 城区公厕日常维护 | 项目期限 | □一次性 ☑经常性 |
| 项目起止年限 | 2023-2026年 @period | < | < |
| 年度资金总额 | 30 | 年度目标 | 完成维护 |
| 一级指标 | 二级指标 | 三级指标 | 指标值 |
| 产出指标 | 数量指标 | 维护公厕数量 | 12座 |
`,
      ],
    },
    "the term is not ticked": {
      sheets: [
        `
| 云溪市2024年市级部门预算项目支出绩效目标批复表 | < | < | < |
| 项目名称 | 城区公厕日常维护 | 项目期限 | □一次性 □经常性 |
| 项目起止年限 | 2023年至2026年 @period | < | < |
| 年度资金总额 | 30 | 年度目标 | 完成维护 |
| 一级指标 | 二级指标 | 三级指标 | 指标值 |
| 产出指标 | 数量指标 | 维护公厕数量 | 12座 |
`,
      ],
    },
    "it has days": period("2024-01-01至2024-12-31"),
    "it has days with points": period("2024.1.1—2024.12.31"),
    "days stand without a sign": period("20240101-20241231"),
    "the year is said once": period("2024年1月-12月"),
    "the year is said once, with days": period("2024年1月1日至12月31日"),
    "it begins and ends in one month": period("2024年12月1日—2024年12月31日"),
    "it began long before": period("2021年1月—2025年12月"),
    "it begins with the year of the form": period("2024-2028年"),
    "it ends with the year of the form": period("2020年至2024年"),
    "it stands behind the label of the term": period("2024年1月—2024年12月", "项目期限"),
    "it has a cell for each date": {
      sheets: [form("| 起止时间 | 2024年1月1日 @period | 2024年12月31日 | < |")],
    },
    "each date has a label": { sheets: [form("| 开始日期 | 2024-01-01 | 结束日期 | 2024-12-31 @period |")] },
    "the title has several years": {
      sheets: [
        form("| 项目起止年限 | 2022年至2023年 | < | < |", "云溪市2024—2026年市级部门预算项目支出绩效目标批复表"),
      ],
    },
    "months stand without a sign": {
      sheets: [
        `
| 云溪市2024年市级部门预算项目支出绩效目标批复表 | < | < | < |
| 项目名称 | 城区公厕日常维护 | 项目期限 | ☑一次性 □经常性 |
| 项目起止年限 | 202401-202412 @period | < | < |
| 年度资金总额 | 30 | 年度目标 | 完成维护 |
| 一级指标 | 二级指标 | 三级指标 | 指标值 |
| 产出指标 | 数量指标 | 维护公厕数量 | 12座 |
`,
      ],
    },
  },
  invalid: {
    "it lies before the year of the form": [period("2022年1月—2022年12月"), "period: warning earlier"],
    "it lies before the year, with days": [period("2022-01-01至2022-12-31"), "period: warning earlier"],
    "it lies before the year, the year said once": [period("2023年1-12月"), "period: warning earlier"],
    "it lies before the year, behind the label of the term": [
      period("2022.01-2022.12", "项目期限"),
      "period: warning earlier",
    ],
    "it lies after the year of the form": [period("2025年1月—2027年12月"), "period: warning later"],
    "its days are the wrong way round": [period("2024-12-31至2024-01-01"), "period: error reversed"],
    "its last day is before its first": [period("2024年6月30日—2024年6月1日"), "period: error reversed"],
    "its cells are the wrong way round": [
      { sheets: [form("| 起止时间 | 2024年12月31日 @period | 2024年1月1日 | < |")] },
      "period: error reversed",
    ],
    "one label asks for both dates": [
      { sheets: [form("| 开始日期及结束日期 | 2024年1月1日 @period | 2023年12月31日 | < |")] },
      "period: error reversed",
    ],
    "a sign stands between its cells": [
      { sheets: [form("| 项目起止时间 | 2022/1/1 @period | 至 | 2022/12/31 |")] },
      "period: warning earlier",
    ],
    "the labelled dates are the wrong way round": [
      { sheets: [form("| 开始日期 | 2024-12-31 | 结束日期 | 2024-01-01 @period |")] },
      "period: error reversed",
    ],
    "the labelled dates lie before the year": [
      { sheets: [form("| 计划开始日期 | 2022-01-01 | 计划完成日期 | 2022-12-31 @period |")] },
      "period: warning earlier",
    ],
    "an office asks of two years": [
      {
        "setting.several": 2,
        sheets: [
          `
| 云溪市2024年市级部门预算项目支出绩效目标批复表 | < | < | < |
| 项目名称 | 城区公厕日常维护 | 项目期限 | ☑一次性 □经常性 |
| 项目起止年限 | 2024年7月—2025年6月 @period | < | < |
| 年度资金总额 | 30 | 年度目标 | 完成维护 |
| 一级指标 | 二级指标 | 三级指标 | 指标值 |
| 产出指标 | 数量指标 | 维护公厕数量 | 12座 |
`,
        ],
      },
      "period: warning oneOff",
    ],
    "it ends before it begins": [
      {
        sheets: [
          `
| 云溪市2024年市级部门预算项目支出绩效目标批复表 | < | < | < |
| 项目名称 | 城区公厕日常维护 | 项目期限 | □一次性 ☑经常性 |
| 项目起止年限 | 2025年至2023年 @period | < | < |
| 年度资金总额 | 30 | 年度目标 | 完成维护 |
| 一级指标 | 二级指标 | 三级指标 | 指标值 |
| 产出指标 | 数量指标 | 维护公厕数量 | 12座 |
`,
        ],
      },
      "period: error reversed",
    ],
    "its month is before the first": [
      {
        sheets: [
          `
| 云溪市2024年市级部门预算项目支出绩效目标批复表 | < | < | < |
| 项目名称 | 城区公厕日常维护 | 项目期限 | □一次性 ☑经常性 |
| 项目起止年限 | 2024年12月至2024年3月 @period | < | < |
| 年度资金总额 | 30 | 年度目标 | 完成维护 |
| 一级指标 | 二级指标 | 三级指标 | 指标值 |
| 产出指标 | 数量指标 | 维护公厕数量 | 12座 |
`,
        ],
      },
      "period: error reversed",
    ],
    "a one-off project has four years": [
      {
        sheets: [
          `
| 云溪市2024年市级部门预算项目支出绩效目标批复表 | < | < | < |
| 项目名称 | 城区公厕日常维护 | 项目期限 | ☑一次性 □经常性 |
| 项目起止年限 | 2023年至2026年 @period | < | < |
| 年度资金总额 | 30 | 年度目标 | 完成维护 |
| 一级指标 | 二级指标 | 三级指标 | 指标值 |
| 产出指标 | 数量指标 | 维护公厕数量 | 12座 |
`,
        ],
      },
      "period: warning oneOff",
    ],
  },
  notApplicable: {
    "it is a number of years": {
      sheets: [
        `
| 云溪市2024年市级部门预算项目支出绩效目标批复表 | < | < | < |
| 项目名称 | 城区公厕日常维护 | 项目期限 | ☑一次性 □经常性 |
| 项目起止年限 | 5年 @period | < | < |
| 年度资金总额 | 30 | 年度目标 | 完成维护 |
| 一级指标 | 二级指标 | 三级指标 | 指标值 |
| 产出指标 | 数量指标 | 维护公厕数量 | 12座 |
`,
      ],
    },
    "it is one date": period("2023年6月", "项目开始时间"),
    "it is in words": period("长期"),
    "the form has no period": {},
  },
});
