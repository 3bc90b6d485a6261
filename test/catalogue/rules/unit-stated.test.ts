import { unitStated } from "../../../src/catalogue/rules/unit-stated";
import { project } from "../../../src/catalogue/templates/project";
import { testRule } from "../../support/test-rule";

/** A form whose units have a column of their own. */
const withUnitColumn = (quantity: string, unit: string, heading = "指标值") => `
| 云溪市2024年市级部门预算项目支出绩效目标批复表 | < | < | < | < | < |
| 项目名称 | 城区公厕日常维护 | 年度资金总额 | 30万元 | < | < |
| 一级指标 | 二级指标 | 三级指标 | 指标性质 | ${heading} | 度量单位 |
| 产出指标 | 数量指标 | 维护公厕数量 | = | ${quantity} @quantity | ${unit} |
| ^ | 质量指标 | 设施完好率 | ≥ | 95 | % |
| ^ | 时效指标 | 报修响应时限 | ≤ | 24 | 小时 |
| 满意度指标 | 服务对象满意度指标 | 市民满意度 | ≥ | 90 | % |
`;

/** A form where most values are bare. */
const bare = (first: string, second: string, third: string) => `
| 云溪市2024年市级部门预算项目支出绩效目标批复表 | < | < | < |
| 项目名称 | 城区公厕日常维护 | 年度资金总额 | 30万元 |
| 一级指标 | 二级指标 | 三级指标 | 指标值 |
| 产出指标 | 数量指标 | ${first} | 12 @first |
| ^ | 质量指标 | ${second} | 95 |
| ^ | 时效指标 | ${third} | 24 |
| 满意度指标 | 服务对象满意度指标 | 市民满意度 | ≥90% |
`;

