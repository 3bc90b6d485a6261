/** What Excel tells of a change: the events between it and a mark written after it. */
import type { Answer, Tools } from "./fact";
import { rowsOfFact } from "./tools";

/** The mark's cell, of the fact's own rows. Excel tells of changes in their order. */
const markCell = "Z99";
const longest = 5_000;

export type Heard = readonly [changeType: string, address: string, trigger: string];

/** Whether the trigger is known depends on the version: "" where it is not. */
export async function heard(tools: Tools, change: (tools: Tools) => void): Promise<readonly Heard[]> {
  const { context } = tools;
  const events: Heard[] = [];
  let marked: () => void = () => undefined;
  const mark = new Promise<void>((resolve) => (marked = resolve));
  const handler = context.workbook.worksheets.onChanged.add((event) => {
    const address = tools.own(event.address);
    // Another sheet may be changed by a co-author, other rows by what a fact before this one did.
    if (event.worksheetId !== tools.sheetId || !isOwn(address)) return Promise.resolve();
    if (address === markCell) marked();
    else events.push([event.changeType, address, triggerOf(event) ?? ""]);
    return Promise.resolve();
  });
  await context.sync();
  try {
    change(tools);
    await context.sync();
    tools.range(markCell).values = [[1]];
    await context.sync();
    if (!(await within(mark, longest))) return [["silence", `${longest / 1000} s`, ""]];
    return events;
  } finally {
    handler.remove();
    await context.sync();
  }
}

const isOwn = (address: string): boolean =>
  (address.match(/-?\d+/g) ?? []).map(Number).every((row) => row >= 1 && row <= rowsOfFact);

/** Its type promises one; versions before 1.14 have none. */
const triggerOf = ({ triggerSource }: { readonly triggerSource?: string }) => triggerSource;

/** Change and address only. */
export const whatAndWhere = (events: readonly Heard[]): Answer => events.map(([change, address]) => [change, address]);

/** True where it came before the time was over. */
export async function within(promise: Promise<unknown>, milliseconds: number): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), milliseconds);
  });
  const came = await Promise.race([promise.then(() => true), late]);
  clearTimeout(timer);
  return came;
}
