import { decimalOne } from "../../core/decimal";
import type { Indicator } from "../../core/form";
import { squash } from "../../core/recognise/words/squash";
import { defineRule } from "../../core/rule";
import { parseTarget, type Quantity } from "../../core/target-value";
import { satisfactionScores } from "../provisions/guide-2021";
import { feasible } from "../provisions/measures-2015";

/** In %. Some offices set 85 for all, and so it passes. */
const [lowest, usually, all] = [80, 85, 100];

export const satisfactionLevel = defineRule({
  id: "satisfaction-level",
  summary: `满意度的目标不宜低于 ${String(usually)}%，也不宜要求 ${String(all)}%。`,
  category: "semantic",
  severity: "warning",
  basis: [satisfactionScores, feasible],
  appliesTo: "every-form",
  messages: {
    low: ["“{name}”的目标“{value}”低于 {limit}%，自评时即使达到也得不到满分。", "请核对 {cell}，或考虑提高目标。"],
    lowish: ["“{name}”的目标“{value}”低于 {limit}%，目标偏低。", "请考虑提高 {cell} 的目标，如≥90%。"],
    high: ["“{name}”的目标“{value}”要求几乎人人满意，难以做到。", "请考虑适当调低 {cell} 的目标，如≥95%。"],
  },
  reasons: {},
  settings: {
    low: { default: lowest, min: 0, max: 100, text: "满意度低于百分之几的，提示警告。" },
    usual: { default: usually, min: 0, max: 100, text: "满意度低于百分之几的，建议提高。" },
    high: { default: all, min: 50, max: 101, text: "满意度达到百分之几的，提示难以做到（101 为不提示）。" },
  },
  check(form, report, { low, usual, high }) {
    let seen = false;
    for (const indicator of form.indicators) {
      const share = shareOf(indicator);
      if (share === null) continue;
      seen = true;
      const { name, value, nameAt, valueAt } = indicator;
      const holes = { name: name ?? "", value: value ?? "", cell: valueAt };
      const details = { related: [nameAt], severity: "advice" as const };
      if (share < percent(low)) report([valueAt], "low", { ...holes, limit: low }, { related: [nameAt] });
      else if (share < percent(usual)) report([valueAt], "lowish", { ...holes, limit: usual }, details);
      else if (share >= percent(high) && share <= percent(all)) report([valueAt], "high", holes, details);
    }
    if (!seen) report.notApplicable();
  },
});

const percent = (share: number) => BigInt(share) * decimalOne;

/** The share of those who are to be satisfied, where the value states that and nothing else. */
function shareOf({ name, value, level1 }: Indicator): bigint | null {
  if (level1 !== "satisfaction" || name === null || value === null) return null;
  const squashed = squash(name);
  if (!squashed.includes("满意") || /不满意|投诉|[提增升降]/.test(squashed + value)) return null;
  const [only, more] = parseTarget(value).quantities;
  return only && !more && isFloor(only) ? only.number.value : null;
}

const isFloor = ({ unit, operator, per }: Quantity) =>
  unit === "%" && per === null && operator !== "≤" && operator !== "<";
