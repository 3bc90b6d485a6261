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

interface Try extends UnderTest {
  readonly before: unknown;
}

async function opened({ workbook }: Deed): Promise<Try> {
  const under = await open(workbook === undefined ? {} : { workbook });
  return { ...under, before: snapshot(under.excel.workbook) };
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
      const dry = await opened(deed);
      await deed.prepare?.(dry.host);
      const from = dry.excel.requests.length;
      await deed.act(dry.host);
      const requests = sent(dry.excel, from);
      const left: string[] = [];
      let tried = 0;
      // As long as nothing is left behind, the workbook is the one that was opened: the next try takes place in it.
      let clean: Try | null = null;
      for (const [request, sentThen] of requests.entries()) {
        for (const action of toFail(sentThen)) {
          const under: Try = clean ?? (await opened(deed));
          const { excel, host, before } = under;
          await deed.prepare?.(host);
          excel.failAction(request + 1, action, "GeneralException");
          await deed.act(host).catch(() => undefined);
          await host.clearMarks();
          await removeAll(host);
          tried++;
          clean = null;
          try {
            expect(snapshot(excel.workbook)).toEqual(before);
            if (!excel.host.faults.isArmed) clean = under;
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
