import type { Host } from "../../excel/host/host";
import type { User } from "../../excel/host/user";

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
  return univerGrid(options);
}