testRule(unitStated, project, {
  valid: {
    "values have units": {},
    "the name tells what is counted": {
      "annual.quantity.value": "≥12",
      "annual.social.name": "受益人次",
      "annual.social.value": "3000",
    },
    "the name has the unit in brackets": {
      "annual.quantity.name": "维护公厕（座）",
      "annual.quantity.value": "12",
      "annual.quality.name": "设施完好率（%）",
      "annual.quality.value": "≥95",
    },
    "the name states the number with its unit": {
      "annual.quantity.name": "维护公厕12座",
      "annual.quantity.value": "12",
    },
    "points, grades and ratios have no unit": {
      "annual.quality.name": "保洁考核得分",
      "annual.quality.value": "≥90",
      "annual.social.name": "服务质量等级",
      "annual.social.value": "3",
    },
    "an index and a place among others have no unit": {
      "annual.quality.name": "环境卫生指数",
      "annual.quality.value": "≥85",
      "annual.social.name": "全市考评排名",
      "annual.social.value": "≤3",
    },
    "a rate is a fraction": { "annual.quality.value": "≥0.95", "annual.social.value": "1" },
    "a cost is another rule's matter": { "annual.cost.value": "≤30" },
    "none at all needs no unit": { "annual.social.name": "重大安全事故", "annual.social.value": "0" },
    "the number is a year": { "annual.timeliness.value": "2024" },
    "the number may be a month": { "annual.timeliness.value": "12" },
    "words stand with the number": {
      "annual.quantity.name": "保洁频次安排",
      "annual.quantity.value": "每日2",
      "annual.quality.value": "达到95以上水平",
    },
    "two numbers are another rule's matter": {
      "annual.quantity.name": "维护公厕",
      "annual.quantity.value": "5 12",
    },
    "values are words, dates and versions": {
      "annual.quality.value": "优良",
      "annual.social.name": "管理系统",
      "annual.social.value": "V2.0",
    },
    "the other values have no unit either, and their names tell it": {
      sheets: [bare("维护公厕数量", "保洁人员人数", "每日保洁次数")],
    },
    "a unit column is filled in": { sheets: [withUnitColumn("12", "座")] },
    "the unit stands in the value's cell": { sheets: [withUnitColumn("12座", "")] },
    "the value's heading tells the unit": { sheets: [withUnitColumn("12", "", "指标值（个）")] },
    "one lone value has no unit": {
      sheets: [
        `
        | 云溪市2024年市级部门预算项目支出绩效目标批复表 | < | < | < |
        | 项目名称 | 城区公厕日常维护 | 年度资金总额 | 30万元 |
        | 一级指标 | 二级指标 | 三级指标 | 指标值 |
        | 产出指标 | 数量指标 | 维护公厕 | 12 |
        | ^ | 质量指标 | 设施状况 | 良好 |
        `,
      ],
    },
    "an amount of a form that declares its unit": {
      sheets: [
        `
        | 云溪市2024年市级部门预算项目支出绩效目标批复表（单位：万元） | < | < | < |
        | 项目名称 | 城区公厕日常维护 | 年度资金总额 | 30 |
        | 一级指标 | 二级指标 | 三级指标 | 指标值 |
        | 产出指标 | 数量指标 | 维护公厕数量 | 12座 |
        | ^ | 质量指标 | 设施完好率 | ≥95% |
        | 效益指标 | 经济效益指标 | 带动服务业产值 | ≥500 |
        `,
      ],
    },
  },
  invalid: {
    "a count lacks its unit": [
      { "annual.quantity.name": "维护公厕", "annual.quantity.value": "≥12" },
      "annual.quantity.value: warning missing",
    ],
    "it has no bound either": [
      { "annual.quantity.name": "维护公厕", "annual.quantity.value": 12 },
      "annual.quantity.value: warning missing",
    ],
    "the bound stands in words": [
      { "annual.quantity.name": "维护公厕", "annual.quantity.value": "不少于12" },
      "annual.quantity.value: warning missing",
    ],
    "a length may be of any unit": [
      { "annual.quantity.name": "疏通管道长度", "annual.quantity.value": "≥12" },
      "annual.quantity.value: warning missing",
    ],
    "a time has no unit": [
      { "annual.timeliness.name": "报修响应时限", "annual.timeliness.value": "≤24" },
      "annual.timeliness.value: warning missing",
    ],
    "a rate has no %": [{ "annual.quality.value": "≥95" }, "annual.quality.value: warning rate"],
    "a share has no %": [
      { "annual.quality.name": "无障碍公厕占比", "annual.quality.value": "≥30" },
      "annual.quality.value: warning rate",
    ],
    "satisfaction has no %": [{ "annual.satisfaction.value": "90" }, "annual.satisfaction.value: warning rate"],
    "one in a hundred of what should be rare": [
      { "annual.quality.name": "保洁投诉率", "annual.quality.value": "≤1" },
      "annual.quality.value: warning rate",
    ],
    "the cell of the unit is blank": [{ sheets: [withUnitColumn("12", "")] }, "quantity: warning missing"],
    "most values have no unit": [{ sheets: [bare("维护公厕", "设施完好率", "报修响应时长")] }, "first: advice many"],
    "an average is hardly of the declared unit": [
      {
        sheets: [
          `
          | 云溪市2024年市级部门预算项目支出绩效目标批复表（单位：万元） | < | < | < |
          | 项目名称 | 城区公厕日常维护 | 年度资金总额 | 30 |
          | 一级指标 | 二级指标 | 三级指标 | 指标值 |
          | 产出指标 | 数量指标 | 维护公厕数量 | 12座 |
          | ^ | 质量指标 | 设施完好率 | ≥95% |
          | 效益指标 | 经济效益指标 | 商户户均增收额 | ≥500 @average |
          `,
        ],
      },
      "average: warning missing",
    ],
  },
  notApplicable: {
    "no value has a number": {
      "annual.quantity.value": "按计划",
      "annual.quality.value": "完好",
      "annual.timeliness.value": "及时",
      "annual.cost.value": "控制在预算内",
      "annual.social.value": "开放",
      "annual.satisfaction.value": "满意",
    },
  },
});
