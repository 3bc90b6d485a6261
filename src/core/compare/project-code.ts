import { squash, wordsOf } from "../recognise/words/squash";
import type { CellValue, Range, Sheet } from "../sheet";
import { codeIn } from "./bare-name";
import { nameOfForm, type Filed } from "./filed";

const label = /^项目(?:编码|代码|编号)$/;
const labelled = /^项目(?:编码|代码|编号):?([0-9a-z-]{6,})$/i;

/** The code of a form's project: before its name, or beside a label of its own. Null where the form states none. */
export function projectCode({ form, sheet }: Filed): string | null {
  const inName = codeIn(nameOfForm(form) ?? "");
  if (inName !== null) return inName;
  for (const row of cellsIn(form.range, sheet)) {
    for (const [place, value] of row.entries()) {
      if (typeof value !== "string" || !value.includes("项目")) continue;
      const words = wordsOf(value);
      const code = labelled.exec(words)?.[1] ?? (label.test(words) ? firstFilled(row.slice(place + 1)) : null);
      if (code !== null) return code.toUpperCase();
    }
  }
  return null;
}

function cellsIn({ top, bottom, left, right }: Range, { values, origin }: Sheet): readonly (readonly CellValue[])[] {
  const [row, column] = [Math.max(0, top - origin.row), Math.max(0, left - origin.column)];
  const rows = values.slice(row, Math.max(0, bottom - origin.row + 1));
  return rows.map((cells) => cells.slice(column, Math.max(0, right - origin.column + 1)));
}

function firstFilled(cells: readonly CellValue[]): string | null {
  const found = cells.find((value) => value !== null && value !== "");
  const text = squash(String(found ?? ""));
  return /^[0-9a-z-]{6,}$/i.test(text) ? text : null;
}
