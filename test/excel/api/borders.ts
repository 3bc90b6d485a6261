import type { CellStyle } from "hucre";
import { contains, type Area } from "../model/area";
import type { Json } from "../model/workbook";
import { node, type ApiType } from "../host/api-type";
import { invalidArgument } from "../host/errors";
import type { Host } from "../host/host";
import { cssColor, fileColor } from "./colors";
import { compact, withPart, type Styled } from "./styled";

/** Borders of ranges (edges and insides) and of conditional formats (the four sides). */

type Borders = NonNullable<CellStyle["border"]>;
type Side = "top" | "bottom" | "left" | "right";
type Line = NonNullable<Borders[Side]>;

interface Border {
  readonly styled: Styled;
  readonly index: string;
}

const RANGE_SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal"];
const RULE_SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"];

/** Which sides of which cells a border of the range is made of. */
function sidesOf(index: string, area: Area, row: number, column: number): Side[] {
  const top = row === area.row;
  const bottom = row === area.row + area.rows - 1;
  const left = column === area.column;
  const right = column === area.column + area.columns - 1;
  switch (index) {
    case "EdgeTop":
      return top ? ["top"] : [];
    case "EdgeBottom":
      return bottom ? ["bottom"] : [];
    case "EdgeLeft":
      return left ? ["left"] : [];
    case "EdgeRight":
      return right ? ["right"] : [];
    case "InsideHorizontal":
      return [...(top ? [] : (["top"] as const)), ...(bottom ? [] : (["bottom"] as const))];
    case "InsideVertical":
      return [...(left ? [] : (["left"] as const)), ...(right ? [] : (["right"] as const))];
    default:
      throw invalidArgument();
  }
}

const OPPOSITE: Readonly<Record<Side, readonly [Side, number, number]>> = {
  top: ["bottom", -1, 0],
  bottom: ["top", 1, 0],
  left: ["right", 0, -1],
  right: ["left", 0, 1],
};

/** The line two cells share can be kept by either. */
function linesOf({ styled, index }: Border, host: Host): (Line | undefined)[] {
  const areas = styled.areas(host);
  if (!areas) return styled.styles(host).map((style) => style.border?.[ruleSide(index)]);
  const { cells } = styled.sheet;
  const lines: (Line | undefined)[] = [];
  for (const area of areas)
    for (const [row, column] of cellsAt(index, area))
      for (const side of sidesOf(index, area, row, column)) {
        const [opposite, down, along] = OPPOSITE[side];
        const neighbour = row + down >= 0 && column + along >= 0 ? cells.get(row + down, column + along) : undefined;
        lines.push(cells.get(row, column).style?.border?.[side] ?? neighbour?.style?.border?.[opposite]);
      }
  return lines;
}

function* cellsAt(index: string, area: Area): Generator<[number, number]> {
  const lastRow = area.row + area.rows - 1;
  const lastColumn = area.column + area.columns - 1;
  const rows =
    index === "EdgeTop" ? [area.row, area.row] : index === "EdgeBottom" ? [lastRow, lastRow] : [area.row, lastRow];
  const columns =
    index === "EdgeLeft"
      ? [area.column, area.column]
      : index === "EdgeRight"
        ? [lastColumn, lastColumn]
        : [area.column, lastColumn];
  for (let row = rows[0] ?? 0; row <= (rows[1] ?? -1); row++)
    for (let column = columns[0] ?? 0; column <= (columns[1] ?? -1); column++) yield [row, column];
}

const ruleSide = (index: string): Side => {
  const side = index.replace("Edge", "").toLowerCase();
  if (!RULE_SIDES.includes(index)) throw invalidArgument();
  return side as Side;
};

function changeLines(
  { styled, index }: Border,
  host: Host,
  change: (line: Line | undefined) => Line | undefined,
): void {
  const areas = styled.areas(host);
  styled.restyle(host, (style, row, column) => {
    const area = areas?.find((each) => contains(each, row, column));
    const sides = area ? sidesOf(index, area, row, column) : areas ? [] : [ruleSide(index)];
    if (sides.length === 0) return style;
    const border: Borders = { ...style.border };
    for (const side of sides) {
      const line = change(border[side]);
      Object.assign(border, { [side]: line });
    }
    return withPart(style, "border", compact(border));
  });
}

