import { absolute, decimalOne, formatDecimal, type Decimal } from "../../core/decimal";
import type { Form, Level1 } from "../../core/form";
import { defineRule } from "../../core/rule";
import type { Range } from "../../core/sheet";
import { points, weights } from "../provisions/guide-2021";
import { scaleOf, sumOf, wantedSums, weightsOf, type Weighted } from "../weights";

export const weightsByGroup = defineRule({
  id: "weights-by-group",
  summary: `各类指标的权重原则上为成本 ${String(points.cost)}、产出 ${String(points.output)}、效益 ${String(points.benefit)}、满意度 ${String(points.satisfaction)}；没有成本指标的，产出和效益各加 10。`,
  category: "weight",
  severity: "advice",
  basis: [weights],
  appliesTo: ["project", "special-policy", "list"],
  messages: {
    far: [
      "{groups}指标的权重依次为 {points}，指引原则上为 {usual}。",
      "如本地没有另行规定，请考虑调整；已有规定的，不必改。",
    ],
  },
  terms: { cost: "成本", output: "产出", benefit: "效益", satisfaction: "满意度" },
  reasons: {},
  // Points "as a rule": a group is far from them only from here on.
  settings: { far: { default: 20, min: 1, max: 90, text: "有一类与指引相差多少分以上，才提示。" } },
  check(form, report, { far }) {
    const weighted = weightsOf(form);
    const total = sumOf(weighted);
    const [first, ...rest] = weighted.map(({ at }) => at);
    // 100 points are of another scheme, and any other sum is wrong by itself.
    if (!first || !isComplete(form, weighted) || total !== wantedSums(total)[0]) return report.notApplicable();
    const groups = groupsOf(weighted, total);
    const nearest = schemes(groups, weighted).reduce((best, scheme) =>
      distance(groups, scheme) < distance(groups, best) ? scheme : best,
    );
    if (distance(groups, nearest) < BigInt(far) * decimalOne) return;
    const places: readonly [Range, ...Range[]] = [first, ...rest];
    const named = order.filter((group) => groups.has(group) || nearest.has(group));
    const inOrder = (of: Groups) => named.map((group) => formatDecimal(of.get(group) ?? 0n)).join("/");
    report(places, "far", {
      groups: { list: named.map((term) => ({ term })) },
      points: inOrder(groups),
      usual: inOrder(nearest),
    });
  },
});

type Groups = ReadonlyMap<Level1, Decimal>;

const order = ["cost", "output", "benefit", "satisfaction"] as const;

/** Every indicator has its points and its group; one group alone is no distribution. */
function isComplete({ indicators }: Form, weighted: readonly Weighted[]): boolean {
  const annual = indicators.filter(({ horizon, name }) => horizon === "annual" && name !== null);
  if (weighted.length < 4 || weighted.length < annual.length) return false;
  return weighted.every(({ indicator, amount }) => amount && indicator.level1 !== null);
}

function groupsOf(weighted: readonly Weighted[], total: Decimal): Groups {
  const groups = new Map<Level1, Decimal>();
  for (const { indicator, amount } of weighted)
    if (indicator.level1 && amount)
      groups.set(indicator.level1, (groups.get(indicator.level1) ?? 0n) + amount.value * scaleOf(total));
  return groups;
}

/** What the guidance asks of these groups; costs among the outputs may count with them. */
function schemes(groups: Groups, weighted: readonly Weighted[]): readonly [Groups, ...Groups[]] {
  const scheme = (cost: number, output: number, benefit: number): Groups => {
    const satisfaction = groups.has("satisfaction") ? points.satisfaction : 0;
    const all = { cost, output, benefit: benefit + points.satisfaction - satisfaction, satisfaction };
    return new Map(order.flatMap((group) => (all[group] > 0 ? [[group, BigInt(all[group]) * decimalOne]] : [])));
  };
  const { cost, output, benefit } = points;
  if (groups.has("cost")) return [scheme(cost, output, benefit)];
  const without = scheme(0, output + cost / 2, benefit + cost / 2);
  const isAmong = weighted.some(({ indicator }) => indicator.level2 === "cost");
  return isAmong ? [without, scheme(0, output + cost, benefit)] : [without];
}

/** The most that a group is off. */
function distance(groups: Groups, scheme: Groups): Decimal {
  return order.reduce((most, group) => {
    const off = absolute((groups.get(group) ?? 0n) - (scheme.get(group) ?? 0n));
    return off > most ? off : most;
  }, 0n);
}
