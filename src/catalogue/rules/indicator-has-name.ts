import { isErrorCell } from "../../core/form";
import { defineRule } from "../../core/rule";
import { sound } from "../provisions/measures-2015";

export const indicatorHasName = defineRule({
  id: "indicator-has-name",
  summary: "每个指标值都应当有三级指标名称。",
  category: "missing-field",
  severity: "error",
  basis: [sound],
  appliesTo: "every-form",
  messages: {
    blank: ["指标值“{value}”没有对应的三级指标名称。", "请在 {cell} 填写指标名称，或删去这个值。"],
    label: ["三级指标只写了栏目名“{name}”，没有写是什么指标。", "请在 {cell} 写明指标，如“维护公厕数量”。"],
  },
  reasons: {
    noColumn: "没有认出哪一栏是指标名称：各行只有“{heading}”一栏的值。请在“读表结果”中说明名称在哪一栏。",
  },
  check(form, report) {
    if (form.indicators.length === 0) return report.notApplicable();
    const doubt = form.doubts.find((one) => one.of === "name");
    if (doubt) return report.cannotCheck([doubt.at], "noColumn", { heading: doubt.heading });
    for (const { name, value, valueAt, nameAt } of form.indicators) {
      if (name === null && value !== null && !isErrorCell(form, nameAt))
        report([nameAt, valueAt], "blank", { value, cell: nameAt }, { waits: true });
      else if (name !== null && isLabel.test(name))
        report([nameAt], "label", { name, cell: nameAt }, { severity: "warning", related: [valueAt], waits: true });
    }
  },
});

/** 满意度 and 经济效益 are said of indicators, too; these are not. */
const isLabel = /^\s*(?:三级|数量|质量|时效|成本)\s*指标\s*$/;
