import { defineRule } from "../../core/rule";
import { complete } from "../provisions/measures-2015";

export const basisTicked = defineRule({
  id: "basis-ticked",
  summary: "立项依据至少勾选或填写一项。",
  category: "checkbox",
  severity: "error",
  basis: [complete],
  appliesTo: "every-form",
  messages: {
    none: ["立项依据一项也没有勾选。", "请勾选至少一项依据。"],
    blank: ["“{label}”未填写。", "请写明立项依据的名称和文号。"],
  },
  reasons: {},
  check(form, report) {
    const field = form.fields.basis;
    if (!field) return report.notApplicable();
    if (field.value.is === "choice" && field.value.options.every(({ ticked }) => !ticked))
      report([field.at], "none", {}, { waits: true });
    else if (field.value.is === "blank" && form.standard)
      report(
        [field.at],
        "blank",
        { label: field.label },
        { category: "missing-value", severity: "warning", waits: true },
      );
  },
});
