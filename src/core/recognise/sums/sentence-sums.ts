/**
 * What a sentence says of an amount: its parts in brackets, behind 其中 or 资金来源, or before the 共计 that adds them up.
 *
 *   财政拨款274万元（市级99万元、县级175万元）      共需资金385万元，其中：财政拨款260万元，自有资金125万元。
 *   2025年403万元，2026年804万元，共计1207万元      总投资0.6亿元。资金来源：1.中央预算内投资2600万元；2.地方配套3400万元
 */
import type { TableSum } from "../../form";
import { readMoney } from "../cells/money";
import { wordsOf } from "../words/squash";
import type { Line, Tile } from "../cells/tiles";

/** What stands between two signs that part a sentence. */
interface Clause {
  readonly label: string;
  /** As written; null where it ends in none. */
  readonly amount: string | null;
  /** 其中, 资金来源: the parts of what stood before begin. */
  readonly leads: boolean;
  readonly numbered: boolean;
  /** How many brackets are open around it. */
  readonly depth: number;
  /** The sign behind it. */
  readonly end: string;
}

const amount = String.raw`(\d[\d.]*\s*(?:[万亿]元|元|万(?!元)))`;
const stated = new RegExp(String.raw`^(.*?)[:：为]?\s*${amount}(?:组成|构成|由[\p{Script=Han}]{2,12})?\s*$`, "su");
const lead = /^(?:其中|包括|包含|分别为|(?:资金)?(?:来源|构成|组成))(?:分别)?(?:为|是|有|包括|包含)?\s*[:：]?\s*/;
const number = /^(?:\d{1,2}[.、．)）](?!\d)|[一二三四五六七八九]、|[①-⑩])\s*/;
const ofTotal = /^(?:以上|各年|三年|[两五]年)?(?:共计|合计|总计|总共|共|累计)/;
const longestLabel = 24;
const longestClause = 80;
const mostClauses = 200;
const fewestParts = 2;

export function sentenceSums(lines: readonly Line[]): readonly TableSum[] {
  return lines.flatMap(({ tiles }) => {
    // Each of several labels in one cell is a tile with its whole text.
    const cells = tiles.filter(({ at }, index) => tiles.findIndex((one) => one.at === at) === index);
    return cells.flatMap((tile, index) => sumsIn(tile, wordsOf(cells[index - 1]?.text ?? "")));
  });
}

function sumsIn({ at, text, number: ofCell }: Tile, beside: string): readonly TableSum[] {
  if (ofCell !== null || (text.match(anyAmount)?.length ?? 0) < fewestParts + 1) return [];
  const clauses = clausesOf(text);
  // So many are no sentence, and each would be held against all others.
  if (clauses.length > mostClauses) return [];
  return clauses.flatMap((total, index): TableSum[] => {
    if (total.amount === null) return [];
    const parts = bracketed(clauses, index) ?? behindLead(clauses, index) ?? beforeTotal(clauses, index);
    if (!parts || parts.length < fewestParts) return [];
    const values = parts.flatMap((part) =>
      part.amount === null ? [] : [{ label: part.label, at, value: readMoney(part.amount, null) }],
    );
    if (values.length < parts.length) return [];
    const label = total.label || beside || "合计";
    return [{ label, at, value: readMoney(total.amount, null), parts: values, agreeing: 0, down: false, sure: true }];
  });
}

const anyAmount = /(?<![\d.])\d[\d.]*\s*[万亿]?[元万]/g;

