import { isCost } from "../costs";
import { defineRule } from "../../core/rule";
import { partsNumbers } from "../../core/recognise/words/parted-digits";
import { numberTwice } from "../number-twice";
import { clear } from "../provisions/measures-2015";
import { valueInParts } from "../provisions/practice";

export const oneNumber = defineRule({
  id: "one-number",
  summary: "一个指标只写一个指标值，不把两个不同的数并排写在一起。",
  category: "format",
  severity: "error",
  basis: [valueInParts, clear],
  appliesTo: "every-form",
  messages: {
    twice: ["指标“{name}”的值“{value}”写了两个数：{first}和{second}。", "请核对 {cell}，只保留其中一个。"],
    unsure: [
      "指标“{name}”的值“{value}”看来是两个数：{first}和{second}。",
      "请核对 {cell}：如是两个数，只保留其中一个；如是一个数，请去掉中间的空格。",
    ],
    listed: [
      "指标“{name}”的值“{value}”列了两个数：{first}和{second}。",
      "请核对 {cell}：如是一件事，只保留其中一个；如是两件事，请分别写成两个指标。",
    ],
  },
  reasons: {},
  check(form, report) {
    let seen = false;
    for (const indicator of form.indicators) {
      const { name, value, nameAt, valueAt } = indicator;
      if (value === null) continue;
      seen = true;
      const both = numberTwice(value, name);
      // Of the amounts of costs another rule says so.
      if (!both || (isCost(indicator) && partsNumbers(value))) continue;
      const { first, second, is } = both;
      const holes = { name: name ?? "", value, first, second, cell: valueAt };
      if (is === "sure") report([valueAt], "twice", holes, { related: [nameAt] });
      else report([valueAt], is === "spaced" ? "unsure" : "listed", holes, { severity: "warning", related: [nameAt] });
    }
    if (!seen) report.notApplicable();
  },
});
