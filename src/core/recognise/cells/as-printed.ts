/**
 * A sheet as people see it. Programs that export forms take merges apart and write the text into each of their cells, or
 * leave the keys of their tables above and beside the form:
 *
 *   | 2026年项目绩效目标表 | 2026年项目绩效目标表 |       | XMMC  | 项目名称 | 道路养护 |
 *   | 项目名称             | 项目名称             |       | ZB001 | 数量指标 | …        |
 */
import type { CellValue, Range, Sheet } from "../../sheet";
import { Areas } from "./areas";
import { squash } from "../words/squash";

export function asPrinted(sheet: Sheet): Sheet {
  return mergedAgain(withoutKeys(sheet));
}

/** No words, but what a program calls its records: XMMC, ZB_001, A4F09C21. */
const key = /^[A-Za-z][\w.-]{1,39}$|^[\dA-F]{8,40}$/;
const fewestKeys = 4;

const isBlank = (value: CellValue | undefined) => value === null || value === undefined || value === "";
const isKey = (value: CellValue | undefined) => typeof value === "string" && key.test(squash(value));

/** Without columns that hold nothing but keys, and the rows that name the columns so. */
function withoutKeys(sheet: Sheet): Sheet {
  const width = sheet.values.reduce((widest, row) => Math.max(widest, row.length), 0);
  const ofKeys = Array.from({ length: width }, (_, column) => isOfKeys(sheet.values, column));
  if (!ofKeys.includes(true)) return sheet;
  const values = sheet.values.map((row) => {
    const isNames = row.every((value) => isBlank(value) || isKey(value));
    return row.map((value, column) => (isNames || ofKeys[column] ? null : value));
  });
  return { ...sheet, values };
}

/** The first cell that holds anything else ends the look: nearly every column has it in its first rows. */
function isOfKeys(values: Sheet["values"], column: number): boolean {
  let keys = 0;
  for (const row of values) {
    const value = row[column];
    if (isBlank(value)) continue;
    if (!isKey(value)) return false;
    keys++;
  }
  return keys >= fewestKeys;
}

const title = /^[^。；;:：]{4,60}[表书][^。；;:：]{0,20}$/u;
const han = /\p{Script=Han}{2}/u;

/**
 * Where a title stands in each cell of its row, texts side by side that are the same are one; of those one below the
 * other only what leads its row, for values may well repeat.
 */
function mergedAgain(sheet: Sheet): Sheet {
  if (!sheet.values.some(isFilledTitle)) return sheet;
  const { origin } = sheet;
  const areas = new Areas(sheet.merges);
  const merges: Range[] = [...sheet.merges];
  let leading: Leading | null = null as Leading | null;
  const values: CellValue[][] = [];
  for (const [index, row] of sheet.values.entries()) {
    const kept = [...row];
    const first = row.findIndex((value) => !isBlank(value));
    if (first < 0) leading = null;
    for (let column = 0; column < row.length; column++) {
      const text = row[column];
      if (typeof text !== "string" || !han.test(text)) continue;
      const areaAt = (place: number) => areas.at(origin.row + index, origin.column + place);
      let at = areaAt(column);
      for (let next = at.right + 1 - origin.column; row[next] === text; next = at.right + 1 - origin.column) {
        kept[next] = null;
        at = { ...at, right: areaAt(next).right };
      }
      const isLead = column === first && column === 0;
      if (isLead && leading?.text === text && leading.at.right === at.right) {
        kept[column] = null;
        merges[leading.place] = { ...at, top: leading.at.top };
      } else {
        if (column === first) leading = isLead ? { text, at, place: merges.length } : null;
        merges.push(at);
      }
      column = at.right - origin.column;
    }
    values.push(kept);
  }
  return { ...sheet, values, merges };
}

/** What leads its row, and which of the merges is its own. */
interface Leading {
  readonly text: string;
  readonly at: Range;
  readonly place: number;
}

/** The same title, and nothing else, in several cells of a row. */
function isFilledTitle(row: readonly CellValue[]): boolean {
  const text = row.find((value) => !isBlank(value));
  // Every row of the sheet is asked.
  if (typeof text !== "string" || !title.test(text)) return false;
  const texts = row.filter((value) => !isBlank(value));
  return texts.length > 1 && texts.every((value) => value === text);
}
