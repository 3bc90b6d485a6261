import { Brush, type Drawing } from "./drawing";
import type { DepartmentForm } from "./forms";

export const departmentWidths = [13, 13, 16, 32, 14, 14, 14];

/**
 * | 部门（单位）名称       | …
 * | 年度主要任务 | 任务名称 | 主要内容          | 预算金额（万元）
 * | ^          | ^       | ^                | 合计 | 财政拨款 | 其他资金
 * | ^          | 合计                        | Σ    | Σ       | Σ
 * | 年度总体目标 | …
 * | 年度绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值
 */
export function drawDepartment(form: DepartmentForm): Drawing {
  const brush = new Brush();
  brush.put(0, 0, form.title, "title", 7);
  brush.put(1, 0, "部门（单位）名称", "label", 2);
  brush.put(1, 2, form.department, "label", 5);
  const last = 4 + form.tasks.length;
  brush.put(2, 0, "年度主要任务", "label", 1, last - 1);
  brush.put(2, 1, "任务名称", "label", 1, 2);
  brush.put(2, 2, "主要内容", "label", 2, 2);
  brush.put(2, 4, "预算金额（万元）", "label", 3);
  ["合计", "财政拨款", "其他资金"].forEach((head, index) => {
    brush.put(3, 4 + index, head, "label");
  });
  brush.put(4, 1, "合计", "label", 3);
  (["total", "fiscal", "other"] as const).forEach((part, index) => {
    const letter = "EFG"[index] ?? "E";
    const sum = form.tasks.reduce((whole, task) => whole + Math.round((task[part] ?? 0) * 100), 0) / 100;
    brush.put(4, 4 + index, sum, "amount", 1, 1, `SUM(${letter}6:${letter}${String(last + 1)})`);
    form.tasks.forEach((task, line) => {
      brush.put(5 + line, 4 + index, task[part], "amount");
    });
  });
  form.tasks.forEach((task, line) => {
    brush.put(5 + line, 1, task.name, "label");
    brush.put(5 + line, 2, task.content, "text", 2);
  });
  brush.put(last + 1, 0, "年度总体目标", "label");
  brush.put(last + 1, 1, form.goal, "text", 6);
  return brush.drawing(drawIndicators(brush, last + 2, form));
}

function drawIndicators(brush: Brush, row: number, { groups }: DepartmentForm): number {
  const sizes = groups.map((group) => Math.max(1, group.annual.length));
  const rowsOf = (from: number, to: number) => sizes.slice(from, to).reduce((sum, size) => sum + size, 0);
  brush.put(row, 0, "年度绩效指标", "label", 1, rowsOf(0, sizes.length) + 1);
  ["一级指标", "二级指标", "三级指标"].forEach((head, index) => {
    brush.put(row, index + 1, head, "label");
  });
  brush.put(row, 4, "指标值（包含数字及文字描述）", "label", 3);
  groups.forEach((group, index) => {
    const at = row + 1 + rowsOf(0, index);
    if (groups[index - 1]?.level1 !== group.level1) {
      const end = groups.findIndex((other, next) => next > index && other.level1 !== group.level1);
      brush.put(at, 1, group.level1, "label", 1, rowsOf(index, end < 0 ? groups.length : end));
    }
    brush.put(at, 2, group.level2, "label", 1, sizes[index]);
    for (let line = 0; line < (sizes[index] ?? 1); line++) {
      const [name = null, value = null] = group.annual[line] ?? [];
      brush.put(at + line, 3, name, "text");
      brush.put(at + line, 4, value, "text", 3);
    }
  });
  return row + 1 + rowsOf(0, sizes.length);
}
