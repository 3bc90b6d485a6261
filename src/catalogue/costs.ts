/** The cost indicators of a form as amounts: which rows add up, which are prices, which say no amount. */
import type { Amount, MoneyUnit } from "../core/amount";
import { parseAmount } from "../core/amount";
import { holdsErrorValue } from "../core/error-value";
import type { Form, Indicator } from "../core/form";
import { readMoney } from "../core/recognise/cells/money";
import { partsNumbers } from "../core/recognise/words/parted-digits";
import { Signs } from "../core/recognise/words/signs";
import { squash } from "../core/recognise/words/squash";
import { parseTarget, type Quantity, type TargetValue } from "../core/target-value";

export interface CostLine {
  readonly indicator: Indicator;
  readonly is:
    | "amount"
    /** A price per day, person or piece: never added up. */
    | "unit-price"
    /** A number without any unit of money. */
    | "no-unit"
    /** A share, such as 100%. */
    | "rate"
    | "words"
    /** Something that may be an amount, and nobody can say which. */
    | "unreadable"
    | "blank";
  /** None unless the line is an amount. */
  readonly amounts: readonly Amount[];
}

/** Several rules, one after another, ask for the lines of one form. */
let last: { readonly form: Form; readonly lines: readonly CostLine[] } | null = null;

/** The year's cost lines. Rows of money that slid under another category count by their names. */
export function costLines(form: Form): readonly CostLine[] {
  if (last?.form !== form) {
    const lines: CostLine[] = [];
    for (const indicator of form.indicators)
      if (indicator.horizon === "annual" && isCost(indicator)) lines.push(readCost(indicator, form.unit));
    last = { form, lines };
  }
  return last.lines;
}

/** What adds up. */
export function amountsOf(lines: readonly CostLine[]): readonly Amount[] {
  const all: Amount[] = [];
  for (const { amounts } of lines) for (const amount of amounts) all.push(amount);
  return all;
}

export function isCost(indicator: Indicator): boolean {
  const { level1, level2, name, value } = indicator;
  if (level1 === "cost" || level2 === "cost" || level2 === "economic-cost")
    return level2 !== "social-cost" && level2 !== "ecological-cost";
  if (level2 !== null && !indicator.shifted && level2 !== "timeliness") return false;
  if (level2 === "economic" || level1 === "satisfaction" || name === null || value === null) return false;
  return (
    /(费|费用|经费|支出|购置|成本)([（(].*[)）])?$|[费用]\d/.test(name.replace(/[\d.]+万?元?$/, "")) && onlyMoney(value)
  );
}

/** The value is an amount of money and little else. */
function onlyMoney(value: string): boolean {
  const { quantities } = parseTarget(value);
  const [only] = quantities;
  return (
    only !== undefined &&
    only.money !== null &&
    quantities.length === 1 &&
    (only.per === null || isYear(only.per)) &&
    value.trim().length <= 14
  );
}

