/** What of a cell's text is its label: without numbering, stars, notes in brackets, points, hints and colons. */
import type { MoneyUnit } from "../../amount";

const leadsNumbering = /^[*★☆※▲△●•·—–\-(\d一二三四五六七八九十①-⑳第其[【]/;

/** How many characters of numbering, stars or 其中 lead the text: "1.", "（一）", "二、", "★", "其中：". */
export function numbering(squashed: string): number {
  if (!leadsNumbering.test(squashed)) return 0;
  const match = /^(?:[*★☆※▲△●•·—–-]+|[([]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[)\].、:]+(?!\d)|[①-⑳]|其中:)+/.exec(
    squashed,
  );
  return match ? match[0].length : 0;
}

/** 【数量指标】 and “数量指标” without what encloses the whole of them. */
export function unwrapped(bare: string): string {
  return /^[[("“‘「『〈《]([^[\]()]+)[\])"”’」』〉》]:*$/.exec(bare)?.[1] ?? bare;
}

const decorations = /[()[\]:;。,、*★☆※▲△#\d/／]/;

/** The label's words alone. */
export function plainLabel(bare: string): string {
  if (!decorations.test(bare)) return bare;
  return bare
    .replace(/\([^()]*\)|\[[^[\]]*\]/g, "")
    .replace(/[([][^()[\]]*$/, "")
    .replace(/^其中:?/, "")
    .replace(/[/／](?:[千万亿]?元)$/, "")
    .replace(/[:;。,、*★☆※▲△#]+$/, "")
    .replace(/(?:\d{1,3}(?:\.\d+)?[-~至—]?)+(?:分|%)$/, "")
    .replace(/^[*★☆※▲△]+/, "");
}

/** The words of a text, for those a user taught. */
export function bareText(squashed: string): string {
  return plainLabel(squashed.slice(numbering(squashed)));
}

/** The unit of money in a note such as (万元) or 单位:元. */
export function unitNote(squashed: string): MoneyUnit | null {
  const match = /(百万|千万|万|亿|千|百)?元/.exec(squashed);
  return match ? (match[0] as MoneyUnit) : null;
}

/** 人民币万元, and nothing else. */
export const bareUnit = /^(?:人民币)?((?:百|千)?[万亿]?元)$/;
