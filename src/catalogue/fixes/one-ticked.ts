/** One of several boxes of a cell ticked, each in its turn: the user says which. */
import type { Fix, Fixes } from "../../core/fix";
import { valueAt } from "../../core/sheet";
import { blankSigns, tickSigns } from "../../core/recognise/words/ticks";
import { typed } from "./change";

const box = new RegExp(`[${tickSigns}${blankSigns}]`, "g");
const legend = /[（(][^（）()]*(?:打|选|勾|划)[^（）()]*[)）]/g;
/** The blank box of each kind of tick, and the tick of each kind of blank box. */
const blankOf: Readonly<Record<string, string>> = {
  ...{ "☑": "□", "☒": "□", "■": "□", "█": "□", "◼": "◻", "▣": "□" },
  ...{ "●": "○", "◉": "○", "⊙": "○", "◎": "○", "◆": "◇" },
};
const tickOf: Readonly<Record<string, string>> = {
  ...{ "□": "☑", "☐": "☑", "◻": "☑", "▢": "☑", "○": "●", "◯": "●", "◇": "◆" },
};

export const oneTicked: Fixes = (finding, form, sheet) => {
  // 新增 beside last year's money: the boxes stand elsewhere.
  const at = finding.rule === "one-tick" ? finding.at[0] : form.fields.nature?.at;
  const before = at ? valueAt(sheet, cellOf(at)) : null;
  if (!at || typeof before !== "string") return [];
  // （□内打√） says how to tick, and is no option.
  const legends = [...before.matchAll(legend)].map((match) => [match.index, match.index + match[0].length] as const);
  const isLegend = (index: number) => legends.some(([from, to]) => from <= index && index < to);
  const boxes = [...before.matchAll(box)].filter(({ index }) => !isLegend(index));
  const empty = boxes.map(([sign]) => sign).find((sign) => !tickSigns.includes(sign));
  if (boxes.length < 2) return [];
  return boxes.flatMap((chosen): Fix[] => {
    const after = before.replace(box, (sign, index: number) => {
      if (isLegend(index)) return sign;
      const isTick = tickSigns.includes(sign);
      if (index === chosen.index) return isTick ? sign : (tickOf[sign] ?? "☑");
      return isTick ? (empty ?? blankOf[sign] ?? " ") : sign;
    });
    const change = typed(sheet, at, after);
    return change ? [{ changes: [change] }] : [];
  });
};

const cellOf = ({ top, left }: { readonly top: number; readonly left: number }) => ({ row: top, column: left });
