/** Texts that stand where a name or a value should, and state none: dashes, prompts, placeholders, a unit without a number. */
import { Signs } from "./signs";
import { squash } from "./squash";

/** A dash leaves a cell empty; 指标1： or …… is a prompt of the template. */
const emptied = /^(?:[—–―－\-/\\]+|(?:指标\d*|目标\d*)?[:：.…。\s*_/-]*)$/;
/** How such texts begin: most names and values need no closer look. */
const mayBeEmptied = new Signs("—–―－-/\\指目:：.…。*_ ");

export function isEmptied(text: string): boolean {
  return text === "" || (mayBeEmptied.has(text.charCodeAt(0)) && emptied.test(text));
}

const operators = "[≥≤><=≧≦⩾⩽═]|不[低少小超高大多][于过]|大于|小于|等于|达到|至少";
const placeholders =
  "\\*+|[xX×]{2,}|[?？]+|_{2,}|\\.{3,}|…+|\\(?请?填[写报入]?\\)?|待定|待填|待补充|待确定|待核定|若干|另行确定|暂未确定|未定|\\[\\]|\\(\\)";
const units =
  "(?:[百千万亿十])?(?:平方|立方)?(?:公里|千米|米|厘米|公顷|亩|吨|千克|公斤|克|升|人次|人天|人|个|名|位|户|家|次|场|期|项|件|台|套|辆|份|册|篇|条|处|座|所|批|张|棵|株|只|头|根|盏|幅|块|间|栋|部|班|组|队|宗|笔|例|天|日|小时|分钟|月|年|元|%|‰|℃|㎡|km|m|m2|m²|kg|t)";
const withoutNumber = new RegExp(
  `^(?:${operators})*(?:(?:${placeholders})(?:${units})?|${units}(?:以上|以内|以下)?|)$`,
);
/** A number makes a value, and so do words of more than a few characters. */
const longest = 8;

/** ≥**, 待定, 公里, ≥ %: something was begun and no value stated. */
export function statesNoValue(text: string): boolean {
  if (text.length > longest + 4) return false;
  const squashed = squash(text);
  return squashed.length <= longest && !/[0-9]/.test(squashed) && withoutNumber.test(squashed);
}

/** What a year had better have none of: 无 beside it is a value, and beside any other name there is none. */
const unwanted =
  /事故|事件|案件|案例|投诉|举报|违[规法纪约]|差错|失误|错误|问题|缺陷|损失|损害|伤亡|死亡|纠纷|矛盾|上访|信访|诉讼|隐患|浪费|污染|排放|影响|拖欠|欠薪|泄|故障|溃|疫情|病例|超[标支限期]|逾期|截留|挪用|负面|不良|不合格/;

/** 不涉及 in place of a name or a value: the category has none. */
export const leavesOut = (text: string): boolean =>
  /^(?:[不未]涉及|不适用|无(?:此项|相关指标|该指标)?)$/.test(squash(text));

/** 无 as the value of an indicator. */
export const statesNone = (value: string, name: string | null): boolean =>
  value.includes("无") && squash(value) === "无" && name !== null && !unwanted.test(name);
