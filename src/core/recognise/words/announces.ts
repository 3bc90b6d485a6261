/** What stands around the words of a label: the content behind it, the notes that say which half it is of. */
import { horizonOf } from "./period";
import { blankSigns, tickSigns } from "./ticks";
import type { Meaning } from "./vocabulary";

/** Whether what follows a label's word shows that the word is a label and not the beginning of a sentence. */
export function announces(meaning: Meaning, rest: string, raw: string): boolean {
  const amount =
    /^:?(约|共|计|¥|￥)?[-+]?(\d|[一二三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾佰仟]+万?元)|^:?万?元(?!\p{Script=Han})/u;
  switch (meaning.is) {
    case "funds":
    case "source":
    case "sum":
      return (
        amount.test(rest) ||
        rest.startsWith(":") ||
        (rest.length <= 16 && /^[^\p{Script=Han}]*(万|亿|万?元)$|^[^\p{Script=Han}].*元$/u.test(rest)) ||
        (rest.length <= 16 && /^\s/.test(raw) && rest.endsWith("元"))
      );
    case "field":
      if (meaning.id.startsWith("funds.")) return amount.test(rest) || rest.startsWith(":") || rest.startsWith("万元");
      return rest.startsWith(":") || tickStart.test(rest) || (/^\s/.test(raw) && raw.trim().length > 0);
    case "tasks":
      return meaning.part === "amount" && rest.startsWith(":") && amount.test(rest);
    case "goal":
    case "signoff":
      return rest.startsWith(":");
    case "section":
    case "other":
      return rest.startsWith(":");
    default:
      return false;
  }
}

const tickStart = new RegExp(`^[${tickSigns}${blankSigns}]|^R(?=\\p{Script=Han})|^\\[.?\\]|^<input`, "u");

/** 二级指标(长期) and 二级指标(年度) say which half a column belongs to. */
export function halfOfNote(meaning: Meaning, bare: string): Meaning {
  if (meaning.is !== "column") return meaning;
  const note = /\(([^()]*)\)/.exec(bare)?.[1];
  const half = note ? horizonOf(note) : null;
  return half ? { ...meaning, half } : meaning;
}
