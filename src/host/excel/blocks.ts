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
  names.load("items/name");
  await context.sync();
  const asked = askBlocks(names);
  await context.sync();
  const fillings = names.items.map(({ name }) => name).filter(isFillingName);
  return { ...asked(), fillings };
}

/**
 * Asks for the cells of our names among all, of which the names were loaded: a workbook may have thousands of others. To be
 * called when the answers have come.
 */
export function askBlocks(names: Excel.NamedItemCollection): () => Pick<Blocks, "found" | "lost"> {
  const asked = names.items.flatMap(({ name }) => {
    const parsed = parseBlockName(name);
    if (!parsed) return [];
    const item = names.getItem(name);
    item.load("comment");
    const range = item.getRangeOrNullObject();
    range.load("rowIndex, columnIndex, rowCount, columnCount, values, worksheet/id, worksheet/name");
    return [{ name, item, parsed, range }];
  });
  return () => ({
    lost: asked.filter(({ range }) => range.isNullObject).map(({ name }) => name),
    found: asked.flatMap(({ name, item, parsed: { id, version }, range }): FoundBlock[] => {
      const at = rangeOf(range);
      if (!at) return [];
      const record = parseRecord(item.comment);
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
  });
}
