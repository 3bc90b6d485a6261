/**
 * A label written downward, a character or two in each cell, where no merge holds them together:
 *
 *   | 绩 | 产出指标 | 数量指标 | 培训人数 | 12人 |
 *   | 效 |          | 质量指标 | 合格率   | 95%  |
 *   | 指 |          | 时效指标 | 完成时间 | 6月  |
 *   | 标 | 效益指标 | …
 */
import type { CellValue, Range, Sheet } from "../../sheet";
import { squash } from "../words/squash";
import type { Vocabulary } from "../words/vocabulary";
import { Areas } from "./areas";

/** Cells that lead their rows, one below the other. */
interface Run {
  readonly rows: readonly number[];
  readonly text: string;
}

const part = /^\p{Script=Han}{1,2}$/u;
const fewestParts = 3;
const longestLabel = 8;
const widestStep = 4;

/** The sheet with such a label in the first of its cells, which reaches over the others. */
export function withUprightLabels(sheet: Sheet, vocabulary: Vocabulary): Sheet {
  const found: { readonly column: number; readonly run: Run }[] = [];
  const open = new Map<number, Run>();
  for (const [row, cells] of sheet.values.entries()) {
    const column = cells.findIndex((value) => value !== null && value !== "");
    if (column < 0) continue;
    const run = open.get(column);
    const text = partIn(cells[column]);
    if (run && (text === null || !follows(run, row, text))) close(column, run);
    if (text === null) continue;
    const before = open.get(column);
    // A long column of short texts is none: its rows are not kept.
    const rows = before && before.text.length <= longestLabel ? [...before.rows, row] : [row];
    open.set(column, {
      rows,
      text: before && before.text.length > longestLabel ? before.text : (before?.text ?? "") + text,
    });
  }
  for (const [column, run] of open) close(column, run);
  if (found.length === 0) return sheet;
  const { origin } = sheet;
  const areas = new Areas(sheet.merges);
  const values = sheet.values.map((row): CellValue[] => [...row]);
  const merges: Range[] = [...sheet.merges];
  for (const { column, run } of found) {
    const [first = 0, ...others] = run.rows;
    const at = areas.at(origin.row + first, origin.column + column);
    const last = areas.at(origin.row + (others.at(-1) ?? first), origin.column + column);
    for (const row of run.rows) {
      const cells = values[row];
      if (cells) cells[column] = row === first ? run.text : null;
    }
    merges.push({ ...at, bottom: last.bottom });
  }
  return { ...sheet, values, merges };

  function isHalf(cells: readonly CellValue[], column: number): boolean {
    const [part, next] = [
      partIn(cells[column]),
      partIn(cells.slice(column + 1).find((value) => value !== null && value !== "")),
    ];
    return part !== null && next !== null && vocabulary.joined(part, next)?.content === null;
  }

  function close(column: number, run: Run): void {
    open.delete(column);
    if (run.rows.length < fewestParts || run.text.length > longestLabel) return;
    // 项目 | 名称 over 实施 | 单位 are read along their rows.
    const isAlong = run.rows.filter((row) => isHalf(sheet.values[row] ?? [], column)).length >= 2;
    if (!isAlong && vocabulary.label(run.text)?.content === null) found.push({ column, run });
  }
}

/** Characters of their own may stand some rows apart; 年度, 总体 and 目标 one right below the other. */
function follows({ rows, text }: Run, row: number, next: string): boolean {
  const step = row - (rows.at(-1) ?? row);
  return step === 1 || (step <= widestStep && next.length === 1 && text.length === rows.length);
}

function partIn(value: CellValue | undefined): string | null {
  if (typeof value !== "string" || value.length > 8) return null;
  const text = squash(value);
  return part.test(text) ? text : null;
}
