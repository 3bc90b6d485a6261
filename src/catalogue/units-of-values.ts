/** Which values state the unit of their number, and which should. */
import { decimalOne } from "../core/decimal";
import type { Form, Indicator } from "../core/form";
import { partsNumbers } from "../core/recognise/words/parted-digits";
import { squash } from "../core/recognise/words/squash";
import { parseTarget } from "../core/target-value";
import { isCost } from "./costs";
import { bareName, namesRate, wantsLittle } from "./names-of-measures";

const bound =
  "(?:[≥≤><=≧≦⩾⩽═]{1,2}|不[低少]于|不[高多]于|不[超大小][过于]|大于等于|小于等于|[大小高低多少]于|超过|至少|至多)";
/** A number with its bound, and nothing else: ≥150, 5, 95以上. */
const bare = new RegExp(`^${bound}?\\d+(?:,\\d{3})*(?:\\.\\d+)?(?:及?以[上下内]|之内)?[。.]?$`);
const year = /^(?:19|20)\d{2}$/;

/** Whether a value that states a number states its unit too; null where it states none, two, or words beside it. */
export function statesUnit(value: string): boolean | null {
  if (!/[\d０-９]/.test(value) || partsNumbers(value)) return null;
  if (bare.test(squash(value))) return false;
  const { quantities } = parseTarget(value);
  return quantities.some(({ unit }) => unit !== null) ? true : null;
}

/** Units have a column of their own, where each value finds its unit: that a name tells what is counted is not enough. */
export const unitsStandApart = ({ columns }: Form): boolean => columns.some(({ role }) => role === "unit");

/** 指标值（%）: the heading says the unit of all. */
const headingWithUnit = /[(（][^()（）]{0,6}(?:[%％‰元个次人天]|百分比)[^()（）]{0,2}[)）]/;
const saidByHeading = ({ columns }: Form): boolean =>
  columns.some(({ role, heading }) => role === "value" && headingWithUnit.test(heading ?? ""));

/** What the bare number of an indicator lacks; null where nothing is missing, or nobody can tell. */
export function lacksUnit(indicator: Indicator, form: Form, apart: boolean): "rate" | "unit" | null {
  const { name, value } = indicator;
  if (name === null || value === null || isCost(indicator) || saidByHeading(form)) return null;
  const squashed = squash(value);
  const [only] = parseTarget(value).quantities;
  // None at all is none of any unit; a year is a date.
  if (!only || only.number.value === 0n || year.test(squashed)) return null;
  if (hasNoUnit.test(squash(name)) || (form.unit !== null && isOfForm(bareName(name)))) return null;
  if (unitBehind.test(squash(name)) || statesSame(name, only.number.value)) return null;
  if (isShare(name)) return isHundredths(name, only.number) ? "rate" : null;
  if (!apart && counts.test(squash(name))) return null;
  return /^\d/.test(squashed) && ofDate.test(name) ? null : "unit";
}

/** Points, grades, ratios and names of versions are numbers without a unit. */
const hasNoUnit =
  /得分|评分|分值|分数|打分|总分|等级|级别|级$|评级|星级|档次|名次|排名|排位|位次|指数|系数|倍数|倍率|[^占]比$|比值|容积率|周转率|杠杆率|[pP][hH]值?|版本|型号|编号|代码|浓度|AQI|PM|密度|效率|频率|功率|汇率|概率|坐标/;
const money = /金额|资金|投资|投入|产值|收入|收益|利润|税收|费用?|成本|价格?|经费|支出|额$/;
/** A note of the form declares the unit of its amounts, though hardly that of an average or a price. */
const isOfForm = (name: string) => money.test(name) && !/均|单价|每/.test(name);
/** 完成时间 | 12 may be a month. */
const ofDate = /时间|时限|日期|年份|节点|期限|时点/;

const share = /比例|占比|比重|百分比|满意度|认可度|知晓度|支持度|覆盖面|覆盖度|普及度|完成度|满意程度/;
const isShare = (name: string) => namesRate(name) || share.test(bareName(name));

/** 0.95 and 1 may well be fractions; of what should be rare, 1 is one in a hundred. */
function isHundredths(name: string, { value, decimals }: { readonly value: bigint; readonly decimals: number }) {
  return value > decimalOne || (value === decimalOne && decimals === 0 && wantsLittle(name, true));
}

/** 新建公厕（座） names the unit, and 惠及户数 and 用水量 what is counted. */
const unitBehind = /\([^()]{1,8}\)$/;
const counts = /(?:数|量|人口|[人户场班车架批频趟]次|次)$/;

/** 新建公厕5座 | 5: the name has said it. */
const statesSame = (name: string, value: bigint) =>
  parseTarget(name).quantities.some(({ number, unit }) => unit !== null && number.value === value);
