/** Lines of money that their names say to be parts of the line above them. */
import { agreement, eachAmount } from "../core/amount";
import { wordsOf } from "../core/recognise/words/squash";
import { namesPart } from "../core/recognise/words/sum-words";
import type { MoneyLine } from "./addends";

export interface MoneyGroup {
  readonly head: MoneyLine;
  readonly parts: readonly MoneyLine[];
}

/**
 * What begins with 其中, and the levels of government below what is appropriated:
 *
 *   | 其中：财政拨款 | 74   | 自筹资金 | 103 |      | 市县配套   | 16 |
 *   | 中央 | 20      | 省级 | 18 | 县级 | 36 |      | 其中：市级 | 8  |
 *                                                   | 县级       | 8  |
 *
 * Names alone prove nothing: `isBorneOut` says whether the amounts of the form agree with it.
 */
export function groupsOf(
  lines: readonly MoneyLine[],
  isBorneOut: (group: MoneyGroup) => boolean,
  isOfTotal: (parts: readonly MoneyLine[]) => boolean,
): readonly MoneyGroup[] {
  const sorted = [...lines].sort((a, b) => a.at.top - b.at.top || a.at.left - b.at.left);
  const groups: MoneyGroup[] = [];
  const taken = new Set<MoneyLine>();
  sorted.forEach((first, index) => {
    const before = sorted[index - 1];
    if (!before || taken.has(first)) return;
    const ofLevels = isLevel(first) ? headOfLevels(sorted.slice(0, index)) : null;
    const above = namesPart(first.label) ? lineAbove(first, sorted) : null;
    const head = namesPart(first.label) ? (above ?? before) : ofLevels;
    if (!head) return;
    const behind = sorted.slice(index).filter(({ at }) => !above || at.left === above.at.left);
    const other = behind.findIndex((line) => !isLevel(line));
    const lengths = ofLevels ? [other < 0 ? behind.length : other] : behind.map((_, at) => at + 1);
    const tried = lengths.filter((length) => length >= 2).map((length) => ({ head, parts: behind.slice(0, length) }));
    const found =
      tried.find(isSum) ?? (tried.some(({ parts }) => isOfTotal(parts)) ? undefined : tried.find(isBorneOut));
    if (!found) return;
    groups.push(found);
    for (const part of found.parts) taken.add(part);
  });
  return groups;
}

const isSum = ({ head, parts }: MoneyGroup) => agreement(head.amount, eachAmount(parts)) === "equal";

/** In a column of its own 其中 speaks of the line above it, and not of what stands beside it. */
const lineAbove = ({ at }: MoneyLine, lines: readonly MoneyLine[]): MoneyLine | null =>
  lines.find((line) => line.at.left === at.left && line.at.bottom === at.top - 1) ?? null;

/** The last line above that is appropriated and no level itself: of several in a row the one that is called so. */
function headOfLevels(above: readonly MoneyLine[]): MoneyLine | null {
  const last = above.at(-1);
  if (!last || isLevel(last)) return null;
  const inRow = above.filter(({ at }) => at.top === last.at.top);
  return inRow.find(({ label }) => /财政|拨款|补助/.test(label)) ?? null;
}

/** 中央, 省级财政, 本级安排 */
const isLevel = ({ label }: MoneyLine) => ofLevels.test(wordsOf(label));
const ofLevels =
  /^\(?(?:其中:?)?(?:\d+[.、])?(?:中央|国家|上级|本级|同级|地方|[省市县区州旗镇乡]+级?|自治区)(?:财政|补助|资金|拨款|配套|安排|专项|投入|预算|承担)*$/;
