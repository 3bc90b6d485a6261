/** TEXT() as Excel has it: HyperFormula's own knows no thousands, no percents, no sections, and refuses texts. */
import type { FunctionPlugin } from "hyperformula";
import { formatValue } from "hucre";
import type { FormulaLibrary } from "./calculation";
import { generalText } from "./general-text";

type Run = Parameters<FunctionPlugin["runFunction"]>;

const taught = new WeakSet<object>();

/** From now on the library's formulas have Excel's TEXT. */
export function teachText(library: FormulaLibrary): void {
  const { FunctionArgumentType, FunctionPlugin: Plugin, HyperFormula } = library;
  if (taught.has(HyperFormula)) return;
  taught.add(HyperFormula);
  class TextFunction extends Plugin {
    static override readonly implementedFunctions = {
      TEXT: {
        method: "text",
        parameters: [{ argumentType: FunctionArgumentType.NOERROR }, { argumentType: FunctionArgumentType.STRING }],
      },
    };

    text(call: { readonly args: Run[0] }, state: Run[1]): ReturnType<FunctionPlugin["runFunction"]> {
      return this.runFunction(call.args, state, this.metadata("TEXT"), shown);
    }
  }
  HyperFormula.registerFunctionPlugin(TextFunction);
}

function shown(value: unknown, format: string): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return format.split(";").length > 3 ? formatValue(value, format) : value;
  const number = Number(value) || 0;
  return format === "" ? "" : /^(?:general|@)$/i.test(format) ? generalText(number) : formatValue(number, format);
}
