/** Changes of a sheet that say nothing else than it said: what is found must stay the same. */
import { catalogue } from "../../src/catalogue/bilingual";
import { costLines } from "../../src/catalogue/costs";
import { foundFields } from "../../src/core/fields";
import type { Form, Indicator } from "../../src/core/form";
import { shown } from "../../src/core/number-format";
import { a1, contains, type Cell, type CellValue, type Range, type Sheet } from "../../src/core/sheet";
import { moveCells, withCells } from "../support/move-cells";

export interface Changed {
  readonly sheet: Sheet;
  /** Where each cell went. */
  readonly to: (cell: Cell) => Cell;
  /** A finding may name another cell of its row: where a merged label ended nobody can tell any more. */
  readonly by?: "row";
  /** Further sheets of the workbook. */
  readonly beside?: readonly Sheet[];
}

/** Null where there is nothing of the sort to change. */
export type Change = (sheet: Sheet, forms: readonly Form[]) => Changed | null;

const stays = (cell: Cell) => cell;
const inPlace = (sheet: Sheet): Changed => ({ sheet, to: stays });

const texts =
  (change: (text: string) => string): Change =>
  (sheet) =>
    inPlace(withCells(sheet, (value) => (typeof value === "string" ? change(value) : value)));

const isBareLabel = (value: CellValue): value is string => {
  const label = typeof value === "string" ? catalogue.vocabulary.label(value) : null;
  return label?.content === null && label.why !== "contents";
};

const labels =
  (change: (text: string) => string): Change =>
  (sheet, forms) => {
    const isTitle = (cell: Cell) => forms.some(({ titleAt }) => titleAt && contains(titleAt, cell));
    return inPlace(withCells(sheet, (value, cell) => (isBareLabel(value) && !isTitle(cell) ? change(value) : value)));
  };

const halfway = (text: string) => Math.ceil(text.length / 2);

/** Blank rows above these rows, or blank columns left of these columns. */
function opened(sheet: Sheet, at: readonly number[], along: "row" | "column"): Changed | null {
  if (at.length === 0) return null;
  const to = (cell: Cell): Cell => ({
    ...cell,
    [along]: cell[along] + at.filter((place) => place <= cell[along]).length,
  });
  return { sheet: moveCells(sheet, to), to };
}

const unique = (numbers: readonly number[]) => [...new Set(numbers)].sort((a, b) => a - b);

const headings = ({ columns }: Form) => columns.map(({ at }) => at);

/** The cells that hold amounts of money, whether or not they say their unit. */
function amountCells(form: Form): readonly Range[] {
  const tasks = form.tasksTotal ? [form.tasksTotal, ...form.tasks] : form.tasks;
  const cells = [
    ...foundFields(form.fields),
    ...form.otherFunds,
    ...(form.spending ? [form.spending, ...form.spending.parts] : []),
    ...[...(form.listTotals ?? []), ...(form.tableSums ?? [])].flatMap((total) => [total, ...total.parts]),
    ...tasks.flatMap(({ total, fiscal, other }) => [total, fiscal, other]),
  ];
  const costs = costLines(form).flatMap(({ is, indicator }) => (is === "amount" ? [indicator.valueAt] : []));
  return [...cells.flatMap((cell) => (cell?.value.is === "amount" ? [cell.at] : [])), ...costs];
}

/** Every 万元 of the sheet as 元, with its number. */
function inYuan(sheet: Sheet, forms: readonly Form[]): Changed | null {
  if (!sheet.values.flat().some((value) => typeof value === "string" && value.includes("万元"))) return null;
  // A number of another unit, or of none, would have to stay.
  if (sheet.values.flat().some((value) => typeof value === "string" && /亿|千元|百元|(?<!万)元/.test(value)))
    return null;
  const bare = new Set(forms.flatMap(amountCells).map(({ top, left }) => a1({ row: top, column: left })));
  const times = (digits: string) => {
    const number = Number(digits.replaceAll(",", "")) * 10_000;
    return Number.isInteger(Number(number.toFixed(6))) ? String(Math.round(number)) : number.toFixed(2);
  };
  return inPlace(
    withCells(sheet, (value, cell) => {
      const isAmount = bare.has(a1(cell));
      if (typeof value === "number") return isAmount ? Number(times(String(value))) : value;
      if (typeof value !== "string") return value;
      const written = value.replace(
        /(\d[\d,]*(?:\.\d+)?)(\s*)万元/g,
        (_, digits: string, space: string) => `${times(digits)}${space}元`,
      );
      const isBare = isAmount && /^[\s≤≥<>=＝]*[\d,]+(?:\.\d+)?\s*$/.test(written);
      return (isBare ? written.replace(/\d[\d,.]*/, times) : written).replaceAll("万元", "元");
    }),
  );
}

