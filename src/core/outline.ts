/** What was read of a form, in the order in which a person checks it: head, money as a tree, goals, indicators. */
import { foundFields, type Field, type FieldValue, type MoneyFieldId, type Why } from "./fields";
import type { Form, Horizon, Indicator } from "./form";
import type { Range } from "./sheet";

/** A line of money with those that it comprises. */
export interface MoneyLine {
  /** The field; null for a line that is none we know, such as 上年结转资金. */
  readonly id: MoneyFieldId | null;
  /** Null for a total that was not found while its parts were. */
  readonly read: MoneyRead | null;
  readonly parts: readonly MoneyLine[];
}

export interface MoneyRead {
  readonly label: string;
  readonly at: Range;
  readonly value: FieldValue;
  readonly why: Why;
}

/** The indicators of one printed category. */
export interface Category extends Pick<Indicator, "horizon" | "level1" | "level2" | "label1" | "label2"> {
  readonly indicators: readonly Indicator[];
}

export interface Outline {
  /** Names, texts and boxes, from top to bottom. */
  readonly head: readonly Field[];
  readonly money: readonly MoneyLine[];
  readonly goals: readonly Field[];
  readonly categories: readonly Category[];
}

export function outlineOf(form: Form): Outline {
  const found = foundFields(form.fields);
  const isMoney = ({ id }: Field) => /^(funds|sources)\./.test(id);
  const isGoal = ({ id }: Field) => id.startsWith("goals.");
  return {
    head: found
      .filter((field) => !isMoney(field) && !isGoal(field))
      .sort((a, b) => a.labelAt.top - b.labelAt.top || a.labelAt.left - b.labelAt.left),
    money: moneyOf(form),
    goals: found.filter(isGoal),
    categories: categoriesOf(form.indicators),
  };
}

function moneyOf({ fields, otherFunds }: Form): readonly MoneyLine[] {
  const line = (id: MoneyFieldId, parts: readonly MoneyLine[] = []): readonly MoneyLine[] => {
    const field = fields[id];
    if (!field && parts.length === 0) return [];
    return [{ id, read: field ?? null, parts }];
  };
  const others = (of: Horizon) =>
    otherFunds
      .filter(({ horizon }) => horizon === of)
      .map((read): MoneyLine => ({ id: null, read: { ...read, why: "wording" }, parts: [] }));
  return [
    ...line("funds.annual.total", [
      ...line("funds.annual.fiscal"),
      ...line("funds.annual.other"),
      ...others("annual"),
      ...line("funds.procurement"),
      ...line("funds.serviceProcurement"),
    ]),
    ...line("funds.midLong.total", [
      ...line("funds.midLong.fiscal"),
      ...line("funds.midLong.other"),
      ...others("midLong"),
    ]),
    ...line("funds.priorYear"),
    ...line("sources.total", [
      ...line("sources.generalPublic"),
      ...line("sources.governmentFund"),
      ...line("sources.stateCapital"),
      ...line("sources.socialInsurance"),
      ...line("sources.other"),
    ]),
  ];
}

/** The year first; within a half in the order of the form. */
function categoriesOf(indicators: readonly Indicator[]): readonly Category[] {
  const groups = new Map<string, Indicator[]>();
  for (const indicator of indicators) {
    const { horizon, level1, level2, label1, label2 } = indicator;
    const key = JSON.stringify([horizon, level1, level2, label1, label2]);
    const group = groups.get(key);
    if (group) group.push(indicator);
    else groups.set(key, [indicator]);
  }
  return [...groups.values()]
    .flatMap((group): readonly Category[] => {
      const [first] = group;
      if (!first) return [];
      const { horizon, level1, level2, label1, label2 } = first;
      return [{ horizon, level1, level2, label1, label2, indicators: group }];
    })
    .sort((a, b) => Number(a.horizon === "midLong") - Number(b.horizon === "midLong"));
}
