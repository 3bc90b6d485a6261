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

// eslint-disable-next-line no-control-regex
const colour = /\u001b\[[\d;]*m/y;
const colours = new RegExp(colour, "g");

export const withoutColours = (line: string): string => line.replace(colours, "");

/** These end a line rather than begin one. */
const closing = /[，。；：、？！）】》”’％%,.;:?!)\]}…]/u;
const opening = /[（【《“‘([{]/u;
const latin = /[\p{L}\p{N}_\-/.@#&+=~$'"]/u;

/**
 * A line as several, none wider than the terminal: broken at spaces and between Chinese characters, and those that follow
 * begin below the `wanted`th letter, in a narrow terminal further to the left. Colours take no room. One word that is wider
 * than all stays whole.
 */
export function folded(line: string, columns: number | null, wanted: number): string {
  if (columns === null || widthOf(withoutColours(line)) <= columns) return line;
  const hang = Math.min(wanted, Math.max(0, columns - 20), Math.floor(columns / 2));
  const lines: string[] = [];
  let [current, width] = ["", 0];
  for (const piece of pieces(line)) {
    if (width + piece.width > columns && width > hang && piece.text.trim() !== "") {
      lines.push(current.trimEnd());
      [current, width] = [" ".repeat(hang), hang];
    }
    if (width === hang && lines.length > 0 && piece.text === " ") continue;
    current += piece.text;
    width += piece.width;
  }
  return [...lines, current].join("\n");
}

/** What is not to be parted: a Latin word, a Chinese character with the marks around it, a space. */
function* pieces(line: string): Generator<{ readonly text: string; readonly width: number }> {
  let [text, width, last] = ["", 0, ""];
  for (let at = 0; at < line.length;) {
    colour.lastIndex = at;
    const code = colour.exec(line)?.[0];
    if (code !== undefined) {
      text += code;
      at += code.length;
      continue;
    }
    const letter = String.fromCodePoint(line.codePointAt(at) ?? 0);
    const apart =
      last !== "" &&
      !closing.test(letter) &&
      !opening.test(last) &&
      (letter === " " || last === " " || !(isLatin(last) && isLatin(letter)));
    if (apart) {
      yield { text, width };
      [text, width] = ["", 0];
    }
    text += letter;
    width += widthOf(letter);
    last = letter;
    at += letter.length;
  }
  yield { text, width };
}

const isLatin = (letter: string) => !wide.test(letter) && latin.test(letter);
