/** Marks as conditional formats: the user's own fills, fonts and rules stay as they are underneath. */
import type { Severity } from "../../core/findings";
import type { Mark } from "../../core/marks";
import { HostError, type Cleared } from "../host";
import { addressLists } from "./address-lists";
import { findOurs, isOurs, markerFormula, type FoundRule } from "./rules";
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

/**
 * Replaces our marks on a sheet. Ours are looked for in any case: between a check and its marks the user may have added,
 * moved or deleted rules.
 */
export async function showMarks(id: string, marks: readonly Mark[]): Promise<void> {
  if (!supports(minimum)) throw new HostError("unsupported", `ExcelApi ${minimum}`);
  await alone(() =>
    run(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(id);
      const [before = []] = await findOurs(context, [worksheet]);
      if (marks.length === 0 && before.length === 0) return;
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
    }),
  );
}

/**
 * Removes our marks, found by their marker: also those of an earlier day, or of a session that broke off. A sheet that is
 * protected against it keeps its own, and is named.
 */
export async function clearMarks(id: string | undefined): Promise<Cleared> {
  if (!supports(minimum)) return nothing;
  return alone(() =>
    run(async (context) => {
      const worksheets = await sheetsToClear(context, id);
      const found = await findOurs(context, worksheets);
      const marked = worksheets
        .map((worksheet, index) => ({ worksheet, ours: found[index] ?? [] }))
        .filter(({ ours }) => ours.length > 0);
      const [kept, cleared] = [marked.filter(isShut), marked.filter((sheet) => !isShut(sheet))];
      const removed = cleared.flatMap(({ worksheet, ours }) => remove(worksheet, ours));
      if (removed.length > 0) await context.sync();
      assertOurs(removed);
      return { rules: removed.length, kept: kept.map(({ worksheet }) => worksheet.name) };
    }),
  );
}

const nothing: Cleared = { rules: 0, kept: [] };

async function sheetsToClear(
  context: Excel.RequestContext,
  id: string | undefined,
): Promise<readonly Excel.Worksheet[]> {
  const { worksheets } = context.workbook;
  if (id !== undefined) {
    const one = worksheets.getItem(id);
    one.load("name, protection/protected, protection/options");
    return [one];
  }
  worksheets.load("items/name, items/protection/protected, items/protection/options");
  await context.sync();
  return worksheets.items;
}

function isShut({ worksheet: { protection } }: { readonly worksheet: Excel.Worksheet }): boolean {
  return protection.protected && protection.options.allowFormatCells !== true;
}

/** The ribbon's 清除标记 runs in a page of its own, and never while the pane paints. */
function alone<Result>(work: () => Promise<Result>): Promise<Result> {
  // Older web views have no locks.
  const { locks } = (globalThis as { readonly navigator?: { readonly locks?: LockManager } }).navigator ?? {};
  return locks ? locks.request("approval-check marks", work) : work();
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
