import { costsWithinAnnualFunds } from "../../../src/catalogue/rules/costs-within-annual-funds";
import { project } from "../../../src/catalogue/templates/project";
import { testRule } from "../../support/test-rule";

testRule(costsWithinAnnualFunds, project, {
  valid: {
    "an office grants a shortfall of a tenth": { "setting.shortfall": 10, "annual.cost.value": "≤27万元" },
    "a range of amounts counts by its upper end": { "annual.cost.value": "20万元～30万元" },
    "bounds on both sides": { "annual.cost.value": "不低于20万元，不高于30万元" },
    "an amount that falls to another": { "annual.cost.value": "由40万元降至30万元" },
    "the cost is the annual total": {},
    "the cost is in yuan": { "annual.cost.value": "≤300000元" },
    "an amount per year is an amount": { "annual.cost.value": "300000元/年" },
    "a unit price has its unit behind the name": {
      sheets: [
        `
        | 云溪市2024年市级部门预算项目支出绩效目标批复表 | < | < | < |
        | 项目名称 | 城区公厕日常维护 | < | < |
        | 年度资金总额：30万元 | < | < | < |
        | 一级指标 | 二级指标 | 三级指标 | 指标值 |
        | 产出指标 | 数量指标 | 保洁人数（人） | ≥10 |
        | ^ | 成本指标 | 预算控制数（元） | ≤300000 |
        | ^ | ^ | 保洁员补助（元/人） | =6000 |
        `,
      ],
    },
    "rounding of the costs explains a difference of 0.01": {
      sheets: [
        `
        | 云溪市2024年市级部门预算项目支出绩效目标批复表 | < | < | < |
        | 项目名称 | 城区公厕日常维护 | < | < |
        | 年度资金总额：33.34万元 | < | < | < |
        | 一级指标 | 二级指标 | 三级指标 | 指标值 |
        | 产出指标 | 数量指标 | 维护公厕数量 | 12座 |
        | ^ | 成本指标 | 人工费 | 22.22万元 |
        | ^ | ^ | 材料费 | 11.11万元 |
        `,
      ],
    },
    "a unit price stands beside costs that make the total": {
      sheets: [
        `
        | 云溪市2024年市级部门预算项目支出绩效目标批复表 | < | < | < |
        | 项目名称 | 城区公厕日常维护 | < | < |
        | 年度资金总额：30万元 | < | < | < |
        | 一级指标 | 二级指标 | 三级指标 | 指标值 |
        | 产出指标 | 数量指标 | 保洁人数 | 10人 |
        | ^ | 成本指标 | 人工费 | 30万元 |
        | ^ | ^ | 保洁补助标准 | 300元/天 |
        `,
      ],
    },
    "a total stands beside all of its parts": {
      sheets: [
        `
        | 云溪市2024年市级部门预算项目支出绩效目标批复表 | < | < | < |
        | 项目名称 | 城区公厕日常维护 | < | < |
        | 年度资金总额：30万元 | < | < | < |
        | 一级指标 | 二级指标 | 三级指标 | 指标值 |
        | 产出指标 | 数量指标 | 维护公厕数量 | 12座 |
        | ^ | 成本指标 | 项目总成本 | ≤30万元 |
        | ^ | ^ | 人工费 | 18万元 |
        | ^ | ^ | 材料费 | 12万元 |
        `,
      ],
    },
    "a part of which is inside a cost": { "annual.cost.value": "30万元，其中材料12万元" },
    "the cost is the result of a calculation": { "annual.cost.value": "10人×3万元=30万元" },
    "the parts of a cost stand in brackets": { "annual.cost.value": "30万元（财政拨款20万元，自筹10万元）" },
    "the unit has slipped, which is another rule's matter": { "annual.cost.value": "≤30元" },
    "the mid-term costs are not the year's": {
      "funds.midLong.total": 90,
      "midLong.cost.name": "三年维护成本",
      "midLong.cost.value": "≤90万元",
    },
    "social costs are no money of the project": {
      sheets: [
        `
        | 云溪市2024年市级部门预算项目支出绩效目标批复表 | < | < | < |
        | 项目名称 | 城区公厕日常维护 | < | < |
        | 年度资金总额：30万元 | < | < | < |
        | 一级指标 | 二级指标 | 三级指标 | 指标值 |
        | 成本指标 | 经济成本指标 | 维护成本 | ≤30万元 |
        | ^ | 社会成本指标 | 居民绕行损失 | ≤5万元 |
        | 产出指标 | 数量指标 | 维护公厕数量 | 12座 |
        `,
      ],
    },
    "the funds stand only in the row of sources": { "funds.annual.total": null },
    "an economic benefit in money is no cost": {
      "annual.economic.name": "带动经营收入",
      "annual.economic.value": "≥80万元",
    },
  },
  invalid: {
    "the shortfall is more than the office grants": [
      { "setting.shortfall": 10, "annual.cost.value": "≤26.99万元" },
      "annual.cost.value: warning under 26.99 ≠ 30",
    ],
    "the office grants a shortfall, and no excess": [
      { "setting.shortfall": 100, "annual.cost.value": "≤36.5万元" },
      "annual.cost.value: error over 36.5 ≠ 30",
    ],
    "the costs exceed the funds": [{ "annual.cost.value": "≤36.5万元" }, "annual.cost.value: error over 36.5 ≠ 30"],
    "an amount per year exceeds the funds": [
      { "annual.cost.value": "365000元/年" },
      "annual.cost.value: error over 36.5 ≠ 30",
    ],
    "a total stands beside some of its parts": [
      {
        sheets: [
          `
          | 云溪市2024年市级部门预算项目支出绩效目标批复表 | < | < | < |
          | 项目名称 | 城区公厕日常维护 | < | < |
          | 年度资金总额：30万元 | < | < | < |
          | 一级指标 | 二级指标 | 三级指标 | 指标值 |
          | 产出指标 | 数量指标 | 维护公厕数量 | 12座 |
          | ^ | 成本指标 | 项目总成本 | ≤30万元 @whole |
          | ^ | ^ | 人工费 | 18万元 @labour |
          `,
        ],
      },
      "whole labour: warning overPart 48 ≠ 30",
    ],
    "whole 10,000 yuan differ by one, which rounding might explain": [
      {
        sheets: [
          `
          | 云溪市2024年市级部门预算项目支出绩效目标批复表 | < | < | < |
          | 项目名称 | 城区公厕日常维护 | < | < |
          | 年度资金总额：31万元 | < | < | < |
          | 一级指标 | 二级指标 | 三级指标 | 指标值 |
          | 产出指标 | 数量指标 | 维护公厕数量 | 12座 |
          | ^ | 成本指标 | 人工费 | 18万元 @labour |
          | ^ | ^ | 材料费 | 12万元 @materials |
          `,
        ],
      },
      "labour materials: warning doubtful 30 ≠ 31",
    ],
    "the costs leave a part of the funds unexplained": [
      { "annual.cost.value": "≤18.5万元" },
      "annual.cost.value: warning under 18.5 ≠ 30",
    ],
    "the costs are less than the funds, and a unit price may make up for it": [
      {
        sheets: [
          `
          | 云溪市2024年市级部门预算项目支出绩效目标批复表 | < | < | < |
          | 项目名称 | 城区公厕日常维护 | < | < |
          | 年度资金总额：30万元 | < | < | < |
          | 一级指标 | 二级指标 | 三级指标 | 指标值 |
          | 产出指标 | 数量指标 | 保洁人数 | 10人 |
          | ^ | 成本指标 | 材料费 | 12万元 @materials |
          | ^ | ^ | 保洁人员劳务 | 300元/天 @price |
          `,
        ],
      },
      "materials: warning underPrices 12 ≠ 30",
      "price: warning price",
    ],
    "a cost that slid under timeliness counts all the same": [
      {
        "annual.cost.value": "≤30万元",
        "annual.timeliness.name": "设备购置费",
        "annual.timeliness.value": "12万元",
      },
      "annual.timeliness.value annual.cost.value: error over 42 ≠ 30",
    ],
    "the costs exceed the total of the sources, the annual total being blank": [
      { "funds.annual.total": null, "annual.cost.value": "≤42万元" },
      "annual.cost.value: error over 42 ≠ 30",
    ],
  },
  cannotCheck: {
    "no funds are stated": [{ "funds.annual.total": null, "sources.total": null }, "annual.cost.value: noFunds"],
    "the only cost is in words": [{ "annual.cost.value": "控制在预算以内" }, "annual.cost.value: words"],
    "a cost in words may be the rest of the funds": [
      {
        sheets: [
          `
          | 云溪市2024年市级部门预算项目支出绩效目标批复表 | < | < | < |
          | 项目名称 | 城区公厕日常维护 | < | < |
          | 年度资金总额：30万元 | < | < | < |
          | 一级指标 | 二级指标 | 三级指标 | 指标值 |
          | 产出指标 | 数量指标 | 维护公厕数量 | 12座 |
          | ^ | 成本指标 | 材料费 | 12万元 @materials |
          | ^ | ^ | 人工费 | 按市场价格 @labour |
          `,
        ],
      },
      "materials labour: words",
    ],
    "the only cost has two numbers": [{ "annual.cost.value": "≤30 90万元" }, "annual.cost.value: unreadable"],
    "the funds have no unit, and the cost has one": [
      { "funds.annual.total": "30" },
      "funds.annual.total annual.cost.value: noUnit",
    ],
    "the only cost is a price": [{ "annual.cost.value": "300元/天" }, "annual.cost.value: onlyPrices"],
    "the only cost is a price per head": [{ "annual.cost.value": "人均300元" }, "annual.cost.value: onlyPrices"],
    "the only cost is a share": [{ "annual.cost.value": "≤100%" }, "annual.cost.value: onlyPrices"],
  },
  notApplicable: {
    "there is no cost indicator": { "annual.cost.name": null, "annual.cost.value": null },
    "the cost has no value yet": { "annual.cost.value": null },
    "a department form has tasks instead": { sheets: [["department-overall", {}]] },
  },
});
