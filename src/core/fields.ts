/** The fields of a form: names, texts, boxes and amounts, each with its cell. */
import { agreement, type Amount } from "./amount";
import type { Range } from "./sheet";

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
export const fieldIds = Object.keys(noneFound) as readonly FieldId[];
export const moneyFields = fieldIds.filter((id): id is MoneyFieldId => /^(funds|sources)\./.test(id));
/** The sources that their total comprises. */
export const sourceFields = moneyFields.filter((id) => id.startsWith("sources.") && id !== "sources.total");
export const choiceFields = ["nature", "term", "projectType", "basis"] as const satisfies readonly FieldId[];

export interface Option {
  /** The printed text, such as 新增项目. */
  readonly text: string;
  readonly ticked: boolean;
}

export type FieldValue =
  | { readonly is: "blank" }
  | { readonly is: "text"; readonly text: string }
  /** Beside its digits an amount may be written in words: 大写：贰佰叁拾叁万元整. */
  | { readonly is: "amount"; readonly amount: Amount; readonly inWords?: Amount }
  | { readonly is: "choice"; readonly options: readonly Option[] }
  /** Something stands there, but not what the field asks for, such as "abc 万元". */
  | { readonly is: "unreadable"; readonly text: string };

export const blank: FieldValue = { is: "blank" };

/** How a reading came about, the surest first. */
export type Why =
  /** The user said what this text means. */
  | "taught"
  /** A wording that forms print. */
  | "wording"
  /** A wording that nobody listed, made of parts that are known: 牵头实施部门. */
  | "parts"
  /** What stands in the cells: operators, units, categories, points. */
  | "contents"
  /** The amounts that add up say which is which. */
  | "arithmetic"
  /** The label is not known; where it stands says what it is. */
  | "place";

export interface Field {
  readonly id: FieldId;
  /** The label as printed, without the value that may stand in the same cell. */
  readonly label: string;
  readonly labelAt: Range;
  /** Where the value stands, or where it is missing. */
  readonly at: Range;
  readonly value: FieldValue;
  readonly why: Why;
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

/** What a field is called: its label without spaces and colons. */
export function nameOfField({ label }: Pick<Field, "label">): string {
  return label.replace(/[\s:：]+/g, "");
}

/** Whether an amount is, to the last digit, the sum of the amounts among what stands in some cells. */
export const isSumOf = (value: FieldValue, cells: readonly { readonly value: FieldValue }[]): boolean =>
  value.is === "amount" && agreement(value.amount, amountsIn(cells)) === "equal";

/** The amounts among what stands in some cells. */
export function amountsIn(cells: readonly { readonly value: FieldValue }[]): readonly Amount[] {
  const amounts: Amount[] = [];
  for (const { value } of cells) if (value.is === "amount") amounts.push(value.amount);
  return amounts;
}
