import { isErrorCell } from "../../core/form";
import { squash } from "../../core/recognise/words/squash";
import { defineRule } from "../../core/rule";
import { readsAsValue } from "../../core/target-value";
import { complete } from "../provisions/measures-2015";

/** ≥95%, 3000人次, 不少于20场: what no indicator is called. */
const isValue = (text: string) =>
  /^(?:[≥≤><=＝≧≦]|不[低少高大小超多][于过]|达到)?[+-]?\d/.test(text) && readsAsValue(text);
const isName = (text: string) => /\p{Script=Han}{3}/u.test(text) && !/[\d%％‰≥≤><=]|百分之|不[低少高多][于]/.test(text);

export const nameBeforeValue = defineRule({
  id: "name-before-value",
  summary: "指标名称写在名称栏，指标值写在指标值栏。",
  category: "misplaced",
  severity: "error",
  basis: [complete],
  appliesTo: "every-form",
  messages: {
    swapped: [
      "名称栏写的是“{name}”，指标值栏写的是“{value}”：看来两格写反了。",
      "请把 {nameCell} 和 {valueCell} 的内容对调。",
    ],
  },
  reasons: {},
  check(form, report) {
    if (form.indicators.length === 0) return report.notApplicable();
    for (const { name, value, nameAt, valueAt } of form.indicators) {
      if (name === null || value === null || isErrorCell(form, nameAt)) continue;
      if (!isValue(squash(name)) || !isName(squash(value)) || readsAsValue(value)) continue;
      report([nameAt, valueAt], "swapped", { name, value, nameCell: nameAt, valueCell: valueAt });
    }
  },
});
