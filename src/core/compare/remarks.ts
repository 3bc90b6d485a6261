/** What a reviewer should look at when two years stand side by side. Advice or a warning, never an error. */
import type { Decimal } from "../decimal";
import { foundFields } from "../fields";
import type { Severity } from "../findings";
import { amountOf, textOf, tickedOf, type Form, type Indicator } from "../form";
import { isOfLastYear } from "../prior-year";
import { risePercent, risesBeyond } from "../rise";
import type { Range } from "../sheet";
import type { FundsLine } from "./funds-line";
import { isOwnValue, yearless, type IndicatorLine } from "./indicators";
import type { Match } from "./match";

interface At {
  readonly severity: Exclude<Severity, "error">;
  /** The cells of this year's form. */
  readonly at: readonly [Range, ...Range[]];
}

export type Remark = At &
  (
    | { readonly is: "funds-rose"; readonly by: Decimal; readonly percent: number }
    /** As before, and no target grew with it. */
    | { readonly is: "more-for-the-same"; readonly by: Decimal; readonly percent: number; readonly count: number }
    | { readonly is: "prior-differs"; readonly printed: Decimal; readonly before: Decimal }
    | { readonly is: "goal-copied" }
    | { readonly is: "values-copied"; readonly count: number }
    | { readonly is: "texts-copied"; readonly count: number }
    | { readonly is: "indicators-vanished"; readonly names: readonly { readonly name: string; readonly at: Range }[] }
    | { readonly is: "new-with-forerunner" }
    | { readonly is: "continuing-without-forerunner" }
  );

export interface CompareSettings {
  /** Funds may rise by so many per cent; null: nobody asks. */
  readonly most: number | null;
  readonly riseSeverity: At["severity"];
}

export function remarksOn(
  before: Form,
  now: Form,
  match: Match,
  funds: FundsLine,
  lines: readonly IndicatorLine[],
  settings: CompareSettings,
): readonly Remark[] {
  const copied = valuesCopied(lines);
  return [
    ...ofFunds(now, funds, copied, settings),
    ...ofPrior(now, funds),
    ...ofNature(now, match),
    ...ofGoal(before, now),
    ...copied,
    ...textsCopied(lines, copied.length > 0),
    ...vanished(now, lines),
  ];
}

/** 延续 that last year's forms do not have. */
export function withoutForerunner(now: Form): readonly Remark[] {
  const nature = now.fields.nature;
  return nature && isTicked(now, /延续/)
    ? [{ is: "continuing-without-forerunner", severity: "warning", at: [nature.at] }]
    : [];
}

function ofFunds(
  now: Form,
  { before, now: amount, difference, at }: FundsLine,
  copied: readonly Remark[],
  { most, riseSeverity }: CompareSettings,
): readonly Remark[] {
  if (most === null || before === null || amount === null || before.value <= 0n) return [];
  if (difference === null || at === null || !risesBeyond(before.value, amount.value, most)) return [];
  const [same] = copied;
  const percent = risePercent(before.value, amount.value, most);
  const rise = { by: difference, percent, at: [at] as const };
  if (same?.is === "values-copied")
    return [{ is: "more-for-the-same", severity: "warning", count: same.count, ...rise }];
  return givesReason(now) ? [] : [{ is: "funds-rose", severity: riseSeverity, ...rise }];
}

const reason =
  /(?:较|比|同比)(?:上年|去年|20\d{2}年)|(?:上年|去年).{0,12}(?:增|调)|增加.{0,4}(?:原因|主要|用于)|(?:因|由于).{1,40}(?:增加|增长|调增|扩大|提高)|(?:提高|调整).{0,12}标准|提标|扩面|扩围/;

/** Some text of the form says why there is more money than last year. */
function givesReason(form: Form): boolean {
  return foundFields(form.fields).some(({ value }) => value.is === "text" && reason.test(value.text));
}

/** What the form prints as last year's money, beside what last year's form says. */
function ofPrior(now: Form, { before }: FundsLine): readonly Remark[] {
  const field = now.fields["funds.priorYear"];
  const printed = amountOf(now, "funds.priorYear");
  if (!field || !printed || !before || before.value === 0n) return [];
  // The years before count, too: only a smaller sum, or one of last year alone, contradicts.
  const differs = /上年|上一年/.test(field.label) ? printed.value !== before.value : printed.value < before.value;
  if (!differs || !isOfLastYear(field.label) || (printed.unit === null) !== (before.unit === null)) return [];
  return [{ is: "prior-differs", severity: "warning", at: [field.at], printed: printed.value, before: before.value }];
}

function ofNature(now: Form, { sure }: Match): readonly Remark[] {
  const nature = now.fields.nature;
  if (!nature || !isTicked(now, /新增/)) return [];
  return [{ is: "new-with-forerunner", severity: sure ? "warning" : "advice", at: [nature.at] }];
}

function isTicked(form: Form, wanted: RegExp): boolean {
  const [only, more] = tickedOf(form, "nature") ?? [];
  return only !== undefined && more === undefined && wanted.test(only);
}

/** Shorter goals are the same in many a year. */
const longText = 20;

function ofGoal(before: Form, now: Form): readonly Remark[] {
  const goal = now.fields["goals.annual"];
  const [was, is] = [yearless(textOf(before, "goals.annual")), yearless(textOf(now, "goals.annual"))];
  if (!goal || is.length < longText || was !== is) return [];
  return [{ is: "goal-copied", severity: "advice", at: [goal.at] }];
}

const fewest = { lines: 5, own: 3 };

/** All of the year's targets are last year's, and some of them are the project's own. */
function valuesCopied(lines: readonly IndicatorLine[]): readonly Remark[] {
  const annual = lines.filter((line) => (line.now ?? line.before)?.horizon === "annual" && hasValue(line));
  if (annual.length < fewest.lines || annual.some(({ is }) => is !== "same")) return [];
  const own = annual.flatMap(({ now }) => (now && isOwnValue(now) ? [now] : []));
  const [first, ...others] = own.map(({ valueAt }) => valueAt);
  if (!first || own.length < fewest.own) return [];
  return [{ is: "values-copied", severity: "advice", at: [first, ...others], count: annual.length }];
}

const hasValue = ({ before, now }: IndicatorLine) => (before?.value ?? now?.value ?? null) !== null;

function textsCopied(lines: readonly IndicatorLine[], told: boolean): readonly Remark[] {
  if (told) return [];
  const long = lines.flatMap(({ is, now }) => (is === "same" && now && isLong(now) ? [now.valueAt] : []));
  const [first, ...others] = long;
  return first ? [{ is: "texts-copied", severity: "advice", at: [first, ...others], count: long.length }] : [];
}

const isLong = ({ value }: Indicator) => yearless(value).length >= longText;

function vanished(now: Form, lines: readonly IndicatorLine[]): readonly Remark[] {
  const gone = lines.flatMap(({ is, before }) =>
    is === "vanished" && before?.name != null ? [{ name: before.name, at: before.nameAt }] : [],
  );
  const [first] = now.indicators;
  if (gone.length === 0) return [];
  return [{ is: "indicators-vanished", severity: "advice", at: [first?.nameAt ?? now.range], names: gone }];
}
