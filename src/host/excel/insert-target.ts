/** The sheets that forms go to: what they are like before, and what has been written to them meanwhile. */
import { grouped } from "../../core/grouped";
import { lastColumn, lastRow, meets, type Range } from "../../core/sheet";
import type { Layout } from "../../core/template/layout";
import type { Obstacle } from "../../core/template/place";
import { sheetNameFor } from "../../core/template/sheet-name";
import { HostError, type PlacedObstacle, type Placement } from "../host";
import { askWay } from "./insert-check";
import { askPage } from "./insert-page";
import type { RowsOfHeight, SheetBefore } from "./insert-record";

export interface Target {
  /** Null until a new sheet has been added. */
  id: string | null;
  readonly name: string;
  readonly ownSheet: boolean;
  /** How the sheet was; null once that has been kept with a form, and where nothing of it changes. */
  before: SheetBefore | null;
  /** Widths and print settings still to be written. */
  page: boolean;
  /** What is printed; null where all is, and stays so. */
  printAreas: readonly Range[] | null;
  titles: "ours" | "none" | "others";
  /** Placements that have not been written yet. */
  left: number;
  protect: boolean;
}

export interface Targets {
  readonly of: ReadonlyMap<Placement, Target>;
  readonly heights: ReadonlyMap<Placement, readonly RowsOfHeight[]>;
  readonly obstacles: readonly PlacedObstacle[];
}

export interface AskedTargets {
  /** To be called when the answers have come. */
  answer(sheetNames: readonly string[], structureProtected: boolean): Targets;
}

export function askTargets(
  context: Excel.RequestContext,
  placements: readonly Placement[],
  tile: number,
): AskedTargets {
  const groups = [...grouped(placements, keyOf)].map(([key, members]) => {
    const ranges = members.map(({ layout }) => layout.range);
    const [first] = members;
    if (!first || !("sheet" in first.target)) return { key, members, ranges, asked: null };
    const worksheet = context.workbook.worksheets.getItem(first.target.sheet);
    worksheet.load("id, name");
    const used = worksheet.getUsedRangeOrNullObject(false);
    used.load("address");
    const fits = first.layout.range.right <= lastColumn;
    return {
      key,
      members,
      ranges,
      asked: {
        worksheet,
        used,
        way: askWay(worksheet, ranges, tile),
        page: askPage(worksheet, fits ? first.layout.range : null),
      },
    };
  });
  return {
    answer(sheetNames, structureProtected) {
      const of = new Map<Placement, Target>();
      const heights = new Map<Placement, readonly RowsOfHeight[]>();
      const obstacles: PlacedObstacle[] = [];
      for (const { key, members, ranges, asked } of groups) {
        if (ranges.some((one, index) => ranges.slice(index + 1).some((other) => meets(one, other))))
          throw new HostError("unknown", "the forms would overlap");
        if (!asked) {
          assertName(key, [...sheetNames, ...newNamesBut(key, placements)], structureProtected);
        }
        const target = asked ? existing(asked, members) : fresh(key, members);
        for (const [index, member] of members.entries()) {
          of.set(member, target);
          if (asked) heights.set(member, asked.way.heights(index));
          const found: readonly Obstacle[] = asked ? asked.way.obstacles(index) : offSheet(member.layout);
          obstacles.push(...found.map((obstacle) => ({ placement: placements.indexOf(member), obstacle })));
        }
      }
      return { of, heights, obstacles: obstacles.sort((a, b) => a.placement - b.placement) };
    },
  };
}

const keyOf = ({ target }: Placement) => ("sheet" in target ? target.sheet : target.newSheet);

/** Two new sheets whose names differ in case only clash as well. */
function newNamesBut(key: string, placements: readonly Placement[]): string[] {
  const names = new Set(placements.flatMap(({ target }) => ("newSheet" in target ? [target.newSheet] : [])));
  names.delete(key);
  return [...names];
}

function assertName(name: string, taken: readonly string[], structureProtected: boolean): void {
  if (structureProtected) throw new HostError("structure-protected", "no sheet can be added");
  if (sheetNameFor(name, taken) !== name) throw new HostError("sheet-name", name);
}

function fresh(name: string, members: readonly Placement[]): Target {
  return {
    ...common(members),
    id: null,
    name,
    ownSheet: true,
    before: null,
    page: true,
    printAreas: [],
    titles: "none",
  };
}

interface Asked {
  readonly worksheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly page: ReturnType<typeof askPage>;
}

function existing({ worksheet, used, page }: Asked, members: readonly Placement[]): Target {
  const empty = used.isNullObject;
  const change = empty || members.some(({ columnWidths }) => columnWidths);
  const areas = page.printAreas();
  const { titleRows } = page;
  const ours = !titleRows.isNullObject && titleRows.rowCount === 1 && titleRows.rowIndex === areas[0]?.top;
  return {
    ...common(members),
    id: worksheet.id,
    name: worksheet.name,
    ownSheet: false,
    before: change ? page.before() : null,
    page: change,
    // Where all is printed, a form is too; a print area of it alone would keep the rest from being printed.
    printAreas: empty || areas.length > 0 ? areas : null,
    titles: titleRows.isNullObject ? "none" : ours ? "ours" : "others",
  };
}

const common = (members: readonly Placement[]) => ({
  left: members.length,
  protect: members.some(({ layout }) => layout.protect),
});

function offSheet({ range }: Layout): readonly Obstacle[] {
  return range.bottom > lastRow || range.right > lastColumn ? [{ is: "off-sheet" }] : [];
}
