/** What a form holds, each value with its cell. `recognise()` makes it from a block. */
import type { Amount, MoneyUnit } from "./amount";
import type { FieldId, Fields, FieldValue, MoneyFieldId, Why } from "./fields";
import type { Formulas } from "./formulas";
import type { Range } from "./sheet";
import type { Departures } from "./template/departures";

export const formKinds = ["project", "special-policy", "department-overall", "list", "regional"] as const;
export type FormKind = (typeof formKinds)[number];

export type Level1 = "output" | "cost" | "benefit" | "satisfaction";
export type Level2 =
  | "quantity"
  | "quality"
  | "timeliness"
  | "cost"
  | "economic-cost"
  | "social-cost"
  | "ecological-cost"
  | "economic"
  | "social"
  | "ecological"
  | "sustainability"
  | "satisfaction";
export type Horizon = "annual" | "midLong";

export interface Indicator {
  readonly level1: Level1 | null;
  readonly level2: Level2 | null;
  /** The categories as printed; null where the form prints none. */
  readonly label1: string | null;
  readonly label2: string | null;
  readonly horizon: Horizon;
  readonly name: string | null;
  /** The value as printed; operator, number and unit joined where they stand in columns of their own. */
  readonly value: string | null;
  readonly nameAt: Range;
  readonly valueAt: Range;
  /** What stands in place of a value and states none, such as ≥** or a bare unit; the value is null then. */
  readonly unfilled: string | null;
  /** Points, where the form has a column for them: the text of the cell. */
  readonly weight: { readonly text: string; readonly at: Range } | null;
  /** The row did not fit the header's columns and was read by its order. */
  readonly shifted: boolean;
}

/** A printed sum of money, and the amounts that it comprises. */
export interface Spending {
  readonly at: Range;
  readonly value: FieldValue;
  readonly parts: readonly { readonly label: string; readonly at: Range; readonly value: FieldValue }[];
}

/** An amount that says itself to be a part of the one above it. */
export type PartWithin = Spending["parts"][number] & { readonly whole: Spending["parts"][number] };

/** A sum that stands in a table beside others of its kind. */
export interface TableSum extends Spending {
  /** Its row and its column, as printed. */
  readonly label: string;
  /** What stands over its column, and left of its table; where it adds up a column. */
  readonly heading?: string;
  /** How many others of its kind are the sums of their parts. */
  readonly agreeing: number;
  /** The parts stand above or below the total, and not beside it. */
  readonly down: boolean;
  /** What they are called, or other sums of the table, leave no doubt that it should be their sum. */
  readonly sure: boolean;
}

/** What part of another amount one is, or how much it has risen over it, as printed beside it. */
export interface Share {
  /** The heading of its column. */
  readonly label: string;
  readonly at: Range;
  /** The amount, and the total or the amount before. */
  readonly of: Range;
  readonly whole: Range;
  /** In hundredths. */
  readonly printed: number;
  readonly expected: number;
  /** What is printed is what is expected, rounded. */
  readonly within: boolean;
}

/** An amount beside the quantity and the price that make it, in the units that are printed. */
export interface Product {
  readonly at: Range;
  readonly of: readonly Range[];
  readonly printed: number;
  readonly expected: number;
  /** What is printed is what is expected, rounded. */
  readonly within: boolean;
  /** How many rows multiply so. */
  readonly agreeing: number;
  /** All others do, and no further factor explains it. */
  readonly sure: boolean;
}

/** Arithmetic that is written out in a cell, such as 20人×800元=1.6万元. */
export interface Equation {
  readonly at: Range;
  /** As written, without white space. */
  readonly text: string;
  /** In the unit of the result. */
  readonly printed: number;
  readonly expected: number;
  /** Something is multiplied, where a factor may be left out; else it is only added up. */
  readonly isProduct: boolean;
  /** What is printed is what is expected, rounded. */
  readonly within: boolean;
}

/** 合计 of a list in one of its columns, with the amounts of its projects. */
export interface ListTotal extends Spending {
  /** The heading of the column. */
  readonly label: string;
  /** The column of the projects' own totals. */
  readonly ofTotals: boolean;
  /** The row calls itself a sum; that of an office above its projects does not. */
  readonly said: boolean;
}

/** A column of the indicators' table, as it was read. */
export interface ReadColumn {
  readonly role: ColumnRole;
  readonly horizon: Horizon;
  /** The heading as printed; null where the column has none. */
  readonly heading: string | null;
  readonly at: Range;
  readonly why: Why;
}
export type ColumnRole = "level1" | "level2" | "name" | "value" | "operator" | "unit" | "weight" | "extra";

/** Most rows lack a name or a value, and another column may hold it: nobody can tell whether they are missing. */
export interface Doubt {
  readonly of: "name" | "value";
  /** The heading of the column that may hold them, or of the one that lacks them. */
  readonly heading: string;
  readonly at: Range;
}

/** What stands in a form and was not understood. */
export interface Unread {
  readonly is: "label" | "column" | "category";
  readonly text: string;
  readonly at: Range;
  /** What stands beside a label, or first in a column: by this a person knows what it is. */
  readonly beside: readonly { readonly text: string; readonly at: Range }[];
}

/** Points that no indicator has: a printed 合计 or 小计 of them, or those of a category without an indicator. */
export interface LoosePoints {
  readonly of: "sum" | "subtotal" | "empty-row";
  readonly text: string;
  readonly at: Range;
}

