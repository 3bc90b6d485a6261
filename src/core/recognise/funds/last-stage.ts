import type { MoneyUnit } from "../../amount";
import type { Entry } from "./amounts-below";
import { fundsMeaning } from "./funds-entries";
import { isBareMoney, isMoney, moneyOfTile } from "../cells/money";
import { superseded } from "../words/superseded";
import type { Line } from "../cells/tiles";

/**
 * A total with its stages beside it, of which the last one counts:
 *
 *   | 预算金额（万元） | 调整前 | 调整后 |
 *   | ^                | 167.2  | 152    |
 */
export function ofLastStage(line: Line, below: Line | undefined, unit: MoneyUnit | null): Entry | null {
  const [lead, ...headings] = line.tiles;
  if (!lead?.label || lead.label.content !== null || !below || line.tiles.some(isMoney)) return null;
  const inTheEnd = superseded(headings, ({ text }) => text);
  const amount = below.tiles.find(({ at }) => at.left === inTheEnd?.last.at.left);
  const meaning = amount && isBareMoney(amount) ? fundsMeaning(lead.label, amount, false) : null;
  if (!amount || meaning?.part !== "total") return null;
  return { ...meaning, tile: lead, at: amount.at, value: moneyOfTile(amount, lead.label.unit ?? unit) };
}
