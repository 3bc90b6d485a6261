import { fundsAddUp } from "../../../src/catalogue/rules/funds-add-up";
import { project } from "../../../src/catalogue/templates/project";
import { testRule } from "../../support/test-rule";

/** 30万元 in all, and no line for other funds. */
const withAppropriation = (amount: string) => `
        | 云溪市2024年市级部门预算项目支出绩效目标批复表 | < |
        | 项目名称 | 城区公厕日常维护 |
        | 年度资金总额 | 30万元 |
        | 其中：财政拨款 | ${amount} |
        | 产出指标 | 数量指标 |
        | 效益指标 | 社会效益 |
        `;

testRule(fundsAddUp, project, {
  valid: {
    "the total is the appropriation, and other funds are blank": {},
    "the total is the sum of both parts": { "funds.annual.fiscal": 25.5, "funds.annual.other": 4.5 },
    "the total is all other funds, and the appropriation is blank": {
      "funds.annual.fiscal": null,
      "funds.annual.other": 30,
    },
    "a part is printed as 0": { "funds.annual.other": 0 },
    "the same amount is printed in yuan and in 10,000 yuan": {
      "funds.annual.total": "30万元",
      "funds.annual.fiscal": "300000元",
    },
    "trailing zeros are left out": {
      "funds.annual.total": "8万元",
      "funds.annual.fiscal": "7.5万元",
      "funds.annual.other": "0.5万元",
    },
    "thousands have separators": { "funds.annual.total": "1,250万元", "funds.annual.fiscal": "1250.00万元" },
    "the numbers of a spreadsheet add up although floats do not": {
      "funds.annual.total": 0.3,
      "funds.annual.fiscal": 0.1,
      "funds.annual.other": 0.2,
    },
    "the mid-term half adds up as well": {
      "funds.midLong.total": 90,
      "funds.midLong.fiscal": 80,
      "funds.midLong.other": 10,
    },
    "the mid-term total stands alone": { "funds.midLong.total": 90 },
    "a line of money carried over from last year completes the total": {
      sheets: [
        `
        | 云溪市2024年市级部门预算项目支出绩效目标批复表 | < |
        | 项目名称 | 城区公厕日常维护 |
        | 年度资金总额：30万元 | |
        | 其中：财政拨款 25万元 | |
        | 其他资金 | |
        | 上年结转资金 5万元 | |
        | 产出指标 | 数量指标 |
        | 效益指标 | 社会效益 |
        `,
      ],
    },
    "lines of two levels, one of them in words of its own": {
      sheets: [
        `
        | 云溪市2024年市级部门预算项目支出绩效目标批复表 | < |
        | 项目名称 | 城区公厕日常维护 |
        | 年度资金总额 | 331万元 |
        | 一、当年财政拨款 | 281万元 |
        | 1.上级补助 | 200万元 |
        | 2.本级安排 | 81万元 |
        | 二、企业配套 | 30万元 |
        | 三、其他资金 | 20万元 |
        | 产出指标 | 数量指标 |
        | 效益指标 | 社会效益 |
        `,
      ],
    },
    "省级财政资金 and 市级财政资金 are two lines of one part": {
      sheets: [
        `
        | 云溪市2024年市级部门预算项目支出绩效目标批复表 | < |
        | 项目名称 | 城区公厕日常维护 |
        | 年度资金总额 | 100万元 |
        | 其中：省级财政资金 | 60万元 |
        | 市级财政资金 | 40万元 |
        | 产出指标 | 数量指标 |
        | 效益指标 | 社会效益 |
        `,
      ],
    },
  },
  invalid: {
    "rounding of two decimals may explain a difference of 0.01": [
      {
        "funds.annual.total": "33.34万元",
        "funds.annual.fiscal": "22.22万元",
        "funds.annual.other": "11.11万元",
      },
      "funds.annual.total: advice doubtful 33.34 ≠ 33.33",
    ],
    "the total leaves out the other funds": [{ "funds.annual.other": 5 }, "funds.annual.total: error differs 30 ≠ 35"],
    "the appropriation has a digit too few": [{ "funds.annual.fiscal": 3 }, "funds.annual.total: error differs 30 ≠ 3"],
    "the appropriation has lost its decimals": [
      { "funds.annual.total": "30.25万元", "funds.annual.fiscal": "30万元" },
      "funds.annual.total: error differs 30.25 ≠ 30",
    ],
    "a difference of 0.02 is more than rounding of two parts explains": [
      {
        "funds.annual.total": "33.35万元",
        "funds.annual.fiscal": "22.22万元",
        "funds.annual.other": "11.11万元",
      },
      "funds.annual.total: error differs 33.35 ≠ 33.33",
    ],
    "whole 10,000 yuan differ by one, which rounding might explain": [
      { "funds.annual.total": "31万元", "funds.annual.fiscal": "20万元", "funds.annual.other": "10万元" },
      "funds.annual.total: warning doubtful 31 ≠ 30",
    ],
    "the unit of a part is wrong by a factor of 10,000": [
      { "funds.annual.total": "30万元", "funds.annual.fiscal": "30元" },
      "funds.annual.total: error differs 30 ≠ 0.003",
    ],
    "the mid-term half does not add up": [
      { "funds.midLong.total": 90, "funds.midLong.fiscal": 80 },
      "funds.midLong.total: error differs 90 ≠ 80",
    ],
    "the mid-term total is blank beside its parts": [
      { "funds.midLong.fiscal": 80 },
      "funds.midLong.total funds.midLong.fiscal: error noTotal",
    ],
    "a form that lists the appropriation alone may have other money": [
      { sheets: [withAppropriation("25万元")] },
      "B3: warning alone 30 ≠ 25",
    ],
    "more than the total is its only part": [{ sheets: [withAppropriation("35万元")] }, "B3: error differs 30 ≠ 35"],
    "not even all lines together reach the total": [
      {
        sheets: [
          `
          | 云溪市2024年市级部门预算项目支出绩效目标批复表 | < |
          | 项目名称 | 城区公厕日常维护 |
          | 年度资金总额：30万元 @total | |
          | 其中：财政拨款 20万元 | |
          | 上年结转资金 5万元 | |
          | 产出指标 | 数量指标 |
          | 效益指标 | 社会效益 |
          `,
        ],
      },
      "total: error lines 30 ≠ 25",
    ],
    "no choice of the further lines makes the total": [
      {
        sheets: [
          `
          | 云溪市2024年市级部门预算项目支出绩效目标批复表 | < |
          | 项目名称 | 城区公厕日常维护 |
          | 年度资金总额：30万元 @total | |
          | 其中：财政拨款 20万元 | |
          | 其他资金 | |
          | 上年结转资金 15万元 | |
          | 上级补助资金 40万元 | |
          | 产出指标 | 数量指标 |
          | 效益指标 | 社会效益 |
          `,
        ],
      },
      "total: error nearest 30 ≠ 35",
    ],
    "what was appropriated is not what the levels of government give": [
      {
        sheets: [
          `
          | 云溪市2024年市级部门预算项目支出绩效目标批复表 | < |
          | 项目名称 | 城区公厕日常维护 |
          | 年度资金总额 | 331万元 |
          | 一、当年财政拨款 | 281万元 @fiscal |
          | 1.上级补助 | 200万元 |
          | 2.本级安排 | 71万元 |
          | 二、上年结转 | 30万元 |
          | 三、其他资金 | 20万元 |
          | 产出指标 | 数量指标 |
          | 效益指标 | 社会效益 |
          `,
        ],
      },
      "fiscal: error below 281 ≠ 271",
    ],
    "a part is larger than what it is a part of": [
      {
        sheets: [
          `
| 2025年项目支出绩效目标表 | < | < |
| 项目名称 | 无障碍改造 | < |
| 项目资金（万元） | 年度资金总额 | #239.9 |
| ^ | 其中：财政拨款 | #226.9 |
| ^ | 其中：上级补助资金 | #1170 @part |
| ^ | 其他资金 | #13 |
| 年度目标 | 改造家庭85户，改善生活条件。 | < |
| 一级指标 | 二级指标 | 三级指标 |
`,
        ],
      },
      "part: error exceeds",
    ],
    "a level below the total does not add up": [
      {
        sheets: [
          `
          | 云溪市2024年市级部门预算项目支出绩效目标批复表 | < |
          | 项目名称 | 城区公厕日常维护 |
          | 年度资金总额 | 331万元 |
          | 一、当年财政拨款 | 281万元 @fiscal |
          | 1.设备更新 | 200万元 |
          | 2.日常维护 | 71万元 |
          | 二、上年结转 | 30万元 |
          | 三、其他资金 | 20万元 |
          | 产出指标 | 数量指标 |
          | 效益指标 | 社会效益 |
          `,
        ],
      },
      "fiscal: warning below 281 ≠ 271",
    ],
    "a part of the total is altered, and its own parts are not": [
      {
        sheets: [
          `
          | 云溪市2024年市级部门预算项目支出绩效目标批复表 | < |
          | 项目名称 | 城区公厕日常维护 |
          | 年度资金总额 | 63万元 @total |
          | 上级补助 | 22万元 |
          | 县区配套 | 26.5万元 @own |
          | 其中：区级 | 9万元 |
          | 街道 | 12万元 |
          | 社会捐赠 | 20万元 |
          | 产出指标 | 数量指标 |
          | 效益指标 | 社会效益 |
          `,
        ],
      },
      "total: error lines 63 ≠ 68.5",
      "own: error below 26.5 ≠ 21",
    ],
    "the lines of a transfer do not add up": [
      {
        sheets: [
          `
          | 云溪市2024年农田建设转移支付区域绩效目标表 | < | < |
          | 专项名称 | 农田建设补助 | < |
          | 资金情况（万元） | 年度金额 | 1600 @total |
          | ^ | 其中：中央补助 | 1200 |
          | ^ | 地方资金 | 300 |
          | 产出指标 | 数量指标 | |
          | 效益指标 | 社会效益 | |
          `,
        ],
      },
      "total: error lines 1600 ≠ 1500",
    ],
    "the total of a list is not the sum of its projects": [
      {
        sheets: [
          `
          | 2025年部门预算项目绩效目标表 | < | < | < | < | < | < |
          | 项目名称 | 预算数（万元） | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标值 |
          | 公厕维护 | 30 | 维护公厕 | 产出指标 | 数量指标 | 公厕 | 20座 |
          | 路灯维护 | 50 | 维护路灯 | 产出指标 | 数量指标 | 路灯 | 900盏 |
          | 合计 | 90 @total | | | | | |
          `,
        ],
      },
      "total: error list 90 ≠ 80",
    ],
    "the total of another column of a list is not the sum of that column": [
      {
        sheets: [
          `
          | 2025年部门预算项目绩效目标表 | < | < | < | < | < | < | < |
          | 项目名称 | 预算数（万元） | 财政拨款 | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标值 |
          | 公厕维护 | 30 | 30 | 维护公厕 | 产出指标 | 数量指标 | 公厕 | 20座 |
          | 路灯维护 | 50 | 50 | 维护路灯 | 产出指标 | 数量指标 | 路灯 | 900盏 |
          | 合计 | 80 | 85 @fiscal | | | | | |
          `,
        ],
      },
      "fiscal: error listColumn 85 ≠ 80",
    ],
    "the parts of the spending do not add to their sum": [
      {
        sheets: [
          `
          | 云溪市2024年项目支出绩效目标表 | < | < |
          | 项目名称 | 城区公厕日常维护 | < |
          | 项目预算 | 支出内容 | 金额（万元） |
          | ^ | 材料购置 | 12.5 |
          | ^ | 劳务费用 | 7.5 |
          | ^ | 合计 | 21 @total |
          | 产出指标 | 数量指标 | |
          | 效益指标 | 社会效益 | |
          `,
        ],
      },
      "total: error spending 21 ≠ 20",
    ],
    "both halves are wrong": [
      { "funds.annual.total": 31.5, "funds.midLong.total": 90, "funds.midLong.fiscal": 80 },
      "funds.midLong.total: error differs 90 ≠ 80",
      "funds.annual.total: error differs 31.5 ≠ 30",
    ],
  },
  cannotCheck: {
    "the appropriation is no number": [{ "funds.annual.fiscal": "见附件" }, "funds.annual.total: noAmount"],
    "one amount has a unit and the other has none": [
      { "funds.annual.fiscal": "30" },
      "funds.annual.total funds.annual.fiscal: noUnit",
    ],
  },
  notApplicable: {
    "only the total is printed": { "funds.annual.fiscal": null },
    "no funds are printed at all": { "funds.annual.total": null, "funds.annual.fiscal": null },
    "a department form has tasks instead": { sheets: [["department-overall", {}]] },
  },
});
