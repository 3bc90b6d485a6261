/** Reads .xlsx and .xlsm files for the command line. The only place that knows hucre. */
import { readXlsx, streamXlsxRows, type Sheet as HucreSheet } from "hucre/xlsx";
import type { KeptWordings } from "../../core/recognise/wordings-xml";
import { a1Range, type DefinedName, type Sheet } from "../../core/sheet";
import { blockNames } from "../../core/template/block-name";
import { assertWorkbook } from "./container";
import { keptWordings } from "./kept-wordings";
import { linearCalendar } from "./serial-date";
import { lastHeld, snapshot } from "./snapshot";
import { UnusableFile } from "./unusable-file";

export interface Workbook {
  readonly sheets: readonly Sheet[];
  /** Sheets that were not read: nothing is skipped in silence. */
  readonly leftOut: readonly LeftOut[];
  /** Formulas without a stored result, by the name of their sheet. */
  readonly uncalculated: ReadonlyMap<string, number>;
  /** What its office calls things, as the pane was taught. */
  readonly wordings: KeptWordings;
}

export interface LeftOut {
  readonly name: string;
  readonly because: "hidden" | "no-worksheet" | "not-asked-for";
}

/** Without a name: every visible sheet. With a name: that sheet, hidden or not. */
export async function readWorkbook(bytes: Uint8Array, sheetName?: string): Promise<Workbook> {
  assertWorkbook(bytes);
  const { sheets: sources, leftOut, names } = await readSheets(bytes, sheetName);
  if (sheetName !== undefined && sources.length === 0) {
    throw new UnusableFile("no-such-sheet", null, { sheets: leftOut.map((sheet) => sheet.name) });
  }
  const snapshots = sources.map(snapshot);
  const uncalculated = new Map(
    snapshots.filter((read) => read.uncalculated > 0).map((read) => [read.sheet.name, read.uncalculated]),
  );
  const sheets = snapshots.map(({ sheet }) => (names.length > 0 ? { ...sheet, names } : sheet));
  const empty = sheets.every((sheet) => sheet.values.every((row) => row.every((value) => value === null)));
  if (empty && uncalculated.size === 0) throw new UnusableFile("empty");
  return { sheets, leftOut, uncalculated, wordings: await keptWordings(bytes) };
}

// Styles take a third of the time, and hold the number formats: "0.00万元" says the unit of an amount.
const options = { readStyles: true, dateSystem: linearCalendar } as const;

interface Sources {
  readonly sheets: readonly HucreSheet[];
  readonly names: readonly DefinedName[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * hucre gives up on a whole workbook for one sheet that it cannot hold: a chart sheet, or a stray cell in the last corner
 * of a sheet. Such a sheet is taken out, and then left out or read in bounds.
 */
async function readSheets(bytes: Uint8Array, sheetName: string | undefined): Promise<Sources> {
  const names: string[] = [];
  const leftOut = new Map<string, LeftOut>();
  const sprawling = new Set<string>();
  const wanted = (info: { readonly name: string; readonly hidden?: boolean; readonly veryHidden?: boolean }) => {
    if (!names.includes(info.name)) names.push(info.name);
    const because =
      sheetName !== undefined
        ? info.name.trim() === sheetName.trim()
          ? null
          : "not-asked-for"
        : info.hidden === true || info.veryHidden === true
          ? "hidden"
          : null;
    if (because && !leftOut.has(info.name)) leftOut.set(info.name, { name: info.name, because });
    return !leftOut.has(info.name) && !sprawling.has(info.name);
  };

  for (;;) {
    try {
      const workbook = await readXlsx(bytes, { ...options, sheets: wanted });
      const bounded = await Promise.all([...sprawling].map((name) => readBounded(bytes, name)));
      const order = (sheet: HucreSheet) => names.indexOf(sheet.name);
      return {
        sheets: [...workbook.sheets, ...bounded].sort((a, b) => order(a) - order(b)),
        names: (workbook.namedRanges ?? [])
          .filter(({ name }) => name.startsWith(blockNames))
          .map(({ name, range, comment = "" }) => ({
            name,
            refersTo: range,
            comment,
          })),
        leftOut: names.flatMap((name) => leftOut.get(name) ?? []),
      };
    } catch (cause) {
      if (cause instanceof UnusableFile) throw cause;
      const message = cause instanceof Error ? cause.message : "";
      const name = names.find((known) => message.toLowerCase().includes(`sheet "${known.toLowerCase()}"`));
      if (name === undefined || leftOut.has(name) || sprawling.has(name)) {
        throw new UnusableFile("damaged", null, { cause });
      }
      if (message.includes("over the")) sprawling.add(name);
      else leftOut.set(name, { name, because: "no-worksheet" });
    }
  }
}

/** Reads the rectangle that holds the values of a sheet whose formats reach too far. */
async function readBounded(bytes: Uint8Array, name: string): Promise<HucreSheet> {
  let bottom = 0;
  let right = 0;
  for await (const row of streamXlsxRows(bytes, { sheet: name })) {
    const last = lastHeld(row.values);
    if (last < 0) continue;
    bottom = row.index;
    right = Math.max(right, last);
  }
  const range = a1Range({ top: 0, left: 0, bottom, right });
  try {
    const workbook = await readXlsx(bytes, { ...options, sheets: [name], range });
    const [sheet] = workbook.sheets;
    if (sheet) return sheet;
  } catch (cause) {
    throw new UnusableFile("too-large", null, { cause });
  }
  throw new UnusableFile("damaged");
}
