/** From a plan to what is shown of it: ready, or what is in the way. */
import { a1Range } from "../../core/sheet";
import type { BlockHost, Site } from "../../host/host";
import type { Target } from "./insert-state";
import type { Plan } from "./plan";

/** What needs no question: new sheets have nothing in the way. */
export function targetOnNewSheets(plan: Plan, site: Site): Target | null {
  if (plan.sheet !== null) return null;
  return site.structureProtected ? { is: "no-new-sheets" } : { is: "ready", plan };
}

/** Whether the plan has the cells that were found free: a name that is typed does not move the form. */
export function isStillFree(target: Target, plan: Plan): boolean {
  return target.is === "ready" && target.plan.sheet === plan.sheet && a1Range(target.plan.at) === a1Range(plan.at);
}

export async function askTarget(host: BlockHost, plan: Plan, below: Plan, site: Site): Promise<Target> {
  const obstacles = await host.inTheWay(site.id, [plan.at]);
  if (obstacles.length === 0) return { is: "ready", plan };
  const isFree = plan !== below && (await host.inTheWay(site.id, [below.at])).length === 0;
  return { is: "blocked", plan, obstacles: obstacles.map(({ obstacle }) => obstacle), free: isFree ? below : null };
}
