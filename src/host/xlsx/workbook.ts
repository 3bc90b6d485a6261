/** Reads workbooks as hucre does, and what it gives up on. The only place that knows hucre, here and in a browser. */
import { readXlsx, streamXlsxRows, type Sheet as HucreSheet } from "hucre/xlsx";
import { a1Range, type DefinedName, type Sheet } from "../../core/sheet";
import { blockNames } from "../../core/template/block-name";
import type { RecordParts } from "../../core/record/record";
import { textOfFormula, tokenName } from "../../core/record/token";
import { kept, type Kept } from "./kept";
import { linearCalendar } from "./serial-date";
import type { FarOff, Sound } from "./sound";
import { lastHeld, snapshot } from "./snapshot";
import { UnusableFile } from "./unusable-file";

/** With what its office calls things and how it checks, as the pane has kept them. */
export interface Workbook extends Omit<Kept, "recordParts"> {
  readonly record: RecordParts;
  readonly sheets: readonly Sheet[];
  /** Sheets that were not read: nothing is skipped in silence. */
  readonly leftOut: readonly LeftOut[];
  /** Names of the sheets that are hidden. They are read all the same. */
  readonly hidden: ReadonlySet<string>;
  /** What lies far from the rest of a sheet and was not read, by the sheet's name. */
  readonly farOff: ReadonlyMap<string, FarOff>;
  /** Formulas without a stored result, by the name of their sheet. */
  readonly uncalculated: ReadonlyMap<string, number>;
}

export interface LeftOut {
  readonly name: string;
  readonly because: "no-worksheet" | "not-asked-for";
}

/** Reads a workbook that is whole, such as we write. Without a name: every sheet. With a name: that sheet. */
export async function readSound({ bytes, farOff: below }: Sound, sheetName?: string): Promise<Workbook> {
  const { sheets: sources, leftOut, names, token, hidden, beside } = await readSheets(bytes, sheetName);
  const farOff = new Map([...beside, ...below].filter(([name]) => sources.some((source) => source.name === name)));
  if (sheetName !== undefined && sources.length === 0) {
    throw new UnusableFile("no-such-sheet", null, { sheets: leftOut.map((sheet) => sheet.name) });
  }
  const snapshots = sources.map(snapshot);
  const uncalculated = new Map(
    snapshots.filter((read) => read.uncalculated > 0).map((read) => [read.sheet.name, read.uncalculated]),
  );
  const sheets = snapshots.map(({ sheet }) => (names.length > 0 ? { ...sheet, names } : sheet));
  const empty = sheets.every((sheet) => sheet.values.every((row) => row.every((value) => value === null)));
  // A chart alone is something.
  if (empty && leftOut.length === 0) throw new UnusableFile("empty");
  const { recordParts: parts, ...own } = await kept(bytes);
  return { sheets, leftOut, hidden, farOff, uncalculated, ...own, record: { parts, token } };
}

// Styles take a third of the time, and hold the number formats: "0.00万元" says the unit of an amount.
const options = { readStyles: true, dateSystem: linearCalendar } as const;

interface Sources {
  readonly sheets: readonly HucreSheet[];
  readonly names: readonly DefinedName[];
  /** The text beside the record. */
  readonly token: string | null;
  readonly leftOut: readonly LeftOut[];
  readonly hidden: ReadonlySet<string>;
  /** What lies far to the right of the rest. */
  readonly beside: ReadonlyMap<string, FarOff>;
}

/**
 * hucre gives up on a whole workbook for one sheet that it cannot hold: a chart sheet, or a stray cell in the last corner
 * of a sheet. Such a sheet is taken out, and then left out or read in bounds.
 */
async function readSheets(bytes: Uint8Array, sheetName: string | undefined): Promise<Sources> {
  // Sheets in their order.
  const places = new Map<string, number>();
  const leftOut = new Map<string, LeftOut>();
  const sprawling = new Set<string>();
  const hidden = new Set<string>();
  const wanted = (info: { readonly name: string; readonly hidden?: boolean; readonly veryHidden?: boolean }) => {
    if (!places.has(info.name)) places.set(info.name, places.size);
    if (info.hidden === true || info.veryHidden === true) hidden.add(info.name);
    const asked = sheetName === undefined || info.name.trim() === sheetName.trim();
    if (!asked && !leftOut.has(info.name)) leftOut.set(info.name, { name: info.name, because: "not-asked-for" });
    return !leftOut.has(info.name) && !sprawling.has(info.name);
  };

  for (;;) {
    try {
      const workbook = await readXlsx(bytes, { ...options, sheets: wanted });
      const bounded = await Promise.all([...sprawling].map((name) => readBounded(bytes, name)));
      const order = (sheet: HucreSheet) => places.get(sheet.name) ?? 0;
      const token = workbook.namedRanges?.find(({ name }) => name === tokenName)?.range ?? null;
      return {
        // A name that holds no text any more is a damaged one, and not none.
        token: token === null ? null : (textOfFormula(token) ?? token),
        sheets: [...workbook.sheets, ...bounded.map(({ sheet }) => sheet)].sort((a, b) => order(a) - order(b)),
        names: (workbook.namedRanges ?? [])
          .filter(({ name }) => name.startsWith(blockNames))
          .map(({ name, range, comment = "" }) => ({
            name,
            refersTo: range,
            comment,
          })),
        hidden,
        beside: new Map(bounded.flatMap(({ sheet, farOff }) => (farOff ? [[sheet.name, farOff]] : []))),
        leftOut: [...places.keys()].flatMap((name) => leftOut.get(name) ?? []),
      };
    } catch (cause) {
      if (cause instanceof UnusableFile) throw cause;
      const message = cause instanceof Error ? cause.message : "";
      const name = [...places.keys()].find((known) => message.toLowerCase().includes(`sheet "${known.toLowerCase()}"`));
      if (name === undefined || leftOut.has(name) || sprawling.has(name)) {
        throw new UnusableFile("damaged", null, { cause });
      }
      if (message.includes("over the")) sprawling.add(name);
      else leftOut.set(name, { name, because: "no-worksheet" });
    }
  }
}

/** So many columns without content part what is far. */
const widestGap = 200;

interface Bounded {
  readonly sheet: HucreSheet;
  readonly farOff: FarOff | null;
}

/** Reads the rectangle that holds the values of a sheet whose formats, or a stray cell of it, reach too far. */
async function readBounded(bytes: Uint8Array, name: string): Promise<Bounded> {
  let bottom = 0;
  const used: boolean[] = [];
  for await (const row of streamXlsxRows(bytes, { sheet: name })) {
    const last = lastHeld(row.values);
    if (last < 0) continue;
    bottom = row.index;
    row.values.forEach((value, column) => {
      if (value !== null && value !== "") used[column] = true;
    });
  }
  const columns = [...used.keys()].filter((column) => used[column]);
  const end = columns.findIndex((column, index) => (columns[index + 1] ?? column) > column + widestGap);
  const right = (end < 0 ? columns.at(-1) : columns[end]) ?? 0;
  const far = end < 0 ? undefined : columns[end + 1];
  const range = a1Range({ top: 0, left: 0, bottom, right });
  try {
    const workbook = await readXlsx(bytes, { ...options, sheets: [name], range });
    const [sheet] = workbook.sheets;
    if (sheet) return { sheet, farOff: far === undefined ? null : { column: far } };
  } catch (cause) {
    throw new UnusableFile("too-large", null, { cause });
  }
  throw new UnusableFile("damaged");
}
