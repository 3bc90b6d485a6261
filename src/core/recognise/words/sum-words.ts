/** What the names of sums and parts say of themselves. */
import { wordsOf } from "./squash";

/** 合计, 资金总额 */
export const namesSum = (name: string): boolean => /合计|总计|共计|总额/.test(wordsOf(name));
/** 小计 is the sum of a group, beside that of all. */
export const namesSubtotal = (name: string): boolean => /小计/.test(wordsOf(name));
/** 其中：… is a part of what stands before it. */
export const namesPart = (name: string): boolean => /^\(?其中/.test(wordsOf(name));
/** 压减一般性支出, 收回沉淀资金: what is taken away, with its sign or without. */
export const namesReduction = (name: string): boolean => /压减|调减|核减|收回|扣减|冲减/.test(wordsOf(name));
/** What there is in the end, after all changes. */
export const ofBalance = /现额|可用|调整后|变更后|结转下年|结余|余额/;
