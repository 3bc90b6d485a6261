/**
 * Our marks in the XML of a worksheet, between what must stand before conditional formats and what must follow them:
 *
 *   sheetData … mergeCells phoneticPr [ conditionalFormatting ] dataValidations hyperlinks … tableParts extLst
 *
 * Nothing else of the part changes, not by a letter.
 */
import type { MarkRule } from "../../../core/mark-rules";
import { isMarked } from "../../../core/marker";
import { escaped } from "./escaped";

/** Those that stand before, behind the cells. */
const before =
  "sheetCalcPr|sheetProtection|protectedRanges|scenarios|autoFilter|sortState|dataConsolidate|customSheetViews|mergeCells|phoneticPr|conditionalFormatting";

export interface StyledRule extends MarkRule {
  /** Which of the workbook's differential formats it has. */
  readonly dxf: number;
}

/** The worst first: the lowest priority goes first. The user's own rules, which may stop ours, keep theirs. */
export function withMarks(xml: string, rules: readonly StyledRule[]): string {
  const { prefix, at } = placeFor(xml);
  let priority = lastPriority(xml);
  const ours = [...rules].reverse().map(({ address, formula, dxf }) => {
    priority++;
    const rule = `<${prefix}cfRule type="expression" dxfId="${String(dxf)}" priority="${String(priority)}"><${prefix}formula>${escaped(formula.slice(1))}</${prefix}formula></${prefix}cfRule>`;
    const cells = address.replaceAll(",", " ");
    return `<${prefix}conditionalFormatting sqref="${cells}">${rule}</${prefix}conditionalFormatting>`;
  });
  return xml.slice(0, at) + ours.join("") + xml.slice(at);
}

/** Without the rules that carry our marker, and without what held nothing but them. */
export function withoutMarks(xml: string): string {
  return xml.replace(format, (all: string) => {
    const left = all.replace(rule, (one) => (isMarked(one.replaceAll("&quot;", '"')) ? "" : one));
    return left === all || hasRule.test(left) ? left : "";
  });
}

const format = /<((?:[\w.-]+:)?)conditionalFormatting\b[^>]*>[^]*?<\/\1conditionalFormatting>/g;
const rule = /<((?:[\w.-]+:)?)cfRule\b[^>]*?(?:\/>|>[^]*?<\/\1cfRule>)/g;
const hasRule = /<(?:[\w.-]+:)?cfRule\b/;

function lastPriority(xml: string): number {
  let last = 0;
  for (const [, priority = "0"] of xml.matchAll(/<(?:[\w.-]+:)?cfRule\b[^>]*?\spriority="(\d+)"/g))
    last = Math.max(last, Number(priority));
  return last;
}

/** Where conditional formats go, and what the part's elements are called before their names. */
function placeFor(xml: string): { readonly prefix: string; readonly at: number } {
  const [, prefix = ""] = /<((?:[\w.-]+:)?)worksheet[\s>]/.exec(xml) ?? [];
  const data = new RegExp(`<${prefix}sheetData\\s*/>|</${prefix}sheetData\\s*>`).exec(xml);
  if (!data) throw new Error("a worksheet without cells");
  const next = new RegExp(
    `(?:\\s|<!--[^]*?-->)*<(${prefix}(?:${before}))(?=[\\s/>])(?:[^>"']|"[^"]*"|'[^']*')*?(?:/>|>[^]*?</\\1\\s*>)`,
    "y",
  );
  let at = data.index + data[0].length;
  for (;;) {
    next.lastIndex = at;
    const found = next.exec(xml);
    if (!found) return { prefix, at };
    at = next.lastIndex;
  }
}
