/** Inserts blank forms: one request that looks, and one more for each form. */
import { a1Range } from "../../core/sheet";
import { blockName, parseBlockName } from "../../core/template/block-name";
import type { Layout } from "../../core/template/layout";
import { fillingNameOf, numberedBy } from "../../core/template/filling";
import { HostError, type InsertedBlock, type Insertion, type InsertOptions, type Placement } from "../host";
import { insertedBlocks } from "./blocks";
import { removeBlocks } from "./blocks-remove";
import { areasOn, type Areas } from "./insert-areas";
import { inTiles } from "./insert-check";
import { clearPrintNames, pageSteps, writePrintAreas } from "./insert-page";
import { recordText, type RowsOfHeight } from "./insert-record";
import { takeSteps, type Step } from "./insert-steps";
import { askTargets, type Target, type Targets } from "./insert-target";
import { layoutDigest, looksOf, writeLayout } from "./insert-write";
import { hostError, run } from "./run";
import { protectionOptions } from "./sheet-protection";
import { minimum, supports } from "./supported";

export async function insertForms(
  placements: readonly Placement[],
  { onProgress, signal }: InsertOptions = {},
): Promise<Insertion> {
  if (!supports(minimum)) throw new HostError("unsupported", `ExcelApi ${minimum}`);
  if (placements.length === 0) return { is: "inserted", blocks: [], skipped: null };
  const { targets, numberFor } = await inTiles((tile) => look(placements, tile));
  if (targets.obstacles.length > 0) return { is: "in-the-way", obstacles: targets.obstacles };

  const blocks: InsertedBlock[] = [];
  let skipped: HostError | null = null;
  for (const placement of placements) {
    const target = targets.of.get(placement);
    if (!target) continue;
    if (signal?.aborted === true) return { is: "stopped", blocks, error: null };
    const block = blockOf(placement, target, numberFor);
    try {
      const written = await write(placement, target, block, targets.heights.get(placement) ?? []);
      blocks.push(written.block);
      skipped ??= written.skipped;
    } catch (error) {
      return { is: "stopped", ...(await leave([...blocks, block], target, hostError(error))) };
    }
    onProgress?.(blocks.length, placements.length);
  }
  return { is: "inserted", blocks, skipped };
}

interface Looked {
  readonly targets: Targets;
  readonly numberFor: (id: string, version: number) => number;
}

async function look(placements: readonly Placement[], tile: number): Promise<Looked> {
  return run(async (context) => {
    const { workbook } = context;
    workbook.protection.load("protected");
    workbook.worksheets.load("items/name");
    workbook.names.load("items/name");
    const asked = askTargets(context, placements, tile);
    await context.sync();
    const sheetNames = workbook.worksheets.items.map(({ name }) => name);
    const names = workbook.names.items.flatMap(({ name }) => parseBlockName(numberedBy(name)) ?? []);
    const highest = new Map<string, number>();
    for (const { id, version, number } of names) {
      const key = `${id} ${String(version)}`;
      highest.set(key, Math.max(number, highest.get(key) ?? 0));
    }
    return {
      targets: asked.answer(sheetNames, workbook.protection.protected),
      numberFor: (id, version) => {
        const key = `${id} ${String(version)}`;
        const next = (highest.get(key) ?? 0) + 1;
        highest.set(key, next);
        return next;
      },
    };
  });
}

function blockOf({ layout }: Placement, target: Target, numberFor: Looked["numberFor"]): InsertedBlock {
  const { id, version } = layout.template;
  return {
    id: blockName({ id, version, number: numberFor(id, version) }),
    sheet: { id: target.id ?? "", name: target.name },
    range: layout.range,
    template: { id, version },
    untouched: true,
    ownSheet: target.ownSheet,
  };
}

/**
 * The name is added first: whatever else may fail, the form is found by it and can be removed. How the form looks comes
 * last: Excel may refuse some of it.
 */
