import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderStyleData,
  type IStyleData,
} from "@univerjs/core";
import type { CellStyle, Color } from "hucre";
import { cssColor, type Workbook } from "../../excel/browser";

type Part<K extends keyof CellStyle> = NonNullable<CellStyle[K]>;
type Line = NonNullable<Part<"border">["top"]>;

/** A cell's format of the file, as Univer draws it. */
export function drawnStyle(workbook: Workbook, style: CellStyle): IStyleData {
  return {
    ...(style.font && fontOf(workbook, style.font)),
    ...fillOf(workbook, style, "cell"),
    ...(style.border && borderOf(workbook, style.border)),
    ...(style.alignment && alignmentOf(style.alignment)),
    ...(style.numFmt && style.numFmt !== "General" && { n: { pattern: style.numFmt } }),
  };
}

/** The format of a conditional format: its fill is the background colour, and what it does not name stays as it was. */
export function drawnRuleStyle(workbook: Workbook, style: CellStyle): IStyleData {
  return {
    ...(style.font && fontOf(workbook, style.font)),
    ...fillOf(workbook, style, "rule"),
    ...(style.border && borderOf(workbook, style.border)),
  };
}

function fontOf(workbook: Workbook, font: Part<"font">): IStyleData {
  const color = cssColor(workbook, font.color, "");
  return {
    ...(font.name && { ff: font.name }),
    ...(font.size && { fs: font.size }),
    ...(font.bold && { bl: BooleanNumber.TRUE }),
    ...(font.italic && { it: BooleanNumber.TRUE }),
    ...(font.underline && { ul: { s: BooleanNumber.TRUE } }),
    ...(font.strikethrough && { st: { s: BooleanNumber.TRUE } }),
    ...(color && { cl: { rgb: color } }),
  };
}

/** Patterns are drawn as their first colour, gradients not at all. */
function fillOf(workbook: Workbook, { fill }: CellStyle, is: "cell" | "rule"): IStyleData {
  if (fill?.type !== "pattern" || fill.pattern === "none") return {};
  const color: Color | undefined = is === "rule" ? (fill.bgColor ?? fill.fgColor) : fill.fgColor;
  const rgb = cssColor(workbook, color, "");
  return rgb ? { bg: { rgb } } : {};
}

function borderOf(workbook: Workbook, border: Part<"border">): IStyleData {
  const line = (side: Line | undefined): IBorderStyleData | undefined => {
    const s = side?.style === undefined ? undefined : LINES[side.style];
    return s === undefined ? undefined : { s, cl: { rgb: cssColor(workbook, side?.color, "#000000") } };
  };
  const [t, b, l, r] = [line(border.top), line(border.bottom), line(border.left), line(border.right)];
  return (t ?? b ?? l ?? r) ? { bd: { ...(t && { t }), ...(b && { b }), ...(l && { l }), ...(r && { r }) } } : {};
}

const LINES: Readonly<Record<string, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};

const PIXELS_PER_INDENT = 9;

function alignmentOf(alignment: Part<"alignment">): IStyleData {
  const ht = HORIZONTAL[alignment.horizontal ?? ""];
  const vt = VERTICAL[alignment.vertical ?? ""];
  const turn = alignment.textRotation ?? 0;
  return {
    ...(ht !== undefined && { ht }),
    ...(vt !== undefined && { vt }),
    ...(alignment.wrapText && { tb: WrapStrategy.WRAP }),
    // Up to 90 is counter-clockwise, beyond is clockwise, 255 is stacked.
    ...(turn > 0 && { tr: turn === 255 ? { a: 0, v: BooleanNumber.TRUE } : { a: turn > 90 ? turn - 90 : -turn } }),
    ...(alignment.indent && { pd: { l: alignment.indent * PIXELS_PER_INDENT } }),
  };
}

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  centerContinuous: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  distributed: HorizontalAlign.DISTRIBUTED,
};

const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  justify: VerticalAlign.MIDDLE,
  distributed: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};
