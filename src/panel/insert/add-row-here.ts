/** 增加一行: one more row of the category that the selected row belongs to, or one more main task. */
import type { Form, Level2 } from "../../core/form";
import type { Range, Sheet } from "../../core/sheet";
import { addRow, addTaskRow, taskRows, type RowAddition } from "../../core/template/add-row";
import type { BlockHost, Host } from "../../host/host";
import type { Checker } from "../checker/checker";
import type { Outcome } from "./insert-state";

export async function addRowHere({ host, loadChecker, changed }: AddRowParts & RowParts): Promise<Outcome> {
  const [site, checker] = await Promise.all([host.site(), loadChecker()]);
  const { sheet } = await host.readSheet(site.id);
  const { row, column } = site.selected;
  const found = rowHere(sheet, [...checker.read(sheet)], row);
  if (!found) return { is: "no-row" };
  await host.addRow(site.id, found.addition);
  changed(site.id);
  const added = found.addition.below + 1;
  return { is: "row-added", category: found.category, at: { top: added, left: column, bottom: added, right: column } };
}

export interface AddRowParts {
  readonly host: BlockHost & Pick<Host, "readSheet">;
  readonly loadChecker: () => Promise<Checker>;
}

export interface RowParts {
  /** Has a sheet looked at again that we have written to: also where the program tells of no edits. */
  readonly changed: (sheet: string) => void;
}

interface RowHere {
  /** As printed: 数量指标; null for a main task of a department. */
  readonly category: string | null;
  readonly addition: RowAddition;
}

/** Null where the row is neither of a category nor of the main tasks. */
function rowHere(sheet: Sheet, forms: readonly Form[], row: number): RowHere | null {
  const stands = ({ top, bottom }: Pick<Range, "top" | "bottom">) => top <= row && row <= bottom;
  const form = forms.find(({ range }) => stands(range));
  if (!form) return null;
  const found = categoryAt(form, stands);
  const tasks = found ? null : taskRows(form);
  const addition = found ? addRow(sheet, form, found.level2) : tasks && stands(tasks) ? addTaskRow(sheet, form) : null;
  return addition && { category: found?.label ?? null, addition };
}

function categoryAt({ groups, indicators }: Form, stands: (at: Range) => boolean): Category | null {
  const group = groups.find(({ at }) => stands(at));
  if (group) return group;
  const indicator = indicators.find(({ valueAt }) => stands(valueAt));
  return groups.find(({ level2 }) => level2 === indicator?.level2) ?? null;
}

interface Category {
  readonly level2: Level2;
  readonly label: string;
}
