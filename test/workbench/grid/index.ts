import type { Host, User } from "../../excel/browser";
import type { MenuItem } from "./cell-menu";

export type { MenuItem };

/**
 * The spreadsheet of the workbench: a view of the workbook behind the test host, which stays the one truth.
 * What the person does in it becomes an action of `user`; what the host says of it is drawn.
 *
 * The grid listens to the host itself (`host.onChanged`), so a page need not call `refresh` after a request.
 * A host belongs to one workbook: to open another file, dispose of the grid and open one over the new host.
 */
export interface GridOptions {
  /** Empty, and positioned by the page: the grid fills it. The grid gives it a role and a label. */
  readonly container: HTMLElement;
  readonly host: Host;
  readonly user: User;
  readonly dark: boolean;
  readonly language: "zh-CN" | "en-US";
  /** What an add-in adds to the menu of a cell, below the spreadsheet's own items. */
  readonly menuItems: readonly MenuItem[];
  /** One clear sentence, in `language`, when Excel refuses what the person did. */
  readonly onFault: (message: string) => void;
}

export interface Grid {
  /** Draws everything again. Needed only when the workbook was changed past the host (a test that pokes the model). */
  readonly refresh: () => void;
  /** Puts the keyboard into the cells. */
  readonly focus: () => void;
  readonly dispose: () => void;
}

/** Univer is large: it is loaded when the first grid is opened. */
export async function openGrid(options: GridOptions): Promise<Grid> {
  const { univerGrid } = await import("./univer-grid");
  const grid = univerGrid(options);
  await keyboardTaken();
  return grid;
}

/** Milliseconds; a grid that is not shown takes no keyboard. */
const LONGEST_WAIT = 1_000;

/** Univer takes the keyboard when it has drawn its first selection: who went elsewhere before would be fetched back. */
function keyboardTaken(): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      window.removeEventListener("focusin", listen);
      clearTimeout(timer);
      requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
    };
    const listen = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement && target.id.startsWith("__editor_")) done();
    };
    const timer = setTimeout(done, LONGEST_WAIT);
    window.addEventListener("focusin", listen);
  });
}
