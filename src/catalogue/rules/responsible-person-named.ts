import { textOf } from "../../core/form";
import { defineRule } from "../../core/rule";
import { squash, squashLabel } from "../../core/recognise/words/squash";
import { complete } from "../provisions/measures-2015";

export const responsiblePersonNamed = defineRule({
  id: "responsible-person-named",
  summary: "“实施单位及责任人”应当既写单位又写责任人。",
  category: "missing-value",
  severity: "warning",
  basis: [complete],
  appliesTo: ["project", "special-policy"],
  messages: { unitOnly: ["“{label}”只写了单位“{unit}”，没有责任人。", "请在 {cell} 补写责任人姓名。"] },
  reasons: {},
  check(form, report) {
    const field = form.fields.implementingUnit;
    const text = textOf(form, "implementingUnit");
    if (!field || text === null || !/责任人|负责人/.test(squashLabel(field.label))) return report.notApplicable();
    const [unit, owner] = [squash(text), squash(textOf(form, "budgetUnit") ?? "")];
    if (unit === owner || /(局|支队|中心|委员会|办公室|所|站|学校|医院)$/.test(unit)) {
      report(
        [field.at],
        "unitOnly",
        { label: field.label.replace(/\s+/g, ""), unit: text, cell: field.at },
        { waits: true },
      );
    }
  },
});