function clausesOf(text: string): readonly Clause[] {
  const clauses: Clause[] = [];
  let depth = 0;
  let numbered = false;
  const plain = text.replace(/(?<=\d)[,，](?=\d{3}(?!\d))/g, "");
  for (const [, words = "", end = ""] of plain.matchAll(/([^，,；;、。\n（(）)]*)([，,；;、。\n（(）)]|$)/g)) {
    // 1、 and 一、 number what follows; 省级3万元和县级5万元 are two.
    const isNumber = end === "、" && /^\s*(?:\d{1,2}|[一二三四五六七八九])$/.test(words);
    if (isNumber || (words.trim() === "" && end !== "(" && end !== "（" && end !== ")" && end !== "）")) {
      numbered ||= isNumber;
      continue;
    }
    const several = words.split(/(?<=元)[和及与]/);
    several.forEach((one, at) => {
      if (one.trim() === "") return;
      clauses.push(clauseOf(one.trim(), numbered, depth, at < several.length - 1 ? "、" : end));
    });
    numbered = false;
    if (end === "(" || end === "（") depth++;
    if (end === ")" || end === "）") depth = Math.max(0, depth - 1);
  }
  return clauses;
}

function clauseOf(text: string, isNumbered: boolean, depth: number, end: string): Clause {
  if (text.length > longestClause) return { label: "", amount: null, leads: false, numbered: isNumbered, depth, end };
  const behind = text.replace(lead, "");
  const words = behind.replace(number, "");
  const [, label = words, amount = null] = stated.exec(words) ?? [];
  const isLong = label.length > longestLabel;
  return {
    label: label.trim(),
    amount: isLong ? null : amount,
    leads: behind.length < text.length,
    numbered: isNumbered || words.length < behind.length,
    depth,
    end,
  };
}

/** 财政拨款274万元（市级99万元、县级175万元） */
function bracketed(clauses: readonly Clause[], index: number): readonly Clause[] | null {
  const total = clauses[index];
  if (!total || !/[（(]/.test(total.end)) return null;
  return takeWhile(clauses.slice(index + 1), ({ depth }) => depth > total.depth).filter(
    ({ depth }) => depth === total.depth + 1,
  );
}

/** 共需资金385万元，其中：财政拨款260万元，自有资金125万元。 */
function behindLead(clauses: readonly Clause[], index: number): readonly Clause[] | null {
  const total = clauses[index];
  const behind = clauses.slice(index + 1).filter(({ depth }) => depth === total?.depth);
  const [first] = behind;
  if (!first?.leads) return null;
  const own = first.amount === null ? behind.slice(1) : behind;
  const areNumbered = own[0]?.numbered === true;
  const parts: Clause[] = [];
  for (const part of own) {
    if (areNumbered ? !part.numbered : part.amount === null) {
      // 其余80万元自行解决, 其余部分自筹: more of them, in other words.
      if (ofMore.test(part.label) && !endsSentence(parts.at(-1))) return null;
      break;
    }
    parts.push(part);
    if (/[。\n]/.test(part.end) || (!areNumbered && endsSentence(part))) break;
  }
  return parts;
}

const ofMore = /\d[^]*[元万]|其余|剩余|余下|不足|差额/;
const endsSentence = (clause: Clause | undefined) => /[。；;\n]/.test(clause?.end ?? "");

/** 2025年403万元，2026年804万元，共计1207万元: all that was said before, be it in lines of their own. */
function beforeTotal(clauses: readonly Clause[], index: number): readonly Clause[] | null {
  const total = clauses[index];
  if (!total || !ofTotal.test(total.label)) return null;
  const before = clauses.slice(0, index).filter(({ depth }) => depth === total.depth);
  const isPart = ({ amount: own, leads, label, end }: Clause) =>
    own !== null && !leads && !ofTotal.test(label) && end !== "。";
  const start = before.findLastIndex((clause) => !isPart(clause)) + 1;
  const [other, parts] = [before[start - 1], before.slice(start)];
  // 其余80万元自行解决 before them is one more, in other words.
  return other && other.amount === null && ofMore.test(other.label) ? null : parts;
}

function takeWhile<Item>(items: readonly Item[], is: (item: Item) => boolean): readonly Item[] {
  const end = items.findIndex((item) => !is(item));
  return end < 0 ? items : items.slice(0, end);
}
