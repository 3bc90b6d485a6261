import {
  BooleanNumber,
  CellValueType,
  ICommandService,
  Univer,
  UniverInstanceType,
  type IRange,
  type Workbook as DrawnWorkbook,
} from "@univerjs/core";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import fc from "fast-check";
import {
  cellName,
  columnName,
  formatArea,
  snapshot,
  startExcel,
  widthOf,
  type Json,
  type RunningExcel,
} from "../../excel";
import { Drawing } from "./drawing";
import { Gate } from "./gate";
import { areaOf } from "./places";

const POINTS_PER_PIXEL = 0.75;

/** Univer without a screen over a host's workbook, put together as in the page. */
function gridOver(excel: RunningExcel) {
  const { host, workbook, user } = excel;
  const univer = new Univer({});
  univer.registerPlugin(UniverSheetsPlugin);
  const drawing = new Drawing(workbook);
  const unit = univer.createUnit<object, DrawnWorkbook>(UniverInstanceType.UNIVER_SHEET, drawing.picture());
  drawing.begin(unit);
  const commands = univer.__getInjector().get(ICommandService);
  const told: unknown[] = [];
  const gate = new Gate({
    commands,
    host,
    user,
    sheetOf: (id) => workbook.sheets.find((sheet) => sheet.id === id) ?? workbook.active,
    selected: () => [{ startRow: 0, endRow: 1, startColumn: 0, endColumn: 0 }],
    editing: () => false,
    onDone: (fault) => told.push(fault),
    onUnknown: () => told.push("unknown"),
  });
  host.onChanged(() => drawing.redraw(gate.mutate));
  const run = async (id: string, params: object = {}): Promise<void> => {
    await commands.executeCommand(id, { unitId: "workbook", subUnitId: workbook.active.id, ...params });
    await excel.settled();
  };
  return { univer, unit, run, told };
}

/** What Univer has, in the words of the host's snapshot. */
function drawnSnapshot(unit: DrawnWorkbook) {
  return unit.getConfig().sheetOrder.map((id) => {
    const sheet = unit.getSheetBySheetId(id);
    const values: Record<string, Json> = {};
    const formulas: Record<string, Json> = {};
    sheet?.getCellMatrix().forValue((row, column, cell) => {
      if (cell?.v !== undefined && cell.v !== null)
        values[cellName(row, column)] = cell.t === CellValueType.BOOLEAN ? cell.v === 1 : cell.v;
      if (cell?.f) formulas[cellName(row, column)] = cell.f;
    });
    const sizes = (lines: Record<number, { h?: number; w?: number; hd?: BooleanNumber }>) =>
      Object.fromEntries(
        Object.entries(lines).map(([at, line]) => [at, [line.h ?? line.w ?? null, line.hd === BooleanNumber.TRUE]]),
      );
    return {
      name: sheet?.getName(),
      hidden: sheet?.isSheetHidden() === BooleanNumber.TRUE,
      values,
      formulas,
      merges: sheet?.getMergeData().map((range: IRange) => formatArea(areaOf(range))),
      merged: sheet?.getMergedCell(0, 0) ?? null,
      rows: sizes(sheet?.getRowManager().getRowData() ?? {}),
      columns: sizes(sheet?.getColumnManager().getColumnData() ?? {}),
    };
  });
}

function expectedSnapshot({ workbook }: RunningExcel) {
  return snapshot(workbook).sheets.map((each, index) => {
    const sheet = workbook.sheets[index];
    const merge = sheet?.merges.find((area) => area.row === 0 && area.column === 0);
    return {
      name: each.name,
      hidden: each.visibility !== "Visible",
      values: each.values,
      formulas: each.formulas,
      merges: sheet?.merges.map(formatArea),
      merged: merge ? { startRow: 0, startColumn: 0, endRow: merge.rows - 1, endColumn: merge.columns - 1 } : null,
      rows: Object.fromEntries(
        [...(sheet?.rows ?? [])].map(([row, { height, hidden }]) => [
          row,
          [height === undefined ? null : Math.round(height / POINTS_PER_PIXEL), hidden === true],
        ]),
      ),
      columns: Object.fromEntries(
        [...(sheet?.columns ?? [])].map(([column, { width, hidden }]) => [
          column,
          [width === undefined || !sheet ? null : widthOf(sheet, column) / POINTS_PER_PIXEL, hidden === true],
        ]),
      ),
    };
  });
}

