/** What the names of sums and parts say of themselves. */
import { wordsOf } from "./squash";

/** 合计, 资金总额 */
export const namesSum = (name: string): boolean => /合计|总计|共计|总额/.test(wordsOf(name));
/** 小计 is the sum of a group, beside that of all. */
export const namesSubtotal = (name: string): boolean => /小计/.test(wordsOf(name));
/** 其中：… is a part of what stands before it. */
export const namesPart = (name: string): boolean => /^\(?其中/.test(wordsOf(name));
