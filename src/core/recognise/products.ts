/**
 * Quantity, price and amount in columns of their own:
 *
 *   | 支出内容 | 数量 | 单价（元） | 金额（万元） |
 *   | 会议培训 | 70   | 15000      | 105          |
 */
import type { Product } from "../form";
import { wordsOf } from "./squash";
import type { Line, Tile } from "./tiles";

const ofQuantity = /^(?:采购|计划|购置|测算)?(?:数量|人数|次数|天数|期数)(?:\(.*\))?$/;
const ofPrice = /^(?:测算|预算|平均|支出|补助)?(?:单价|单位成本|单位标准)(?:\(.*\))?$/;
const ofAmount = /^(?!.*单价)(?:.{0,4}(?:金额|总价|合价|小计|预算|经费))(?:\(.*\))?$/;
const number = /^\d{1,3}(?:,?\d{3})*(?:\.(\d+))?$|^\d+(?:\.(\d+))?$/;
const isOfTotals = ({ text }: Tile) => /合计|总计|小计|共计/.test(wordsOf(text));

/** Those of all tables that have the three columns, where most rows multiply. */
export function productsIn(lines: readonly Line[]): readonly Product[] {
  return lines.flatMap(({ tiles }, index) => {
    const find = (pattern: RegExp) => {
      const found = tiles.filter(({ text, number: held }) => held === null && pattern.test(wordsOf(text)));
      return found.length === 1 ? (found[0] ?? null) : null;
    };
    const [quantity, price, amount] = [find(ofQuantity), find(ofPrice), find(ofAmount)];
    if (!quantity || !price || !amount) return [];
    return productsBelow([quantity, price, amount], lines, index + 1);
  });
}

interface Row {
  readonly cells: readonly [quantity: Tile, price: Tile, amount: Tile];
  readonly numbers: readonly [quantity: number, price: number, amount: number];
  readonly decimals: number;
}

/** `from`: the first line below the headings. */
function productsBelow(
  headings: readonly [Tile, Tile, Tile],
  lines: readonly Line[],
  from: number,
): readonly Product[] {
  const rows: Row[] = [];
  for (let index = from; index < lines.length; index++) {
    const tiles = lines[index]?.tiles ?? [];
    const [quantity, price, amount] = headings.map(({ at }) => tiles.find((tile) => tile.at.left === at.left));
    if (!amount || !number.test(amount.text.trim()) || tiles.some(isOfTotals)) break;
    if (!quantity || !price || ![quantity, price].every(({ text }) => number.test(text.trim()))) continue;
    const cells = [quantity, price, amount] as const;
    const [q = NaN, p = NaN, a = NaN] = cells.map(({ text }) => Number(text.replaceAll(",", "")));
    const [, long, short] = number.exec(amount.text.trim()) ?? [];
    rows.push({ cells, numbers: [q, p, a], decimals: (long ?? short ?? "").length });
  }
  // A price in 元 beside an amount in 万元.
  for (const factor of [1, 1e-4]) {
    const products = rows.map((row) => productOf(row, factor));
    const right = products.filter(({ within, expected }) => within && expected > 0).length;
    if (right >= fewestRight && right * 2 > products.length) return products;
  }
  return [];
}
const fewestRight = 2;

function productOf({ cells: [quantity, price, amount], numbers: [q, p, a], decimals }: Row, factor: number): Product {
  const expected = q * p * factor;
  return {
    at: amount.at,
    of: [quantity.at, price.at],
    printed: a,
    expected,
    within: Math.abs(a - expected) <= 0.5001 / 10 ** decimals + 1e-9,
  };
}
