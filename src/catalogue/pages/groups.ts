/** The rules as a reader looks for them. */
import type { Category } from "../../core/findings";
import type { Rule } from "../../core/rule";

export const groups = ["gaps", "sums", "costs", "ticks", "indicators", "writing"] as const;
export type Group = (typeof groups)[number];

const groupOfCategory: Readonly<Record<Category, Group>> = {
  "missing-value": "gaps",
  "missing-field": "gaps",
  "missing-indicator": "gaps",
  "lost-header": "gaps",
  "total-mismatch": "sums",
  "cost-mismatch": "costs",
  unit: "costs",
  checkbox: "ticks",
  "year-mismatch": "ticks",
  measurability: "indicators",
  semantic: "indicators",
  weight: "indicators",
  format: "writing",
  truncated: "writing",
  misplaced: "writing",
  duplicate: "writing",
};

export const groupOf = ({ category }: Rule): Group => groupOfCategory[category];

/** The groups in their order, each with its rules in the order of their ids. */
export function grouped(rules: readonly Rule[]): readonly { readonly group: Group; readonly rules: readonly Rule[] }[] {
  return groups.map((group) => ({ group, rules: rules.filter((rule) => groupOf(rule) === group) }));
}
