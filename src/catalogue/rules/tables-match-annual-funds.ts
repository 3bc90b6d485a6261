import { agreement, type Amount } from "../../core/amount";
import { amountsIn, foundFields, isSumOf, moneyFields } from "../../core/fields";
import { amountOf, type Form, type TableSum } from "../../core/form";
import { defineRule } from "../../core/rule";
import { meets } from "../../core/sheet";
import { consistency } from "../provisions/form-itself";
import { reckon } from "../reckoning";

export const tablesMatchAnnualFunds = defineRule({
  id: "tables-match-annual-funds",
  summary: "资金分配、支出构成、用款计划等明细表的合计等于年度资金总额。",
  category: "total-mismatch",
  severity: "error",
  basis: [consistency],
  appliesTo: "every-form",
  messages: {
    differs: [
      "“{heading}”合计 {total} 万元，年度资金总额 {annual} 万元，相差 {difference} 万元。",
      "明细表列的如是全部资金，两处应当一致，请核对 {cells}。",
    ],
    unnamed: [
      "明细表合计 {total} 万元，年度资金总额 {annual} 万元，相差 {difference} 万元。",
      "明细表列的如是全部资金，两处应当一致，请核对 {cells}。",
    ],
  },
  reasons: {},
  check(form, report) {
    const field = form.fields["funds.annual.total"];
    const annual = amountOf(form, "funds.annual.total");
    const totals = totalsOf(form).filter(({ at }) => at.top !== field?.at.top);
    if (!field || !annual || totals.length === 0) return report.notApplicable();
    // Then the total is wrong by its own parts, which is said there.
    const parts = amountsIn(
      [form.fields["funds.annual.fiscal"], form.fields["funds.annual.other"]].flatMap((one) => one ?? []),
    );
    if (parts.length === 2 && reckon(annual, parts).is === "differs") return;
    const stated = amountsIn(foundFields(form.fields, moneyFields));
    const isStated = ({ amount }: Total) => stated.some((one) => agreement(one, [amount]) !== "differs");
    for (const { at, amount, heading } of totals) {
      // Of columns beside each other one is of all the money.
      const inRow = totals.filter((other) => other.at.top === at.top);
      if (inRow.some(isStated) || inRow.some((other) => other.amount.value > amount.value)) continue;
      const found = reckon(amount, [annual]);
      if (found.is !== "differs" || (heading === null && !isMistyped(amount, annual))) continue;
      const { difference, figures } = found;
      const holes = { total: amount.value, annual: annual.value, difference, cells: [at, field.at] };
      const details = { related: [field.at], figures };
      if (heading === null) report([at], "unnamed", holes, details);
      else
        report(
          [at],
          "differs",
          { ...holes, heading },
          isSlip(amount, annual) ? details : { ...details, severity: "warning" },
        );
    }
  },
});

interface Total {
  readonly at: TableSum["at"];
  readonly amount: Amount;
  /** Null where nothing says that it is of money. */
  readonly heading: string | null;
}

/** 合计 of columns of money that are right by themselves; a list's are of all its projects. */
function totalsOf({ tableSums = [], spending, range }: Form): readonly Total[] {
  const totals = tableSums.flatMap(({ label, value, at, parts, sure, heading = "" }): readonly Total[] => {
    if (!meets(at, range) || parts.some((part) => !meets(part.at, range))) return [];
    if (value.is !== "amount" || !sure || !isWhole.test(label) || parts.length < 2) return [];
    if (!ofAllMoney.test(heading) || ofSomeMoney.test(heading)) return [];
    return isSumOf(value, parts) ? [{ at, amount: value.amount, heading: heading.split(" ")[0] ?? heading }] : [];
  });
  const known = new Set(totals.map(({ at }) => at));
  if (spending?.value.is !== "amount" || known.has(spending.at)) return totals;
  const { at, value, parts } = spending;
  return isSumOf(value, parts) ? [...totals, { at, amount: value.amount, heading: null }] : totals;
}

const isWhole = /^(?:金额|资金|预算|支出|分配|经费)?(?:合计|总计|共计)(?:\s|$)/;
const ofAllMoney = /资金|金额|经费|预算|投资|支出|费用|用款|分配|测算/;
const ofSomeMoney =
  /采购|其中|上一?年|以前|历年|结转|结余|资产|收入|自筹|配套|比例|占比|数量|人数|单价|标准|申报|核减|调整|中长期|三年|总投资/;

/** A digit too many or too few, two digits swapped, or a line left out: what people mistype. */
function isSlip(amount: Amount, annual: Amount): boolean {
  const [one, other] = [amount.value, annual.value];
  const gap = one > other ? one - other : other - one;
  return isMistyped(amount, annual) || gap * 4n <= (one > other ? one : other);
}

function isMistyped({ value: one }: Amount, { value: other }: Amount): boolean {
  const digits = (value: bigint) =>
    Array.from(String(value))
      .filter((digit) => digit !== "0")
      .sort()
      .join("");
  return one === other * 10n || other === one * 10n || digits(one) === digits(other);
}
