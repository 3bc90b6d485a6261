/** Inserted forms in memory: what the in-memory host writes, finds and removes. */
import type { RowAddition } from "../../src/core/template/add-row";
import { blockName, parseBlockName } from "../../src/core/template/block-name";
import { obstaclesFor } from "./obstacles";
import { freeFillingName, isFillingName } from "../../src/core/template/filling";
import { sheetNameFor } from "../../src/core/template/sheet-name";
import { a1, a1Range, contains, parseRange, type CellValue, type Range, type Sheet } from "../../src/core/sheet";
import {
  HostError,
  type InsertedBlock,
  type Insertion,
  type InsertOptions,
  type PlacedObstacle,
  type Placement,
  type Removal,
} from "../../src/host/host";
import { sheetOf } from "../support/sheet-of-layouts";

interface Kept extends InsertedBlock {
  /** Values as they were inserted. */
  readonly written: string;
}

export class MemoryBlocks {
  #blocks: readonly Kept[] = [];

  constructor(
    /** The host's sheets by id. */
    private readonly sheets: Map<string, Sheet>,
    private readonly structureProtected: boolean,
  ) {}

  all(): readonly InsertedBlock[] {
    return this.#blocks
      .filter(({ sheet }) => this.sheets.has(sheet.id))
      .map(({ written, ...block }) => ({ ...block, untouched: this.#text(block) === written }));
  }

  inTheWay(id: string, ranges: readonly Range[]): readonly PlacedObstacle[] {
    const sheet = this.sheets.get(id);
    if (!sheet) throw new HostError("sheet-gone", "ItemNotFound");
    return ranges.flatMap((range, placement) =>
      obstaclesFor(sheet, range).map((obstacle) => ({ placement, obstacle })),
    );
  }

  /** `between` is called before each form: it may wait, or fail. */
  async insert(
    placements: readonly Placement[],
    { onProgress, signal }: InsertOptions,
    between: () => Promise<void>,
  ): Promise<Insertion> {
    const obstacles = placements.flatMap(({ layout, target }, placement) => {
      if ("sheet" in target) return this.inTheWay(target.sheet, [layout.range]).map((each) => ({ ...each, placement }));
      if (this.structureProtected) throw new HostError("structure-protected", "AccessDenied");
      const taken = [...this.sheets.values()].map(({ name }) => name);
      if (sheetNameFor(target.newSheet, taken) !== target.newSheet) throw new HostError("sheet-name", target.newSheet);
      return [];
    });
    if (obstacles.length > 0) return { is: "in-the-way", obstacles };
    const blocks: InsertedBlock[] = [];
    for (const placement of placements) {
      if (signal?.aborted === true) return { is: "stopped", blocks, error: null };
      try {
        await between();
      } catch (error) {
        if (error instanceof HostError) return { is: "stopped", blocks, error };
        throw error;
      }
      blocks.push(this.#write(placement));
      onProgress?.(blocks.length, placements.length);
    }
    return { is: "inserted", blocks, skipped: null };
  }

  remove(ids: readonly string[], evenFilled: boolean): Removal {
    const wanted = this.all().filter(({ id }) => ids.includes(id));
    const filled = evenFilled ? [] : wanted.filter(({ untouched }) => !untouched);
    const removed = wanted.filter((block) => !filled.includes(block));
    for (const { id, sheet, range, ownSheet } of removed) {
      this.#blocks = this.#blocks.filter((block) => block.id !== id);
      const left = this.#blocks.some((block) => block.sheet.id === sheet.id);
      if (ownSheet && !left) this.sheets.delete(sheet.id);
      else this.#change(sheet.id, (before) => without(before, range));
    }
    return { removed: removed.map(({ id }) => id), filled };
  }

  setFilling(id: string, range: Range, filling: boolean): void {
    this.#change(id, ({ names = [], ...sheet }) => {
      const others = names.filter(({ name }) => !isFillingName(name));
      const refersTo = `='${sheet.name}'!${a1Range(range)}`;
      const name = freeFillingName(others.map((one) => one.name));
      return { ...sheet, names: filling ? [...names, { name, refersTo, comment: "" }] : others };
    });
  }

  addRow(id: string, { below, merge, formulas }: RowAddition): void {
    const down = (range: Range): Range => ({
      ...range,
      top: range.top > below ? range.top + 1 : range.top,
      bottom: range.bottom > below ? range.bottom + 1 : range.bottom,
    });
    this.#change(id, (sheet) => {
      const at = below + 1 - sheet.origin.row;
      const moved = sheet.merges.map(down).filter((one) => !merge.some((area) => contains(area, corner(one))));
      return {
        ...sheet,
        values: [...sheet.values.slice(0, at), [], ...sheet.values.slice(at)],
        merges: [...moved, ...merge],
        formulas: { ...sheet.formulas, ...formulas },
      };
    });
  }

