/**
 * One more row for a category of a form as it stands in a sheet, whoever laid it out:
 *
 *   | 产出指标 | 数量指标 | 维护公厕 | =12座 |         | 产出指标 | 数量指标 | 维护公厕 | =12座 |
 *   | ^        | 质量指标 | …                      →   | ^        | ^        |          |       |
 *                                                      | ^        | 质量指标 | …
 */
import type { Form, Level2 } from "../form";
import { a1, contains, parseRange, type Range, type Sheet } from "../sheet";

export interface RowAddition {
  /** Insert a row below this one, copy its formats and validations, and leave the copy blank. */
  readonly below: number;
  /** Areas to take apart first: they are to grow. */
  readonly unmerge: readonly Range[];
  /** Areas to merge after the row is there. */
  readonly merge: readonly Range[];
  /** Formulas to write after the row is there, by address: sums that end at the row above the new one. */
  readonly formulas: Readonly<Record<string, string>>;
  /** The new row is the form's last: its print area and name must grow as well. */
  readonly atEnd: boolean;
}

/** Null where the form does not print the category. */
export function addRow(sheet: Sheet, form: Form, level2: Level2): RowAddition | null {
  const groups = form.groups.filter((group) => group.level2 === level2);
  const [first] = groups;
  if (!first) return null;
  const indicators = form.indicators.filter((indicator) => indicator.level2 === level2);
  const last = Math.max(...groups.map(({ at }) => at.bottom), ...indicators.map(({ valueAt }) => valueAt.bottom));
  const left = Math.min(...groups.map(({ at }) => at.left));
  const isGroup = (at: Range) => groups.some((group) => group.at.top === at.top && group.at.left === at.left);
  return additionBelow(sheet, form, last, (at) => at.left < left || isGroup(at) || at.top < last);
}

/** One more main task below the others: its sum across comes along, and the sums down grow. Null where there are none. */
export function addTaskRow(sheet: Sheet, form: Form): RowAddition | null {
  const rows = taskRows(form);
  if (!rows) return null;
  const last = rows.bottom;
  const addition = additionBelow(sheet, form, last, (at) => at.top < last);
  return { ...addition, formulas: { ...sumsAcross(sheet, form.range, last), ...addition.formulas } };
}

/** The rows of the department's main tasks, blank ones too; their total may stand above or below them. */
export function taskRows({ tasks, tasksTotal, fields }: Form): Pick<Range, "top" | "bottom"> | null {
  const end = fields["goals.annual"]?.labelAt.top;
  const tops = tasks.map(({ at }) => at.top);
  if (end === undefined || (tops.length === 0 && !tasksTotal)) return null;
  const isAbove = tasksTotal !== null && tops.every((top) => top > tasksTotal.at.top);
  const top = isAbove ? tasksTotal.at.bottom + 1 : Math.min(...tops);
  const bottom = tasksTotal && !isAbove ? tasksTotal.at.top - 1 : end - 1;
  return top <= bottom ? { top, bottom } : null;
}

function additionBelow(sheet: Sheet, form: Form, last: number, isLabel: (at: Range) => boolean): RowAddition {
  const ending = areasEndingAt(sheet, last, form.range);
  const labels = ending.filter(isLabel);
  const contents = ending.filter((at) => !labels.includes(at));
  const grown = (at: Range): Range => ({ ...at, bottom: at.bottom + 1 });
  const below = (at: Range): Range => ({ ...at, top: last + 1, bottom: last + 1 });
  return {
    below: last,
    unmerge: labels.filter(isMerged),
    merge: [...labels.map(grown), ...contents.filter(isMerged).map(below)],
    formulas: grownFormulas(sheet, form.range, last),
    atEnd: last === form.range.bottom,
  };
}

const isMerged = (at: Range) => at.top !== at.bottom || at.left !== at.right;

/** The areas of the form whose last row it is. Those that go on below grow by themselves. */
function areasEndingAt({ merges }: Sheet, row: number, form: Range): Range[] {
  const found: Range[] = [];
  for (let column = form.left; column <= form.right; column++) {
    const merge = merges.find((at) => contains(at, { row, column }));
    const at = merge ?? { top: row, left: column, bottom: row, right: column };
    if (at.bottom === row) found.push(at);
    column = at.right;
  }
  return found;
}

/** Excel widens a sum when a row comes in between, not when it comes right below; a sum of one cell becomes one of two. */
function grownFormulas({ formulas }: Sheet, form: Range, last: number): Record<string, string> {
  const grown: Record<string, string> = {};
  for (const [address, formula] of Object.entries(formulas)) {
    const at = parseRange(address);
    if (!at || at.top > last || !contains(form, { row: at.top, column: at.left })) continue;
    const next = (cell: string) => cell.replace(/\d+$/, String(last + 2));
    const text = formula
      .replace(alone, (whole, before: string, cell: string) =>
        parseRange(cell)?.top === last ? `${before}${cell}:${next(cell)})` : whole,
      )
      .replace(reference, (found) => {
        const range = parseRange(found);
        return range?.bottom === last && range.top < last ? next(found) : found;
      });
    if (text !== formula) grown[a1({ row: at.top, column: at.left })] = text;
  }
  return grown;
}

/** Formulas of the last row about cells of their own row, for the new one. */
function sumsAcross({ formulas }: Sheet, form: Range, last: number): Record<string, string> {
  const sums: Record<string, string> = {};
  for (const [address, formula] of Object.entries(formulas)) {
    const at = parseRange(address);
    if (at?.top !== last || !contains(form, { row: at.top, column: at.left })) continue;
    const [outside] = [...formula.matchAll(reference)].filter(([found]) => {
      const range = parseRange(found);
      return range?.top !== last || range.bottom !== last;
    });
    if (outside) continue;
    const down = formula.replace(reference, (found) => found.replace(/\d+/g, String(last + 2)));
    sums[a1({ row: last + 1, column: at.left })] = down;
  }
  return sums;
}

/** The only cell of a sum. */
const alone = /\b((?:SUM|COUNT)\()(\$?[A-Z]{1,3}\$?\d+)\)/g;
/** A cell or a range, but no part of a name. */
const reference = /(?<![A-Za-z0-9_.!'])\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?(?![A-Za-z0-9_(])/g;
