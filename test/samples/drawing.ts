/** A form as painted cells: what stands where, over how many rows and columns, and in which look. */

export type Look = "title" | "label" | "text" | "choice" | "amount";

export interface Paint {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly content: string | number | null;
  readonly look: Look;
  readonly formula?: string;
}

export interface Drawing {
  readonly paints: readonly Paint[];
  /** Rows it takes, the title row included. */
  readonly height: number;
}

/** Collects the cells of one form; rows and columns count from the form's own first cell. */
export class Brush {
  readonly #paints: Paint[] = [];

  /** Paints a rectangle, one row high and one column wide unless told. */
  put(
    row: number,
    column: number,
    content: Paint["content"],
    look: Look,
    columns = 1,
    rows = 1,
    formula?: string,
  ): void {
    this.#paints.push({ row, column, rows, columns, content, look, ...(formula === undefined ? {} : { formula }) });
  }

  drawing(height: number): Drawing {
    return { paints: this.#paints, height };
  }
}