  #write({ layout, target }: Placement): InsertedBlock {
    const id = "sheet" in target ? target.sheet : `id of ${target.newSheet}`;
    const written = sheetOf([layout], "");
    const ownSheet = !("sheet" in target);
    if (ownSheet && !this.sheets.has(id)) this.sheets.set(id, { ...sheetOf([], target.newSheet), values: [] });
    this.#change(id, (sheet) => joined(sheet, written));
    const { id: template, version } = layout.template;
    const numbers = this.#blocks.flatMap((block) => parseBlockName(block.id)?.number ?? []);
    const block: InsertedBlock = {
      id: blockName({ id: template, version, number: Math.max(0, ...numbers) + 1 }),
      sheet: { id, name: this.sheets.get(id)?.name ?? "" },
      range: layout.range,
      template: { id: template, version },
      untouched: true,
      ownSheet,
    };
    this.#blocks = [...this.#blocks, { ...block, written: this.#text(block) }];
    this.setFilling(id, layout.range, true);
    return block;
  }

  #text({ sheet: { id }, range }: Pick<InsertedBlock, "sheet" | "range">): string {
    const sheet = this.sheets.get(id);
    return sheet ? JSON.stringify(grid(sheet).slice(range.top, range.bottom + 1)) : "";
  }

  #change(id: string, change: (sheet: Sheet) => Sheet): void {
    const sheet = this.sheets.get(id);
    if (!sheet) throw new HostError("sheet-gone", "ItemNotFound");
    this.sheets.set(id, change(sheet));
  }
}

const corner = ({ top, left }: Range) => ({ row: top, column: left });

/** The values from A1 on. */
function grid({ origin, values }: Sheet): readonly (readonly CellValue[])[] {
  const padded = values.map((row) => [...Array.from({ length: origin.column }, () => null), ...row]);
  return [...Array.from({ length: origin.row }, () => []), ...padded];
}

function joined(sheet: Sheet, written: Sheet): Sheet {
  const [before, after] = [grid(sheet), grid(written)];
  const rows = Math.max(before.length, after.length);
  const columns = Math.max(0, ...before.map(({ length }) => length), ...after.map(({ length }) => length));
  const values = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => after[row]?.[column] ?? before[row]?.[column] ?? null),
  );
  return {
    ...sheet,
    origin: { row: 0, column: 0 },
    values,
    merges: [...sheet.merges, ...written.merges],
    formats: { ...sheet.formats, ...written.formats },
    formulas: { ...sheet.formulas, ...written.formulas },
    protected: sheet.protected || written.protected,
  };
}

function without(sheet: Sheet, range: Range): Sheet {
  const inside = (address: string) => {
    const at = parseRange(address);
    return at !== null && contains(range, corner(at));
  };
  const kept = (map: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(map).filter(([address]) => !inside(address)));
  return {
    ...sheet,
    values: grid(sheet).map((row, at) => row.map((value, column) => (inside(a1({ row: at, column })) ? null : value))),
    origin: { row: 0, column: 0 },
    merges: sheet.merges.filter((merge) => !contains(range, corner(merge))),
    formats: kept(sheet.formats),
    formulas: kept(sheet.formulas),
  };
}
