/**
 * Amounts that are what stands beside them multiplied, in two columns or three, and in whatever units:
 *
 *   | 支出内容 | 数量 | 单价（元） | 金额（万元） |      | 人数 | 月标准 | 月数 | 金额  |
 *   | 会议培训 | 70   | 15000      | 105          |      | 20   | 800    | 12   | 19.2  |
 */
import type { Product } from "../../form";
import { wordsOf } from "../words/squash";
import { namesSum, namesSubtotal } from "../words/sum-words";
import type { Line, Tile } from "../cells/tiles";

interface Cell {
  readonly tile: Tile;
  readonly value: number;
  /** Half of the last digit that is printed. */
  readonly rounding: number;
}

/** Numbers by the column where they begin. */
type Row = ReadonlyMap<number, Cell>;

/** A column and those that make it when multiplied; one of a power of ten for the units. */
interface Relation {
  readonly amount: number;
  readonly factors: readonly number[];
  readonly power: number;
}

const fewestRows = 3;
const mostRows = 400;
const mostColumns = 9;

export function productsIn(lines: readonly Line[]): readonly Product[] {
  return tablesIn(lines).flatMap(({ rows, headings }) => {
    const columns = [...new Set(rows.flatMap((row) => [...row.keys()]))].sort((a, b) => a - b).slice(0, mostColumns);
    return columns.flatMap((amount) => {
      const others = columns.filter((column) => column !== amount);
      const isSaid = (factors: readonly number[]) => saysProduct(amount, factors, headings);
      const found = [...pairsOf(others), ...triplesOf(others)].flatMap((factors) =>
        powers.map((power) => productsBy({ amount, factors, power }, rows, isSaid(factors))),
      );
      return found.reduce((best, one) => (rightOf(one) > rightOf(best) ? one : best), []);
    });
  });
}

/** 元 beside 万元 and 千元. */
const powers = [0, -4, -3, 4, 3];

const pairsOf = (columns: readonly number[]) =>
  columns.flatMap((one, index) => columns.slice(index + 1).map((other) => [one, other]));
const triplesOf = (columns: readonly number[]) =>
  columns.flatMap((one, index) => pairsOf(columns.slice(index + 1)).map((pair) => [one, ...pair]));

const rightOf = (products: readonly Product[]) => products.filter(({ within }) => within).length;

/** Lines on end with two numbers or more; sums are no products. */
function tablesIn(
  lines: readonly Line[],
): readonly { readonly rows: readonly Row[]; readonly headings: readonly Tile[] }[] {
  const tables: { rows: Row[]; headings: readonly Tile[] }[] = [];
  let open: Row[] | null = null;
  lines.forEach((line, index) => {
    const row = rowOf(line);
    if (row.size < 2 && !isOfSums(line)) open = null;
    else if (!open)
      tables.push({
        rows: (open = []),
        headings: lines.slice(Math.max(0, index - 2), index).flatMap(({ tiles }) => tiles),
      });
    if (open && !isOfSums(line)) open.push(row);
  });
  return tables.filter(({ rows }) => rows.length >= 2 && rows.length <= mostRows);
}

const isOfSums = ({ tiles }: Line) => tiles.some(({ text }) => namesSum(text) || namesSubtotal(text));

function rowOf({ tiles }: Line): Row {
  const row = new Map<number, Cell>();
  for (const tile of tiles) {
    const [, whole = "", decimals = ""] = plainNumber.exec(tile.text.trim()) ?? [];
    if (tile.label === null && whole !== "")
      row.set(tile.at.left, {
        tile,
        value: Number(`${whole.replaceAll(",", "")}.${decimals}`),
        rounding: 0.5 / 10 ** decimals.length,
      });
  }
  return row;
}
const plainNumber = /^(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?$/;

/** None where too few rows bear the relation out; fewer do where the headings say it. */
function productsBy({ amount, factors, power }: Relation, rows: readonly Row[], said: boolean): readonly Product[] {
  let [shown, exact] = [0, 0];
  const products = rows.flatMap((row): readonly Omit<Product, "agreeing" | "sure">[] => {
    const own = row.get(amount);
    const of = factors.flatMap((factor) => row.get(factor) ?? []);
    if (!own || of.length < factors.length) return [];
    const expected = of.reduce((product, { value }) => product * value, 10 ** power);
    const within = Math.abs(own.value - expected) <= own.rounding + 1e-9 * expected;
    if (within && (said || (own.rounding <= own.value / 50 && of.every(multiplies)))) {
      shown++;
      if (own.rounding <= own.value / 500) exact++;
    }
    return [{ at: own.tile.at, of: of.map(({ tile }) => tile.at), printed: own.value, expected, within }];
  });
  const isBorneOut = said
    ? shown >= fewestRows - 1 && shown * 2 > products.length
    : (shown >= fewestRows || exact >= fewestRows - 1) && shown * 3 >= products.length * 2;
  if (!isBorneOut) return [];
  const agreeing = products.filter(({ within }) => within).length;
  // 20 people at 800, and 12 months that only a remark tells.
  const isMultiple = ({ printed, expected }: (typeof products)[number]) =>
    Number.isInteger(printed / expected) && printed / expected <= daysOfYear;
  return products.map((one) => ({
    ...one,
    agreeing,
    sure: agreeing >= fewestRows && agreeing === products.length - 1 && !isMultiple(one),
  }));
}

const daysOfYear = 366;

/** By 1, 10 and 100 nobody sees whether it is multiplied. */
const multiplies = ({ value }: Cell) => value > 0 && !Number.isInteger(Math.log10(value));

const ofQuantity = /^(?:采购|计划|购置|测算)?(?:数量|人数|次数|天数|期数)(?:\(.*\))?$/;
const ofPrice = /^(?:测算|预算|平均|支出|补助)?(?:单价|单位成本|单位标准)(?:\(.*\))?$/;
const ofAmount = /^(?!.*单价)(?:.{0,4}(?:金额|总价|合价|小计|预算|经费))(?:\(.*\))?$/;

/** 数量, 单价 and 金额, one of each. */
function saysProduct(amount: number, factors: readonly number[], headings: readonly Tile[]): boolean {
  const find = (pattern: RegExp) => {
    const found = headings.filter(({ text, number }) => number === null && pattern.test(wordsOf(text)));
    return found.length === 1 ? (found[0]?.at.left ?? null) : null;
  };
  const of = [find(ofQuantity), find(ofPrice)];
  return find(ofAmount) === amount && factors.length === 2 && factors.every((factor) => of.includes(factor));
}
