import type { IDisposable } from "@univerjs/core";
import type { SheetCanvasPopManagerService } from "@univerjs/sheets-ui";
import { cellName, listItems, selectionOf, validationAt, type Host, type Sheet, type User } from "../../excel/browser";
import type { CellHelpProps } from "./cell-help";
import { UNIT } from "./workbook-picture";

export const CELL_HELP = "workbench.cell-help";

export interface ValidationHelpOptions {
  readonly host: Host;
  readonly user: User;
  readonly popups: SheetCanvasPopManagerService;
  readonly label: string;
  readonly onFault: (reason: unknown) => void;
  readonly onLeave: () => void;
}

/** Shows what data validation says of the active cell, as long as it is the active one. */
export class ValidationHelp {
  private shown: IDisposable | null = null;
  private at = "";

  constructor(private readonly options: ValidationHelpOptions) {}

  follow(): void {
    const { host } = this.options;
    const sheet = host.workbook.active;
    const [row, column] = selectionOf(host.workbook, sheet).cell;
    const validation = validationAt(sheet, row, column);
    const at = validation ? `${sheet.id} ${row} ${column} ${JSON.stringify(validation)}` : "";
    if (at === this.at) return;
    this.at = at;
    this.show(sheet, row, column, false);
  }

  /** Alt+Down, as in Excel; false when the cell has no list. */
  open(): boolean {
    const { workbook } = this.options.host;
    const [row, column] = selectionOf(workbook, workbook.active).cell;
    return this.show(workbook.active, row, column, true);
  }

  dispose(): void {
    this.shown?.dispose();
    this.shown = null;
  }

  private show(sheet: Sheet, row: number, column: number, opened: boolean): boolean {
    this.dispose();
    const { host, user, popups, label, onFault, onLeave } = this.options;
    const validation = validationAt(sheet, row, column);
    const items = validation ? listItems(host.workbook, sheet, validation) : null;
    const asks = validation?.showInputMessage === true;
    const [title, message] = [asks ? (validation.inputTitle ?? "") : "", asks ? (validation.inputMessage ?? "") : ""];
    if (!items && !title && !message) return false;
    const extraProps: CellHelpProps = {
      items,
      title,
      message,
      label,
      opened,
      onChoose: (item) => {
        this.show(sheet, row, column, false);
        onLeave();
        user.type(sheet.name, cellName(row, column), item).catch(onFault);
      },
      onClose: () => {
        this.show(sheet, row, column, false);
        onLeave();
      },
    };
    this.shown =
      popups.attachPopupToCell(
        row,
        column,
        { componentKey: CELL_HELP, extraProps: { ...extraProps } },
        UNIT,
        sheet.id,
      ) ?? null;
    return items !== null;
  }
}
