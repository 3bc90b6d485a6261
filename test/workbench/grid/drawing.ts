import { BooleanNumber, type IStyleData, type Workbook as DrawnWorkbook, type Worksheet } from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetTabColorMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
} from "@univerjs/sheets";
import type { Area, Cells, Sheet, Workbook } from "../../excel/browser";
import { columnPicture, rangeOf, rowPicture, sizeFor, RowPictures } from "./sheet-picture";
import { StyleBook } from "./style-book";
import { hiddenOf, sheetPicture, UNIT, workbookPicture } from "./workbook-picture";

/** Runs one of Univer's mutations, past the gate that keeps everybody else from it. */
export type Mutate = (id: string, params: object) => void;

/** What a sheet looked like when it was drawn. Parts of the model are replaced when they change: identity tells. */
interface Drawn {
  readonly cells: Cells;
  readonly merges: readonly Area[];
  readonly rows: ReadonlyMap<number, object>;
  readonly columns: ReadonlyMap<number, object>;
}

/** Of a sheet: "cells" stay where they are and look different; "layout" moves them. */
export type Redrawn = ReadonlyMap<Sheet, "cells" | "layout">;

/**
 * Keeps Univer's workbook the same as the host's. Cells, merges, heights and widths are put straight into Univer's data,
 * rows at a time and only where they differ; whole sheets come and go by Univer's own mutations, for its tabs listen to
 * these.
 */
export class Drawing {
  private readonly drawn = new Map<Sheet, Drawn>();
  private readonly book: StyleBook;
  private readonly rows: RowPictures;
  private unit: DrawnWorkbook | null = null;

  constructor(private readonly workbook: Workbook) {
    this.book = new StyleBook(workbook, (id, style) => this.addStyle(id, style));
    this.rows = new RowPictures(this.book);
  }

  picture(): ReturnType<typeof workbookPicture> {
    const picture = workbookPicture(this.workbook, this.book, this.rows);
    for (const sheet of this.workbook.sheets) this.remember(sheet);
    return picture;
  }

  begin(unit: DrawnWorkbook): void {
    this.unit = unit;
  }

  redraw(mutate: Mutate): Redrawn {
    const { unit } = this;
    if (!unit) return new Map();
    this.redrawSheets(unit, mutate);
    const redrawn = new Map<Sheet, "cells" | "layout">();
    for (const sheet of this.workbook.sheets) {
      const worksheet = unit.getSheetBySheetId(sheet.id);
      const what = worksheet && this.redrawSheet(sheet, worksheet);
      if (what) redrawn.set(sheet, what);
    }
    return redrawn;
  }

  private addStyle(id: string, style: IStyleData): void {
    this.unit?.getStyles().addCustomStyle(id, style);
  }

  private remember(sheet: Sheet): void {
    this.drawn.set(sheet, {
      cells: sheet.cells.copy(),
      merges: sheet.merges,
      rows: new Map(sheet.rows),
      columns: new Map(sheet.columns),
    });
  }

