/** Excel as a host: the only code that names Office.js. */
import type { Range } from "../../core/sheet";
import { a1Range } from "../../core/sheet";
import { HostError, type Host, type SheetRef } from "../host";
import { listen } from "./events";
import { run } from "./run";
import { minimum, supports } from "./supported";

export { hostError } from "./run";

const reading = () => import(/* webpackChunkName: "reading" */ "./read");
const insertion = () => import(/* webpackChunkName: "insertion" */ "./insertion");
const marks = () => import(/* webpackChunkName: "marks" */ "./marking");
const recordPage = () => import(/* webpackChunkName: "record-page" */ "./record-page");
const kept = () => import(/* webpackChunkName: "kept" */ "./kept");

/** Waits for Office. Rejects outside Excel, and in an Excel that is too old. */
export async function excelHost(): Promise<Host> {
  const { host } = await Office.onReady();
  // Outside of Office the answer has no host, whatever its type says.
  if ((host as Office.HostType | null) !== Office.HostType.Excel) throw new HostError("unsupported", "not in Excel");
  if (!supports(minimum)) throw new HostError("unsupported", `ExcelApi ${minimum}`);
  // Some versions leave it out where the workbook was never saved.
  const { url: address } = Office.context.document as { readonly url?: string | null };
  return {
    language: Office.context.displayLanguage,
    dark: isDark(),
    workbook: address ?? "",
    listSheets,
    readSheet: async (id) => (await reading()).readSheet(id),
    rereadRows: async (before, ranges) => (await reading()).rereadRows(before, ranges),
    marking: async (job) => (await marks()).marking(job),
    seeMarks: async (id, painted) => (await marks()).seeMarks(id, painted),
    hasMarks: async () => (await marks()).hasMarks(),
    clearMarks: async (id) => (await marks()).clearMarks(id),
    changeCells: async (sheet, changes) => (await marks()).changeCells(sheet, changes),
    select,
    listen,
    readWordings: async () => (await kept()).readWordings(),
    writeWordings: async (taught, unreadable) => (await kept()).writeWordings(taught, unreadable),
    readProfile: async () => (await kept()).readProfile(),
    writeProfile: async (json, unreadable) => (await kept()).writeProfile(json, unreadable),
    readRecord: async () => (await kept()).readRecord(),
    changeRecord: async (edit) => (await kept()).changeRecord(edit),
    writeRecordPage: async (page) => (await recordPage()).writeRecordPage(page),
    site: async () => (await insertion()).site(),
    inTheWay: async (sheet, ranges) => (await insertion()).inTheWay(sheet, ranges),
    insertedBlocks: async () => (await insertion()).insertedBlocks(),
    insertForms: async (placements, options) => (await insertion()).insertForms(placements, options),
    removeBlocks: async (ids, evenFilled) => (await insertion()).removeBlocks(ids, evenFilled),
    setFilling: async (sheet, range, filling) => (await insertion()).setFilling(sheet, range, filling),
    addRow: async (sheet, addition) => (await insertion()).addRow(sheet, addition),
  };
}

/** Gives the ribbon's buttons their functions. A button is told that it is done also when its function failed. */
export function associate(functions: Readonly<Record<string, () => Promise<void>>>): void {
  void Office.onReady(() => {
    for (const [name, act] of Object.entries(functions)) {
      Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
        void act().finally(() => {
          event.completed();
        });
      });
    }
  });
}

async function listSheets(): Promise<readonly SheetRef[]> {
  return run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id, items/name");
    await context.sync();
    return worksheets.items.map(({ id, name }) => ({ id, name }));
  });
}

async function select(id: string, range: Range): Promise<void> {
  await run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(id);
    worksheet.load("visibility");
    await context.sync();
    const { visibility } = worksheet;
    if (visibility === Excel.SheetVisibility.veryHidden) throw new HostError("sheet-very-hidden", visibility);
    if (visibility !== Excel.SheetVisibility.visible) throw new HostError("sheet-hidden", visibility);
    worksheet.activate();
    worksheet.getRange(a1Range(range)).select();
    await context.sync();
  });
}

/** Office names the colour of its background; some versions leave the theme out. */
function isDark(): boolean | null {
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(theme?.bodyBackgroundColor ?? "");
  if (!match) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
