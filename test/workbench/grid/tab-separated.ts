/**
 * Cells as texts, the way Excel puts them on the clipboard: tabs between cells, lines between rows, and quotes around
 * what holds either.
 */
export function parseCells(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let quoted = false;
  const body = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  for (let at = 0; at < body.length; at++) {
    const letter = body.charAt(at);
    if (quoted && letter === '"' && body.charAt(at + 1) === '"') {
      cell += '"';
      at++;
    } else if (quoted && letter === '"') quoted = false;
    else if (!quoted && letter === '"' && cell === "" && closes(body, at)) quoted = true;
    else if (!quoted && (letter === "\t" || letter === "\n")) {
      row.push(cell);
      cell = "";
      if (letter === "\n") {
        rows.push(row);
        row = [];
      }
    } else cell += letter;
  }
  rows.push([...row, cell]);
  const width = Math.max(...rows.map((each) => each.length));
  return rows.map((each) => [...each, ...Array<string>(width - each.length).fill("")]);
}

/** A quote at the beginning of a cell counts only if its partner ends the cell: a web page's text may just begin with one. */
function closes(text: string, from: number): boolean {
  for (let at = from + 1; at < text.length; at++) {
    if (text.charAt(at) !== '"') continue;
    if (text.charAt(at + 1) === '"') at++;
    else return at + 1 === text.length || text.charAt(at + 1) === "\t" || text.charAt(at + 1) === "\n";
  }
  return false;
}

export const formatCells = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map(quote).join("\t")).join("\r\n");

const quote = (text: string): string => (/["\t\n\r]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
