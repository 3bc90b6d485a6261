import {
  covers,
  intersects,
  isUnbounded,
  isWholeColumns,
  isWholeRows,
  lastColumnOf,
  lastRowOf,
  sameArea,
  type Area,
} from "../model/area";
import { withStyle, type Cell } from "../model/cells";
import { offsetFormula } from "../model/references";
import { isCovered, wholeUsedArea, type Sheet } from "../model/sheet";
import { without } from "../model/without";
import { UnknownMember } from "../host/api-type";
import type { Args } from "../host/args";
import { areaOf, type Block } from "../host/block";
import { invalidArgument } from "../host/errors";
import type { Host } from "../host/host";
import { putAndTell, tellFormatChanged } from "./cell-values";
import { mayChangeContents, mayDo } from "./guard";
import { changeColumn, changeRow } from "./layout";
import { cut, cutConditionalFormats } from "./range-edit";
import { blockArgument } from "./ranges";

/** Copies cells onto a range; repeats the source when the target is larger by whole multiples. */
export function copyFrom(block: Block, args: Args, host: Host): void {
  const { sheet } = block;
  const source = blockArgument(args, 0, sheet, host);
  const what = args.textOr(1, "All");
  if (!["All", "Formulas", "Values", "Formats"].includes(what)) throw invalidArgument();
  if (args.flag(2) || args.flag(3)) throw new UnknownMember("Range.copyFrom with skipBlanks or transpose");
  const from = areaOf(source, host);
  const target = areaOf(block, host);
  const into: Area = { ...target, rows: fill(target.rows, from.rows), columns: fill(target.columns, from.columns) };
  if (what !== "Formats") mayChangeContents(sheet, [into]);
  const withFormats = what === "All" || what === "Formats";
  if (withFormats) mayDo(sheet, "formatCells");
  const cells = copies(source.sheet, from, sheet, into, what);
  if (withFormats) copyMerges(source.sheet, from, sheet, into);
  if (what === "Formats") for (const [row, column, cell] of cells) sheet.cells.set(row, column, cell);
  else {
    const visible = what === "All" ? cells : cells.filter(([row, column]) => !isCovered(sheet, row, column));
    putAndTell(host, sheet, into, visible);
  }
  if (!withFormats) return;
  copyRules(source.sheet, from, sheet, into);
  if (what === "All") copyValidations(source.sheet, from, sheet, into);
  copyLayout(source.sheet, from, sheet, into);
  tellFormatChanged(host, sheet, [into]);
}

const fill = (target: number, source: number): number => (target > source && target % source === 0 ? target : source);

function copies(source: Sheet, from: Area, target: Sheet, into: Area, what: string): [number, number, Cell][] {
  const cells: [number, number, Cell][] = [];
  const reach = isUnbounded(into) ? usedPart([source, target], into) : into;
  for (let row = 0; row < reach.rows; row++)
    for (let column = 0; column < reach.columns; column++) {
      const [fromRow, fromColumn] = [from.row + (row % from.rows), from.column + (column % from.columns)];
      const [toRow, toColumn] = [into.row + row, into.column + column];
      const [original, old] = [source.cells.get(fromRow, fromColumn), target.cells.get(toRow, toColumn)];
      cells.push([toRow, toColumn, copied(original, old, what, toRow - fromRow, toColumn - fromColumn)]);
    }
  return cells;
}

/** Of whole rows (columns), as far as either sheet has cells. */
function usedPart(sheets: readonly Sheet[], area: Area): Area {
  const used = sheets.map(wholeUsedArea).filter((each) => each !== null);
  return {
    ...area,
    ...(isWholeRows(area) && { columns: Math.max(0, ...used.map((each) => lastColumnOf(each) + 1)) }),
    ...(isWholeColumns(area) && { rows: Math.max(0, ...used.map((each) => lastRowOf(each) + 1)) }),
  };
}

function copied(original: Cell, old: Cell, what: string, down: number, along: number): Cell {
  const style = what === "All" || what === "Formats" ? original.style : old.style;
  if (what === "Formats") return withStyle(old, style);
  if (what === "Values") return withStyle(without(original, "formula"), style);
  if (original.formula === undefined) return withStyle(original, style);
  return withStyle({ ...original, formula: offsetFormula(original.formula, down, along) }, style);
}

/** Whole rows bring their heights along, whole columns their widths. */
function copyLayout(source: Sheet, from: Area, target: Sheet, into: Area): void {
  if (isWholeRows(from))
    for (let row = 0; row < into.rows; row++)
      changeRow(target, into.row + row, { height: source.rows.get(from.row + (row % from.rows))?.height });
  if (isWholeColumns(from))
    for (let column = 0; column < into.columns; column++)
      changeColumn(target, into.column + column, {
        width: source.columns.get(from.column + (column % from.columns))?.width,
      });
}

function copyMerges(source: Sheet, from: Area, target: Sheet, into: Area): void {
  const wanted = source.merges.filter((each) => covers(from, each));
  if (sameArea(from, into) && source === target) return;
  const kept = target.merges.filter((each) => !intersects(each, into));
  const added: Area[] = [];
  for (let row = into.row; row <= lastRowOf(into); row += from.rows)
    for (let column = into.column; column <= lastColumnOf(into); column += from.columns)
      for (const each of wanted)
        added.push({ ...each, row: each.row - from.row + row, column: each.column - from.column + column });
  target.merges = [...kept, ...added].sort((a, b) => a.row - b.row || a.column - b.column);
}

/** Copied cells bring their conditional formats: on the same sheet the rule's range grows, on another it is a new rule. */
function copyRules(source: Sheet, from: Area, target: Sheet, into: Area): void {
  const move = moved(from, into);
  if (source === target) {
    for (const rule of target.conditionalFormats) {
      const added = rule.areas.flatMap(move);
      rule.areas = added.length > 0 ? [...cut(rule.areas, [into]), ...added] : cut(rule.areas, [into]);
    }
    target.conditionalFormats = target.conditionalFormats.filter((rule) => rule.areas.length > 0);
    return;
  }
  cutConditionalFormats(target, [into]);
  const copies = source.conditionalFormats.map((rule) => ({
    ...without(rule, "filePriority"),
    areas: rule.areas.flatMap(move),
  }));
  target.conditionalFormats = [...target.conditionalFormats, ...copies.filter((rule) => rule.areas.length > 0)];
}

/** Validations come along with everything else, as when pasting; not with the formats alone (inferred). */
function copyValidations(source: Sheet, from: Area, target: Sheet, into: Area): void {
  const copies = source.validations.map((each) => ({ ...each, areas: each.areas.flatMap(moved(from, into)) }));
  if (source === target)
    target.validations.forEach((each, index) => {
      each.areas = [...cut(each.areas, [into]), ...(copies[index]?.areas ?? [])];
    });
  else {
    for (const each of target.validations) each.areas = cut(each.areas, [into]);
    target.validations = [...target.validations, ...copies];
  }
  target.validations = target.validations.filter((each) => each.areas.length > 0);
}

/** Where the part of an area that is copied comes to stand. */
const moved =
  (from: Area, into: Area) =>
  (area: Area): Area[] => {
    const top = Math.max(area.row, from.row);
    const left = Math.max(area.column, from.column);
    const rows = Math.min(lastRowOf(area), lastRowOf(from)) - top + 1;
    const columns = Math.min(lastColumnOf(area), lastColumnOf(from)) - left + 1;
    return rows > 0 && columns > 0
      ? [{ row: top - from.row + into.row, column: left - from.column + into.column, rows, columns }]
      : [];
  };