const covers = (merge: Range, row: number, { left, right }: { left: number; right: number }) =>
  merge.bottom > merge.top && merge.top <= row && merge.bottom >= row && merge.left <= right && merge.right >= left;

/** Two indicators next to each other, of one category, with nothing merged over their rows from the names on. */
function neighbours({ indicators }: Form, sheet: Sheet): readonly [Indicator, Indicator] | null {
  for (const [index, first] of indicators.entries()) {
    const second = indicators[index + 1];
    if (!second || first.level2 === null || first.level2 !== second.level2 || first.horizon !== second.horizon)
      continue;
    if (first.name === null || second.name === null || first.shifted || second.shifted) continue;
    if (second.nameAt.top !== first.nameAt.top + 1 || second.nameAt.left !== first.nameAt.left) continue;
    const rows = [first.nameAt.top, second.nameAt.top];
    if (indicators.filter(({ nameAt }) => rows.includes(nameAt.top)).length !== 2) continue;
    const span = { left: first.nameAt.left, right: Infinity };
    if (sheet.merges.some((merge) => rows.some((row) => covers(merge, row, span)))) continue;
    return [first, second];
  }
  return null;
}

function swapped(sheet: Sheet, forms: readonly Form[]): Changed | null {
  const pair = forms.map((form) => neighbours(form, sheet)).find((found) => found !== null);
  if (!pair) return null;
  const [upper, lower] = [pair[0].nameAt.top, pair[1].nameAt.top];
  const { left } = pair[0].nameAt;
  const to = ({ row, column }: Cell): Cell => ({
    column,
    row: column < left ? row : row === upper ? lower : row === lower ? upper : row,
  });
  return { sheet: moveCells(sheet, to, (range) => range), to };
}

const notes: Sheet = {
  name: "说明",
  origin: { row: 0, column: 0 },
  values: [["填表说明"], ["一、本表由各单位填写。"], ["姓名", "电话"], ["某某", "0000-1234567"]],
  merges: [],
  formats: {},
  formulas: {},
  hiddenRows: [],
  protected: false,
};

function withNote(sheet: Sheet): Changed {
  const note: CellValue[] = ["注：本表一式三份，由财政部门和预算单位各存一份。"];
  return inPlace({ ...sheet, values: [...sheet.values, [], [], note] });
}

const grouped = (number: string) => number.replace(/\B(?=(?:\d{3})+(?!\d))/g, ",");

export const changes: Readonly<Record<string, Change>> = {
  "moved to another place": (sheet) => {
    const to = ({ row, column }: Cell): Cell => ({ row: row + 7, column: column + 4 });
    return { sheet: moveCells(sheet, to), to };
  },
  "a blank row above the indicators": (sheet, forms) =>
    opened(sheet, unique(forms.flatMap((form) => headings(form).map(({ top }) => top)).slice(0, 1)), "row"),
  "a blank column before the values": (sheet, forms) =>
    opened(
      sheet,
      unique(
        forms.flatMap((form) => form.columns.filter(({ role }) => role === "value").map(({ at }) => at.left)).slice(-1),
      ),
      "column",
    ),
  unmerged: (sheet) => ({ ...inPlace({ ...sheet, merges: [] }), by: "row" }),
  "numbers as text": (sheet) =>
    inPlace({
      ...withCells(sheet, (value, cell) =>
        typeof value === "number" ? shown(value, sheet.formats[a1(cell)] ?? null).text : value,
      ),
      formats: {},
    }),
  "full-width digits": texts((text) =>
    text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  ),
  "separators of thousands": (sheet, forms) => {
    const amounts = new Set(forms.flatMap(amountCells).map(({ top, left }) => a1({ row: top, column: left })));
    return inPlace(
      withCells(sheet, (value, cell) => {
        if (typeof value === "string") return value.replace(/(?<![\d.,])\d{4,}(?=(?:\.\d+)?\s*(?:万?元))/g, grouped);
        const isPlain = typeof value === "number" && amounts.has(a1(cell)) && sheet.formats[a1(cell)] === undefined;
        return isPlain ? String(value).replace(/^\d+/, grouped) : value;
      }),
    );
  },
  "元 for 万元": inYuan,
  "spaces in labels": labels((text) => Array.from(text).join(" ")),
  "colons behind labels": labels((text) => (/[:：]$/.test(text) ? text : `${text}：`)),
  "line breaks in labels": labels((text) => `${text.slice(0, halfway(text))}\n${text.slice(halfway(text))}`),
  "two indicators of a category exchanged": swapped,
  "another sheet beside it": (sheet) => ({ ...inPlace(sheet), beside: [notes] }),
  "a note below": withNote,
  "no-break spaces around texts": texts((text) => `\u00a0${text}\u00a0`),
  "characters that nobody sees": texts((text) => Array.from(text).join("\u200b")),
};
