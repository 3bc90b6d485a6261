import { wordsOf } from "../recognise/squash";
import { contains, type Cell, type CellValue } from "../sheet";
import { codeIn } from "./bare-name";
import { nameOfForm, type Filed } from "./filed";

const label = /^项目(?:编码|代码|编号)$/;
const labelled = /^项目(?:编码|代码|编号):?([0-9A-Za-z-]{6,})$/;

/** The code of a form's project: before its name, or beside a label of its own. Null where the form states none. */
export function projectCode({ form, sheet }: Filed): string | null {
  const inName = codeIn(nameOfForm(form) ?? "");
  if (inName !== null) return inName;
  for (const [index, row] of sheet.values.entries()) {
    for (const [place, value] of row.entries()) {
      if (typeof value !== "string" || !value.includes("项目")) continue;
      const cell: Cell = { row: sheet.origin.row + index, column: sheet.origin.column + place };
      if (!contains(form.range, cell)) continue;
      const words = wordsOf(value);
      const code = labelled.exec(words)?.[1] ?? (label.test(words) ? firstFilled(row.slice(place + 1)) : null);
      if (code !== null) return code;
    }
  }
  return null;
}

function firstFilled(cells: readonly CellValue[]): string | null {
  const found = cells.find((value) => value !== null && value !== "");
  const text = String(found ?? "")
    .normalize("NFKC")
    .trim()
    .toUpperCase();
  return /^[0-9A-Z-]{6,}$/.test(text) ? text : null;
}
