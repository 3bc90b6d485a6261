/** Which of the amounts of a row is the sum of the others, by what they are called. */

export interface Partition {
  /** The places of the total, then of its parts. */
  readonly order: readonly number[];
  /** 本年预算 = 上年预算 + 增减额: some print what a fall takes away without its sign. */
  readonly is: "sum" | "change";
}

/** `beside`: each name stands beside its amount, and more may stand there than belongs together. */
export function partition(names: readonly string[], where: "below" | "beside"): Partition | null {
  if (names.length < fewest || names.some((name) => ofNoMoney.test(name))) return null;
  return byChange(names) ?? byTotal(names, where);
}
const fewest = 3;

function byTotal(names: readonly string[], where: "below" | "beside"): Partition | null {
  const [first = "", ...others] = names;
  const [last = "", before] = [names.at(-1), names.slice(0, -1)];
  const order = names.map((_, index) => index);
  const all: Partition = { order, is: "sum" };
  const fromLast: Partition = { order: [names.length - 1, ...order.slice(0, -1)], is: "sum" };
  const isPart = (name: string) => !isTotal.test(name) && !isWithin.test(name) && !isOfPast.test(name);
  const isOfAll = (name: string) => isSum.test(name) || isSumOf.test(name);
  if (where === "below" && isOfAll(first) && others.every(isPart)) return all;
  if (where === "below" && isOfAll(last) && before.every(isPart)) return fromLast;
  // 设备购置 | 软件开发 | 其他费用 | 总投资: the last of four names the whole of what stands before it.
  const isKind = (name: string) => isPart(name) && !isOfTime.test(name) && !isWhole.test(name);
  if (where === "below" && isWhole.test(last) && before.length >= fewest && before.every(isKind)) return fromLast;
  // 总投资 = 以前年度 + 本年度 + 以后年度, 全年 = four quarters: together they are all there is.
  if ((isWhole.test(first) || isSum.test(first)) && exhausts(others)) return all;
  if ((isSum.test(last) || isAllYear.test(last)) && exhausts(before)) return fromLast;
  return null;
}

/** Whether parts are all parts: each quarter, years on end, times of which one is the rest, kinds of one thing. */
function exhausts(parts: readonly string[]): boolean {
  const [one = "", ...others] = parts;
  if (others.length === 0 || parts.some((name) => (isTotal.test(name) && !isOfYear.test(name)) || isWithin.test(name)))
    return false;
  if (parts.some((name) => isQuarter.test(name)))
    return parts.length === quarters && parts.every((name) => isQuarter.test(name));
  const years = parts.map((name) => Number(/^(?:19|20)\d{2}(?=年)/.exec(name)?.[0]));
  if (years.every((year, index) => year === (years[0] ?? NaN) + index)) return true;
  // 截至上年累计 and 以后年度 leave the year between out.
  if (parts.length === 2 && isUntil.test(one) && isLater.test(others[0] ?? "")) return false;
  if (parts.every((name) => isOfTime.test(name)) && parts.some((name) => isRest.test(name))) return true;
  if (parts.every((name) => isPayment.test(name))) return true;
  const kind = plain(one).slice(-2);
  return (
    kind.length === 2 && parts.every((name) => plain(name).endsWith(kind) && !isOfTime.test(plain(name).slice(0, -2)))
  );
}

/** 上年预算 | 本年预算 | 增减额, 原预算 | 调整数 | 调整后预算: in any order. */
function byChange(names: readonly string[]): Partition | null {
  const find = (pattern: RegExp) => {
    const found = names.flatMap((name, index) => (pattern.test(name) ? [index] : []));
    return found.length === 1 ? (found[0] ?? null) : null;
  };
  const change = find(isChange);
  const after = find(isAfter) ?? find(isNow);
  const before = names.flatMap((name, index) =>
    index !== change && index !== after && isBefore.test(name) ? [index] : [],
  );
  const [first, more] = before;
  if (change === null || after === null || after === change || first === undefined || more !== undefined) return null;
  return { order: [after, first, change], is: "change" };
}

const plain = (name: string) => name.replace(/\(.*\)/g, "");
const isSum = /^(?:全年|年度)?(?:合计|总计|小计|共计|全年)(?:计划|预算)?(?:金额|数|额)?(?:\(.*\))?$/;
/** 采购合计 */
const isSumOf = /^.{2,6}(?:合计|总计|共计)(?:\(.*\))?$/;
const isAllYear = /^(?:全年|年度)(?:合计|计划|预算)?/;
const isWhole = /^(?!.*其中)(?:.{0,8}总(?:投资|预算|资金|额|金额|支出)|.{0,10}(?:总额|合计|总计))(?:\(.*\))?$/;
const isTotal = /合计|总计|小计|共计|总额|总投资|总预算/;
/** 本年度资金总额 is the year's part of 总投资. */
const isOfYear = /^(?:[本当今]年度?|年度|(?:19|20)\d{2}年)/;
/** 其中 repeats a part of the column before it. */
const isWithin = /^其中/;
/** 上年预算 is no part of this year's; 上年结转 is. */
const isOfPast = /(?:上|去|往)一?年(?!.*(?:结转|结余|累计))/;
const isOfTime = /[年期季月]|下达|拨付|支付|安排|完成|到位/;
const isRest = /以后|后续|剩余|结转|尚未|未/;
const isUntil = /以前|截至|上年|累计/;
const isLater = /以后|后续/;
const isPayment = /首[次期笔付批]|预付|第?[一二三四五1-5][次期笔批]|进度款|验收|质保|尾款|余款|结算/;
const isQuarter = /^(?:第?[一二三四1-4]季度?|[一二三四]季)/;
const quarters = 4;
const isAfter = /^调整后|^变更后/;
const isNow = /[本当今]年|^(?:19|20)\d{2}年/;
const isBefore = /[上去前]年|^原|调整前|变更前|^(?:19|20)\d{2}年/;
const isChange = /^(?:比.{1,4})?(?:增减|增加|调(?:整|增|减)|变[动更]|净增)(?!前|后|.*率)/;
const ofNoMoney = /比例|占比|[%％]|数量|单价|人数|户数|面积|次数|标准|率$|增长/;
