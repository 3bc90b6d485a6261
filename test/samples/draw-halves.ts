/** The parts that project and policy forms share: sources, goals, and the two halves of the indicators. */
import type { Brush } from "./drawing";
import type { Goals, Group } from "./forms";

const sourceLabels = [
  "合计",
  "1.一般公共预算收入",
  "2.政府性基金预算收入",
  "3.国有资本经营预算收入",
  "4.社会保险基金收入",
];

export function drawSources(brush: Brush, row: number, label: string, sources: readonly string[]): void {
  brush.put(row, 0, label, "label", 1, 2);
  [...sourceLabels, "5.其他收入"].forEach((source, index) => {
    const columns = index === sourceLabels.length ? 2 : 1;
    const digits = sources[index] ?? "";
    brush.put(row, index + 1, source, "label", columns);
    brush.put(row + 1, index + 1, digits === "" ? null : `${digits}万元`, "label", columns);
  });
}

export function drawGoals(brush: Brush, row: number, years: string, goals: Goals): void {
  brush.put(row, 0, "总体目标", "label", 1, 2);
  brush.put(row, 1, `中长期目标（${years}）`, "label", 4);
  brush.put(row, 5, "年度目标", "label", 3);
  brush.put(row + 1, 1, goals.midLong || null, "text", 4);
  brush.put(row + 1, 5, goals.annual || null, "text", 3);
}

/**
 * | 绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 二级指标 | 三级指标 | 指标值 |
 *                     ╰──── mid/long-term ────╯ ╰────── annual ───────╯
 *
 * Returns the row after the last one.
 */
export function drawHalves(brush: Brush, row: number, label: string, groups: readonly Group[]): number {
  const value = "指标值（包含数字及文字描述）";
  ["一级指标", "二级指标", "三级指标", value, "二级指标", "三级指标", value].forEach((head, index) => {
    brush.put(row, index + 1, head, "label");
  });
  const sizes = groups.map((group) => Math.max(1, group.annual.length, group.midLong.length));
  const all = sizes.reduce((sum, size) => sum + size, 0);
  brush.put(row, 0, label, "label", 1, all + 1);
  let at = row + 1;
  groups.forEach((group, index) => {
    const size = sizes[index] ?? 1;
    if (groups[index - 1]?.level1 !== group.level1) {
      const same = groups.slice(index).findIndex((other) => other.level1 !== group.level1);
      const end = same < 0 ? groups.length : index + same;
      const rows = sizes.slice(index, end).reduce((sum, next) => sum + next, 0);
      brush.put(at, 1, group.level1, "label", 1, rows);
    }
    brush.put(at, 2, group.level2, "label", 1, size);
    brush.put(at, 5, group.level2, "label", 1, size);
    for (let line = 0; line < size; line++) {
      const [midName = null, midValue = null] = group.midLong[line] ?? [];
      const [name = null, target = null] = group.annual[line] ?? [];
      brush.put(at + line, 3, midName, "text");
      brush.put(at + line, 4, midValue, "text");
      brush.put(at + line, 6, name, "text");
      brush.put(at + line, 7, target, "text");
    }
    at += size;
  });
  return at;
}
