/** Marks as conditional formats: the user's own fills, fonts and rules stay as they are underneath. */
import type { Severity } from "../../core/findings";
import type { Mark } from "../../core/marks";
import { HostError } from "../host";
import { addressLists } from "./address-lists";
import { askFormulas, isOurs, markerFormula, oursAmong, type FoundRule } from "./rules";
import { run } from "./run";
import { minimum, supports } from "./supported";

interface Look {
  readonly fill: string;
  readonly line: string;
  /** Severity shows without colour too: by the border, and bold for errors. */
  readonly border: "Continuous" | "Dash" | "Dot";
  readonly bold: boolean;
}

const looks: Readonly<Record<Severity, Look>> = {
  error: { fill: "#FDE7E9", line: "#C50F1F", border: "Continuous", bold: true },
  warning: { fill: "#FFF4CE", line: "#BC4B09", border: "Dash", bold: false },
  advice: { fill: "#EBF3FC", line: "#0F6CBD", border: "Dot", bold: false },
};
const severities: readonly Severity[] = ["advice", "warning", "error"];

/** Replaces our marks on a sheet, in one request. `before` are those that were found when the sheet was read. */
export async function showMarks(id: string, marks: readonly Mark[], before: readonly FoundRule[]): Promise<void> {
  if (!supports(minimum)) throw new HostError("unsupported", `ExcelApi ${minimum}`);
  if (marks.length === 0 && before.length === 0) return;
  await run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(id);
    const removed = remove(worksheet, before);
    const painted = severities.flatMap((severity) =>
      addressLists(marks.filter((mark) => mark.severity === severity).map(({ at }) => at)).map((address) => ({
        severity,
        address,
      })),
    );
    // Thousands of scattered cells need many rules: then each is kept small.
    const full = painted.length <= severities.length;
    for (const { severity, address } of painted) paint(worksheet.getRanges(address), severity, full);
    await context.sync();
    assertOurs(removed);
  });
}

/** Removes our marks, found by their marker: also those of an earlier day, or of a session that broke off. */
export async function clearMarks(id: string | undefined): Promise<number> {
  if (!supports(minimum)) return 0;
  return run(async (context) => {
    const { worksheets } = context.workbook;
    if (id === undefined) worksheets.load("items/id");
    const one = id === undefined ? null : worksheets.getItem(id);
    const first = one?.getRange().conditionalFormats;
    first?.load("items/type");
    await context.sync();

    const sheets = (one ? [one] : worksheets.items).map((worksheet) => ({
      worksheet,
      rules: first ?? worksheet.getRange().conditionalFormats,
    }));
    if (!first) {
      for (const { rules } of sheets) rules.load("items/type");
      await context.sync();
    }
    const asked = sheets.map(({ worksheet, rules }) => ({ worksheet, formulas: askFormulas(worksheet, rules.items) }));
    if (asked.every(({ formulas }) => formulas.length === 0)) return 0;
    await context.sync();

    const found = asked
      .map(({ worksheet, formulas }) => ({ worksheet, ours: oursAmong(formulas) }))
      .filter(({ ours }) => ours.length > 0);
    if (found.length === 0) return 0;
    const removed = found.flatMap(({ worksheet, ours }) => remove(worksheet, ours));
    await context.sync();
    assertOurs(removed);
    return removed.length;
  });
}

function paint(areas: Excel.RangeAreas, severity: Severity, full: boolean): void {
  const rule = areas.conditionalFormats.add(Excel.ConditionalFormatType.custom).custom;
  const { fill, line, border, bold } = looks[severity];
  rule.rule.formula = markerFormula(severity);
  const { format } = rule;
  format.fill.color = fill;
  if (!full) {
    if (severity === "error") format.borders.bottom.style = border;
    if (severity === "warning") format.font.italic = true;
    return;
  }
  if (bold) format.font.bold = true;
  const { borders } = format;
  for (const edge of [borders.top, borders.bottom, borders.left, borders.right]) {
    edge.style = border;
    edge.color = line;
  }
}

/** From the last place to the first, so that no place moves. The formulas come back with the answer. */
function remove(worksheet: Excel.Worksheet, rules: readonly FoundRule[]): readonly Excel.ConditionalFormatRule[] {
  const all = worksheet.getRange().conditionalFormats;
  return [...rules]
    .sort((a, b) => b.place - a.place)
    .map(({ place }) => {
      // Fails before anything is removed, if the rule at this place is not a custom one any more.
      const { rule } = all.getItemAt(place).custom;
      rule.load("formula");
      all.getItemAt(place).delete();
      return rule;
    });
}

function assertOurs(removed: readonly Excel.ConditionalFormatRule[]): void {
  const foreign = removed.find(({ formula }) => !isOurs(formula));
  if (foreign)
    throw new HostError("unknown", `another rule was changed meanwhile and has been removed: ${foreign.formula}`);
}
