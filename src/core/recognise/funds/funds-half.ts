/** Which half an amount of the funds belongs to, where its label names none. */
import { agreement } from "../../amount";
import { amountsIn } from "../../fields";
import type { Horizon } from "../../form";
import type { Entry } from "./amounts-below";
import { wordsOf } from "../words/squash";

/** An entry whose half is known. */
export type Settled = Entry & { readonly half: Horizon };

export const isTotal = ({ part }: Entry) => part === "total";

/** Of one kind; further lines are of one where they have one name. */
const isTwin = (one: Entry, other: Entry) =>
  one.part === other.part && (one.part !== "extra" || wordsOf(one.tile.text) === wordsOf(other.tile.text));

/** What labels of one line say of their halves together: 项目总预算 | 246 | 年度预算总额 | 82. */
export function halfBeside(entry: Entry, line: readonly Entry[]): Horizon | null {
  const twins = line.filter((other) => isTwin(other, entry));
  if (twins.length !== 2) return entry.half;
  const [first, second] = twins;
  if (!first || !second) return entry.half;
  // 本年财政拨款 twice: the first is that of the whole term.
  if (first.half !== null && first.half === second.half) return entry === first ? "midLong" : "annual";
  if (entry.half !== null) return entry.half;
  if (entry.part === "total" && first.half === null && second.half === null) return byAmount(entry, first, second);
  const other = entry === first ? second.half : first.half;
  return other === null ? null : other === "annual" ? "midLong" : "annual";
}

/** 项目总预算 | 1154 | 预算申报数 | 384: what all years take is more than what one does. */
function byAmount(entry: Entry, first: Entry, second: Entry): Horizon | null {
  if (first.value.is !== "amount" || second.value.is !== "amount") return null;
  const [a, b] = [first.value.amount.value, second.value.amount.value];
  if (a === b) return null;
  return (entry === first) === a > b ? "midLong" : "annual";
}

/** The half whose total is the sum of the parts; the year's, where neither or both are. */
function halfThatFits(entries: readonly Entry[], totals: readonly Settled[]): Horizon {
  const parts = amountsIn(entries);
  const fits = ({ value }: Settled) => value.is === "amount" && agreement(value.amount, parts) === "equal";
  const fitting = totals.filter(fits);
  return fitting.length === 1 ? (fitting[0]?.half ?? "annual") : "annual";
}

/** Parts stand below the total of their half; without one, in its order; a lone total is the year's. */
export function halfOf(
  entry: Entry,
  index: number,
  entries: readonly Entry[],
  totals: readonly Settled[],
  ofYear: boolean,
): Horizon {
  // 资金总额 is the year's, unless the block has 年度资金总额 as well.
  if (entry.part === "total") return ofYear ? "midLong" : "annual";
  const before = entries.findLast(({ part }, at) => at < index && part === "total");
  if (before) return before.half ?? (ofYear ? "midLong" : "annual");
  // Two of a kind on one line are the two halves.
  const twins = entries.filter((other) => isTwin(other, entry));
  if (twins.length === 2) return entry === twins[0] ? "midLong" : "annual";
  // 财政拨款 beside 其他资金 are the parts of one total.
  const has = (part: Entry["part"]) => entries.some((other) => other.part === part);
  if (totals.length === 2 && has("fiscal") && has("other")) return halfThatFits(entries, totals);
  const above =
    totals.find(({ tile }) => tile.at.left === entry.tile.at.left) ??
    (entries.length === totals.length ? totals[index] : undefined);
  if (above) return above.half;
  const nearest = [...totals].sort(
    (a, b) => Math.abs(a.tile.at.left - entry.tile.at.left) - Math.abs(b.tile.at.left - entry.tile.at.left),
  )[0];
  return nearest?.half ?? "annual";
}
