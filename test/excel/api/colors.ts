import { resolveThemeColor, type Color } from "hucre";

import type { Json, Workbook } from "../model/workbook";
import { invalidArgument } from "../host/errors";

/** "#RRGGBB" as Office.js has it, from and to the colours of the file. */
export function cssColor(workbook: Workbook, color: Color | undefined, automatic: string): string {
  if (!color) return automatic;
  if (color.rgb !== undefined) return `#${color.rgb.slice(-6).toUpperCase()}`;
  if (color.theme !== undefined)
    return `#${resolveThemeColor(workbook.file.themeColors ?? OFFICE_THEME, THEME_ORDER[color.theme] ?? color.theme, color.tint)}`;
  return automatic;
}

/** In cells, theme colour 0 is light 1 and 1 is dark 1; the theme part lists dark first. */
const THEME_ORDER: Readonly<Record<number, number>> = { 0: 1, 1: 0, 2: 3, 3: 2 };
const OFFICE_THEME = [
  "000000",
  "FFFFFF",
  "44546A",
  "E7E6E6",
  "4472C4",
  "ED7D31",
  "A5A5A5",
  "FFC000",
  "5B9BD5",
  "70AD47",
  "0563C1",
  "954F72",
];

export function fileColor(value: Json): Color {
  if (typeof value !== "string") throw invalidArgument();
  const hex = /^#?([0-9a-f]{6})$/i.exec(value)?.[1] ?? NAMED[value.toLowerCase()];
  if (hex === undefined) throw invalidArgument();
  return { rgb: hex.toUpperCase() };
}

/** HTML colour names, the usual ones; another name is an invalid argument here. */
const NAMED: Readonly<Record<string, string>> = {
  black: "000000",
  white: "FFFFFF",
  red: "FF0000",
  green: "008000",
  blue: "0000FF",
  yellow: "FFFF00",
  orange: "FFA500",
  purple: "800080",
  gray: "808080",
  grey: "808080",
  silver: "C0C0C0",
  pink: "FFC0CB",
  lime: "00FF00",
  navy: "000080",
  teal: "008080",
  maroon: "800000",
  olive: "808000",
  aqua: "00FFFF",
  fuchsia: "FF00FF",
  lightgray: "D3D3D3",
  lightyellow: "FFFFE0",
};
