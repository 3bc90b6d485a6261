/** Text in columns, as a terminal shows it: a Chinese character is two letters wide. */

const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const widthless = /\p{M}|\u200d|\ufe0f/u;

export function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += wide.test(letter) ? 2 : widthless.test(letter) ? 0 : 1;
  return width;
}

/** Longer texts push what follows to the right: one of them must not pull the whole column apart. */
const widest = 44;

/** Rows of texts, a column below the other. The last column is not filled up. */
export function inColumns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [column, text] of row.entries()) {
      const width = widthOf(text);
      if (width <= widest) widths[column] = Math.max(widths[column] ?? 0, width);
    }
  }
  return rows.map((row) =>
    row
      .map((text, column) => text + " ".repeat(Math.max(0, (widths[column] ?? 0) - widthOf(text))))
      .join("  ")
      .trimEnd(),
  );
}
