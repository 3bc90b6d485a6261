import type { Words } from "./words";

/*
 * What axe-core finds wrong in Univer 0.25.1 and is not mended below. The cells are a canvas: what stands in the active one
 * is read and changed in the name box and the formula bar, which are plain text fields.
 *
 * - aria-allowed-attr: the button for the list of sheets stands in a <div> that says it opens a menu and is no button;
 * - region: what pops up beside a cell (the list and the message of data validation) hangs outside of the page's landmarks;
 * - landmark-unique: two places for notices, both empty, have one name.
 */

/** Gives names to Univer's unnamed buttons, and takes its canvases out of the front of the tab order. */
export function mend(container: HTMLElement, words: Words): void {
  const [add, list] = container.querySelectorAll('[data-u-comp="sheet-bar-append-button"]');
  add?.setAttribute("aria-label", words.addSheet);
  list?.setAttribute("aria-label", words.allSheets);
  for (const canvas of container.querySelectorAll("canvas[tabindex='1']"))
    canvas.setAttribute("tabindex", canvas.id.startsWith("univer-sheet-main") ? "0" : "-1");
}
