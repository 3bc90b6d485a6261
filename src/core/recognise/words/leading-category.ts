/** A category in brackets before the name of its indicator: 【数量】培训人数. */
import type { Level2 } from "../../form";
import { Signs } from "./signs";
import type { Vocabulary } from "./vocabulary";

const brackets = new Signs("【[［(（〔〖「『《<“");
const bracketed = /^\s*[【[［(（〔〖「『《<“]\s*([^】\]］)）〕〗」』》>”]{2,14})\s*[】\]］)）〕〗」』》>”]\s*(.+)$/su;

/** 数量要求：调解纠纷, 质量—设备完好率 */
const before = /^\s*(\p{Script=Han}{2,8})\s*(?:[:：]|[—–－-]{1,2})\s*(\p{Script=Han}.*)$/su;
const between = new Signs("：:—–－-");

/** The category in brackets that leads a name. */
export function leadingCategory(
  text: string,
  vocabulary: Vocabulary,
): { readonly category: { readonly level: Level2; readonly label: string }; readonly name: string } | null {
  const isBracketed = brackets.has(text.charCodeAt(0));
  if (!isBracketed && !between.anyIn(text)) return null;
  const pattern = isBracketed ? bracketed : before;
  const [, inside = "", name = ""] = pattern.exec(text) ?? [];
  const meaning = name === "" ? undefined : (vocabulary.label(inside) ?? vocabulary.category(inside))?.meaning;
  if (meaning?.is === "level2") return { category: { level: meaning.level, label: inside }, name };
  const isSatisfaction = meaning?.is === "level1" && meaning.level === "satisfaction";
  return isSatisfaction ? { category: { level: "satisfaction", label: inside }, name } : null;
}
