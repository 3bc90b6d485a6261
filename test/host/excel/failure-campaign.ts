/**
 * Every request, and every action of it, fails once: afterwards the workbook is as it was, or what was left is known and
 * goes with 清除标记 and with the undo of an insertion. Excel does what comes before the action that fails.
 */
import type { Host } from "../../../src/host/host";
import { snapshot, type RunningExcel } from "../../excel";
import { open, sent, type UnderTest } from "./excel-under-test";
import { idsOf } from "./insert-forms";

export interface Deed {
  readonly workbook?: string;
  /** What was done before: it need not stay. */
  readonly prepare?: (host: Host) => Promise<unknown>;
  readonly act: (host: Host) => Promise<unknown>;
}

export const removeAll = async (host: Host) => host.removeBlocks(idsOf(await host.insertedBlocks()), true);

async function prepared({ workbook, prepare }: Deed): Promise<UnderTest & { readonly before: unknown }> {
  const under = await open(workbook === undefined ? {} : { workbook });
  const before = snapshot(under.excel.workbook);
  await prepare?.(under.host);
  return { ...under, before };
}

/**
 * Of long requests: the first and the last action of each sort (sheet.name = …, range.values = …), and every twenty-fifth of
 * the others. CAMPAIGN=full tries every single action.
 */
function toFail({ body: { Actions } }: RunningExcel["requests"][number]): readonly number[] {
  const all = [...Actions.keys()];
  if (full || all.length <= 30) return all;
  const sorts = Actions.map(({ ActionType, Name }) => `${String(ActionType)} ${Name}`);
  return all.filter(
    (index) =>
      index % 25 === 0 ||
      sorts.indexOf(sorts[index] ?? "") === index ||
      sorts.lastIndexOf(sorts[index] ?? "") === index,
  );
}

const full = process.env["CAMPAIGN"] === "full";

export function campaign(deeds: Readonly<Record<string, Deed>>): void {
  test.each(Object.entries(deeds))(
    "%s leaves nothing behind that nobody knows, whatever fails",
    async (_, deed) => {
      const dry = await prepared(deed);
      const from = dry.excel.requests.length;
      await deed.act(dry.host);
      const requests = sent(dry.excel, from);
      const left: string[] = [];
      let tried = 0;
      for (const [request, sentThen] of requests.entries()) {
        for (const action of toFail(sentThen)) {
          const { excel, host, before } = await prepared(deed);
          excel.failAction(request + 1, action, "GeneralException");
          await deed.act(host).catch(() => undefined);
          await host.clearMarks();
          await removeAll(host);
          tried++;
          try {
            expect(snapshot(excel.workbook)).toEqual(before);
          } catch (difference) {
            left.push(`request ${String(request)}, action ${String(action)}: ${String(difference).slice(0, 400)}`);
          }
        }
      }
      if (full) console.info(`${String(tried)} faults tried`);
      expect(tried).toBeGreaterThan(10);
      expect(left).toEqual([]);
    },
    600_000,
  );
}
