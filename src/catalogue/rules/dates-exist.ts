import { defineRule } from "../../core/rule";
import { parseTarget } from "../../core/target-value";
import { sense } from "../provisions/form-itself";
import { complete } from "../provisions/measures-2015";

export const datesExist = defineRule({
  id: "dates-exist",
  summary: "完成时间写的日期应当是日历上有的日期。",
  category: "format",
  severity: "error",
  basis: [sense, complete],
  appliesTo: "every-form",
  messages: { noSuchDay: ["“{value}”中的“{date}”在日历上不存在。", "请改写成实际的完成日期。"] },
  reasons: {},
  check(form, report) {
    if (form.indicators.length === 0) return report.notApplicable();
    for (const { value, valueAt, nameAt } of form.indicators) {
      if (value === null || !mayHoldDay.test(value)) continue;
      const missing = parseTarget(value).deadlines.find(({ exists }) => !exists);
      if (missing) report([valueAt], "noSuchDay", { value, date: missing.text }, { related: [nameAt] });
    }
  },
});

/** Most values name no day, and need no closer look. */
const mayHoldDay = /月|20\d\d[./-]/;
