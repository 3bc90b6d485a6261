/**
 * Of several columns for one thing one counts in the end: 调整后 beside 调整前 and 调整额, 审定数 beside 申报数, 全年 beside 半年.
 */
import { wordsOf } from "./squash";

interface Stage {
  readonly earlier: RegExp;
  readonly last: RegExp;
}

const stages: readonly Stage[] = [
  {
    earlier: /调整前|调整[额数]|调[增减]|原(?:批复|下达|目标|预算|指标|数|值|定|有?标准)|年初|变动/,
    last: /调整后|变更后|(?:现|新)(?:批复|目标|指标|预算|[值数定])/,
  },
  {
    earlier: /申报|申请|送审|上报|填报|建议|核[减增]|审[减增]/,
    last: /审定|核定|核准|批复|批准|评审(?:数|金额|值)|审核(?:数|金额|值|后)/,
  },
  { earlier: /半年|季度|1[-—~至]6月/, last: /全年/ },
];

/** The heading that counts in the end, with those that give way to it; null where none do. */
export function superseded<Heading>(
  headings: readonly Heading[],
  textOf: (heading: Heading) => string,
): { readonly last: Heading; readonly giving: ReadonlySet<Heading> } | null {
  for (const { earlier, last } of stages) {
    const isLast = (heading: Heading) => last.test(wordsOf(textOf(heading))) && !earlier.test(wordsOf(textOf(heading)));
    const [one, second] = headings.filter(isLast);
    if (!one || second) continue;
    const giving = headings.filter((heading) => heading !== one && earlier.test(wordsOf(textOf(heading))));
    if (giving.length > 0) return { last: one, giving: new Set(giving) };
  }
  return null;
}
