import type { CellStyle } from "hucre";
import type { Json } from "../model/workbook";
import type { ApiType } from "../host/api-type";
import { invalidArgument } from "../host/errors";
import type { Host } from "../host/host";
import { cssColor, fileColor } from "./colors";
import { agreed, compact, withPart, type Styled } from "./styled";

/** RangeFill, RangeFont, and the same two of conditional formats. */

type Font = NonNullable<CellStyle["font"]>;

const patternOf = (style: CellStyle) => (style.fill?.type === "pattern" ? style.fill : undefined);

function setFill(styled: Styled, value: Json, host: Host): void {
  if (value === "") return clearFill(styled, host);
  const color = fileColor(value);
  // In the format of a rule the colour of a solid fill is the background colour.
  const fill = {
    type: "pattern" as const,
    pattern: "solid" as const,
    fgColor: color,
    ...(styled.is === "rule" && { bgColor: color }),
  };
  styled.restyle(host, (style) => withPart(style, "fill", fill));
}

const clearFill = (styled: Styled, host: Host): void =>
  styled.restyle(host, (style) => withPart(style, "fill", undefined));

/** No fill reads as white, exactly like a white one (office-js#6218, #4900). */
export const fillColorOf = (style: CellStyle, workbook: Host["workbook"], is: Styled["is"]): string => {
  const fill = patternOf(style);
  const color = is === "rule" ? (fill?.bgColor ?? fill?.fgColor) : fill?.pattern === "none" ? undefined : fill?.fgColor;
  return cssColor(workbook, color, is === "rule" ? "" : "#FFFFFF");
};

export const RANGE_FILL: ApiType<Styled> = {
  name: "RangeFill",
  get: {
    color: (styled, host) => agreed(styled, host, (style, workbook) => fillColorOf(style, workbook, styled.is)),
    pattern: (styled, host) =>
      agreed(styled, host, (style) =>
        patternOf(style)?.pattern === "solid" ? "Solid" : patternOf(style) ? "Other" : "None",
      ),
    // The way to tell no fill from white (SOURCES.md 2.5).
    tintAndShade: (styled, host) =>
      agreed(styled, host, (style) => (patternOf(style) ? (patternOf(style)?.fgColor?.tint ?? 0) : null)),
  },
  set: { color: setFill },
  call: { clear: (styled, _args, host) => clearFill(styled, host) },
};

export const CONDITIONAL_RANGE_FILL: ApiType<Styled> = {
  name: "ConditionalRangeFill",
  get: { color: (styled, host) => agreed(styled, host, (style, workbook) => fillColorOf(style, workbook, "rule")) },
  set: { color: setFill },
  call: { clear: (styled, _args, host) => clearFill(styled, host) },
};

const font = (read: (font: Font, workbook: Host["workbook"]) => Json) => (styled: Styled, host: Host) =>
  agreed(styled, host, (style, workbook) => read(style.font ?? {}, workbook));

function setFont(styled: Styled, host: Host, part: { readonly [K in keyof Font]?: Font[K] | undefined }): void {
  styled.restyle(host, (style) => withPart(style, "font", compact({ ...style.font, ...part }) as Font | undefined));
}

const flag = (value: Json): true | undefined => {
  if (typeof value !== "boolean") throw invalidArgument();
  return value || undefined;
};

const UNDERLINES: Readonly<Record<string, Font["underline"] | undefined>> = {
  None: undefined,
  Single: true,
  Double: "double",
  SingleAccountant: "singleAccounting",
  DoubleAccountant: "doubleAccounting",
};

const underlineName = (value: Font["underline"]): string =>
  value === "single"
    ? "Single"
    : (Object.entries(UNDERLINES).find(([, each]) => each === (value || undefined))?.[0] ?? "None");

const shared = {
  get: {
    bold: font((f) => f.bold ?? false),
    italic: font((f) => f.italic ?? false),
    strikethrough: font((f) => f.strikethrough ?? false),
    underline: font((f) => underlineName(f.underline)),
  },
  set: {
    bold: (styled: Styled, value: Json, host: Host) => setFont(styled, host, { bold: flag(value) }),
    italic: (styled: Styled, value: Json, host: Host) => setFont(styled, host, { italic: flag(value) }),
    strikethrough: (styled: Styled, value: Json, host: Host) => setFont(styled, host, { strikethrough: flag(value) }),
    color: (styled: Styled, value: Json, host: Host) => setFont(styled, host, { color: fileColor(value) }),
    underline(styled: Styled, value: Json, host: Host) {
      if (typeof value !== "string" || !(value in UNDERLINES)) throw invalidArgument();
      setFont(styled, host, { underline: UNDERLINES[value] });
    },
  },
};

export const RANGE_FONT: ApiType<Styled> = {
  name: "RangeFont",
  get: {
    ...shared.get,
    color: font((f, workbook) => cssColor(workbook, f.color, "#000000")),
    name: font((f, workbook) => f.name ?? workbook.file.defaultFont?.name ?? "Calibri"),
    size: font((f, workbook) => f.size ?? workbook.file.defaultFont?.size ?? 11),
    subscript: font((f) => f.vertAlign === "subscript"),
    superscript: font((f) => f.vertAlign === "superscript"),
  },
  set: {
    ...shared.set,
    name(styled, value, host) {
      if (typeof value !== "string") throw invalidArgument();
      setFont(styled, host, { name: value });
    },
    size(styled, value, host) {
      if (typeof value !== "number" || value < 1 || value > 409) throw invalidArgument();
      setFont(styled, host, { size: value });
    },
  },
};

export const CONDITIONAL_RANGE_FONT: ApiType<Styled> = {
  name: "ConditionalRangeFont",
  get: { ...shared.get, color: font((f, workbook) => cssColor(workbook, f.color, "")) },
  set: shared.set,
  call: { clear: (styled, _args, host) => styled.restyle(host, (style) => withPart(style, "font", undefined)) },
};
