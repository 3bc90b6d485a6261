/** What a fact asks with. */
import { HostError } from "../../host";
import { hostError, inTime } from "../run";
import type { Title, Tools } from "./fact";
import { addSheet, removeSheets } from "./own-sheets";

/** Of the sheet, for each fact. */
export const rowsOfFact = 100;

export interface ToolsOptions {
  /** The name of our first sheet, and how those of all others begin. */
  readonly base: string;
  readonly sheetId: string;
  /** Which of the facts: it decides which rows are its own. */
  readonly index: number;
  /** Milliseconds for one request. */
  readonly limit: number;
  /** Where the milliseconds of its requests go. */
  readonly times: number[];
  readonly person: (sentence: Title) => Promise<boolean>;
}

export function makeTools({ base, sheetId, index, limit, times, person }: ToolsOptions): Tools {
  const newContext = () => timedContext(times, limit);
  const top = index * rowsOfFact;
  const context = newContext();
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const at = (address: string) => shifted(address, top);
  let others = 0;
  return {
    context,
    sheetId,
    sheet,
    at,
    range: (address) => sheet.getRange(at(address)),
    own: (address) => shifted(address.slice(address.lastIndexOf("!") + 1), -top),
    refusal: async (act) => {
      try {
        await act(newContext());
        return "none";
      } catch (error) {
        return hostError(error).detail.replace(/:.*/s, "");
      }
    },
    onOwnSheet: async (use) => {
      const name = `${base} ${String(index + 1)}.${String(++others)}`;
      try {
        const id = await addSheet(name);
        const own = newContext();
        return await use({ id, context: own, sheet: own.workbook.worksheets.getItem(id) });
      } finally {
        await removeSheets(name);
      }
    },
    timed: async (act) => {
      const from = performance.now();
      try {
        return await act();
      } finally {
        times.push(performance.now() - from);
      }
    },
    person,
  };
}

/** Rows of an address moved: "B2:C3", "5:6". */
function shifted(address: string, by: number): string {
  return address.replace(/\d+/g, (row) => String(Number(row) + by));
}

function timedContext(times: number[], limit: number): Excel.RequestContext {
  const context = new Excel.RequestContext();
  const sync = context.sync.bind(context);
  context.sync = async (passThrough) => {
    const from = performance.now();
    try {
      return await inTime(sync(passThrough), limit);
    } finally {
      times.push(performance.now() - from);
    }
  };
  return context;
}

/** Whether Excel did not answer at all: then asking on and on would only make somebody wait. */
export const isSilence = (error: unknown): boolean => error instanceof HostError && error.kind === "no-answer";
