/** Amounts of a row that are parts of its first one, whatever they are called. */
import { isSumOf } from "../../fields";
import type { Entry } from "./amounts-below";
import { isTotal } from "./funds-half";
import { wordsOf } from "../words/squash";
import { namesPart } from "../words/sum-words";

/** 课题总经费 | 885 | 专项经费 | 619.5 | 匹配经费 | 265.5: what makes the first is a part of it. */
export function asPartsOfFirst(entries: readonly Entry[]): readonly Entry[] {
  const [first, ...others] = entries;
  if (first?.part !== "total" || others.length < 2 || !isSumOf(first.value, others)) return entries;
  return [first, ...others.map((one) => (isTotal(one) ? { ...one, part: "extra" as const } : one))];
}

/** 上年结转 | 168.5 | 其中：财政拨款 | 91.5 */
export const isOfCarriedOver = ({ tile }: Entry, lead: Entry | undefined) =>
  lead !== undefined && lead.tile !== tile && /结转|结余/.test(wordsOf(lead.tile.text)) && namesPart(tile.text);
