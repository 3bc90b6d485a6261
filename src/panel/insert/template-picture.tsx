import type { Layout } from "../../core/template/layout";
import { usePictureStyles } from "./template-picture.styles";

export interface TemplatePictureProps {
  readonly layout: Layout;
}

/** A column is measured in characters, a row in points; this makes them alike. */
const character = 5.6;
const letter = 7;

/** The form as it will be printed, small: its lines, a stroke for every label, and the cells to be filled in. */
export function TemplatePicture({ layout }: TemplatePictureProps) {
  const styles = usePictureStyles();
  const { size, lines, inputs, labels, title } = drawn(layout);
  return (
    <svg className={styles.picture} viewBox={`-4 -4 ${size.width + 8} ${size.height + 8}`} aria-hidden="true">
      <path className={styles.input} d={inputs} />
      <path className={styles.lines} d={lines} vectorEffect="non-scaling-stroke" />
      <path className={styles.label} d={labels} />
      <path className={styles.title} d={title} />
    </svg>
  );
}

function drawn({ cells, looks, columnWidths, rowHeights, range }: Layout) {
  const across = edges(columnWidths.map((width) => width * character));
  const down = edges(rowHeights);
  let [lines, inputs, labels, title] = ["", "", "", ""];
  for (const { at, value, look, input, hole } of cells) {
    const x = across[at.left - range.left] ?? 0;
    const y = down[at.top - range.top] ?? 0;
    const width = (across[at.right - range.left + 1] ?? 0) - x;
    const height = (down[at.bottom - range.top + 1] ?? 0) - y;
    const border = looks[look]?.border;
    if (border?.top) lines += `M${x} ${y}h${width}`;
    if (border?.bottom) lines += `M${x} ${y + height}h${width}`;
    if (border?.left) lines += `M${x} ${y}v${height}`;
    if (border?.right) lines += `M${x + width} ${y}v${height}`;
    if (input) inputs += `M${x} ${y}h${width}v${height}h${-width}z`;
    if (typeof value !== "string" || (hole !== null && input)) continue;
    const stroke = strokeOf(value, { x, y, width, height }, at.top === range.top);
    if (at.top === range.top) title += stroke;
    else labels += stroke;
  }
  return { size: { width: across.at(-1) ?? 0, height: down.at(-1) ?? 0 }, lines, inputs, labels, title };
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A text as a bar in the middle of its cell; in a narrow, high cell it runs down. */
function strokeOf(text: string, { x, y, width, height }: Box, isTitle: boolean): string {
  const thick = isTitle ? 14 : 8;
  const length = text.length * (isTitle ? 14 : letter);
  const upright = width < 60 && height > width;
  const room = (upright ? height : width) - 8;
  const long = Math.min(length, room);
  const [w, h] = upright ? [thick, long] : [long, thick];
  return `M${x + (width - w) / 2} ${y + (height - h) / 2}h${w}v${h}h${-w}z`;
}

function edges(sizes: readonly number[]): number[] {
  const found = [0];
  for (const size of sizes) found.push((found.at(-1) ?? 0) + size);
  return found;
}
