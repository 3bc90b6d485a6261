/** Marks as conditional formats: the user's own fills, fonts and rules stay as they are underneath. */
import { paintOf } from "../../core/mark-looks";
import type { MarkRule } from "../../core/mark-rules";

export function paint(worksheet: Excel.Worksheet, { severity, address, formula, full }: MarkRule): void {
  const areas = address.includes(",") ? worksheet.getRanges(address) : worksheet.getRange(address);
  const rule = areas.conditionalFormats.add(Excel.ConditionalFormatType.custom).custom;
  const { fill, letters, bold, italic, underline, border, sides, line } = paintOf(severity, full);
  rule.rule.formula = formula;
  const { format } = rule;
  format.fill.color = fill;
  format.font.color = letters;
  if (bold) format.font.bold = true;
  if (italic) format.font.italic = true;
  if (underline !== "None") format.font.underline = underline;
  for (const side of sides) {
    const edge = format.borders[side];
    edge.style = border;
    if (line !== null) edge.color = line;
  }
}
