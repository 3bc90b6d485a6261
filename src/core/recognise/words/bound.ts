/** The operator of a target value, where it has a cell of its own. */
const bound = /^(?:[≥≤><＞＜=＝≧≦⩾⩽═]+$|不|大于|小于|高于|低于|多于|少于|等于|超过|至少|至多)/;
/** ≥ and 大于等于 are bounds; 定性 and 正向 stand in the same column and are none. */
export const isBound = (text: string) => text.length <= longest && bound.test(text) && !/\d/.test(text);
const longest = 8;
