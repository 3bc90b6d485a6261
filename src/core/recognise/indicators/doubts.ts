/**
 * Where a table was read so that most of its rows lack something, the reading is more likely wrong than the rows:
 *
 *   | 三级指标 | 指标值 | 年度安排 |
 *   | 培训人数 |        | 120 人   |      no row has a value, and one column that is no value's is full of them
 */
import type { Doubt, Indicator } from "../../form";
import { readsAsValue } from "../../target-value";
import type { Column, Header } from "./header";
import type { Line } from "../cells/tiles";

const fewest = 3;
const most = 0.75;

export function doubtsOf(
  indicators: readonly Indicator[],
  lines: readonly Line[],
  header: Header | null,
): readonly Doubt[] {
  if (!header || indicators.length < fewest) return [];
  const lacks = (of: (indicator: Indicator) => boolean) => indicators.filter(of).length >= indicators.length * most;
  const doubts: Doubt[] = [];
  if (lacks(({ name, value }) => name !== null && value === null)) {
    const column = header.columns.find((candidate) => isOther(candidate) && holdsValues(candidate, lines));
    if (column) doubts.push({ of: "value", heading: column.heading.text, at: column.heading.at });
  }
  // Nobody fills in values without a single name.
  if (lacks(({ name, value }) => name === null && value !== null)) {
    const column = header.columns.find(({ role }) => role === "value");
    if (column) doubts.push({ of: "name", heading: column.heading.text, at: column.heading.at });
  }
  return doubts;
}

const isOther = ({ role }: Column) => role === "extra" || role === "operator" || role === "unit" || role === "half";

function holdsValues({ left, right }: Column, lines: readonly Line[]): boolean {
  const cells = lines.flatMap(({ tiles }) =>
    tiles.filter(({ at, label }) => !label && at.left >= left && at.left <= right),
  );
  const values = cells.filter(({ number, text }) => number !== null || readsAsValue(text));
  return cells.length >= fewest && values.length >= cells.length * most;
}