/** Office.js has style and weight apart, the file has one word for both. */
const LINES: Readonly<Record<Line["style"], readonly [style: string, weight: string]>> = {
  hair: ["Continuous", "Hairline"],
  thin: ["Continuous", "Thin"],
  medium: ["Continuous", "Medium"],
  thick: ["Continuous", "Thick"],
  dashed: ["Dash", "Thin"],
  mediumDashed: ["Dash", "Medium"],
  dotted: ["Dot", "Thin"],
  dashDot: ["DashDot", "Thin"],
  mediumDashDot: ["DashDot", "Medium"],
  dashDotDot: ["DashDotDot", "Thin"],
  mediumDashDotDot: ["DashDotDot", "Medium"],
  double: ["Double", "Thick"],
  slantDashDot: ["SlantDashDot", "Medium"],
};

function lineStyle(style: string, weight: string): Line["style"] {
  const all = Object.entries(LINES) as [Line["style"], readonly [string, string]][];
  const exact =
    all.find(([, [s, w]]) => s === style && w === weight) ??
    all.find(([, [s]]) => s === style && s !== "Continuous") ??
    undefined;
  if (exact) return exact[0];
  if (style === "Continuous") return "thin";
  throw invalidArgument();
}

function word(value: Json): string {
  if (typeof value !== "string") throw invalidArgument();
  return value;
}

function read(border: Border, host: Host, of: (line: Line | undefined) => Json): Json {
  const values = linesOf(border, host).map(of);
  const first = values[0] ?? null;
  return values.every((value) => value === first) ? first : null;
}

const members: Pick<ApiType<Border>, "get" | "set" | "identity"> = {
  identity: ({ index }) => ({ _Id: index }),
  get: {
    sideIndex: ({ index }) => index,
    style: (border, host) => read(border, host, (line) => (line ? LINES[line.style][0] : "None")),
    color: (border, host) => read(border, host, (line) => cssColor(host.workbook, line?.color, "#000000")),
  },
  set: {
    style: (border, value, host) =>
      changeLines(border, host, (line) => {
        if (value === "None") return undefined;
        const weight = line ? LINES[line.style][1] : "Thin";
        return { ...line, style: lineStyle(word(value), weight) };
      }),
    color: (border, value, host) =>
      changeLines(border, host, (line) => ({ style: "thin", ...line, color: fileColor(value) })),
  },
};

const RANGE_BORDER: ApiType<Border> = {
  ...members,
  name: "RangeBorder",
  get: {
    ...members.get,
    weight: (border, host) => read(border, host, (line) => (line ? LINES[line.style][1] : "Thin")),
  },
  set: {
    ...members.set,
    weight: (border, value, host) =>
      changeLines(border, host, (line) => ({
        ...line,
        style: lineStyle(line ? LINES[line.style][0] : "Continuous", word(value)),
      })),
  },
};

const CONDITIONAL_RANGE_BORDER: ApiType<Border> = { ...members, name: "ConditionalRangeBorder" };

function collection(name: string, type: ApiType<Border>, sides: readonly string[]): ApiType<Styled> {
  const item = (styled: Styled, key: Json) => {
    const index = typeof key === "number" ? sides[key] : sides.find((side) => side === key);
    if (index === undefined) throw invalidArgument();
    return node(type, { styled, index });
  };
  return {
    name,
    get: { count: () => sides.length },
    go: {
      getItem: (styled, args) => item(styled, args.json(0)),
      getItemAt: (styled, args) => item(styled, args.json(0)),
      ...(sides === RULE_SIDES && {
        top: (styled: Styled) => item(styled, "EdgeTop"),
        bottom: (styled: Styled) => item(styled, "EdgeBottom"),
        left: (styled: Styled) => item(styled, "EdgeLeft"),
        right: (styled: Styled) => item(styled, "EdgeRight"),
      }),
    },
    collection: { items: (styled) => sides.map((index) => node(type, { styled, index })), item },
  };
}

export const RANGE_BORDERS = collection("RangeBorderCollection", RANGE_BORDER, RANGE_SIDES);
export const CONDITIONAL_RANGE_BORDERS = collection(
  "ConditionalRangeBorderCollection",
  CONDITIONAL_RANGE_BORDER,
  RULE_SIDES,
);
