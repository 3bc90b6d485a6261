/** The forms that we inserted, found by their names: two requests. */
import { parseBlockName } from "../../core/template/block-name";
import { isFillingName } from "../../core/template/filling";
import type { InsertedBlock } from "../host";
import { rangeOf } from "./area";
import { digestOf, parseRecord, type BlockRecord } from "./insert-record";
import { run } from "./run";

export interface FoundBlock extends InsertedBlock {
  readonly record: BlockRecord | null;
  readonly values: readonly (readonly unknown[])[];
}

export async function insertedBlocks(): Promise<readonly InsertedBlock[]> {
  const { found } = await run(findBlocks);
  return found.map(({ id, sheet, range, template, untouched, ownSheet }) => ({
    id,
    sheet,
    range,
    template,
    untouched,
    ownSheet,
  }));
}

export interface Blocks {
  readonly found: readonly FoundBlock[];
  /** Names whose cells are gone. */
  readonly lost: readonly string[];
  /** Of the names that say that a form is being filled in. */
  readonly fillings: readonly string[];
}

export async function findBlocks(context: Excel.RequestContext): Promise<Blocks> {
  const { names } = context.workbook;
  names.load("items/name, items/type, items/comment");
  await context.sync();
  const asked = askBlocks(names);
  await context.sync();
  const fillings = names.items.map(({ name }) => name).filter(isFillingName);
  return { found: asked.found(), lost: asked.lost, fillings };
}

export interface AskedBlocks {
  readonly lost: readonly string[];
  /** To be called when the answers have come. */
  found(): readonly FoundBlock[];
}

/** Asks for the cells of names, of which name, type and comment were loaded. */
export function askBlocks(names: Excel.NamedItemCollection): AskedBlocks {
  const named = names.items.flatMap(({ name, type, comment }) => {
    const parsed = parseBlockName(name);
    return parsed ? [{ name, type, comment, parsed }] : [];
  });
  const whole = named.filter(({ type }) => type === Excel.NamedItemType.range);
  const asked = whole.map(({ name, comment, parsed }) => {
    const range = names.getItem(name).getRange();
    range.load("rowIndex, columnIndex, rowCount, columnCount, values, worksheet/id, worksheet/name");
    return { name, comment, parsed, range };
  });
  return {
    lost: named.filter((each) => !whole.includes(each)).map(({ name }) => name),
    found: () =>
      asked.flatMap(({ name, comment, parsed: { id, version }, range }): FoundBlock[] => {
        const at = rangeOf(range);
        if (!at) return [];
        const record = parseRecord(comment);
        return [
          {
            id: name,
            sheet: { id: range.worksheet.id, name: range.worksheet.name },
            range: at,
            template: { id, version },
            untouched: record !== null && record.digest === digestOf(range.values),
            ownSheet: record?.ownSheet ?? false,
            record,
            values: range.values,
          },
        ];
      }),
  };
}
