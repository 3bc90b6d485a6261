/** Several labels with their contents in one cell: amounts in lines or in a sentence, fields with gaps between. */
import { horizonOf } from "../words/period";
import type { Label, Vocabulary } from "../words/vocabulary";

/** What several labels with their contents in one cell say; null where the cell says one thing. */
export function partsOf(text: string, vocabulary: Vocabulary): readonly Label[] | null {
  const amounts = severalAmounts.test(text) ? amountParts(text, vocabulary) : null;
  return amounts ?? (severalFields.test(text) ? fieldParts(text, vocabulary) : null);
}

/** Two colons with a gap or the end of a line between. */
const severalFields = /[:：][^:：]{0,80}(?:[ \u00a0\u3000]{2}|[\t\n；;])[^:：]{2,14}[:：]/;

/** 项目名称：城区公厕    实施单位：某局    项目负责人：某某 in one cell. Null where a part is no label with its content. */
function fieldParts(text: string, vocabulary: Vocabulary): readonly Label[] | null {
  const parts = text
    .split(/[ \u00a0\u3000]{2,}|[\t\n；;]+/)
    .flatMap((part) => (part.trim() === "" ? [] : [part.trim()]));
  const labels = parts.map((part) => vocabulary.label(part));
  const isOfHead = ({ meaning, content }: Label) =>
    content !== null && ["field", "signoff", "other"].includes(meaning.is);
  const found = labels.flatMap((label) => (label && isOfHead(label) ? [label] : []));
  return found.length === parts.length && found.filter(({ meaning }) => meaning.is === "field").length >= 2
    ? found
    : null;
}

/** Two amounts with their labels take more room than this. */
export const shortestParts = 8;
/** The next label behind a number: 资金总额：578    财政拨款：578. */
const nextLabel = "(?<=\\d)\\s+(?=[\\u4e00-\\u9fff]{2,10}[:：])";
const severalAmounts = new RegExp(`\\d[^]*?(?:元|\\n|${nextLabel})[^]*\\d`);

/**
 * Several amounts in one cell, a line each or one sentence: 年度资金总额：80万元，其中：财政拨款60万元，单位自筹20万元.
 * Null when it is anything else.
 */
function amountParts(text: string, vocabulary: Vocabulary): readonly Label[] | null {
  const parts = text
    .replace(leadingHeading, "")
    .replace(/(?<=\d)，(?=\d{3}(?!\d))/g, ",")
    .split(partEnds)
    .map((part) => part.replace(/^[\s(（]*(?:其中|包括|包含|含|分别为)[:：]?\s*/, "").trim());
  // A number without a label belongs to the one before it, which then has two.
  if (parts.some((part, index) => index > 0 && /\d/.test(parts[index - 1] ?? "") && bareNumber.test(part))) return null;
  const years = parts.flatMap((part) => yearTotal(part) ?? []);
  const labels = parts.flatMap((part, index) => {
    if (part === "") return [];
    // Money of several years is none of the form's.
    if (index > 0 && years.length === 1 && yearTotal(part)) return years;
    const first = index === 0 && leadingHeading.test(text) ? leadingTotal(part) : null;
    return (
      first ?? asAmount(vocabulary.label(part)) ?? (index === 0 ? leadingTotal(part) : null) ?? furtherPart(part) ?? []
    );
  });
  const amounts = labels.filter(
    ({ content, meaning }) => content !== null && (meaning.is === "funds" || meaning.is === "source"),
  );
  return amounts.length >= 2 && amounts.some(({ why }) => why !== "place") ? amounts : null;
}

/** 资金安排：项目总投资33万元，其中…: what heads a sentence is no part of it. */
const leadingHeading =
  /^\s*[\u4e00-\u9fff]{2,8}[:：]\s*(?=[\u4e00-\u9fff]{2,12}\d[\d.,]*\s*[百千]?[万亿]?元[，,；;。（(])/;

/** Ends of lines and sentences, and commas, but not those of 1,080.00. */
const partEnds = new RegExp(
  `[\\r\\n;；。]+|(?<=元)[:：](?=[\\u4e00-\\u9fff])|[:：](?=\\d[.、．)）](?!\\d))|[ \\u00a0\\u3000]{2,}|${nextLabel}|，|、|,(?!\\d{3}(?!\\d))|[(（](?=其中|包括|含|[\\u4e00-\\u9fff]{2,10}[:：]?\\s*\\d)`,
);
/** 合计100万元：财政拨款60万元 and 核定预算：100 begin with the total. */
function asAmount(label: Label | null): Label | null {
  if (label?.content === null || label === null) return label;
  const { meaning } = label;
  const isTotal =
    meaning.is === "sum" ||
    (meaning.is === "section" && meaning.of === "funds") ||
    (meaning.is === "tasks" && meaning.part === "amount");
  return isTotal ? { ...label, meaning: { is: "funds", part: "total", half: horizonOf(label.text) } } : label;
}

const ofMoney = /预算|资金|经费|投入|投资|合计|总/;
const total =
  /^([\u4e00-\u9fff]{0,6}(?:(?:19|20)\d{2}年度?)?[\u4e00-\u9fff]{2,14}?)(?:共计|共|为|是)?[:：]?\s*([\d,.]+\s*[百千]?[万亿]?元)$/;

/** 本项目年度预算共100万元（财政资金60万元…: so does a sentence. */
function leadingTotal(part: string): Label | null {
  const [, words = "", content] = total.exec(part) ?? [];
  if (content === undefined || !ofMoney.test(words)) return null;
  return {
    meaning: { is: "funds", part: "total", half: horizonOf(words) },
    text: words,
    content,
    unit: null,
    why: "place",
  };
}

/** 2025年安排69万元 behind 项目总投资127万元 */
function yearTotal(part: string): Label | null {
  const [, words, content] = ofYear.exec(part) ?? [];
  if (words === undefined || content === undefined) return null;
  return { meaning: { is: "funds", part: "total", half: "annual" }, text: words, content, unit: null, why: "place" };
}
const ofYear =
  /^((?:(?:19|20)\d{2}年度?|[本当]年度?|今年|年度)(?:计划|拟)?(?:安排|预算|投入|申请|申报|需|投资|资金|经费|下达|批复|核定)[\u4e00-\u9fff]{0,6}?)(?:共|为|是)?[:：]?\s*([\d,.]+\s*[百千]?[万亿]?元)$/;

const bareNumber = /^-?[\d,]+(?:\.\d+)?\s*(?:万?元)?$/;
const furtherMoney =
  /^(\p{Script=Han}{2,12})[:：]?\s*(-?[\d,]+(?:\.\d+)?\s*[万亿]?元|(?<=^其[他它].*[:：]\s*)-?[\d,]+(?:\.\d+)?)[)）]?$/u;

/** 单位自筹20万元: a part of the money that no wording tells. */
export function furtherPart(text: string): Label | null {
  const [, words, content] = furtherMoney.exec(text) ?? [];
  if (words === undefined || content === undefined) return null;
  const part = words.startsWith("其他") || words.startsWith("其它") ? "other" : "extra";
  return { meaning: { is: "funds", part, half: null }, text: words, content, unit: null, why: "place" };
}
