/** The only label of money in a form, with a blank cell beside it: 项目预算（万元） | (blank). */
import { isMoney } from "../cells/money";
import type { Line, Tile } from "../cells/tiles";

/** `edge`: the last column of the form. Null where anything else may be meant. */
export function askedAmount(lines: readonly Line[], edge: number): Tile | null {
  const found = lines.flatMap(({ tiles }, index) => {
    const last = tiles.at(-1);
    // A heading has others beside it, or reaches down, or heads what stands below.
    const isAlone = tiles.length === 1 || tiles.length === 3;
    const below = lines[index + 1]?.tiles ?? [];
    if (!last || !isAlone || !asksForMoney(last) || below.some(isMoney)) return [];
    return last.at.right < edge && last.at.top === last.at.bottom ? [last] : [];
  });
  const [one, more] = found;
  return one && !more ? one : null;
}

/** It notes the unit. */
function asksForMoney({ label }: Tile): boolean {
  if (label?.content !== null || label.unit === null) return false;
  const { meaning } = label;
  return (meaning.is === "section" && meaning.of === "funds") || (meaning.is === "tasks" && meaning.part === "amount");
}
