import { taskRows } from "../../core/form";
import { defineRule } from "../../core/rule";
import { complete } from "../provisions/measures-2015";

export const rowsInTheirColumns = defineRule({
  id: "rows-in-their-columns",
  summary: "各行内容应当在表头所示的栏内。",
  category: "misplaced",
  severity: "warning",
  basis: [complete],
  appliesTo: "every-form",
  messages: {
    indicators: [
      "有 {count} 行指标没有填在表头所示的栏内（{cells}），已按先名称后指标值的顺序识别。",
      "请把这些行移回各自的栏，再核查一次。",
    ],
    task: [
      "“{task}”一行的金额错开了栏（{cells}），已按合计、财政拨款、其他资金的顺序识别。",
      "请把这一行移回各自的栏。",
    ],
  },
  reasons: {},
  terms: { total: "合计" },
  check(form, report) {
    const [first, ...others] = form.shiftedRows;
    if (first)
      report([first, ...others], "indicators", {
        count: others.length + 1,
        cells: { list: form.shiftedRows.slice(0, 3) },
      });
    for (const task of taskRows(form)) {
      if (task.shifted)
        report(
          [task.at],
          "task",
          { task: task.name ?? { term: "total" }, cells: { list: [task.at] } },
          { severity: "error" },
        );
    }
  },
});
