/** Amounts as they stand in cells of a form: "8 万元", "2万。", "三十万元", "15,000元/年", or a number of its own. */
import { amountOfNumber, parseAmount, type Amount, type MoneyUnit } from "../../amount";
import { isErrorValue } from "../../error-value";
import { blank, type FieldValue } from "../../fields";
import { memo } from "../../memo";
import { chineseNumber } from "../../target-value";
import { amountInWords, statedInWords } from "../words/money-in-words";
import { Signs } from "../words/signs";
import type { Tile } from "./tiles";
import { shown } from "../../number-format";
import { partsNumbers, withoutGroupSpaces } from "../words/parted-digits";
import { squash } from "../words/squash";
import { unitNote } from "../words/label-text";

/** What most cells hold: a number, a unit, both or neither. */
const simple = /^\s*(?:([-+]?\d+(?:\.\d+)?)\s*)?(万?元)?\s*$/;

/** Reads what follows a money label. `declared` is the unit of the label or of the form. */
export function readMoney(text: string, declared: MoneyUnit | null): FieldValue {
  const match = simple.exec(text);
  if (!match) return withWords(readWritten(text, declared), text);
  const [, digits, unit] = match;
  if (digits === undefined) return blank;
  const amount = parseAmount(digits, unit === undefined ? declared : moneyUnit(unit));
  return amount ? { is: "amount", amount } : { is: "unreadable", text: text.trim() };
}

/** 233万元（大写：贰佰叁拾叁万元整）: the digits are the amount, and the words are kept to be held against it. */
function withWords(value: FieldValue, text: string): FieldValue {
  const inWords = value.is === "amount" ? statedInWords(text) : null;
  return value.is === "amount" && inWords ? { ...value, inWords } : value;
}

/** (80) and (1,080.00)万元: so accountants write what is negative. */
const inBrackets = /^\(([\d,]*\.?\d+)\)(亿元|百万元|千万元|万元|千元|百元|亿|万|元)?$/;

/** 大写：伍拾玖万元整 小写：59万元: once in words, once in digits. */
const inDigits = /小写\s*[)）:：]*\s*([^()（）]+)/;
/** 伍拾玖万元整（¥590,000.00）: the sign stands for 元. */
const inYuan = /[整正]\s*[(（]\s*[¥￥]\s*([\d,.]+)\s*(万?元)?\s*[)）]/;
/** 296.06万元，增长15%: what follows says something of the amount, and states none. */
const remarked =
  /^([^,，;；。]*元)\s*[,，;；。](?=[^\d%％]*(?:\d[\d.]*[%％][^\d元]*)*$)(?=[^元]*\p{Script=Han})[^元]+$/u;

function readWritten(whole: string, declared: MoneyUnit | null): FieldValue {
  const text = inDigits.exec(whole)?.[1] ?? yuanIn(whole) ?? remarked.exec(whole)?.[1] ?? whole;
  const said = text.replace(/[(（][^()（）]*[)）]\s*$/, "");
  if (partsNumbers(said)) return { is: "unreadable", text: text.trim() };
  const squashed = squash(withoutGroupSpaces(text))
    .replace(/^[:=]+/, "")
    .replace(/[。.;,、]+$/, "")
    .replace(/^([^(]*)\)$/, "$1")
    .replace(/^(?:[\u2212△▲]|负)(?=[\d.])/, "-");
  const negative = inBrackets.exec(squashed);
  if (negative) return readWritten(`-${negative[1] ?? ""}${negative[2] ?? ""}`, declared);
  const bare = squashed.replace(/[_/\\—–―－-]+|\((.*?)\)/g, "");
  // （80万元） is a note or an amount: nobody knows, and blank it is not.
  if (bare === "" && /\d/.test(squashed)) return { is: "unreadable", text: text.trim() };
  if (bare === "" || bare === "无" || /^(百|千)?万?亿?元?$/.test(bare)) return blank;
  const match =
    /^(?:约|共|计|人民币|¥|￥)?([-+]?[\d,]*\.?\d+|[零一二三四五六七八九十百千两壹贰叁肆伍陆柒捌玖拾佰仟]+)(亿元|百万元|千万元|万元|千元|百元|亿|万|元)?(整)?$/.exec(
      squashed.replace(/\(.*?\)$/, ""),
    );
  const digits = match?.[1];
  if (!match || digits === undefined) {
    const inWords = amountInWords(squashed.replace(/\(.*?\)$/, "").replace(/^大写:?/, ""));
    return inWords ? { is: "amount", amount: inWords } : { is: "unreadable", text: text.trim() };
  }
  const unit = match[2] ? moneyUnit(match[2]) : declared;
  const amount = parseAmount(digits.replace(/^\./, "0."), unit) ?? parseAmount(chineseNumber(digits) ?? "", unit);
  return amount ? { is: "amount", amount } : { is: "unreadable", text: text.trim() };
}

function yuanIn(whole: string): string | null {
  const [, digits, unit = "元"] = inYuan.exec(whole) ?? [];
  return digits === undefined ? null : digits + unit;
}

/** Reads a cell of its own, as it is shown. The unit comes from the cell's text, its number format, or what is declared. */
export function moneyOfTile(tile: Tile, declared: MoneyUnit | null): FieldValue {
  if (tile.number === null) return readMoney(tile.text, declared);
  const { digits, words } = shown(tile.number, tile.format);
  const unit = unitOfFormat(words) ?? declared;
  const amount: Amount | null =
    digits === null || Math.abs(tile.number) >= 1e15
      ? amountOfNumber(tile.number, unit, null)
      : parseAmount(digits, unit);
  return amount ? { is: "amount", amount } : { is: "unreadable", text: tile.text };
}

/** 0!.0,"万" prints 万 for 万元. */
function unitOfFormat(words: string): MoneyUnit | null {
  const squashed = squash(words);
  return unitNote(/^(?:百|千)?[千万亿]$/.test(squashed) ? `${squashed}元` : squashed);
}

/** Whether a text is nothing but an amount of money or a number, or several that nobody can read as one. */
export function isMoney({ number, text }: Tile): boolean {
  if (number !== null || isErrorValue(text)) return true;
  if (text.length >= longestAmount || !digits.anyIn(text)) return false;
  return isAmount(text);
}

/** An amount of a table, and no label with one. */
export const isBareMoney = (tile: Tile): boolean => tile.label === null && isMoney(tile);

/** Numbers of notes and counts return in every form, and are asked for by every reader. */
const isAmount = memo((text) => readMoney(text, null).is === "amount" || severalNumbers.test(text), 5_000);

const longestAmount = 48;
/** Without one of these no text is an amount: most texts are told apart by it at once. */
const digits = new Signs("0123456789０１２３４５６７８９零一二三四五六七八九十百千两壹贰叁肆伍陆柒捌玖拾佰仟");
/** 80⏎90: more than one number, and little else. */
const severalNumbers = /^[-+]?[\d.,]+(?:\s*(?:万?元)?\s+[-+]?[\d.,]+)+\s*(?:万?元)?$/;

/** 万 and 亿 stand for 万元 and 亿元. */
export function moneyUnit(printed: string): MoneyUnit {
  return (printed.endsWith("元") ? printed : `${printed}元`) as MoneyUnit;
}
