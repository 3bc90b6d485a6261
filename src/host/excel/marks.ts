/** Marks as conditional formats: the user's own fills, fonts and rules stay as they are underneath. */
import { paintOf } from "../../core/mark-looks";
import { markRules, type MarkRule } from "../../core/mark-rules";
import type { Mark } from "../../core/marks";
import { HostError } from "../host";
import { alone, assertOurs, remove } from "./marks-remove";
import { findOurs, type FoundRule } from "./rules";
import { run } from "./run";
import { sameCells } from "./same-cells";
import { minimum, supports } from "./supported";

/**
 * Replaces our marks on a sheet; where they stand there already nothing is written, for that would be a step of the user's
 * undo list. Ours are looked for in any case: between a check and its marks the user may have added, moved or deleted rules.
 */
export async function showMarks(id: string, marks: readonly Mark[]): Promise<readonly Mark[]> {
  if (!supports(minimum)) throw new HostError("unsupported", `ExcelApi ${minimum}`);
  const { rules, lasting } = markRules(marks);
  await alone(() =>
    run(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(id);
      const [before = []] = await findOurs(context, [worksheet]);
      if (areSame(before, rules)) return;
      const removed = remove(worksheet, before);
      for (const rule of rules) paint(worksheet, rule);
      await context.sync();
      assertOurs(removed);
    }),
  );
  return lasting;
}

/** The cells, too: who copies a cell copies its mark, and who clears a format clears it. */
function areSame(before: readonly FoundRule[], rules: readonly MarkRule[]): boolean {
  const left = [...before];
  for (const { formula, address } of rules) {
    const found = left.findIndex((one) => one.formula === formula && sameCells(one.address, address));
    if (found < 0) return false;
    left.splice(found, 1);
  }
  return left.length === 0;
}

function paint(worksheet: Excel.Worksheet, { severity, address, formula, full }: MarkRule): void {
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
