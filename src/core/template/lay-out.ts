/** A template and its settings → everything a host writes: cells, formulas, looks, validation, print settings. */
import { valueAt, type Range } from "../sheet";
import { blank, holesIn, type Filling, type Template } from "../template";
import { arrange } from "./arrange";
import { heightsOf } from "./heights";
import type { Formula, Layout, LayoutCell } from "./layout";
import { lookKey, makeLook, partOf, type Look, type Part, type Side } from "./looks";
import { areasOf, holeIn, type Area } from "./picture";
import { fillingOf, type Settings } from "./settings";
import { shapeText } from "./shape";
import { sumFormula, textFormula, totalsOf, withTotals, type Totals } from "./totals";
import { tintsOf } from "./tints";
import { validationsOf } from "./validations";

/** The form with its first cell at A1; `filling` is what it holds besides the names of the settings. */
export function layOut(template: Template, settings: Settings, filling: Filling = {}): Layout {
  const arranged = arrange(template, settings);
  const areas = areasOf(arranged.picture);
  const totals = totalsOf(arranged);
  const typed = { ...fillingOf(settings), ...boxesApart(template, filling) };
  const summed = withTotals(typed, totals);
  const counted = Object.fromEntries(countsOf(areas, totals).map((hole) => [hole, summed[hole] ?? 0]));
  const sheet = blank(arranged, { ...summed, ...counted });
  const places = new Map(areas.flatMap(({ at, text }) => holesIn(text).map((hole) => [hole, at])));

  const looks: Record<string, Look> = {};
  const cells = areas.map((area, index): LayoutCell => {
    const { at, text } = area;
    const hole = holeIn(text);
    const value = valueAt(sheet, { row: at.top, column: at.left });
    const formula = formulaOf(text, totals, places, typed);
    const input = hole !== null && formula === null && at.top > 0;
    const part = partOf(area, areas[index + 1]);
    const open = openSides(areas, index);
    const look = lookKey(part, open, input);
    looks[look] ??= makeLook(part, open, input);
    return { at, value, formula, look, hole, input };
  });

  const range = { top: 0, left: 0, bottom: arranged.picture.length - 1, right: arranged.widths.length - 1 };
  const inputs = cells.flatMap(({ hole, at, input }) => (hole !== null && input ? [{ hole, at }] : []));
  return {
    template: { id: template.id, kind: template.kind, version: template.version },
    shape: shapeText(settings),
    range,
    cells,
    looks,
    merges: sheet.merges,
    rowHeights: heightsOf({ range, cells }, arranged.widths),
    columnWidths: arranged.widths,
    validations: validationsOf(arranged, settings.year, inputs),
    tints: tintsOf(range, cells),
    print: {
      area: range,
      titleRow: 0,
      orientation: "portrait",
      paper: "a4",
      pagesWide: 1,
      blackAndWhite: true,
      margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    places: Object.fromEntries(places),
    protect: settings.protect,
  };
}

/** Sums that stand inside a text: they count from nought. */
const countsOf = (areas: readonly Area[], totals: Totals): string[] =>
  areas.flatMap(({ text }) => (holeIn(text) === null ? holesIn(text).filter((hole) => totals.has(hole)) : []));

function formulaOf(text: string, totals: Totals, places: ReadonlyMap<string, Range>, typed: Filling): Formula | null {
  const cellsOf = (hole: string) => (totals.get(hole) ?? []).flatMap((part) => places.get(part) ?? []);
  const hole = holeIn(text);
  if (hole !== null) return totals.has(hole) && (typed[hole] ?? null) === null ? sumFormula(cellsOf(hole)) : null;
  const [, before = "", inner, after = ""] = /^(.*)\{([\w.-]+)\}(.*)$/.exec(text) ?? [];
  return inner !== undefined && totals.has(inner) ? textFormula(before, cellsOf(inner), after) : null;
}

/** Where several boxes have cells of their own, a filling may still state them in one text. */
function boxesApart({ several, options }: Template, filling: Filling): Filling {
  const apart = several.flatMap((id) => {
    const text = filling[id];
    if (typeof text !== "string") return [];
    return (options[id] ?? []).map((option, index): readonly [string, string] => [
      `${id}.${String(index + 1)}`,
      (text.includes(`☑${option}`) ? "☑" : "□") + option,
    ]);
  });
  return { ...filling, ...Object.fromEntries(apart) };
}

/** No line between what is printed as one: a label and its amount, boxes of one field, cells that stay empty. */
function openSides(areas: readonly Area[], index: number): Side[] {
  const [before, own, next] = [areas[index - 1], areas[index], areas[index + 1]];
  return [
    ...(before && own && joins(areas, before, own) ? ["left" as const] : []),
    ...(own && next && joins(areas, own, next) ? ["right" as const] : []),
  ];
}

function joins(areas: readonly Area[], left: Area, right: Area): boolean {
  if (left.at.top !== right.at.top || left.at.right + 1 !== right.at.left) return false;
  const [part, beside]: readonly [Part, Part] = [partOf(left, right), partOf(right, undefined)];
  if (part === "amount-label") return true;
  if (isTick(left) && isTick(right)) return true;
  if (beside !== "empty") return false;
  // A lone amount is printed across the whole row.
  const inRow = areas.filter(({ at, text }) => at.top === left.at.top && holeIn(text) !== null);
  return part === "empty" || (part === "inline-amount" && inRow.length === 1);
}

const isTick = ({ text }: Area) => /^\w+\.\d+$/.test(holeIn(text) ?? "");
