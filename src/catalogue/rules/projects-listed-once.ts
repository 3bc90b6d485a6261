import { textOf } from "../../core/form";
import type { Placed } from "../../core/rule";
import { defineWorkbookRule } from "../../core/rule";
import { squash } from "../../core/recognise/words/squash";
import { consistency } from "../provisions/form-itself";

export const projectsListedOnce = defineWorkbookRule({
  id: "projects-listed-once",
  summary: "同一单位的同一项目在一个工作簿中只填一张表。",
  category: "duplicate",
  severity: "warning",
  basis: [consistency],
  messages: { twice: ["项目“{name}”在本工作簿中还有另一张表（第 {sheet} 张工作表 {cell}）。", "请确认是否重复填报。"] },
  reasons: {},
  check(forms, reportOn) {
    const seen = new Map<string, Placed>();
    for (const placed of forms) {
      const name = textOf(placed.form, "projectName");
      const field = placed.form.fields.projectName;
      if (name === null || !field) {
        reportOn(placed).notApplicable();
        continue;
      }
      const key = squash(`${name}|${textOf(placed.form, "budgetUnit") ?? ""}|${String(placed.form.year)}`);
      const first = seen.get(key);
      const at = first?.form.fields.projectName?.at;
      if (!first || !at) seen.set(key, placed);
      else reportOn(placed)([field.at], "twice", { name, sheet: first.sheet + 1, cell: at });
    }
  },
});
