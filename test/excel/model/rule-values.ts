import type { Scalar } from "./cells";
import type { Rule, Sheet } from "./sheet";

/** What is in the cells of a rule, for rules about all of them; worked out once until a cell changes. */
interface Values {
  readonly numbers: readonly number[];
  readonly counts: ReadonlyMap<Scalar, number>;
}

let known = new WeakMap<Rule, { readonly cells: object; readonly values: Values }>();

export function valuesOf(rule: Rule, sheet: Sheet): Values {
  const cells = sheet.cells.copy();
  const before = known.get(rule);
  if (before?.cells === cells) return before.values;
  const counts = new Map<Scalar, number>();
  const numbers: number[] = [];
  for (const area of rule.areas)
    for (const [, , { value }] of sheet.cells.within(area)) {
      if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
      if (typeof value === "number") numbers.push(value);
    }
  const values = { numbers: numbers.sort((a, b) => a - b), counts };
  known.set(rule, { cells, values });
  return values;
}

/** Areas of a rule are changed in place. */
export function forgetValues(): void {
  known = new WeakMap();
}

/** The colour of a value in a colour scale, or nothing. */
export function scaleColor(rule: Rule, sheet: Sheet, value: Scalar): string | undefined {
  const scale = rule.colorScale;
  if (!scale || typeof value !== "number") return undefined;
  const { numbers } = valuesOf(rule, sheet);
  const [least, most] = [numbers[0] ?? 0, numbers.at(-1) ?? 0];
  const stops = scale.cfvo.map(({ type, value: given }) => {
    const amount = Number(given ?? 0);
    if (type === "min") return least;
    if (type === "max") return most;
    if (type === "percent") return least + ((most - least) * amount) / 100;
    if (type === "percentile") return numbers[Math.round(((numbers.length - 1) * amount) / 100)] ?? least;
    return amount;
  });
  const above = stops.findIndex((stop) => value <= stop);
  if (above <= 0) return hex(scale.colors[above < 0 ? scale.colors.length - 1 : 0]);
  const [from = 0, to = 0] = [stops[above - 1], stops[above]];
  return mix(scale.colors[above - 1], scale.colors[above], to === from ? 1 : (value - from) / (to - from));
}

const channels = (color = "FFFFFF"): number[] => [0, 2, 4].map((at) => parseInt(color.slice(-6).slice(at, at + 2), 16));
const hex = (color: string | undefined): string => `#${(color ?? "FFFFFF").slice(-6)}`;

function mix(from: string | undefined, to: string | undefined, part: number): string {
  const end = channels(to);
  const mixed = channels(from).map((channel, index) => Math.round(channel + ((end[index] ?? 0) - channel) * part));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}
