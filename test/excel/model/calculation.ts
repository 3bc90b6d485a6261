import { without } from "./without";
import type * as Library from "hyperformula";
import type { HyperFormula } from "hyperformula";
import { SHEET } from "./area";
import { withCellFacts } from "./cell-facts";
import { hasContent, type Cell, type Scalar } from "./cells";
import type { Sheet } from "./sheet";
import { teachText } from "./text-function";
import type { Workbook } from "./workbook";

/**
 * Formulas are recalculated by HyperFormula (GPL, for tests only), loaded when a workbook has formulas at all.
 * Only what depends on a change is taken over, as Excel does it: values kept in the file stay until something under
 * them changes. Results of functions HyperFormula does not have stay as they were.
 */
export type FormulaLibrary = typeof Library;

export class Calculation {
  private engine: HyperFormula | null = null;
  private library: FormulaLibrary | null = null;
  private formulas: boolean;

  constructor(
    private readonly workbook: Workbook,
    private readonly load: () => Promise<FormulaLibrary>,
  ) {
    this.formulas = workbook.sheets.some((sheet) =>
      [...sheet.cells.within(SHEET)].some(([, , cell]) => cell.formula !== undefined),
    );
  }

  /** To be awaited before anything is changed; `text` is the request, searched for formulas about to be written. */
  async prepare(text: string): Promise<void> {
    if (this.library || (!this.formulas && !text.includes('"='))) return;
    await this.require();
    this.formulas = true;
  }

  /** For who needs formulas worked out that stand in no cell, as in conditional formats. */
  async require(): Promise<void> {
    this.library ??= await this.load();
    teachText(this.library);
  }

  /** What a formula would be in a cell of the sheet; undefined without the library, or for what it cannot do. */
  evaluate(sheet: Sheet, formula: string): Scalar | undefined {
    if (!this.library) return undefined;
    const engine = (this.engine ??= this.build(this.library));
    const home = engine.getSheetId(sheet.name);
    const known = `=${withCellFacts(sheet, formula)}`;
    if (home === undefined || !engine.validateFormula(known)) return undefined;
    const result: unknown = engine.calculateFormula(known, home);
    return typeof result === "number" || typeof result === "string" || typeof result === "boolean" ? result : undefined;
  }

  /** Rows, columns, sheets or names changed: formulas were rewritten, values did not change. */
  restructured(): void {
    this.engine?.destroy();
    this.engine = null;
  }

  /** Puts cells into the sheet and brings every formula that depends on them up to date. Answers the sheets recalculated. */
  put(sheet: Sheet, cells: readonly (readonly [row: number, column: number, cell: Cell])[]): ReadonlySet<Sheet> {
    if (!this.library) {
      for (const [row, column, cell] of cells) sheet.cells.set(row, column, cell);
      return new Set();
    }
    const engine = (this.engine ??= this.build(this.library));
    const before = new Map(cells.map(([row, column]) => [`${row},${column}`, sheet.cells.get(row, column)]));
    for (const [row, column, cell] of cells) sheet.cells.set(row, column, cell);
    const sheetNumber = engine.getSheetId(sheet.name);
    if (sheetNumber === undefined) return new Set();
    const changes = engine.batch(() => {
      for (const [row, column, cell] of cells) {
        const old = before.get(`${row},${column}`);
        if (old?.formula === cell.formula && old?.value === cell.value) continue;
        engine.setCellContents({ sheet: sheetNumber, row, col: column }, [[content(cell)]]);
      }
    });
    const recalculated = new Set<Sheet>();
    for (const change of changes) {
      if (!("address" in change)) continue;
      const { address } = change;
      const target = this.workbook.sheets.find((each) => each.name === engine.getSheetName(address.sheet));
      const cell = target?.cells.get(address.row, address.col);
      if (!target || cell?.formula === undefined) continue;
      recalculated.add(target);
      target.cells.set(address.row, address.col, withResult(cell, change.newValue));
    }
    return recalculated;
  }

  /** Works out cells whose formulas have lost something, and what depends on them. */
  renew(cells: readonly { readonly sheet: Sheet; readonly row: number; readonly column: number }[]): void {
    if (!this.library || cells.length === 0) return;
    const engine = (this.engine ??= this.build(this.library));
    const seen = new Set<string>();
    const visit = (sheet: Sheet, row: number, col: number): void => {
      const id = engine.getSheetId(sheet.name);
      const key = `${String(id)} ${String(row)} ${String(col)}`;
      const cell = sheet.cells.get(row, col);
      if (id === undefined || cell.formula === undefined || seen.has(key)) return;
      seen.add(key);
      const at = { sheet: id, row, col };
      sheet.cells.set(row, col, withResult(cell, engine.getCellValue(at)));
      for (const next of engine.getCellDependents(at)) {
        if (!("row" in next)) continue;
        const home = this.workbook.sheets.find((each) => each.name === engine.getSheetName(next.sheet));
        if (home) visit(home, next.row, next.col);
      }
    };
    for (const { sheet, row, column } of cells) visit(sheet, row, column);
  }

  private build(library: FormulaLibrary): HyperFormula {
    const sheets = Object.fromEntries(this.workbook.sheets.map((sheet) => [sheet.name, contents(sheet)]));
    const engine = library.HyperFormula.buildFromSheets(sheets, {
      licenseKey: "gpl-v3",
      maxRows: SHEET.rows,
      maxColumns: SHEET.columns,
      nullDate: { year: 1899, month: 12, day: 30 },
      leapYear1900: false,
      evaluateNullToZero: true,
    });
    // HyperFormula has these as functions only.
    for (const name of ["TRUE", "FALSE"]) engine.addNamedExpression(name, `=${name}()`);
    for (const name of this.workbook.names) {
      const scope = name.scope && engine.getSheetId(name.scope.name);
      if (engine.isItPossibleToAddNamedExpression(name.name, `=${name.range}`, scope))
        engine.addNamedExpression(name.name, `=${name.range}`, scope);
    }
    return engine;
  }
}

function contents(sheet: Sheet): (string | number | boolean | null)[][] {
  const used = sheet.cells.used(SHEET, hasContent);
  if (!used) return [];
  const rows = Array.from({ length: used.row + used.rows }, (): (string | number | boolean | null)[] => []);
  for (const [row, column, cell] of sheet.cells.within(SHEET)) {
    const line = rows[row];
    if (!line) continue;
    while (line.length < column) line.push(null);
    line[column] = content(cell);
  }
  return rows;
}

/** A text goes in with an apostrophe, or "007" would become a number. */
function content(cell: Cell): string | number | boolean | null {
  // HyperFormula knows no "Sheet1!#REF!".
  if (cell.formula !== undefined)
    return `=${cell.formula.replace(/(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!#REF!/gu, "#REF!")}`;
  return typeof cell.value === "string" && !cell.error ? `'${cell.value}` : cell.value;
}

function withResult(cell: Cell, result: unknown): Cell {
  const rest = without(cell, "error");
  if (result === null || typeof result === "number" || typeof result === "string" || typeof result === "boolean")
    return { ...rest, value: result };
  const name = String(Reflect.get(Object(result), "value"));
  if ((name === "#NAME?" || name === "#ERROR!") && cell.value !== null) return cell;
  if (name === "#CYCLE!") return { ...rest, value: 0 };
  return { ...rest, value: name === "#ERROR!" ? "#NAME?" : name, error: true };
}
