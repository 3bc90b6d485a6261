/** The money of the year, where a table shows that what was taken for it is a part of something else. */
import type { Field, Fields } from "../../fields";
import type { TableSum } from "../../form";
import type { Range } from "../../sheet";
import { wordsOf } from "../words/squash";
import { namesSum } from "../words/sum-words";

/** It says itself that it is all of the money. */
const isExplicit = /总[额数]|合计|总计|共计|总[投预经]|资金总|年度资金|年度预算[^\p{Script=Han}]*$/u;
const ofYear = /(?:19|20)\d{2}年|[本当今]年/;
/** What is left for the next year is none of this one's. */
const ofAvailable = /现额|可用|调整后|变更后/;
const most = 4;

/** 组织管理经费 40 above 合计 408 in one column: 408 is the money of the form. Null where the field stands. */
export function totalOfTable(fields: Fields, sums: readonly TableSum[]): Field | null {
  const known = fields["funds.annual.total"];
  const words = wordsOf(known?.label ?? "");
  if (!known || known.value.is === "blank" || isExplicit.test(words)) return null;
  let at = known.at;
  let found: TableSum | undefined;
  for (let step = 0; step < most; step++) {
    const above = sums.find((sum) => sum.sure && isPart(at, sum));
    if (!above) break;
    // 2026年申请 is a part of 合计 over several years, and its own year's money.
    const label = wordsOf(above.label);
    if (ofAvailable.test(label) || (namesSum(label) && !ofYear.test(words))) found = above;
    at = above.at;
  }
  return found ? { ...known, label: found.label, at: found.at, value: found.value, why: "arithmetic" } : null;
}

/** In the column of the sum. */
const isPart = (at: Range, sum: TableSum) =>
  sum.at.left === at.left &&
  sum.at.top !== at.top &&
  sum.parts.some((part) => part.at.top === at.top && part.at.left === at.left);
