/** The labels that a template prints, row by row: what is compared when an inserted form is checked. */
import type { Template } from "../template";
import { arrange } from "./arrange";
import { areasOf, holeIn } from "./picture";
import type { Shape } from "./shape";

export interface Label {
  /** From the first column of the form. */
  readonly column: number;
  readonly text: string;
  readonly is: (printed: string) => boolean;
}

export interface DrawnLabels {
  /** The rows that print any. */
  readonly rows: readonly LabelRow[];
  readonly width: number;
  readonly height: number;
}

export interface LabelRow {
  /** From the first row of the form. */
  readonly row: number;
  readonly labels: readonly Label[];
}

export function drawnLabels(template: Template, shape: Shape): DrawnLabels {
  const { picture } = arrange(template, shape);
  const rows = picture.map((): Label[] => []);
  for (const { at, text } of areasOf(picture)) {
    if (text === "" || holeIn(text) !== null) continue;
    rows[at.top]?.push({ column: at.left, text: text.replace(holes, ""), is: matcher(text) });
  }
  return {
    rows: rows.map((labels, row) => ({ row, labels })).filter(({ labels }) => labels.length > 0),
    width: picture[0]?.length ?? 0,
    height: picture.length,
  };
}

const holes = /\{[\w.-]+\}/g;

/** Holes and years may say anything; an amount may stand behind its label in one cell. */
function matcher(text: string): (printed: string) => boolean {
  const pattern = plain(text)
    .split(/\{[\w.-]+\}|20\*\*(?:\+n)?/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join(".*");
  const whole = new RegExp(`^${pattern}${pattern.endsWith(":") ? ".*" : ""}$`, "s");
  return (printed) => whole.test(plain(printed));
}

/** Blanks, and the width of brackets and colons, make no other label. */
function plain(text: string): string {
  return text
    .replace(/\s/g, "")
    .replace(/[（）：，]/g, (sign) => narrow[sign] ?? sign)
    .toLowerCase();
}

const narrow: Readonly<Record<string, string>> = { "（": "(", "）": ")", "：": ":", "，": "," };
