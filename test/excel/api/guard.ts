import { cellCount, type Area } from "../model/area";
import { isProtected, type Sheet } from "../model/sheet";
import { accessDenied } from "../host/errors";

/**
 * What a protected sheet refuses, to the add-in as to the user: AccessDenied. For conditional formats the need for
 * allowFormatCells is inferred, no source was found (SOURCES.md 2.5).
 */
export type Permission =
  "formatCells" | "formatRows" | "formatColumns" | "insertRows" | "insertColumns" | "deleteRows" | "deleteColumns";

export function mayChangeContents(sheet: Sheet, areas: readonly Area[]): void {
  if (!isProtected(sheet)) return;
  for (const area of areas) {
    let unlocked = 0;
    for (const [, , cell] of sheet.cells.within(area)) if (cell.style?.protection?.locked === false) unlocked++;
    if (unlocked < cellCount(area))
      throw accessDenied("The cell or chart you're trying to change is on a protected sheet.");
  }
}

export function mayDo(sheet: Sheet, permission: Permission): void {
  if (isProtected(sheet) && sheet.protection?.[permission] !== true) throw accessDenied();
}

/** Merging, validations, page layout of a protected sheet: no option allows them. */
export function mayDesign(sheet: Sheet): void {
  if (isProtected(sheet)) throw accessDenied();
}
