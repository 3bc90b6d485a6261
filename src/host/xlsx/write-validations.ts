/** The validation rules of a form, as hucre takes them. */
import type { DataValidation } from "hucre/xlsx";
import { a1Range } from "../../core/sheet";
import { complaintTitle, formulaText, type Layout, type ValidationRule } from "../../core/template/layout";

export function validationsOf({ validations }: Layout): DataValidation[] {
  return validations.map(({ cells, rule, otherwise, title, prompt, complaint }) => ({
    ...ruleOf(rule),
    range: cells.map(a1Range).join(" "),
    allowBlank: true,
    showInputMessage: true,
    inputTitle: title,
    inputMessage: prompt,
    showErrorMessage: otherwise !== null,
    ...(otherwise === null ? {} : { errorStyle: otherwise }),
    ...(complaint === "" ? {} : { errorTitle: complaintTitle, errorMessage: complaint }),
  }));
}

function ruleOf(rule: ValidationRule): Pick<DataValidation, "type" | "operator" | "formula1" | "formula2" | "values"> {
  switch (rule.is) {
    case "list":
      return { type: "list", values: [...rule.texts] };
    case "decimal":
      return { type: "decimal", operator: "between", formula1: String(rule.least), formula2: String(rule.most) };
    case "text-length":
      return { type: "textLength", operator: "lessThanOrEqual", formula1: String(rule.longest) };
    case "custom":
      return { type: "custom", formula1: formulaText(rule.formula).slice(1) };
  }
}
