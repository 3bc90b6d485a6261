/**
 * The project's period where its dates have cells of their own:
 *
 *   | 起止时间 | 2024-01-01 | 2024-12-31 |      | 开始日期 | 2024年1月1日 | 结束日期 | 2024年12月31日 |
 */
import type { Field, Fields } from "../../fields";
import { squash } from "../words/squash";
import type { Line, Tile } from "../cells/tiles";

/** What the head says of the period; the field as it was read where it has no dates of their own. */
export function periodOfDates(lines: readonly Line[], { period }: Pick<Fields, "period">): Field | undefined {
  if (period?.value.is === "text" && !isDate(period.value.text)) return period;
  const dated = lines.flatMap(datesBeside);
  const both = dated.find(({ label, last }) => last !== null && asksBoth(label));
  if (both?.last) return fieldOf(both.label, both.first, both.last, true);
  const start = dated.find(({ label }) => begins.test(label.text) && !ends.test(label.text));
  const end = dated.find(({ label }) => ends.test(label.text) && !begins.test(label.text));
  return start && end ? fieldOf(start.label, start.first, end.first, false) : period;
}

const date = /^(?:19|20)\d{2}[年./-]\d{1,2}(?:[月./-](?:\d{1,2}日?)?)?$/;
const isDate = (text: string) => date.test(squash(text));
const begins = /开始|起始|开工/;
const ends = /(?:结束|终止|完成|完工|竣工|截止)(?:日期|时间|年月)/;
const joins = /^[至到~～—-]+$/;

const asksBoth = ({ label, text }: Tile) =>
  (label?.meaning.is === "field" && label.meaning.id === "period") ||
  /起止|期限|(?:开始|起始).*(?:结束|完成)/.test(text);

interface Dated {
  readonly label: Tile;
  readonly first: Tile;
  readonly last: Tile | null;
}

/** The texts of a row that dates stand beside. */
function datesBeside({ tiles }: Line): readonly Dated[] {
  const told = tiles.filter(({ text }) => !joins.test(text.trim()));
  return told.flatMap((label, index): Dated[] => {
    const [first, last] = told.slice(index + 1, index + 3);
    if (!first || isDate(label.text) || !isDate(first.text)) return [];
    return [{ label, first, last: last && isDate(last.text) ? last : null }];
  });
}

/** Cells side by side are one place; of those that a label parts, the end is where it is. */
function fieldOf(label: Tile, first: Tile, last: Tile, together: boolean): Field {
  return {
    id: "period",
    label: label.label?.text ?? label.text,
    labelAt: label.at,
    at: together ? { ...first.at, right: last.at.right } : last.at,
    value: { is: "text", text: `${first.text.trim()}至${last.text.trim()}` },
    why: label.label?.why ?? "contents",
  };
}
