/**
 * What begins with 其中 right below another amount is a part of it, and no larger:
 *
 *   | 财政拨款       | 31 |
 *   | 其中：上年结转 | 12 |
 */
import type { MoneyUnit } from "../../amount";
import type { PartWithin } from "../../form";
import { isBareMoney, moneyOfTile } from "../cells/money";
import { namesPart } from "../words/sum-words";
import type { Line } from "../cells/tiles";

export function partsWithin(lines: readonly Line[], unit: MoneyUnit | null): readonly PartWithin[] {
  return lines.flatMap((line, index) => {
    const above = lines[index - 1];
    if (above?.row !== line.row - 1) return [];
    return line.tiles.flatMap((name, at): readonly PartWithin[] => {
      const amount = line.tiles[at + 1];
      if (!namesPart(name.text) || !amount || !isBareMoney(amount)) return [];
      const place = above.tiles.findIndex((tile) => tile.at.left === amount.at.left && isBareMoney(tile));
      const [whole, label] = [above.tiles[place], above.tiles[place - 1]];
      if (!whole || !label || isBareMoney(label)) return [];
      return [
        {
          label: name.text,
          at: amount.at,
          value: moneyOfTile(amount, name.label?.unit ?? unit),
          whole: { label: label.text, at: whole.at, value: moneyOfTile(whole, label.label?.unit ?? unit) },
        },
      ];
    });
  });
}
