import { nameOfField, type FieldId } from "../../core/fields";
import { defineRule } from "../../core/rule";
import { complete } from "../provisions/measures-2015";

const single: readonly FieldId[] = ["nature", "term", "projectType"];

export const oneTick = defineRule({
  id: "one-tick",
  summary: "项目属性、项目期限和项目类型各勾选一项，且只勾选一项。",
  category: "checkbox",
  severity: "error",
  basis: [complete],
  appliesTo: "every-form",
  messages: {
    none: ["“{label}”没有勾选：{options}。", "请勾选其中一项。"],
    several: ["“{label}”勾选了 {count} 项：{ticked}。", "只能勾选一项，请改正。"],
    blank: ["“{label}”未填写。", "请勾选或填写。"],
  },
  reasons: {},
  check(form, report) {
    let seen = false;
    for (const id of single) {
      const field = form.fields[id];
      if (!field) continue;
      if (field.value.is === "blank" && form.standard) {
        seen = true;
        report(
          [field.at],
          "blank",
          { label: nameOfField(field) },
          { severity: "warning", category: "missing-value", waits: true },
        );
      }
      if (field.value.is !== "choice") continue;
      seen = true;
      const { options } = field.value;
      const ticked = options.filter((option) => option.ticked);
      const names = (list: typeof options) => ({ list: list.map(({ text }) => text) });
      const severity = id === "projectType" ? "warning" : "error";
      if (ticked.length === 0)
        report([field.at], "none", { label: nameOfField(field), options: names(options) }, { severity, waits: true });
      else if (ticked.length > 1)
        report(
          [field.at],
          "several",
          { label: nameOfField(field), count: ticked.length, ticked: names(ticked) },
          { severity },
        );
    }
    if (!seen) report.notApplicable();
  },
});
