/** Marks as conditional formats: the user's own fills, fonts and rules stay as they are underneath. */
import type { Severity } from "../../core/findings";
import type { Mark } from "../../core/marks";
import { HostError } from "../host";
import { markRules, type MarkRule } from "./mark-rules";
import { alone, assertOurs, remove } from "./marks-remove";
import { findOurs, type FoundRule } from "./rules";
import { run } from "./run";
import { sameCells } from "./same-cells";
import { minimum, supports } from "./supported";

export interface Look {
  /** Darker than white, than yellow and than the pale tints that people give their cells: seen on all of them, and in grey. */
  readonly fill: string;
  readonly line: string;
  /**
   * Severity shows without colour too, in high contrast and where the page is printed in black and white: by a line that no
   * table has, for a solid one is part of the form, and by the letters.
   */
  readonly border: "Dash" | "DashDot" | "Dot";
  readonly bold: boolean;
  readonly underline: "Double" | "Single" | "None";
}

export const looks: Readonly<Record<Severity, Look>> = {
  error: { fill: "#F7A1A6", line: "#A80000", border: "Dash", bold: true, underline: "Double" },
  warning: { fill: "#FFB84D", line: "#8A3707", border: "DashDot", bold: false, underline: "Single" },
  advice: { fill: "#93C2F2", line: "#0C3B5E", border: "Dot", bold: false, underline: "None" },
};

/** White letters on a dark cell would be gone on our fill. */
export const letters = "#000000";

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
  const { fill, line, border, bold, underline } = looks[severity];
  rule.rule.formula = formula;
  const { format } = rule;
  format.fill.color = fill;
  format.font.color = letters;
  if (!full) {
    if (severity === "error") format.borders.bottom.style = border;
    if (severity === "warning") format.font.italic = true;
    return;
  }
  if (bold) format.font.bold = true;
  if (underline !== "None") format.font.underline = underline;
  const { borders } = format;
  for (const edge of [borders.top, borders.bottom, borders.left, borders.right]) {
    edge.style = border;
    edge.color = line;
  }
}
