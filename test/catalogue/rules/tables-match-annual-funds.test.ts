import { tablesMatchAnnualFunds } from "../../../src/catalogue/rules/tables-match-annual-funds";
import { project } from "../../../src/catalogue/templates/project";
import { testRule } from "../../support/test-rule";

const sheet = (total: string, rows: string) => `
| 2025年项目支出绩效目标表 | < | < | < |
| 项目名称 | 空气监测站运维 | < | < |
| 年度资金总额（万元） | #${total} @total | < | < |
${rows.trim()}
| 年度目标 | 运维监测站9座，数据及时上传。 | < | < |
| 一级指标 | 二级指标 | 三级指标 | 指标值 |
| 产出指标 | 数量指标 | 运维监测站 | ≥9座 |
`;

const allocation = `
| 资金分配 | 序号 | 地区 | 分配金额 |
| ^ | 合计 | < | #219 @all |
| ^ | 1 | 永和市 | #98.5 |
| ^ | 2 | 禾川县 | #65.4 |
| ^ | 3 | 双塔区 | #55.1 |
`;

testRule(tablesMatchAnnualFunds, project, {
  valid: {
    "the total of the allocation is the year's money": { sheets: [sheet("219", allocation)] },
    "what was bought, and people, are counted apart": {
      sheets: [
        sheet(
          "219",
          `
| 政府采购明细 | 序号 | 内容 | 采购金额 |
| ^ | 1 | 标准气体 | #12.5 |
| ^ | 2 | 滤膜 | #8.5 |
| ^ | 3 | 备件 | #9 |
| ^ | 合计 | < | #30 |
`,
        ),
        sheet(
          "219",
          `
| 人员情况 | 序号 | 岗位 | 人数 |
| ^ | 1 | 运维 | #12 |
| ^ | 2 | 质控 | #8 |
| ^ | 3 | 管理 | #3 |
| ^ | 合计 | < | #23 |
`,
        ),
      ],
    },
  },
  invalid: {
    "the rows go on beside each other": [
      {
        sheets: [
          sheet(
            "202.3",
            `
| 地区 | 金额 | 地区 | 金额 |
| 合计 | < | < | #220.3 @all |
| 北屯区 | #30.3 | 西陵县 | #39.7 |
| 安丰县 | #79.7 | 乐平县 | #70.6 |
`,
          ),
        ],
      },
      "all: error unnamed 220.3 ≠ 202.3",
    ],
    "two digits are swapped": [{ sheets: [sheet("129", allocation)] }, "all: error differs 219 ≠ 129"],
    "the table lists half of the money": [
      { sheets: [sheet("500.37", allocation)] },
      "all: warning differs 219 ≠ 500.37",
    ],
  },
  notApplicable: {
    "the form has no table of details": {},
  },
});
