/** The time that a label or heading speaks of: the year of the form, the whole term, or what was before. */
import type { Horizon } from "../../form";
import { squash, wordsOf } from "./squash";

export type Period = Horizon | "past";

const ofLongTerm = /[中长远]期|实施期|规划期|建设期|项目期|周期|全过程|[三五多]年/;
const ofYear = /年度|[当本今]年|当期|(?:19|20)\d{2}年/;
/** 2024年-2026年, 202*—202*年. */
const ofYears = /20[\d*xX]{1,2}年?[-—–~～至到]+20[\d*xX]{1,2}/;
const ofPast =
  /上一?年|前[一二两三四五]年|去年|往年|以前|历史|基[期准年]|实际|前期|已|(?:19|20)\d{2}年度?(?:完成|执行|实现)/;
const yearInText = /(?<!\d)((?:19|20)\d{2})(?!\d)年?/;

/** Which half a text speaks of; null where it names no time, or both. */
export function horizonOf(text: string): Horizon | null {
  const words = wordsOf(text);
  if (ofYears.test(words)) return "midLong";
  const [long, year] = [ofLongTerm.test(words), ofYear.test(words)];
  if (long === year) return null;
  return long ? "midLong" : "annual";
}

/** The same of money and values that may be those of another year than the form's. */
export function periodOf(text: string, formYear: number | null): Period | null {
  const words = wordsOf(text);
  const named = yearInText.exec(words)?.[1];
  if (named !== undefined && formYear !== null && Number(named) < formYear) return "past";
  if (ofPast.test(words)) return "past";
  return horizonOf(text);
}

const timeWords = /\(.*?\)|(?:中长|[中长远])期|实施期末?|年度|[当本今全]年|当期|(?:19|20)\d{2}(?:年度?)?/g;

/** What a heading says of either half: 三级指标 of 三级指标(长期) and of 年度三级指标. */
export const withoutTime = (text: string): string => squash(text).replace(timeWords, "");

/** What was reached before is no target. */
export const isPast = (text: string): boolean => ofPast.test(wordsOf(text));

/** 上年度目标 and 上年完成情况 are none of this form's; 上年结转 is money that is. */
export const isLastYear = (text: string): boolean => /^(?:上一?年|去年|往年|以前)(?!.*结[转余])/.test(wordsOf(text));
