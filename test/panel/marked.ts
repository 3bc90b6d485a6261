/** The pane without its window, on the test's Excel, and what its marks show: worked out by a formula engine. */
import { catalogue } from "../../src/catalogue/bilingual";
import type { Severity } from "../../src/core/findings";
import { review } from "../../src/core/review";
import { a1, a1Range, type Sheet } from "../../src/core/sheet";
import { excelHost } from "../../src/host/excel";
import type { Host } from "../../src/host/host";
import { openFile } from "../../src/host/xlsx/given-file";
import { loadChecker } from "../../src/panel/load";
import { Session } from "../../src/panel/session/session";
import { applies, startExcel, type RunningExcel } from "../excel";

export interface Marked {
  readonly excel: RunningExcel;
  readonly host: Host;
  readonly session: Session;
  readonly name: string;
}

export async function openMarked(...sheets: readonly Sheet[]): Promise<Marked> {
  const excel = await startExcel();
  Object.assign(globalThis, { Excel: excel.Excel, Office: excel.Office, OfficeExtension: excel.OfficeExtension });
  await excel.Excel.run(async (context) => {
    for (const [index, { name, values, merges, origin, formats, formulas }] of sheets.entries()) {
      const { worksheets } = context.workbook;
      const worksheet = index === 0 ? worksheets.getFirst() : worksheets.add(name);
      if (index === 0) worksheet.name = name;
      for (const range of merges) worksheet.getRange(a1Range(range)).merge();
      values.forEach((row, down) =>
        row.forEach((value, along) => {
          if (value === null) return;
          const at = a1({ row: origin.row + down, column: origin.column + along });
          const cell = worksheet.getRange(at);
          if (formats[at] !== undefined) cell.numberFormat = [[formats[at]]];
          cell.formulas = [[formulas[at] ?? (typeof value === "string" ? `'${value}` : value)]];
        }),
      );
    }
    await context.sync();
  });
  await excel.host.calculation.require();
  const host = await excelHost();
  const session = new Session({
    host,
    loadChecker: () => loadChecker("zh-CN"),
    painting: true,
    rememberPainting: () => undefined,
    openFile,
  });
  await session.listen();
  return { excel, host, session, name: sheets[0]?.name ?? "" };
}

/** What the user did is looked at again. */
export async function looked({ session, excel }: Marked): Promise<void> {
  await excel.settled();
  for (let wait = 0; wait < 200 && session.state.stale.size > 0; wait++)
    await new Promise((done) => setTimeout(done, 20));
  await excel.settled();
}

/** Cells that show a mark of ours: the worst where several do, as the first priority wins. */
export function shownMarks({ excel }: Marked, name: string): Readonly<Record<string, Severity>> {
  const sheet = excel.workbook.sheets.find((one) => one.name === name);
  const shown: Record<string, Severity> = {};
  for (const rule of sheet?.conditionalFormats ?? []) {
    const [, severity] = /approval-check:(\w+)/.exec(String(rule.formula)) ?? [];
    if (!sheet || severity === undefined) continue;
    for (const { row, column, rows, columns } of rule.areas)
      for (let down = row; down < row + rows; down++)
        for (let along = column; along < column + columns; along++) {
          const merge = sheet.merges.find(
            (m) => down >= m.row && down < m.row + m.rows && along >= m.column && along < m.column + m.columns,
          );
          if (merge && (merge.row !== down || merge.column !== along)) continue;
          const on = applies(rule, sheet, [down, along], sheet.cells.get(down, along), (of, formula) =>
            excel.host.calculation.evaluate(of, formula),
          );
          if (on) shown[a1({ row: down, column: along })] ??= severity as Severity;
        }
  }
  return shown;
}

/** The marks of a fresh review of the workbook as it stands. */
export async function rightMarks({
  host,
  excel,
}: Marked): Promise<Readonly<Record<string, Readonly<Record<string, Severity>>>>> {
  const sheets: Sheet[] = [];
  for (const { id } of excel.workbook.sheets) sheets.push((await host.readSheet(id)).sheet);
  const { marks } = review(sheets, catalogue);
  return Object.fromEntries(
    sheets.map(({ name }, index) => [
      name,
      Object.fromEntries(
        (marks[index] ?? []).map(({ at, severity }) => [a1({ row: at.top, column: at.left }), severity]),
      ),
    ]),
  );
}

/** Cells whose mark is another than it should be. */
export async function wrongMarks(under: Marked): Promise<readonly string[]> {
  const right = await rightMarks(under);
  return Object.entries(right).flatMap(([name, marks]) => {
    const shown = shownMarks(under, name);
    const cells = [...new Set([...Object.keys(marks), ...Object.keys(shown)])];
    return cells
      .filter((cell) => marks[cell] !== shown[cell])
      .map((cell) => `${name}!${cell} ${shown[cell] ?? "none"} for ${marks[cell] ?? "none"}`);
  });
}