const isYear = (per: string) => /^(年|年度|全年)/.test(per);
/** One of these begins each wording below. */
const mayNamePrice = new Signs("单均每补标");
const namesPrice = (name: string | null) =>
  name !== null &&
  mayNamePrice.anyIn(name) &&
  /单价|单[个次台套人户场件座点辆栋条块处项期批幅株公亩千平吨]|单(?:位)?(?:面积|长度|产品|学生|病例|床位)|[人户亩户均车床生班]均(?!衡)|平均|单位成本|每(?!年|月|季|周期|期)\p{Script=Han}|补助(标准|上限|限额)|标准$|(?:^|[的为、（(：:])单(?![位元独一])\p{Script=Han}{1,4}(?:成本|费用|造价|价格|投资|投入|经费|补助|支出)/u.test(
    name,
  );

const mayStatePrice = /[人户单均]/;
const statesPrice = (value: string) => mayStatePrice.test(value) && /^(人均|户均|均价|单价)/.test(squash(value));

/** Most values are neither a calculation nor hold brackets. */
const calculated = /[=＝（(]/;

/** What a value comes to: behind the = of a calculation, and without the parts that it lists in brackets. */
function stated(value: string): TargetValue {
  if (!calculated.test(value)) return parseTarget(value);
  const result = /[×xX*＊+＋].*[=＝]([^=＝]*)$/.exec(value)?.[1];
  const total = result !== undefined && statesMoney(result) ? result : value;
  const outside = total.replace(/[（(][^（()）]*[)）]/g, "");
  return parseTarget(statesMoney(outside) ? outside : total);
}

const statesMoney = (text: string) => parseTarget(text).quantities.some(({ money }) => money !== null);

/** 补助标准（元/人） | 6000: a bare number is of the unit that its name notes. */
function withNotedUnit(value: string, name: string | null): string {
  const unit = name !== null && bareNumber.test(value) ? notedUnit.exec(name)?.[1] : undefined;
  return unit === undefined ? value : value + unit;
}

const bareNumber = /^[^\d]{0,8}\d[\d,]*(?:\.\d+)?\s*$/;
const notedUnit = /[(（]\s*((?:[百千万亿]|百万|千万)?元(?:\s*[/／每][^()（）]{1,8})?)\s*[)）]\s*$/;

const amount = "[\\d,.]+\\s*[百千]?[万亿]?元";
const ranges = [
  new RegExp(`${amount}\\s*(?:[~～—–-]|至|到)\\s*(?=${amount})`),
  new RegExp(
    `(?:不低于|不少于|不小于|≥|>=)\\s*${amount}[，,、；;\\s且并]*(?=(?:不高于|不超过|不大于|≤|<=)\\s*${amount})`,
  ),
  new RegExp(`由\\s*${amount}\\s*(?:下降|降低|降|减少|减|增加|增|提高|上升)(?:至|到|为)\\s*(?=${amount})`),
];

/** 70万元～90万元, 由90万元降至80万元: two ends of one amount, of which the last counts. */
function upperEnd(value: string): string {
  if (value.indexOf("元") === value.lastIndexOf("元")) return value;
  return ranges.reduce((text, range) => text.replace(range, ""), value);
}

function readCost(indicator: Indicator, declared: MoneyUnit | null): CostLine {
  const line = (is: CostLine["is"], amounts: readonly Amount[]): CostLine => ({ indicator, is, amounts });
  if (indicator.value === null) return line(holdsErrorValue(indicator.unfilled ?? "") ? "unreadable" : "blank", none);
  if (partsNumbers(indicator.value)) return line("unreadable", none);
  const negative = negativeAmount(indicator.value, declared);
  if (negative) return negative.unit ? line("amount", [negative]) : line("no-unit", none);
  const { quantities } = stated(upperEnd(withNotedUnit(indicator.value, indicator.name)));
  const amounts: Amount[] = [];
  let [isMoney, isRate] = [false, false];
  for (const quantity of quantities) {
    const { money, unit, per, part } = quantity;
    if (part) continue;
    if (money !== null) isMoney = true;
    if (money !== null && (per === null || isYear(per))) amounts.push(money);
    if (unit?.startsWith("%") || unit?.startsWith("‰")) isRate = true;
  }
  if (amounts.length > 0 && !namesPrice(indicator.name) && !statesPrice(indicator.value))
    return line("amount", amounts);
  if (isMoney) return line("unit-price", none);
  if (isRate) return line("rate", none);
  const [only, more] = quantities.filter(({ part }) => !part);
  if (!only || more || only.unit !== null || only.per !== null) return line("words", none);
  return declared ? line("amount", inUnit(only, declared)) : line("no-unit", none);
}

const none: readonly Amount[] = [];

/** -80万元 and (80): as in the funds, and no value of an indicator otherwise. */
export function negativeAmount(value: string, declared: MoneyUnit | null): Amount | null {
  if (!/^\s*[-−－(（]/.test(value)) return null;
  const read = readMoney(value, declared);
  return read.is === "amount" && read.amount.value < 0n ? read.amount : null;
}

function inUnit({ number }: Quantity, unit: MoneyUnit): readonly Amount[] {
  const digits = (number.value / 10n ** 2n).toString().padStart(11, "0");
  const amount = parseAmount(`${digits.slice(0, -10)}.${digits.slice(-10)}`, unit);
  return amount ? [{ ...amount, decimals: number.decimals }] : [];
}

/** A line that states the whole budget, beside lines of its parts. */
export function namesTotal({ indicator }: CostLine): boolean {
  return /总成本|项目成本|总额|合计|总投入|总费用|总经费|预算总|成本控制|经费总|资金总|总支出/.test(
    indicator.name ?? "",
  );
}
