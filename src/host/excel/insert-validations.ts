/** What Excel says about cells that are typed into, and what it accepts there. */
import type { Range } from "../../core/sheet";
import { formulaText, type Validation } from "../../core/template/layout";
import { addressLists, stacked } from "./address-lists";

export function writeValidations(worksheet: Excel.Worksheet, validations: readonly Validation[]): void {
  for (const validation of gathered(validations)) writeValidation(worksheet, validation);
}

/**
 * A formula is about the first of its cells and moves with the others: cells one below another take one rule. Of cells
 * apart from each other Excel does not say which is the first.
 */
function gathered(validations: readonly Validation[]): Validation[] {
  const alike = new Map<string, { readonly first: Validation; readonly cells: Range[] }>();
  for (const validation of validations) {
    const { rule, cells } = validation;
    const same = rule.is === "custom" ? { ...rule, formula: rule.formula.text } : { ...rule, at: cells };
    const key = JSON.stringify({ ...validation, cells: null, rule: same });
    const known = alike.get(key);
    if (known) known.cells.push(...cells);
    else alike.set(key, { first: validation, cells: [...cells] });
  }
  return [...alike.values()].flatMap(({ first, cells }) => {
    const { rule } = first;
    if (rule.is !== "custom") return [first];
    return stacked(cells).map((at): Validation => {
      const own = { ...at, bottom: at.top };
      return { ...first, cells: [at], rule: { ...rule, formula: { ...rule.formula, of: [own] } } };
    });
  });
}

function writeValidation(worksheet: Excel.Worksheet, validation: Validation): void {
  const { cells, otherwise, title, prompt, complaint } = validation;
  for (const address of addressLists(cells)) {
    const { dataValidation } = worksheet.getRanges(address);
    dataValidation.rule = ruleOf(validation);
    dataValidation.prompt = { title, message: prompt, showPrompt: true };
    dataValidation.errorAlert =
      otherwise === null
        ? { title: "", message: "", showAlert: false, style: "Stop" }
        : { title, message: complaint, showAlert: true, style: alerts[otherwise] };
  }
}

const alerts = { stop: "Stop", warning: "Warning", information: "Information" } as const;

function ruleOf({ rule }: Validation): Excel.DataValidationRule {
  switch (rule.is) {
    case "list":
      return { list: { inCellDropDown: true, source: rule.texts.join(",") } };
    case "decimal":
      return { decimal: { formula1: rule.least, formula2: rule.most, operator: "Between" } };
    case "text-length":
      return { textLength: { formula1: rule.longest, operator: "LessThanOrEqualTo" } };
    case "custom":
      return { custom: { formula: formulaText(rule.formula) } };
  }
}
