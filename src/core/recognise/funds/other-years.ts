/** Money of a term that is of other years than the form's. */
import { isSumOf, type Fields } from "../../fields";
import type { Form } from "../../form";
import { wordsOf } from "../words/squash";

/** 以后年度投资, 截至上年底累计完成投资: no money of the year. */
export const ofOtherYears = /以后|以前|累计|后续|尚未/;

/** 总投资 | 截至上年累计 | 以后年度 above 年度资金总额: the year's money is what they leave out. */
export function yearAmongOthers(others: Form["otherFunds"][number][], fields: Fields): void {
  const [total, year] = [fields["funds.midLong.total"], fields["funds.annual.total"]];
  const ofTerm = others.filter(({ horizon }) => horizon === "midLong");
  if (total?.value.is !== "amount" || year?.value.is !== "amount" || year.at === total.at) return;
  if (ofTerm.length < 2 || !ofTerm.every(({ label }) => ofOtherYears.test(wordsOf(label)))) return;
  if (!isSumOf(total.value, ofTerm))
    others.push({ label: year.label, at: year.at, value: year.value, horizon: "midLong" });
}
