import { a1, type CellValue, type Sheet } from "../../src/core/sheet";
import { formulaText, type Layout } from "../../src/core/template/layout";

/** Forms that were laid out, as a host reads them back. */
export function sheetOf(layouts: readonly Layout[], name: string): Sheet {
  const bottom = Math.max(-1, ...layouts.map(({ range }) => range.bottom));
  const right = Math.max(-1, ...layouts.map(({ range }) => range.right));
  const values = Array.from({ length: bottom + 1 }, () => Array.from({ length: right + 1 }, (): CellValue => null));
  const formats: Record<string, string> = {};
  const formulas: Record<string, string> = {};
  for (const { cells, looks } of layouts) {
    for (const { at, value, formula, look } of cells) {
      const place = a1({ row: at.top, column: at.left });
      const line = values[at.top];
      if (line) line[at.left] = value;
      const format = looks[look]?.numberFormat ?? "General";
      if (typeof value === "number" && format !== "General") formats[place] = format;
      if (formula) formulas[place] = formulaText(formula);
    }
  }
  const merges = layouts.flatMap((layout) => layout.merges);
  const isProtected = layouts.some(({ protect }) => protect);
  return {
    name,
    origin: { row: 0, column: 0 },
    values,
    merges,
    formats,
    formulas,
    hiddenRows: [],
    protected: isProtected,
  };
}
