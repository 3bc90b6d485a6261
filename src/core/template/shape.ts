/** The settings that shape a form, as a short text: it stays with the form, so that a check can draw the form again. */
import type { Level2 } from "../form";
import { level2s, mostRows, type Settings } from "./settings";

export type Shape = Pick<Settings, "rows" | "tasks" | "midLong" | "weights" | "costs">;

const [letters, bases] = [36, [null, 90, 100] as const];

/** "1004111111111111": halves, costs, weights, tasks, then a letter for the rows of each category. */
export function shapeText({ midLong, costs, weights, tasks, rows }: Shape): string {
  const counts = [tasks, ...level2s.map((level2) => rows[level2] ?? 1)];
  return [
    midLong ? "1" : "0",
    costs === "level1" ? "1" : "0",
    String(bases.indexOf(weights)),
    ...counts.map((count) => count.toString(letters)),
  ].join("");
}

/** Null for what no version of ours has written. */
export function parseShape(text: string): Shape | null {
  const [, midLong, costs, base, letter = "", more = ""] =
    /^([01])([01])([012])([1-9a-k])([1-9a-k]{12})$/.exec(text) ?? [];
  if (midLong === undefined) return null;
  const counts = Array.from(more, (each) => parseInt(each, letters));
  const tasks = parseInt(letter, letters);
  if ([tasks, ...counts].some((count) => count > mostRows)) return null;
  const rows = Object.fromEntries(
    level2s.flatMap((level2, index): [Level2, number][] => (counts[index] === 1 ? [] : [[level2, counts[index] ?? 1]])),
  );
  return {
    midLong: midLong === "1",
    costs: costs === "1" ? "level1" : "printed",
    weights: bases[Number(base)] ?? null,
    tasks,
    rows,
  };
}