  private redrawSheets(unit: DrawnWorkbook, mutate: Mutate): void {
    const { sheets } = this.workbook;
    const at = (sheet: Sheet) => ({ unitId: UNIT, subUnitId: sheet.id });
    for (const [index, sheet] of sheets.entries()) {
      if (unit.getSheetBySheetId(sheet.id)) continue;
      mutate(InsertSheetMutation.id, {
        unitId: UNIT,
        index,
        sheet: { ...emptySheet(), ...sheetPicture(sheet, this.rows) },
      });
      this.remember(sheet);
    }
    for (const worksheet of unit.getSheets()) {
      if (sheets.some((sheet) => sheet.id === worksheet.getSheetId())) continue;
      mutate(RemoveSheetMutation.id, {
        unitId: UNIT,
        subUnitId: worksheet.getSheetId(),
        subUnitName: worksheet.getName(),
      });
    }
    for (const sheet of this.drawn.keys()) if (!sheets.includes(sheet)) this.drawn.delete(sheet);
    for (const [index, sheet] of sheets.entries()) {
      const worksheet = unit.getSheetBySheetId(sheet.id);
      if (!worksheet) continue;
      const order = unit.getConfig().sheetOrder.indexOf(sheet.id);
      if (order !== index) mutate(SetWorksheetOrderMutation.id, { ...at(sheet), fromOrder: order, toOrder: index });
      if (worksheet.getName() !== sheet.name) mutate(SetWorksheetNameMutation.id, { ...at(sheet), name: sheet.name });
      if (worksheet.isSheetHidden() !== hiddenOf(sheet))
        mutate(SetWorksheetHideMutation.id, { ...at(sheet), hidden: hiddenOf(sheet) });
      if ((worksheet.getTabColor() ?? "") !== sheet.tabColor)
        mutate(SetTabColorMutation.id, { ...at(sheet), color: sheet.tabColor });
    }
  }

  private redrawSheet(sheet: Sheet, worksheet: Worksheet): "cells" | "layout" | null {
    const before = this.drawn.get(sheet);
    const cells = sheet.cells.copy();
    const changedCells = before?.cells !== cells;
    const changedMerges = before?.merges !== sheet.merges;
    if (changedMerges) worksheet.setMergeData(sheet.merges.map(rangeOf));
    const end = changedCells ? this.redrawCells(worksheet, before?.cells ?? new Map(), cells) : null;
    const moved = [
      changedMerges,
      redrawSpans(worksheet.getRowManager().getRowData(), before?.rows, sheet.rows, rowPicture),
      redrawSpans(worksheet.getColumnManager().getColumnData(), before?.columns, sheet.columns, columnPicture),
      grow(worksheet, [...(end ? [end] : []), ...(changedMerges ? sheet.merges : [])]),
    ].includes(true);
    if (!changedCells && !moved) return null;
    this.remember(sheet);
    return moved ? "layout" : "cells";
  }

  /** Answers how far down and to the right the changed rows reach. */
  private redrawCells(worksheet: Worksheet, before: Cells, after: Cells): Area {
    const matrix = worksheet.getCellMatrix();
    const end = { row: 0, column: 0, rows: 1, columns: 1 };
    for (const [row, line] of after) {
      if (before.get(row) === line) continue;
      matrix.setRow(row, this.rows.of(line));
      end.row = Math.max(end.row, row);
      for (const column of line.keys()) end.column = Math.max(end.column, column);
    }
    for (const row of before.keys()) if (!after.has(row)) matrix.setRow(row, {});
    return end;
  }
}

/** What a new sheet needs besides its picture. */
const emptySheet = () => ({
  zoomRatio: 1,
  scrollTop: 0,
  scrollLeft: 0,
  rightToLeft: BooleanNumber.FALSE,
});

/** Heights or widths; true when any changed. */
function redrawSpans<T>(
  target: Record<number, unknown>,
  before: ReadonlyMap<number, unknown> | undefined,
  after: ReadonlyMap<number, T>,
  picture: (span: T) => object,
): boolean {
  let changed = false;
  for (const [index, span] of after) {
    if (before?.get(index) === span) continue;
    target[index] = picture(span);
    changed = true;
  }
  for (const index of before?.keys() ?? []) {
    if (after.has(index)) continue;
    Reflect.deleteProperty(target, index);
    changed = true;
  }
  return changed;
}

/** The sheet never shrinks under the person's eyes. */
function grow(worksheet: Worksheet, used: readonly Area[]): boolean {
  const { rowCount, columnCount } = sizeFor(used);
  const [rows, columns] = [worksheet.getRowCount(), worksheet.getColumnCount()];
  if (rowCount > rows) worksheet.setRowCount(rowCount);
  if (columnCount > columns) worksheet.setColumnCount(columnCount);
  return rowCount > rows || columnCount > columns;
}