/** A cell with an error value. */
export interface ErrorCell {
  readonly at: Range;
  readonly text: string;
}

/** A printed category of indicators, whether or not an indicator stands in it. */
export interface Group {
  readonly level1: Level1 | null;
  readonly level2: Level2;
  readonly horizon: Horizon;
  readonly label: string;
  readonly at: Range;
}

export interface TaskAmount {
  /** What the column is called where it is neither 财政拨款 nor 其他资金, such as 基本支出; otherwise null. */
  readonly heading: string | null;
  readonly at: Range;
  readonly value: FieldValue;
}

/** A row of the department form's main tasks, or their printed total (then name and content are null). */
export interface Task {
  readonly name: string | null;
  readonly content: string | null;
  readonly at: Range;
  readonly total: TaskAmount | null;
  readonly fiscal: TaskAmount | null;
  readonly other: TaskAmount | null;
  readonly shifted: boolean;
}

export interface Form {
  readonly kind: FormKind;
  readonly title: string | null;
  readonly titleAt: Range | null;
  readonly year: number | null;
  readonly yearAt: Range | null;
  /** The year on a line of its own, such as 预算年度：2026, also where the title states one. */
  readonly yearLine: { readonly year: number; readonly at: Range } | null;
  /** The block, title row included. */
  readonly range: Range;
  readonly fields: Readonly<Fields>;
  readonly tasks: readonly Task[];
  readonly tasksTotal: Task | null;
  readonly indicators: readonly Indicator[];
  readonly groups: readonly Group[];
  readonly loosePoints: readonly LoosePoints[];
  /** Fields that the standard form has and that were not found here. */
  readonly lost: readonly FieldId[];
  /** The head (title, names, funds, goals) is not there at all. */
  readonly headless: boolean;
  /** Rows whose cells stand in other columns than the header says. */
  readonly shiftedRows: readonly Range[];
  /** A layout of the standard form: only then may a missing part be called missing. */
  readonly standard: boolean;
  /** Money lines of the funds block that belong to no known field, such as 上年结转资金. */
  readonly otherFunds: readonly {
    readonly label: string;
    readonly at: Range;
    readonly value: FieldValue;
    readonly horizon: Horizon;
  }[];
  /** Spending by part, where the form has a table of it with its sum. */
  readonly spending: Spending | null;
  /** In the first project of a list: the printed totals of all of them, one for each column of amounts. */
  readonly listTotals?: readonly ListTotal[];
  /** What the rows and columns of a table of amounts show to be sums. */
  readonly tableSums?: readonly TableSum[];
  /** 其中：… with the amount right above it. */
  readonly within?: readonly PartWithin[];
  /** The shares beside the amounts of a table; of a list all stand in its first project. */
  readonly shares?: readonly Share[];
  /** The amounts of a table of details that are quantities times prices. */
  readonly products?: readonly Product[];
  /** What is reckoned in its cells; of a list all stand in its first project. */
  readonly equations?: readonly Equation[];
  /** Unit of money that a note of the form declares. */
  readonly unit: MoneyUnit | null;
  /** Template prompts left in the head of the mid/long-term half, such as 20**年. */
  readonly prompts: readonly { readonly text: string; readonly at: Range }[];
  /** The categories that have columns of their own in a list: it has no place for any other. */
  readonly across?: readonly { readonly level1: Level1 | null; readonly level2: Level2 | null }[];
  /** The columns of the indicators' table, from left to right; none where it has no header. */
  readonly columns: readonly ReadColumn[];
  readonly doubts: readonly Doubt[];
  readonly unread: readonly Unread[];
  /** What holds an error value, such as #REF!: no name, amount or value of the form does. */
  readonly errors: readonly ErrorCell[];
  /** What holds a number that slipped in typing, such as 1O0 or 49..12. */
  readonly garbled?: readonly ErrorCell[];
  /** Those of its sheet, where it has any. */
  readonly formulas?: Formulas;
  /** Somebody is filling it in: what it lacks is still to come. */
  readonly filling?: true;
  /** How a form that was inserted differs from what was inserted. */
  readonly departures?: Departures;
}

/** Whether an error value stands there. */
export function isErrorCell({ errors }: Form, at: Range): boolean {
  return errors.some((one) => one.at.top === at.top && one.at.left === at.left);
}

/** The amount a money field states; null when it is blank, absent or unreadable. */
export function amountOf(form: Form, id: MoneyFieldId): Amount | null {
  const value = form.fields[id]?.value;
  return value?.is === "amount" ? value.amount : null;
}

/** The text of a field; null when it is blank or absent. */
export function textOf(form: Form, id: FieldId): string | null {
  const value = form.fields[id]?.value;
  return value?.is === "text" ? value.text : null;
}

/** Texts of the ticked options; null when the field is absent or blank without any box. */
export function tickedOf(form: Form, id: FieldId): readonly string[] | null {
  const value = form.fields[id]?.value;
  return value?.is === "choice" ? value.options.filter((option) => option.ticked).map((option) => option.text) : null;
}

/** The rows of the tasks' table, that of its total first. */
export const taskRows = ({ tasks, tasksTotal }: Pick<Form, "tasks" | "tasksTotal">): readonly Task[] =>
  tasksTotal ? [tasksTotal, ...tasks] : tasks;

/** The amounts that a row of the tasks' table has a cell for. */
export const amountsOfTask = ({ total, fiscal, other }: Task): readonly TaskAmount[] =>
  [total, fiscal, other].flatMap((cell) => cell ?? []);
