/** The options of 新增 / 延续 and of 一次性 / 经常性 tell whose they are, whatever their label is called. */
import type { FieldValue } from "../../fields";
import { memo } from "../../memo";
import { squash } from "./squash";
import { parseTicks } from "./ticks";

export type ToldChoice = "nature" | "term" | "projectType";

const nature = /^(?:以前年度|上年度?|往年|当年|本年度?|年度)?(?:新增|延续|续建|新建)(?:性|类)?(?:项目|支出)?$/;
const term = /^(?:一次性|经常性|常年性?|阶段性|跨年度)(?:项目|支出)?$/;
const type = /^(?:产业发展|民生保障|基础设施|行政运行)/;
const longest = 60;

/** Which of the two fields a content answers; null where it answers neither. */
export const choiceOf = memo((text: string): ToldChoice | null => {
  if (text.length > longest || !/[新延续一常阶跨产民基行]/.test(text)) return null;
  const options = parseTicks(text);
  const texts = options.length > 0 ? options.map((option) => squash(option.text)) : [squash(text)];
  if (texts.some((option) => nature.test(option))) return "nature";
  if (texts.some((option) => term.test(option))) return "term";
  return options.length > 1 && texts.some((option) => type.test(option)) ? "projectType" : null;
}, 5_000);

/** Such a content as a choice, with boxes or without. */
export function choiceIn(text: string): FieldValue {
  const options = parseTicks(text);
  return { is: "choice", options: options.length > 0 ? options : [{ text: squash(text), ticked: true }] };
}
