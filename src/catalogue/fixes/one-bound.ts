/** ≥80%以上 says its bound twice: without the word behind, or without the sign or word before it. */
import type { Fix, Fixes } from "../../core/fix";
import { valueAt } from "../../core/sheet";
import { typed } from "./change";

const behind = /\s*[（(]?(?:及|或)?(?:含)?(?:以上|以下|以内|之内|之上|之下)[)）]?\s*$/;
const wordBefore =
  /^\s*(?:不低于|不少于|不高于|不超过|不多于|不大于|不小于|大于等于|小于等于|大于|小于|高于|低于|至少|至多|达到)\s*(?=[≥≤><＞＜=])/;
const signBefore = /^\s*[≥≤><＞＜=＝]+\s*/;

export const oneBound: Fixes = ({ at: [at] }, _, sheet) => {
  const before = valueAt(sheet, { row: at.top, column: at.left });
  if (typeof before !== "string") return [];
  return [behind, wordBefore, signBefore].flatMap((pattern): Fix[] => {
    const change = pattern.test(before) ? typed(sheet, at, before.replace(pattern, "")) : null;
    return change ? [{ changes: [change] }] : [];
  });
};
