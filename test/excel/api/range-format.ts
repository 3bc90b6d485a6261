import type { CellStyle } from "hucre";
import type { Area } from "../model/area";
import type { Json } from "../model/workbook";
import { node, type ApiType } from "../host/api-type";
import { live, type Block } from "../host/block";
import { invalidArgument } from "../host/errors";
import type { Host } from "../host/host";
import { RANGE_BORDERS } from "./borders";
import { RANGE_FILL, RANGE_FONT } from "./fill-font";
import { mayDo } from "./guard";
import { changeColumn, changeRow, heightOf, setHeight, setWidth, widthOf } from "./layout";
import { agreed, compact, styledCells, withPart, type Styled } from "./styled";

type Alignment = NonNullable<CellStyle["alignment"]>;

/** `format` of a Range and of a RangeAreas. */
export const RANGE_FORMAT: ApiType<Block> = {
  name: "RangeFormat",
  get: {
    columnWidth: (block, host) => same(block, host, "columns", widthOf),
    rowHeight: (block, host) => same(block, host, "rows", heightOf),
    useStandardWidth: (block, host) =>
      live(block, host).areas.every((area) => columnsOf(area).every((at) => !block.sheet.columns.get(at)?.width)),
    horizontalAlignment: align((a) => officeName(HORIZONTAL, a.horizontal) ?? "General"),
    verticalAlignment: align((a) => officeName(VERTICAL, a.vertical) ?? "Bottom"),
    wrapText: align((a) => a.wrapText ?? false),
    shrinkToFit: align((a) => a.shrinkToFit ?? false),
    indentLevel: align((a) => a.indent ?? 0),
    textOrientation: align((a) => fromFileRotation(a.textRotation ?? 0)),
    readingOrder: align(
      (a) => ({ ltr: "LeftToRight", rtl: "RightToLeft", context: "Context" })[a.readingOrder ?? "context"],
    ),
  },
  set: {
    columnWidth(block, value, host) {
      mayDo(block.sheet, "formatColumns");
      for (const area of live(block, host).areas) setWidth(block.sheet, area, value);
    },
    rowHeight(block, value, host) {
      mayDo(block.sheet, "formatRows");
      for (const area of live(block, host).areas) setHeight(block.sheet, area, value);
    },
    /** False changes nothing (d.ts). */
    useStandardWidth(block, value, host) {
      mayDo(block.sheet, "formatColumns");
      if (!truth(value)) return;
      for (const area of live(block, host).areas)
        for (const at of columnsOf(area)) changeColumn(block.sheet, at, { width: undefined });
    },
    horizontalAlignment: (block, value, host) => setAlignment(block, host, { horizontal: fileName(HORIZONTAL, value) }),
    verticalAlignment: (block, value, host) => setAlignment(block, host, { vertical: fileName(VERTICAL, value) }),
    wrapText: (block, value, host) => setAlignment(block, host, { wrapText: truth(value) }),
    shrinkToFit: (block, value, host) => setAlignment(block, host, { shrinkToFit: truth(value) }),
    indentLevel: (block, value, host) => setAlignment(block, host, { indent: wholeWithin(value, 0, 250) || undefined }),
    textOrientation: (block, value, host) =>
      setAlignment(block, host, { textRotation: toFileRotation(value) || undefined }),
  },
  go: {
    fill: (block) => node(RANGE_FILL, styledCells(block)),
    font: (block) => node(RANGE_FONT, styledCells(block)),
    borders: (block) => node(RANGE_BORDERS, styledCells(block)),
    protection: (block) => node(FORMAT_PROTECTION, styledCells(block)),
  },
  call: {
    /** The height is Excel's to choose again; this model has no text measurement and goes back to the default height. */
    autofitRows(block, _args, host) {
      mayDo(block.sheet, "formatRows");
      for (const area of live(block, host).areas)
        for (const row of [...block.sheet.rows.keys()])
          if (row >= area.row && row < area.row + area.rows) changeRow(block.sheet, row, { height: undefined });
    },
  },
};

const columnsOf = (area: Area): number[] => Array.from({ length: area.columns }, (_, index) => area.column + index);

const FORMAT_PROTECTION: ApiType<Styled> = {
  name: "FormatProtection",
  get: {
    locked: (styled, host) => agreed(styled, host, (style) => style.protection?.locked ?? true),
    formulaHidden: (styled, host) => agreed(styled, host, (style) => style.protection?.hidden ?? false),
  },
  set: {
    locked: (styled, value, host) => setProtection(styled, host, { locked: truth(value) ? undefined : false }),
    formulaHidden: (styled, value, host) => setProtection(styled, host, { hidden: truth(value) || undefined }),
  },
};

function setProtection(
  styled: Styled,
  host: Host,
  part: { readonly locked?: false | undefined; readonly hidden?: true | undefined },
): void {
  styled.restyle(host, (style) =>
    withPart(style, "protection", compact({ ...style.protection, ...part }) as CellStyle["protection"]),
  );
}

function align(read: (alignment: Alignment) => Json) {
  return (block: Block, host: Host) => agreed(styledCells(block), host, (style) => read(style.alignment ?? {}));
}

function setAlignment(
  block: Block,
  host: Host,
  part: { readonly [K in keyof Alignment]?: Alignment[K] | undefined },
): void {
  styledCells(block).restyle(host, (style) =>
    withPart(style, "alignment", compact({ ...style.alignment, ...part }) as Alignment | undefined),
  );
}

/** One number if all rows (or columns) have it, else null. Over the whole sheet: the ones with a size of their own count too. */
function same(
  block: Block,
  host: Host,
  axis: "rows" | "columns",
  read: (sheet: Block["sheet"], index: number) => number,
): number | null {
  const sizes = new Set<number>();
  for (const area of live(block, host).areas) {
    const from = axis === "rows" ? area.row : area.column;
    for (let index = from; index < from + area[axis] && sizes.size < 2; index++) sizes.add(read(block.sheet, index));
  }
  const [only] = sizes;
  return sizes.size === 1 && only !== undefined ? only : null;
}

const HORIZONTAL: Readonly<Record<string, Alignment["horizontal"]>> = {
  General: "general",
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
};
const VERTICAL: Readonly<Record<string, Alignment["vertical"]>> = {
  Top: "top",
  Center: "center",
  Bottom: "bottom",
  Justify: "justify",
  Distributed: "distributed",
};

const officeName = (
  names: Readonly<Record<string, string | undefined>>,
  file: string | undefined,
): string | undefined => Object.entries(names).find(([, each]) => each === file && file !== undefined)?.[0];

function fileName<T>(names: Readonly<Record<string, T>>, value: Json): T {
  const found = typeof value === "string" ? names[value] : undefined;
  if (found === undefined) throw invalidArgument();
  return found;
}

/** In the file 91 to 180 mean 1 to 90 degrees clockwise, and 255 stacked text; Office.js has -90 to 90 and 180. */
const fromFileRotation = (rotation: number): number =>
  rotation === 255 ? 180 : rotation > 90 ? 90 - rotation : rotation;

function toFileRotation(value: Json): number {
  if (value === 180) return 255;
  const degrees = wholeWithin(value, -90, 90);
  return degrees < 0 ? 90 - degrees : degrees;
}

function wholeWithin(value: Json, least: number, most: number): number {
  if (typeof value !== "number" || !Number.isInteger(value) || value < least || value > most) throw invalidArgument();
  return value;
}

function truth(value: Json): boolean {
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
}
