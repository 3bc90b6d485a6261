/** Amounts of a row that are parts of its first one, whatever they are called. */
import { isSumOf } from "../../fields";
import type { Entry } from "./amounts-below";
import { isTotal } from "./funds-half";
import { ofOtherYears } from "./other-years";
import { wordsOf } from "../words/squash";
import { namesPart } from "../words/sum-words";

/**
 * 课题总经费 | 885 | 专项经费 | 619.5 | 匹配经费 | 265.5: what makes the first is a part of it. 本年度安排 is the year's own
 * total where the first is that of all years.
 */
export function asPartsOfFirst(entries: readonly Entry[]): readonly Entry[] {
  const [first, ...behind] = entries;
  // 经费总额 | 152 | 专项经费 | 43: what heads a block elsewhere is a part beside the total, the others maybe in the next row.
  const others = behind.map((one) => (isBlock(one) && isExplicit(first) ? { ...one, part: "extra" as const } : one));
  if (first?.part !== "total" || others.length < 2 || !isSumOf(first.value, others))
    return first ? [first, ...others] : entries;
  const isOfTerm = first.half === "midLong" || others.some(({ tile }) => ofOtherYears.test(wordsOf(tile.text)));
  const isOfYear = ({ half }: Entry) => isOfTerm && half === "annual";
  return [first, ...others.map((one) => (isTotal(one) && !isOfYear(one) ? { ...one, part: "extra" as const } : one))];
}

const isBlock = ({ part, tile }: Entry) => part === "total" && tile.label?.meaning.is === "section";
const isExplicit = (entry: Entry | undefined) => entry?.part === "total" && entry.tile.label?.meaning.is === "funds";

/** 上年结转 | 168.5 | 其中：财政拨款 | 91.5 */
export const isOfCarriedOver = ({ tile }: Entry, lead: Entry | undefined) =>
  lead !== undefined && lead.tile !== tile && /结转|结余/.test(wordsOf(lead.tile.text)) && namesPart(tile.text);
