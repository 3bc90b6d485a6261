/** What a form is: its drawn layout. `blank()` prints it; `recognise()` reads it back. */
import type { CellValue, Range, Sheet } from "./sheet";
import { a1 } from "./sheet";
import type { FieldId } from "./fields";
import type { FormKind } from "./form";
import { areasOf, holeIn, parsePicture, type Picture } from "./template/picture";

export interface Template {
  readonly id: string;
  /** Counts up whenever the drawing changes: it is stored with every block that is inserted. */
  readonly version: number;
  readonly kind: FormKind;
  readonly picture: Picture;
  /** Widths of the picture's columns, in characters. */
  readonly widths: readonly number[];
  /** Fields of the form. Its holes {like.this} are these, and those of indicators and tasks. */
  readonly fields: readonly FieldId[];
  /** Options of the fields that are ticked. */
  readonly options: Readonly<Partial<Record<FieldId, readonly string[]>>>;
  /** Fields of which several options may be ticked. */
  readonly several: readonly FieldId[];
  /** Holes that are sums of others; `#` stands for the number of a row, `*` for anything. */
  readonly totals: Readonly<Record<string, readonly string[]>>;
  /** What to write into a hole: the first that fits. */
  readonly guidance: readonly Guidance[];
}

export interface Guidance {
  readonly holes: RegExp;
  readonly accepts: Accepted;
  readonly title: string;
  /** May name {year}. */
  readonly prompt: string;
}

/** What a cell is meant to hold. Only money and weights are refused otherwise; the rest is advice while typing. */
export type Accepted =
  | { readonly is: "text"; readonly longest: number }
  | { readonly is: "money" | "weight" | "rate" | "deadline" | "choice" }
  | { readonly is: "suggestion"; readonly texts: readonly string[] };

/** As it is written down: `|` between cells, `<` merged with the cell on the left, `^` with the one above. */
interface DrawnTemplate extends Omit<Template, "picture"> {
  readonly layout: string;
}

export const defineTemplate = ({ layout, ...template }: DrawnTemplate): Template => ({
  ...template,
  picture: parsePicture(layout),
});

/** What the holes of a layout are filled with; an absent one stays blank. */
export type Filling = Readonly<Record<string, CellValue>>;

/** The blank form as a sheet, its top-left cell at A1. */
export function blank(template: Template, filling: Filling = {}): Sheet {
  const { picture } = template;
  const merges: Range[] = [];
  const formats: Record<string, string> = {};
  const values = picture.map((cells) => cells.map((): CellValue => null));
  for (const { at, text } of areasOf(picture)) {
    const { top: row, left: column } = at;
    if (at.bottom > row || at.right > column) merges.push(at);
    const line = values[row];
    if (!line) continue;
    const name = holeIn(text);
    if (name === null) line[column] = withFillings(text, filling) || null;
    else {
      if (/^(funds|sources|tasks)\./.test(name)) formats[a1({ row, column })] = moneyFormat;
      line[column] = filling[name] ?? boxes(template, name);
    }
  }
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

/** The unit stands in the number format, so that the cell stays a number. */
export const moneyFormat = '#,##0.00####"万元"';

/** The names of the holes in a picture, in their order. */
export const holesOf = ({ picture }: Template): string[] => picture.flat().flatMap(holesIn);

export const holesIn = (text: string): string[] => [...text.matchAll(holes)].map((match) => match[1] ?? "");

const holes = /\{([\w.-]+)\}/g;

function withFillings(text: string, filling: Filling): string {
  return text.replace(holes, (_, inner: string) => String(filling[inner] ?? ""));
}

/** Empty boxes: of all options in one cell, or of one of them where each has a cell of its own, as {basis.2}. */
function boxes({ options }: Template, name: string): string | null {
  for (const [id, texts] of Object.entries(options)) {
    if (id === name) return texts.map((text) => `□${text}`).join(" ");
    const index = name.startsWith(`${id}.`) ? Number(name.slice(id.length + 1)) : 0;
    const text = texts[index - 1];
    if (text !== undefined) return `□${text}`;
  }
  return null;
}
