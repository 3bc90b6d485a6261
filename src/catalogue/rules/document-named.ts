import type { FieldId } from "../../core/fields";
import { textOf } from "../../core/form";
import { defineRule } from "../../core/rule";
import { complete } from "../provisions/measures-2015";

const fields: readonly FieldId[] = ["midLongPlan", "fundManagementMeasures"];

export const documentNamed = defineRule({
  id: "document-named",
  summary: "中长期规划、资金管理办法应当写明文件名称和文号。",
  category: "semantic",
  severity: "warning",
  basis: [complete],
  appliesTo: ["special-policy"],
  messages: {
    noDocument: [
      "“{label}”要求写文件名称和文号，现填的“{text}”不像文件名称。",
      "请写明文件名称和文号；没有的，写“无”。",
    ],
  },
  reasons: {},
  check(form, report) {
    const filled = fields.flatMap((id) => {
      const [field, text] = [form.fields[id], textOf(form, id)];
      return field && text !== null ? [{ field, text }] : [];
    });
    if (filled.length === 0) return report.notApplicable();
    for (const { field, text } of filled) {
      if (!/[《〔[]|号|规划|办法|方案|意见|纲要|通知|条例|规定|制度|细则|无|\/|-/.test(text))
        report([field.at], "noDocument", { label: field.label.replace(/\s+/g, ""), text });
    }
  },
});
