/** 增加一行: one more row of the category that the selected row belongs to. */
import type { Form, Level2 } from "../../core/form";
import type { Range, Sheet } from "../../core/sheet";
import { addRow, type RowAddition } from "../../core/template/add-row";
import type { BlockHost, Host } from "../../host/host";
import type { Checker } from "../checker";
import type { Outcome } from "./insert-state";

export async function addRowHere({ host, loadChecker }: AddRowParts): Promise<Outcome> {
  const [site, checker] = await Promise.all([host.site(), loadChecker()]);
  const { sheet } = await host.readSheet(site.id);
  const { row, column } = site.selected;
  const found = rowHere(sheet, [...checker.read(sheet)], row);
  if (!found) return { is: "no-row" };
  await host.addRow(site.id, found.addition);
  const added = found.addition.below + 1;
  return { is: "row-added", category: found.category, at: { top: added, left: column, bottom: added, right: column } };
}

export interface AddRowParts {
  readonly host: BlockHost & Pick<Host, "readSheet">;
  readonly loadChecker: () => Promise<Checker>;
}

interface RowHere {
  /** As printed: 数量指标. */
  readonly category: string;
  readonly addition: RowAddition;
}

/** Null where no category stands in the row. */
function rowHere(sheet: Sheet, forms: readonly Form[], row: number): RowHere | null {
  const stands = ({ top, bottom }: Range) => top <= row && row <= bottom;
  const form = forms.find(({ range }) => stands(range));
  const found = form && categoryAt(form, stands);
  if (!form || !found) return null;
  const addition = addRow(sheet, form, found.level2);
  return addition && { category: found.label, addition };
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