async function write(
  { layout }: Placement,
  target: Target,
  block: InsertedBlock,
  heights: readonly RowsOfHeight[],
): Promise<{ readonly block: InsertedBlock; readonly skipped: HostError | null }> {
  return run(async (context) => {
    const { worksheets, names } = context.workbook;
    const worksheet = target.id === null ? worksheets.add(target.name) : worksheets.getItem(target.id);
    worksheet.load("id, name");
    const record = {
      digest: layoutDigest(layout),
      shape: layout.shape,
      ownSheet: target.ownSheet,
      protect: layout.protect,
      heights,
      before: target.page ? target.before : null,
    };
    names.add(block.id, worksheet.getRange(a1Range(layout.range)), recordText(record));
    names.add(fillingNameOf(block.id), worksheet.getRange(a1Range(layout.range)));
    const areas = areasOn(worksheet);
    writeLayout(areas, layout);
    const print = printOf(target, layout);
    const skipped = await takeSteps(context, worksheet, areas, [
      ...looksOf(layout),
      ...(target.page ? pageSteps(layout, target.before) : []),
      ...print.steps,
      ...(target.left === 1 && target.protect ? [protect] : []),
    ]);
    if (skipped) {
      worksheet.load("id, name");
      await context.sync();
    }
    const { printAreas, titles } = print;
    Object.assign(target, { id: worksheet.id, page: false, before: null, printAreas, titles, left: target.left - 1 });
    return { block: { ...block, sheet: { id: worksheet.id, name: worksheet.name } }, skipped };
  });
}

const protect: Step = (_, worksheet) => worksheet.protection.protect(protectionOptions);

/** Repeated on every page, the title of one form would be wrong for another. */
function printOf(target: Target, { range, print }: Layout): PrintSteps {
  if (target.printAreas === null) return { printAreas: null, titles: target.titles, steps: [] };
  const printAreas = [...target.printAreas, range];
  const alone = printAreas.length === 1 && target.titles === "none";
  const goes = !alone && target.titles === "ours";
  return {
    printAreas,
    titles: alone ? "ours" : goes ? "none" : target.titles,
    steps: [
      (_, worksheet) => writePrintAreas(worksheet, printAreas, alone ? print.titleRow : null),
      ...(goes ? [(_: Areas, worksheet: Excel.Worksheet) => clearPrintNames(worksheet, ["Print_Titles"])] : []),
    ],
  };
}

interface PrintSteps extends Pick<Target, "printAreas" | "titles"> {
  readonly steps: readonly Step[];
}

/** What there is after a failure. An Excel that is silent is not asked again: each question would take a minute. */
async function leave(
  tried: readonly InsertedBlock[],
  target: Target,
  error: HostError,
): Promise<{ readonly blocks: readonly InsertedBlock[]; readonly error: HostError }> {
  const last = tried.at(-1);
  if (!last || error.kind === "no-answer") return { blocks: tried, error };
  await takeBack(last, target);
  return { blocks: await present(tried), error };
}

/** Excel does what comes before the action that fails: half a form serves nobody, nor does a sheet without one. */
async function takeBack(block: InsertedBlock, target: Target): Promise<void> {
  try {
    const there = await insertedBlocks();
    if (there.some((one) => isSame(one, block))) await removeBlocks([block.id], true);
    else if (target.id === null) await removeEmptySheet(target.name);
  } catch {
    // It stays among the forms that are told of, and can be removed later.
  }
}

/** Somebody else may have given a form of his own the same name meanwhile. */
function isSame(one: InsertedBlock, other: InsertedBlock): boolean {
  return one.id === other.id && one.sheet.name === other.sheet.name && a1Range(one.range) === a1Range(other.range);
}

/** There was no sheet of this name before: it is the one that was added, if nobody has written on it. */
async function removeEmptySheet(name: string): Promise<void> {
  await run(async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(name);
    const used = worksheet.getUsedRangeOrNullObject(true);
    used.load("address");
    await context.sync();
    if (worksheet.isNullObject || !used.isNullObject) return;
    worksheet.delete();
    await context.sync();
  });
}

/** What has come into the workbook before the failure; if Excel does not answer, all that was tried. */
async function present(tried: readonly InsertedBlock[]): Promise<readonly InsertedBlock[]> {
  try {
    const there = await insertedBlocks();
    return there.filter((found) => tried.some((one) => isSame(found, one)));
  } catch {
    return tried;
  }
}
