import { catalogue } from "../../src/catalogue/bilingual";
import { say } from "../../src/core/message";
import { review } from "../../src/core/review";
import { draw } from "../fixtures/layouts/draw";

test.each([
  ["zh-CN", /请核对 B4。/],
  ["en", /check B4\./],
] as const)("a cell that states several amounts is named once (%s)", (language, expected) => {
  const { sheet } = draw({
    text: `
| 云溪市2024年市级部门预算项目支出绩效目标批复表 | < |
| 项目名称 | 城区公厕日常维护 |
| 预算单位 | 云溪市城市管理局 |
| 项目资金 | 年度资金总额：31万元，其中：财政拨款20万元，其他资金10万元 |
| 年度目标 | 完成城区公厕的日常维护，设施完好。 |
| 产出指标 | 数量指标 |
| 效益指标 | 社会效益 |
`,
  });
  const found = review([sheet], catalogue).findings.find(({ rule }) => rule === "funds-add-up");
  expect(found && say(found, catalogue, language).todo).toMatch(expected);
});
