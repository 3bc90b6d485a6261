import type { Amount } from "./amount";
import { amountOf, type Form } from "./form";

/**
 * What most of the form says that the year's funds are: a total that is wrong beside its parts and its sources is found
 * by itself, and is no rise.
 */
export function likelyTotal(form: Form): Amount | null {
  const total = amountOf(form, "funds.annual.total");
  const sources = amountOf(form, "sources.total");
  const [first, ...more] = partsOf(form);
  const parts = first ? more.reduce((all, { value }) => ({ ...all, value: all.value + value }), first) : null;
  if (!total) return null;
  const stated = [total, parts, sources].flatMap((one) => one ?? []).sort((a, b) => (a.value < b.value ? -1 : 1));
  return stated[Math.floor((stated.length - 1) / 2)] ?? null;
}

const partsOf = (form: Form): readonly Amount[] =>
  (["funds.annual.fiscal", "funds.annual.other"] as const).flatMap((id) => amountOf(form, id) ?? []);
