/** Texts of cells without what does not matter: white space, and full-width characters for plain ones. */
import { memo } from "../../memo";
import { inSimplified } from "./plain-script";

/** Characters that nobody sees. */
export const invisible = /[\u200b-\u200f\u2060\ufeff]/g;
const spaces = /[\s\u200b-\u200f\u2060\ufeff]+/g;
export const hasSpace = /[\s\u200b-\u200f\u2060\ufeff]/;
const wide = /[\uff01-\uff5e【】〔〕﹕∶]/g;
const hasWide = /[\uff01-\uff5e【】〔〕﹕∶]/;
const likeAscii: Readonly<Record<string, string>> = { "【": "[", "】": "]", "〔": "(", "〕": ")", "﹕": ":", "∶": ":" };

/** The text without white space, in simplified characters, full-width letters, digits and signs as plain ones. */
export function squash(text: string): string {
  const tight = inSimplified(hasSpace.test(text) ? text.replace(spaces, "") : text);
  if (!hasWide.test(tight)) return tight;
  return tight.replace(wide, (sign) => likeAscii[sign] ?? String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}

/** As `squash`, for labels and titles, which return in every form. */
export const squashLabel = memo(squash, 2_000);

/** The words of a label or heading, however it is spaced, and with or without a colon at its end. */
export const wordsOf = memo((text) => squash(text).replace(/:+$/, ""), 5_000);

/** Parts what stands in one cell: 2024年度    金额单位：元. */
export const wideSpace = /[ \u00a0\u3000]{2,}/;
