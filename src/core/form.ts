/** What a form holds, each value with its cell. `recognise()` makes it from a block. */
import type { Amount, MoneyUnit } from "./amount";
import type { Range } from "./sheet";
import type { Departures } from "./template/departures";

export const formKinds = ["project", "special-policy", "department-overall", "list", "regional"] as const;
export type FormKind = (typeof formKinds)[number];

/** One entry a field: objects that all hold the same names are quicker to look into than those that grow as they like. */
const noneFound = {
  projectName: undefined,
  department: undefined,
  budgetUnit: undefined,
  implementingUnit: undefined,
  useScope: undefined,
  midLongPlan: undefined,
  fundManagementMeasures: undefined,
  allocationMethod: undefined,
  applicationConditions: undefined,
  period: undefined,
  "goals.midLong": undefined,
  "goals.annual": undefined,
  nature: undefined,
  term: undefined,
  projectType: undefined,
  basis: undefined,
  "funds.midLong.total": undefined,
  "funds.midLong.fiscal": undefined,
  "funds.midLong.other": undefined,
  "funds.annual.total": undefined,
  "funds.annual.fiscal": undefined,
  "funds.annual.other": undefined,
  "funds.procurement": undefined,
  "funds.serviceProcurement": undefined,
  "funds.priorYear": undefined,
  "sources.total": undefined,
  "sources.generalPublic": undefined,
  "sources.governmentFund": undefined,
  "sources.stateCapital": undefined,
  "sources.socialInsurance": undefined,
  "sources.other": undefined,
};
export type FieldId = keyof typeof noneFound;
export type MoneyFieldId = Extract<FieldId, `funds.${string}` | `sources.${string}`>;
const fieldIds = Object.keys(noneFound) as readonly FieldId[];
export const moneyFields = fieldIds.filter((id): id is MoneyFieldId => /^(funds|sources)\./.test(id));
export const choiceFields = ["nature", "term", "projectType", "basis"] as const satisfies readonly FieldId[];

export interface Option {
  /** The printed text, such as 新增项目. */
  readonly text: string;
  readonly ticked: boolean;
}

export type FieldValue =
  | { readonly is: "blank" }
  | { readonly is: "text"; readonly text: string }
  | { readonly is: "amount"; readonly amount: Amount }
  | { readonly is: "choice"; readonly options: readonly Option[] }
  /** Something stands there, but not what the field asks for, such as "abc 万元". */
  | { readonly is: "unreadable"; readonly text: string };

export interface Field {
  readonly id: FieldId;
  /** The label as printed, without the value that may stand in the same cell. */
  readonly label: string;
  readonly labelAt: Range;
  /** Where the value stands, or where it is missing. */
  readonly at: Range;
  readonly value: FieldValue;
}

/** The fields of a form; undefined where one was not found. */
export type Fields = Record<FieldId, Field | undefined>;

/** Fields yet to be found. */
export function noFields(): Fields {
  return { ...noneFound };
}

/** Those that were found, of all fields or of some. */
export function foundFields(fields: Readonly<Fields>, ids: readonly FieldId[] = fieldIds): readonly Field[] {
  const found: Field[] = [];
  for (const id of ids) {
    const field = fields[id];
    if (field) found.push(field);
  }
  return found;
}

/** The amounts among what stands in some cells. */
export function amountsIn(cells: readonly { readonly value: FieldValue }[]): readonly Amount[] {
  const amounts: Amount[] = [];
  for (const { value } of cells) if (value.is === "amount") amounts.push(value.amount);
  return amounts;
}

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
  /** Points, where the form has a column for them: the text of the cell. */
  readonly weight: { readonly text: string; readonly at: Range } | null;
  /** The row did not fit the header's columns and was read by its order. */
  readonly shifted: boolean;
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
  /** The block, title row included. */
  readonly range: Range;
  readonly fields: Readonly<Fields>;
  readonly tasks: readonly Task[];
  readonly tasksTotal: Task | null;
  readonly indicators: readonly Indicator[];
  readonly groups: readonly Group[];
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
  /** In the first project of a list: the printed total of all of them, with their amounts. */
  readonly listTotal?: {
    readonly at: Range;
    readonly value: FieldValue;
    readonly projects: readonly { readonly at: Range; readonly value: FieldValue }[];
  };
  /** Unit of money that a note of the form declares. */
  readonly unit: MoneyUnit | null;
  /** Template prompts left in the head of the mid/long-term half, such as 20**年. */
  readonly prompts: readonly { readonly text: string; readonly at: Range }[];
  /** How a form that was inserted differs from what was inserted. */
  readonly departures?: Departures;
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
