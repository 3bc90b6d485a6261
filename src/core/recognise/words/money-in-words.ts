/**
 * Amounts in the characters of cheques, which stand beside the digits or for them:
 *
 *   贰佰肆拾叁万元整      壹佰零柒万元      叁佰贰拾万伍仟元整      壹仟贰佰元伍角
 */
import { parseAmount, type Amount } from "../../amount";
import { chineseNumber, formalNumerals } from "../../target-value";
import { squash } from "./squash";

const ofCheques = "零〇壹贰貳叁參肆伍陆柒捌玖拾佰仟万亿";
const plain = "零〇一二三四五六七八九十百千两万亿";
const amountOf = (numerals: string) =>
  `[${numerals}]{2,}[元圆圓](?:[${numerals}]角)?(?:零?[${numerals}]分)?[整正]?|[${numerals}]{2,}[整正]`;

/** 大写 says that characters are the amount; those of cheques say it themselves. */
const besideDigits = new RegExp(`大写[:)）]*(?:人民币)?(${amountOf(ofCheques + plain)})|(${amountOf(ofCheques)})`);

/** The amount in words that stands in a text beside its digits; null where there is none, or several. */
export function statedInWords(text: string): Amount | null {
  if (!/[元圆圓整正]/.test(text) || !/[\d０-９]/.test(text)) return null;
  const squashed = squash(text);
  const match = besideDigits.exec(squashed);
  const words = match?.[1] ?? match?.[2];
  if (words === undefined || /其中|[+＋]/.test(squashed)) return null;
  const behind = squashed.slice((match?.index ?? 0) + (match?.[0].length ?? 0));
  return besideDigits.test(behind) ? null : amountInWords(words);
}

const whole = /^(?:人民币)?(?:([^万亿元]+)亿)?(?:([^万亿元]+)万)?([^万亿元]*)(?:元(?:(.)角)?(?:零?(.)分)?整?|整)$/;
/** Digits and powers in turn: 一二三 is no amount. */
const section = /^零?(?:[一二三四五六七八九]?[千百十]零?)*[一二三四五六七八九]?$/;

/** The amount that a text in words says; null when it says none. */
export function amountInWords(text: string): Amount | null {
  const parts = whole.exec(normal(text))?.slice(1);
  if (!parts || parts.slice(0, 3).every((part) => !part)) return null;
  const [hundredMillions, tenThousands, ones, tenths, hundredths] = parts.map((part) => (part ? numberOf(part) : "0"));
  if (!hundredMillions || !tenThousands || !ones || !tenths || !hundredths) return null;
  const digits = [hundredMillions, tenThousands.padStart(4, "0"), ones.padStart(4, "0")].join("");
  const fraction = parts[4] ? `.${tenths}${hundredths}` : parts[3] ? `.${tenths}` : "";
  return parseAmount(digits + fraction, "元");
}

const like: Readonly<Record<string, string>> = {
  ...formalNumerals,
  ...{ 貳: "二", 參: "三", 〇: "零", 圆: "元", 圓: "元", 正: "整" },
};
const normal = (text: string) => Array.from(squash(text), (character) => like[character] ?? character).join("");

const numberOf = (text: string) => (section.test(text) ? chineseNumber(text) : null);
