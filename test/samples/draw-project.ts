import type { ProjectForm } from "./forms";
import { Brush, type Drawing } from "./drawing";
import { drawGoals, drawHalves, drawSources } from "./draw-halves";

/** Widths of the eight columns that project and policy forms share. */
export const halfWidths = [11, 10, 13, 18, 15, 13, 24, 23];

/**
 * | title                                                                  |
 * | 项目名称 | …                                                            |
 * | 预算单位 | …              | 实施单位及责任人 | …                          |
 * | 项目属性 | □ ☑            | 项目期限        | □ ☑                        |
 * | 立项依据 | □ ☑ □ …                                                      |
 * | 项目资金 | 中长期资金总额   | 年度资金总额     | 年度资金中：政府采购 …       |
 */
export function drawProject(form: ProjectForm): Drawing {
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
  brush.put(3, 4, "项目期限", "label");
  brush.put(3, 5, form.term, "choice", 3);
  brush.put(4, 0, "立项依据", "label");
  brush.put(4, 1, form.basis, "choice", 7);
  brush.put(5, 0, "项目资金", "label", 1, 4);
  brush.put(5, 1, `中长期资金总额：${amount(form.midLong.total)}`, "text", 3);
  brush.put(6, 1, `其中：财政拨款${amount(form.midLong.fiscal)}`, "text", 3);
  brush.put(7, 1, `其他资金${amount(form.midLong.other)}`, "text", 3);
  brush.put(5, 4, `年度资金总额：${amount(form.annual.total)}`, "text", 2);
  brush.put(6, 4, `其中：财政拨款${amount(form.annual.fiscal)}`, "text", 2);
  brush.put(7, 4, `其他资金${amount(form.annual.other)}`, "text", 2);
  const procurement = `年度资金中：政府采购${amount(form.procurement)}（政府购买服务${amount(form.serviceProcurement)}）`;
  brush.put(5, 6, procurement, "text", 2, 3);
  brush.put(8, 1, `延续项目以前年度预算安排：${amount(form.priorYear)}`, "text", 7);
  drawSources(brush, 9, "项目资金来源", form.sources);
  drawGoals(brush, 11, form.years, form.goals);
  return brush.drawing(drawHalves(brush, 13, "绩效指标", form.groups));
}

/** " 60 万元", and the gap that the printed form leaves for an amount that is not there. */
export function amount(digits: string): string {
  return digits === "" ? "    万元" : ` ${digits} 万元`;
}
