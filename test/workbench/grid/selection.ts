import type { ICommandService, IRange, Workbook as DrawnWorkbook } from "@univerjs/core";
import { getPrimaryForRange, SetSelectionsOperation, SetWorksheetActiveOperation } from "@univerjs/sheets";
import { formatAddress, selectionOf, type Host, type Sheet, type User } from "../../excel/browser";
import { areaOf, drawnRange } from "./places";
import { UNIT } from "./workbook-picture";

export interface SelectionOptions {
  readonly host: Host;
  readonly user: User;
  readonly unit: DrawnWorkbook;
  readonly commands: ICommandService;
  readonly selected: (sheetId: string) => readonly IRange[];
}

/** Which sheet and which cells: the person says it in Univer, the add-in in the host, and each is told what the other said. */
export class SelectionBridge {
  private following = false;

  constructor(private readonly options: SelectionOptions) {}

  /** Univer's operation was carried out. */
  told(id: string): void {
    const { host, user, unit } = this.options;
    if (this.following) return;
    const sheet = this.drawnSheet();
    if (!sheet) return;
    if (id === SetWorksheetActiveOperation.id) {
      if (sheet !== host.workbook.active) void user.activate(sheet.name);
      return;
    }
    const ranges = this.options.selected(unit.getActiveSheet().getSheetId());
    if (id !== SetSelectionsOperation.id || ranges.length === 0 || this.isDrawn(sheet)) return;
    void user.select(ranges.map((range) => formatAddress(sheet.name, areaOf(range))).join(","));
  }

  /** Shows where the host says the user is; scrolls there if it was not the person who went there. */
  follow(): void {
    const { host, unit, commands } = this.options;
    const sheet = host.workbook.active;
    this.following = true;
    try {
      if (unit.getActiveSheet().getSheetId() !== sheet.id)
        commands.syncExecuteCommand(SetWorksheetActiveOperation.id, { unitId: UNIT, subUnitId: sheet.id });
      const worksheet = unit.getSheetBySheetId(sheet.id);
      if (!worksheet || this.isDrawn(sheet)) return;
      commands.syncExecuteCommand(SetSelectionsOperation.id, {
        unitId: UNIT,
        subUnitId: sheet.id,
        selections: this.wanted(sheet).map((range) => ({
          range,
          primary: getPrimaryForRange(range, worksheet),
          style: null,
        })),
        reveal: true,
      });
    } finally {
      this.following = false;
    }
  }

  private drawnSheet(): Sheet | undefined {
    const id = this.options.unit.getActiveSheet().getSheetId();
    return this.options.host.workbook.sheets.find((sheet) => sheet.id === id);
  }

  private wanted(sheet: Sheet): IRange[] {
    const worksheet = this.options.unit.getSheetBySheetId(sheet.id);
    const [rows, columns] = [worksheet?.getRowCount() ?? 1, worksheet?.getColumnCount() ?? 1];
    return selectionOf(this.options.host.workbook, sheet).areas.map((area) => drawnRange(sheet, area, rows, columns));
  }

  private isDrawn(sheet: Sheet): boolean {
    const [wanted, drawn] = [this.wanted(sheet), this.options.selected(sheet.id)];
    return (
      sheet === this.options.host.workbook.active &&
      wanted.length === drawn.length &&
      wanted.every((range, index) => sameRange(range, drawn[index]))
    );
  }
}

const sameRange = (a: IRange, b: IRange | undefined): boolean =>
  a.startRow === b?.startRow && a.endRow === b.endRow && a.startColumn === b.startColumn && a.endColumn === b.endColumn;
