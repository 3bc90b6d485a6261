import { noResult } from "../../core/error-value";
import { defineRule } from "../../core/rule";
import { complete } from "../provisions/measures-2015";

export const noErrorValues = defineRule({
  id: "no-error-values",
  summary: "单元格中的公式应当得出结果。",
  category: "format",
  severity: "error",
  basis: [complete],
  appliesTo: "every-form",
  messages: {
    error: ["{cell} 显示 {text}，公式没有得出结果。", "请核对 {cell} 的公式，或直接填写内容。"],
    noResult: ["{cell} 的公式在文件里没有计算结果。", "请在 Excel 或 WPS 中打开并保存该文件，再核查。"],
  },
  reasons: {},
  check(form, report) {
    for (const { at, text } of form.errors) {
      if (text === noResult) report([at], "noResult", { cell: at });
      else report([at], "error", { cell: at, text });
    }
  },
});