const at = fc.integer({ min: 0, max: 5 });
const cell = fc.tuple(at, at).map(([row, column]) => cellName(row, column));
const block = fc
  .tuple(at, at, fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
  .map(([row, column, rows, columns]) => formatArea({ row, column, rows, columns }));
const content = fc.constantFrom<Json>("text", "12", 7, "=A1+1", "=SUM(A1:B3)", "2026-05-01", "TRUE", "", "'01", "50%");
const rangeOf = (row: number, column: number): IRange => ({
  startRow: row,
  endRow: row,
  startColumn: column,
  endColumn: column,
});

type Grid = Awaited<ReturnType<typeof gridOver>>;
type Step = (excel: RunningExcel, grid: Grid) => Promise<unknown>;

const active = (excel: RunningExcel): string => excel.workbook.active.name;
const addin =
  (use: (sheet: Excel.Worksheet) => void): Step =>
  (excel) =>
    excel.Excel.run(async (context) => {
      use(context.workbook.worksheets.getActiveWorksheet());
      await context.sync();
    });

const steps: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(cell, content).map(
    ([a, value]): Step =>
      (excel) =>
        excel.user.edit(active(excel), a, value),
  ),
  block.map(
    (a): Step =>
      (excel) =>
        excel.user.clear(active(excel), a),
  ),
  block.map(
    (a): Step =>
      (excel) =>
        excel.user.merge(active(excel), a),
  ),
  block.map(
    (a): Step =>
      (excel) =>
        excel.user.unmerge(active(excel), a),
  ),
  fc.tuple(block, cell).map(
    ([a, to]): Step =>
      (excel) =>
        excel.user.copy(active(excel), a, active(excel), to),
  ),
  at.map(
    (row): Step =>
      (excel) =>
        excel.user.insertRows(active(excel), row + 1, 2),
  ),
  at.map(
    (row): Step =>
      (excel) =>
        excel.user.deleteRows(active(excel), row + 1),
  ),
  at.map(
    (column): Step =>
      (excel) =>
        excel.user.insertColumns(active(excel), columnName(column)),
  ),
  at.map(
    (column): Step =>
      (excel) =>
        excel.user.deleteColumns(active(excel), columnName(column)),
  ),
  at.map(
    (row): Step =>
      (excel) =>
        excel.user.setRowHeight(active(excel), `${row + 1}:${row + 2}`, 12 + 3 * row),
  ),
  at.map(
    (c): Step =>
      (excel) =>
        excel.user.setColumnWidth(active(excel), `${columnName(c)}:${columnName(c)}`, 42),
  ),
  at.map(
    (row): Step =>
      (excel) =>
        excel.user.hide(active(excel), `${row + 1}:${row + 1}`),
  ),
  at.map(
    (row): Step =>
      (excel) =>
        excel.user.unhide(active(excel), `${row + 1}:${row + 3}`),
  ),
  fc.constant<Step>((excel) => excel.user.addSheet()),
  at.map(
    (n): Step =>
      (excel) =>
        excel.user.renameSheet(active(excel), `New ${n}`),
  ),
  fc.constant<Step>((excel) => excel.user.deleteSheet(active(excel))),
  fc.constant<Step>((excel) => excel.user.moveSheet(active(excel), 0)),
  fc.constant<Step>((excel) => excel.user.hideSheet(active(excel))),
  at.map(
    (n): Step =>
      (excel) =>
        excel.user.activate(excel.workbook.sheets[n]?.name ?? ""),
  ),
  fc.constant<Step>((excel) => excel.user.undo()),
  fc.constant<Step>((excel) => excel.user.redo()),
  cell.map((a) => addin((sheet) => (sheet.getRange(a).values = [["added"]]))),
  block.map((a) => addin((sheet) => (sheet.getRange(a).format.fill.color = "#FF0000"))),
  block.map((a) => addin((sheet) => sheet.getRange(a).merge())),
  fc.constant(addin((sheet) => void sheet.getRange("2:3").insert("Down"))),
  fc.tuple(at, at).map(
    ([row, column]): Step =>
      (_excel, { run }) =>
        run("sheet.command.set-range-values", { range: rangeOf(row, column), value: { v: "typed" } }),
  ),
  at.map(
    (row): Step =>
      (_excel, { run }) =>
        run("sheet.command.remove-row-by-range", { range: rangeOf(row, 0) }),
  ),
  // Univer's own, which the host does not have.
  fc.constant<Step>((_excel, { run }) => run("sheet.command.set-bold", { value: 1 })),
  fc.constant<Step>((_excel, { run }) => run("sheet.mutation.set-range-values", { cellValue: { 0: { 0: { v: 9 } } } })),
  fc.constant<Step>((_excel, { run }) => run("sheet.mutation.insert-row", { range: rangeOf(0, 0) })),
);

test("after any actions Univer has what the host has, no more and no less", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(steps, { minLength: 1, maxLength: 25 }), async (actions) => {
      const excel = await startExcel();
      const grid = gridOver(excel);
      for (const action of actions) {
        // Refused actions change nothing, or what they changed is drawn.
        await action(excel, grid).catch(() => undefined);
        expect(drawnSnapshot(grid.unit)).toEqual(expectedSnapshot(excel));
      }
      grid.univer.dispose();
    }),
    { numRuns: 60 },
  );
}, 120_000);
