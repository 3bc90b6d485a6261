/** What Excel says about cells that are typed into, and what it accepts there. */
import { grouped } from "../../core/grouped";
import type { Range } from "../../core/sheet";
import { complaintTitle, formulaText, type Validation } from "../../core/template/layout";
import { stacked } from "../../core/address-lists";
import type { Areas } from "./insert-areas";

/** Cells that accept the same are told so at once; then what is said beside them, in which they differ more often. */
export function writeValidations(areas: Areas, validations: readonly Validation[]): void {
  const validationsOf = (all: readonly Validation[]) =>
    areas.apart(all.flatMap(({ cells }) => cells)).map(({ dataValidation }) => dataValidation);
  const accepts = ({ rule, otherwise, complaint }: Validation) => JSON.stringify([rule, otherwise, complaint]);
  const says = ({ title, prompt }: Validation) => JSON.stringify([title, prompt]);
  for (const alike of grouped(gathered(validations), accepts).values()) {
    const [first] = alike;
    if (first) for (const each of validationsOf(alike)) writeRule(each, first);
    for (const said of grouped(alike, says).values()) {
      const { title = "", prompt = "" } = said[0] ?? {};
      for (const each of validationsOf(said)) each.prompt = { title, message: prompt, showPrompt: true };
    }
  }
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
      const own = { ...at, bottom: at.top, right: at.left };
      return { ...first, cells: [at], rule: { ...rule, formula: { ...rule.formula, of: [own] } } };
    });
  });
}

/** Where there is nothing to complain of in words of ours, Excel's own are plain enough. */
function writeRule(dataValidation: Excel.DataValidation, validation: Validation): void {
  const { otherwise, complaint } = validation;
  dataValidation.rule = ruleOf(validation);
  if (otherwise === null) dataValidation.errorAlert = { title: "", message: "", showAlert: false, style: "Stop" };
  else if (complaint !== "")
    dataValidation.errorAlert = {
      title: complaintTitle,
      message: complaint,
      showAlert: true,
      style: alerts[otherwise],
    };
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
