/** What a form is: its drawn layout. `blank()` prints it; `recognise()` reads it back. */
import type { CellValue, Range, Sheet } from "./sheet";
import { a1 } from "./sheet";
import type { FieldId, FormKind } from "./form";

export interface Template {
  readonly id: string;
  readonly kind: FormKind;
  /** A picture of the form: `|` between cells, `<` merged with the cell on the left, `^` with the one above. */
  readonly layout: string;
  /** Fields of the form. Its holes {like.this} are these, and those of indicators and tasks. */
  readonly fields: readonly FieldId[];
  /** Options of the fields that are ticked. */
  readonly options: Readonly<Partial<Record<FieldId, readonly string[]>>>;
}

/** What the holes of a layout are filled with; an absent one stays blank. */
export type Filling = Readonly<Record<string, CellValue>>;

const hole = /^\{([\w.]+)\}$/;

/** The blank form as a sheet, its top-left cell at A1. */
export function blank(template: Template, filling: Filling = {}): Sheet {
  const drawn = template.layout
    .trim()
    .split("\n")
    .map((line) =>
      line
        .trim()
        .replace(/^\||\|$/g, "")
        .split("|")
        .map((cell) => cell.trim()),
    );
  const merges: Range[] = [];
  const formats: Record<string, string> = {};
  const values = drawn.map((cells, row) =>
    cells.map((cell, column): CellValue => {
      if (cell === "<" || cell === "^") return null;
      const range = areaOf(drawn, row, column);
      if (range.bottom > row || range.right > column) merges.push(range);
      const name = hole.exec(cell)?.[1];
      if (name !== undefined) {
        if (/^(funds|sources|tasks)\./.test(name)) formats[a1({ row, column })] = moneyFormat;
        return filling[name] ?? boxes(template, name);
      }
      return cell.replace(/\{([\w.]+)\}/g, (_, inner: string) => String(filling[inner] ?? "")) || null;
    }),
  );
  return {
    name: template.id,
    origin: { row: 0, column: 0 },
    values,
    merges,
    formats,
    formulas: {},
    hiddenRows: [],
    protected: false,
  };
}

function boxes({ options }: Template, name: string): string | null {
  const texts = Object.entries(options).find(([id]) => id === name)?.[1];
  return texts ? texts.map((text) => `□${text}`).join(" ") : null;
}

/** The unit stands in the number format, so that the cell stays a number. */
export const moneyFormat = '#,##0.00####"万元"';

function areaOf(drawn: readonly (readonly string[])[], row: number, column: number): Range {
  let [right, bottom] = [column, row];
  while (drawn[row]?.[right + 1] === "<") right++;
  while (drawn[bottom + 1]?.[column] === "^") bottom++;
  return { top: row, left: column, bottom, right };
}

/** The names of the holes in a layout, in their order. */
export function holesOf(template: Template): string[] {
  return [...template.layout.matchAll(/\{([\w.]+)\}/g)].map((match) => match[1] ?? "");
}
