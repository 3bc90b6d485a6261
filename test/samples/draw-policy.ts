import { drawGoals, drawHalves, drawSources } from "./draw-halves";
import { amount } from "./draw-project";
import { Brush, type Drawing } from "./drawing";
import type { PolicyForm } from "./forms";

/**
 * | 项目名称 | …
 * | 预算单位 | …              | 实施单位及责任人 | …
 * | 项目属性 | □ ☑            | 项目类型        | □ ☑
 * | 项目资金 | 中长期资金总额   | 年度资金总额
 * | 项目概况 | 立项依据 … 申请（补助）条件
 * | 项目起止年限 | …
 */
export function drawPolicy(form: PolicyForm): Drawing {
  const brush = new Brush();
  brush.put(0, 0, form.title, "title", 8);
  brush.put(1, 0, "项目名称", "label");
  brush.put(1, 1, form.name, "label", 7);
  brush.put(2, 0, "预算单位", "label");
  brush.put(2, 1, form.budgetUnit, "label", 3);
  brush.put(2, 4, "实施单位及责任人", "label");
  brush.put(2, 5, form.implementingUnit, "label", 3);
  brush.put(3, 0, "项目属性", "label");
  brush.put(3, 1, form.nature, "choice", 3);
  brush.put(3, 4, "项目类型", "label");
  brush.put(3, 5, form.projectType, "choice", 3);
  brush.put(4, 0, "项目资金", "label", 1, 3);
  brush.put(4, 1, `中长期资金总额：${amount(form.midLong.total)}`, "text", 3);
  brush.put(5, 1, `其中：财政拨款${amount(form.midLong.fiscal)}`, "text", 3);
  brush.put(6, 1, `其他资金${amount(form.midLong.other)}`, "text", 3);
  brush.put(4, 4, `年度资金总额：${amount(form.annual.total)}`, "text", 4);
  brush.put(5, 4, `其中：财政拨款${amount(form.annual.fiscal)}`, "text", 4);
  brush.put(6, 4, `其他资金${amount(form.annual.other)}`, "text", 4);
  const { outline } = form;
  brush.put(7, 0, "项目概况", "label", 1, outline.length);
  outline.forEach(([label, text], index) => {
    brush.put(7 + index, 1, label, "label", 2);
    brush.put(7 + index, 3, text || null, "text", 5);
  });
  const after = 7 + outline.length;
  brush.put(after, 0, "项目起止年限", "label");
  brush.put(after, 1, form.period || null, "label", 7);
  drawSources(brush, after + 1, "财政资金来源（万元）", form.sources);
  drawGoals(brush, after + 3, form.years, form.goals);
  return brush.drawing(drawHalves(brush, after + 5, "绩效目标", form.groups));
}
