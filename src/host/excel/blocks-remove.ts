/** Removes inserted forms with all that came with them: two requests find them, one looks at their sheets, one removes. */
import { a1Range, contains, lastRow, type Range } from "../../core/sheet";
import { fillingNameOf } from "../../core/template/filling";
import { HostError, type Removal } from "../host";
import { around, rangeOf } from "./area";
import { findBlocks, type FoundBlock } from "./blocks";
import { askPage, clearPrintNames, restorePage, writePrintAreas } from "./insert-page";
import { recordText, type BlockRecord } from "./insert-record";
import { run } from "./run";
import { protectionOptions } from "./sheet-protection";

export async function removeBlocks(ids: readonly string[], evenFilled = false): Promise<Removal> {
  return run(async (context) => {
    const { workbook } = context;
    const { found, lost, fillings } = await findBlocks(context);
    const wanted = found.filter(({ id }) => ids.includes(id));
    const filled = evenFilled ? [] : wanted.filter(({ untouched }) => !untouched);
    const removed = wanted.filter((block) => !filled.includes(block));
    const dangling = lost.filter((id) => ids.includes(id));
    if (removed.length + dangling.length === 0) return { removed: [], filled };

    const sheets = [...new Set(removed.map(({ sheet }) => sheet.id))].map((id) => {
      const here = found.filter(({ sheet }) => sheet.id === id);
      const going = here.filter((block) => removed.includes(block));
      return askSheet(
        context,
        id,
        going,
        here.filter((block) => !going.includes(block)),
      );
    });
    workbook.protection.load("protected");
    workbook.worksheets.load("items/id, items/visibility");
    await context.sync();

    const shut = sheets.find(({ worksheet, mayOpen }) => worksheet.protection.protected && !mayOpen);
    if (shut) throw new HostError("protected", shut.worksheet.name);
    let visible = workbook.worksheets.items.filter(({ visibility }) => visibility === "Visible").length;
    for (const sheet of sheets) {
      // The last sheet of a workbook stays.
      const whole = sheet.mayGo() && !workbook.protection.protected && visible > 1;
      if (whole) {
        sheet.worksheet.delete();
        visible--;
      } else clearSheet(context, sheet);
    }
    // The names go last: what a failure leaves behind is still known, and can be removed again.
    for (const id of [...removed.map((block) => block.id), ...dangling]) {
      const filling = fillingNameOf(id);
      if (fillings.includes(filling)) workbook.names.getItem(filling).delete();
      workbook.names.getItem(id).delete();
    }
    await context.sync();
    return { removed: [...removed.map(({ id }) => id), ...dangling], filled };
  });
}

interface AskedSheet {
  readonly worksheet: Excel.Worksheet;
  readonly going: readonly FoundBlock[];
  readonly staying: readonly FoundBlock[];
  readonly page: ReturnType<typeof askPage>;
  /** It is we who protected it, without a password. */
  readonly mayOpen: boolean;
  /** It came with the forms and holds nothing else. */
  mayGo(): boolean;
}

function askSheet(
  context: Excel.RequestContext,
  id: string,
  going: readonly FoundBlock[],
  staying: readonly FoundBlock[],
): AskedSheet {
  const worksheet = context.workbook.worksheets.getItem(id);
  worksheet.load("name");
  worksheet.protection.load("protected");
  const used = worksheet.getUsedRangeOrNullObject(true);
  const mayGoWhole = staying.length === 0 && going.some(({ ownSheet }) => ownSheet);
  used.load("rowIndex, columnIndex, rowCount, columnCount");
  if (mayGoWhole) used.load("formulas");
  return {
    worksheet,
    going,
    staying,
    page: askPage(worksheet, null),
    mayOpen: [...going, ...staying].some(({ record }) => record?.protect === true),
    mayGo: () =>
      mayGoWhole &&
      holdsNothingBut(
        used,
        going.map(({ range }) => range),
      ),
  };
}

function holdsNothingBut(used: Excel.Range, ranges: readonly Range[]): boolean {
  const at = rangeOf(used);
  if (!at) return true;
  return used.formulas.every((row: readonly unknown[], down) =>
    row.every(
      (formula, right) =>
        formula === "" || ranges.some((range) => contains(range, { row: at.top + down, column: at.left + right })),
    ),
  );
}

function clearSheet(context: Excel.RequestContext, sheet: AskedSheet): void {
  const { worksheet, going, staying } = sheet;
  const wasProtected = worksheet.protection.protected;
  if (wasProtected) worksheet.protection.unprotect();
  for (const { range, record } of going) {
    const cells = worksheet.getRange(a1Range(range));
    cells.dataValidation.clear();
    cells.clear("All");
    // What whole columns, or the whole sheet, were formatted like is seen where nobody has been: in the last row.
    if (range.bottom < lastRow) cells.copyFrom(a1Range({ ...range, top: lastRow, bottom: lastRow }), "Formats");
    cells.format.autofitRows();
    for (const { from, count, height } of record?.heights ?? []) {
      const rows = { ...range, top: range.top + from, bottom: range.top + from + count - 1, right: range.left };
      worksheet.getRange(a1Range(rows)).format.rowHeight = height;
    }
  }
  const before = going.map(({ record }) => record?.before).find((each) => each) ?? null;
  const [heir] = staying;
  if (heir)
    passOn(
      context,
      heir,
      before,
      going.some(({ ownSheet }) => ownSheet),
    );
  const first = going.find(({ record }) => record?.before) ?? going[0];
  if (!heir && before && first) restorePage(worksheet, first.range, before);
  clearPrint(worksheet, sheet);
  if (wasProtected && staying.some(({ record }) => record?.protect === true))
    worksheet.protection.protect(protectionOptions);
}

/** Another form on the sheet keeps what is known of the sheet, for when it goes in its turn. */
function passOn(
  context: Excel.RequestContext,
  { id, record }: FoundBlock,
  before: BlockRecord["before"],
  ownSheet: boolean,
): void {
  if (!record || (!before && !ownSheet)) return;
  const next = { ...record, before: record.before ?? before, ownSheet: record.ownSheet || ownSheet };
  context.workbook.names.getItem(id).comment = recordText(next);
}

/** A form's own part of what is printed goes with it. */
function clearPrint(worksheet: Excel.Worksheet, { going, staying, page }: AskedSheet): void {
  const [gone, kept] = [going.map(({ range }) => range), staying.map(({ range }) => range)];
  const left = page.printAreas().flatMap((area): readonly Range[] => {
    const within = (ranges: readonly Range[]) => ranges.filter((range) => liesIn(range, area));
    if (within(gone).length === 0) return [area];
    // One area around many forms stands for each of them.
    const ours = a1Range(around([...within(gone), ...within(kept)])) === a1Range(area);
    return ours ? within(kept) : [area];
  });
  const { titleRows } = page;
  const titled = !titleRows.isNullObject && gone.some(({ top }) => top === titleRows.rowIndex);
  if (titled) clearPrintNames(worksheet, ["Print_Titles"]);
  const before = page.printAreas();
  if (left.length === before.length && left.every((area, index) => area === before[index])) return;
  if (left.length > 0) writePrintAreas(worksheet, left, null);
  else clearPrintNames(worksheet, ["Print_Area"]);
}

const liesIn = (inner: Range, outer: Range): boolean =>
  contains(outer, { row: inner.top, column: inner.left }) &&
  contains(outer, { row: inner.bottom, column: inner.right });
