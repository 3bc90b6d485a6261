/** A form as it is written into a workbook: plain data for every host, movable to any cell. */
import type { FormKind } from "../form";
import { a1Range, type Cell, type CellValue, type Range } from "../sheet";
import type { Look } from "./looks";

/** A formula whose `{}` stands for the cells it is about, so that it can move with them. */
export interface Formula {
  readonly text: string;
  readonly of: readonly Range[];
}

/** A cell, or merged cells. */
export interface LayoutCell {
  readonly at: Range;
  /** What stands there; of a formula its result. */
  readonly value: CellValue;
  readonly formula: Formula | null;
  /** Key of the layout's looks. */
  readonly look: string;
  /** The hole of the template that it is, such as "funds.annual.total"; null for labels. */
  readonly hole: string | null;
  /** Somebody is meant to type here: not protected. */
  readonly input: boolean;
}

export type ValidationRule =
  | { readonly is: "list"; readonly texts: readonly string[] }
  | { readonly is: "decimal"; readonly least: number; readonly most: number }
  | { readonly is: "text-length"; readonly longest: number }
  | { readonly is: "custom"; readonly formula: Formula };

export interface Validation {
  /** The cells it is for, merged ones as a whole. */
  readonly cells: readonly Range[];
  readonly rule: ValidationRule;
  /** What the program does about anything else: it refuses, it asks, it tells, or nothing. */
  readonly otherwise: "stop" | "warning" | "information" | null;
  readonly title: string;
  readonly prompt: string;
  /** What it says about anything else; empty where the program's own words do, or it says nothing. */
  readonly complaint: string;
}

/** Above every complaint. */
export const complaintTitle = "请核对";

/** A tint of the cells of a range for which a formula about its first cell holds. */
export interface Tint {
  readonly range: Range;
  readonly formula: Formula;
  readonly colour: string;
}

export interface Print {
  readonly area: Range;
  /** Repeated on every page. */
  readonly titleRow: number;
  readonly orientation: "portrait" | "landscape";
  readonly paper: "a4";
  readonly pagesWide: 1;
  /** Tints are for the screen; hosts that can print without colours should. */
  readonly blackAndWhite: boolean;
  /** Inches. */
  readonly margins: Readonly<Record<"left" | "right" | "top" | "bottom" | "header" | "footer", number>>;
}

export interface Layout {
  readonly template: { readonly id: string; readonly kind: FormKind; readonly version: number };
  /** The settings that shaped it: see shape.ts. */
  readonly shape: string;
  readonly range: Range;
  readonly cells: readonly LayoutCell[];
  readonly looks: Readonly<Record<string, Look>>;
  readonly merges: readonly Range[];
  /** Points, from the first row of the range; characters, from its first column. */
  readonly rowHeights: readonly number[];
  readonly columnWidths: readonly number[];
  readonly validations: readonly Validation[];
  readonly tints: readonly Tint[];
  readonly print: Print;
  /** Where each hole is. */
  readonly places: Readonly<Record<string, Range>>;
  readonly protect: boolean;
}

/** "=SUM(B2:B4)" */
export function formulaText({ text, of }: Formula): string {
  return `=${text.replaceAll("{}", of.map(a1Range).join(","))}`;
}

/** The same form with its first cell elsewhere. */
export function movedTo(layout: Layout, to: Cell): Layout {
  const [down, right] = [to.row - layout.range.top, to.column - layout.range.left];
  const move = (at: Range): Range => ({
    top: at.top + down,
    left: at.left + right,
    bottom: at.bottom + down,
    right: at.right + right,
  });
  const moveFormula = ({ text, of }: Formula): Formula => ({ text, of: of.map(move) });
  return {
    ...layout,
    range: move(layout.range),
    cells: layout.cells.map((cell) => ({
      ...cell,
      at: move(cell.at),
      formula: cell.formula && moveFormula(cell.formula),
    })),
    merges: layout.merges.map(move),
    validations: layout.validations.map((one) => ({
      ...one,
      cells: one.cells.map(move),
      rule: one.rule.is === "custom" ? { is: "custom", formula: moveFormula(one.rule.formula) } : one.rule,
    })),
    tints: layout.tints.map((tint) => ({ ...tint, range: move(tint.range), formula: moveFormula(tint.formula) })),
    print: { ...layout.print, area: move(layout.print.area), titleRow: layout.print.titleRow + down },
    places: Object.fromEntries(Object.entries(layout.places).map(([hole, at]) => [hole, move(at)])),
  };
}

/** Rows between two forms on one sheet. */
export const rowsBetween = 2;

/** Forms one under another, the first at its own place. */
export function stacked(layouts: readonly Layout[]): Layout[] {
  let row = layouts[0]?.range.top ?? 0;
  return layouts.map((layout) => {
    const moved = movedTo(layout, { row, column: layout.range.left });
    row = moved.range.bottom + 1 + rowsBetween;
    return moved;
  });
}
