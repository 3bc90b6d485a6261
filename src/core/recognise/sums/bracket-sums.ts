/**
 * What a sentence says of the amount before it, in brackets or behind 其中:
 *
 *   财政拨款274万元（市级99万元、县级175万元）      共需资金385万元，其中：财政拨款260万元，自有资金125万元。
 */
import type { TableSum } from "../../form";
import type { FieldValue } from "../../fields";
import { readMoney } from "../cells/money";
import type { Line, Tile } from "../cells/tiles";

const amount = String.raw`\d[\d.]*\s*[万亿]?元`;
const bracketed = new RegExp(String.raw`(\p{Script=Han}{2,12})[:：]?\s*(${amount})[（(]([^（）()]*)[)）]`, "gu");
const ofWhich = new RegExp(
  String.raw`(\p{Script=Han}{2,12})[:：]?\s*(${amount})[，,；;]?\s*其中[:：]?([^。；;()（）]*)`,
  "gu",
);
const part = new RegExp(String.raw`^\s*(?:其中[:：]?)?\p{Script=Han}{2,14}[:：]?\s*(${amount})\s*$`, "u");

export function bracketSums(lines: readonly Line[]): readonly TableSum[] {
  return lines.flatMap(({ tiles }) => {
    // Each of several labels in one cell is a tile with its whole text.
    const cells = tiles.filter(({ at }, index) => tiles.findIndex((one) => one.at === at) === index);
    return cells.flatMap(sumsIn);
  });
}

function sumsIn({ at, text, number }: Tile): readonly TableSum[] {
  if (number !== null || !/\d.*(?:[（(]|其中).*\d/s.test(text)) return [];
  const plain = text.replace(/(?<=\d)[,，](?=\d{3}(?!\d))/g, "");
  return [...plain.matchAll(bracketed), ...plain.matchAll(ofWhich)].flatMap(
    ([, label = "", total = "", inside = ""]): TableSum[] => {
      const said = inside
        .trim()
        .split(/[、，,；;]/)
        .map((one) => part.exec(one)?.[1] ?? null);
      const parts = said.flatMap((one) => (one === null ? [] : [{ label: "", at, value: read(one) }]));
      if (parts.length < 2 || parts.length < said.length) return [];
      return [{ label, at, value: read(total), parts, agreeing: 0, down: false, sure: true }];
    },
  );
}

const read = (said: string): FieldValue => readMoney(said, null);
