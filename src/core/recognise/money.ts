/** Amounts as they stand in cells of a form: "8 万元", "2万。", "三十万元", "15,000元/年", or a number of its own. */
import { amountOfNumber, parseAmount, type Amount, type MoneyUnit } from "../amount";
import { blank, type FieldValue } from "../fields";
import { chineseNumber } from "../target-value";
import { Signs } from "./signs";
import type { Tile } from "./tiles";
import { squash } from "./squash";
import { unitNote } from "./label-text";

/** What most cells hold: a number, a unit, both or neither. */
const simple = /^\s*(?:([-+]?\d+(?:\.\d+)?)\s*)?(万?元)?\s*$/;

/** Reads what follows a money label. `declared` is the unit of the label or of the form. */
export function readMoney(text: string, declared: MoneyUnit | null): FieldValue {
  const match = simple.exec(text);
  if (!match) return readWritten(text, declared);
  const [, digits, unit] = match;
  if (digits === undefined) return blank;
  const amount = parseAmount(digits, unit === undefined ? declared : moneyUnit(unit));
  return amount ? { is: "amount", amount } : { is: "unreadable", text: text.trim() };
}

function readWritten(text: string, declared: MoneyUnit | null): FieldValue {
  const squashed = squash(text)
    .replace(/^[:=]+/, "")
    .replace(/[。.;,、]+$/, "")
    .replace(/^([^(]*)\)$/, "$1");
  const bare = squashed.replace(/[_/\\—–―－-]+|\((.*?)\)/g, "");
  if (bare === "" || bare === "无" || /^(百|千)?万?亿?元?$/.test(bare)) return blank;
  const match =
    /^(?:约|共|计|人民币|¥|￥)?([-+]?[\d,]*\.?\d+|[零一二三四五六七八九十百千两壹贰叁肆伍陆柒捌玖拾佰仟]+)(亿元|百万元|千万元|万元|千元|百元|亿|万|元)?(整)?$/.exec(
      squashed.replace(/\(.*?\)$/, ""),
    );
  const digits = match?.[1];
  if (!match || digits === undefined) return { is: "unreadable", text: text.trim() };
  const unit = match[2] ? moneyUnit(match[2]) : declared;
  const amount = parseAmount(digits.replace(/^\./, "0."), unit) ?? parseAmount(chineseNumber(digits) ?? "", unit);
  return amount ? { is: "amount", amount } : { is: "unreadable", text: text.trim() };
}

/** Reads a cell of its own. The unit comes from the cell's text, its number format, or what is declared. */
export function moneyOfTile(tile: Tile, declared: MoneyUnit | null): FieldValue {
  if (tile.number === null) return readMoney(tile.text, declared);
  const unit = (tile.format ? unitNote(squash(tile.format)) : null) ?? declared;
  const amount: Amount | null = amountOfNumber(tile.number, unit, formatDecimals(tile.format));
  return amount ? { is: "amount", amount } : { is: "unreadable", text: tile.text };
}

/** Whether a text is nothing but an amount of money or a number. */
export function isMoney(tile: Tile): boolean {
  if (tile.number !== null) return true;
  return tile.text.length < longestAmount && digits.anyIn(tile.text) && readMoney(tile.text, null).is === "amount";
}

const longestAmount = 30;
/** Without one of these no text is an amount: most texts are told apart by it at once. */
const digits = new Signs("0123456789０１２３４５６７８９零一二三四五六七八九十百千两壹贰叁肆伍陆柒捌玖拾佰仟");

/** 万 and 亿 stand for 万元 and 亿元. */
export function moneyUnit(printed: string): MoneyUnit {
  return (printed.endsWith("元") ? printed : `${printed}元`) as MoneyUnit;
}

/** Decimals that a number format prints; null for a format without digits. */
function formatDecimals(format: string | null): number | null {
  const section = format?.split(";")[0]?.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
  if (!section || !/[0#]/.test(section)) return null;
  return /\.([0#?]+)/.exec(section)?.[1]?.length ?? 0;
}
