/**
 * Every request, and every action of it, fails once: afterwards the workbook is as it was before, or as if nothing had
 * failed, or what was left is known and goes by the pane's own means. Excel does what comes before the action that fails.
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
  /** How the pane takes away what a failure left: 清除标记 and the undo of an insertion, or doing it once more. */
  readonly remedy?: (host: Host) => Promise<unknown>;
}

export const removeAll = async (host: Host) => host.removeBlocks(idsOf(await host.insertedBlocks()), true);

interface Try extends UnderTest {
  readonly opened: string;
}

async function opened({ workbook }: Deed): Promise<Try> {
  const under = await open(workbook === undefined ? {} : { workbook });
  return { ...under, opened: stateOf(under) };
}

const stateOf = ({ excel }: UnderTest): string => JSON.stringify(snapshot(excel.workbook));

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

interface Dry {
  readonly requests: RunningExcel["requests"];
  readonly before: string;
  readonly after: string;
}

/** What is asked of Excel where nothing fails. */
async function dry(deed: Deed): Promise<Dry> {
  const under = await opened(deed);
  await deed.prepare?.(under.host);
  const before = stateOf(under);
  const from = under.excel.requests.length;
  await deed.act(under.host);
  return { requests: sent(under.excel, from), before, after: stateOf(under) };
}

/** How many actions there are to fail. */
export async function faultsOf(deed: Deed): Promise<number> {
  const { requests } = await dry(deed);
  return requests.reduce((sum, { body }) => sum + body.Actions.length, 0);
}

async function clean(host: Host): Promise<void> {
  await host.clearMarks();
  await removeAll(host);
}

export function campaign(deeds: Readonly<Record<string, Deed>>): void {
  test.each(Object.entries(deeds))(
    "%s leaves nothing behind that nobody knows, whatever fails",
    async (name, deed) => {
      const { requests, before, after } = await dry(deed);
      const outcomes = { before: 0, after: 0, removable: 0 };
      const left: string[] = [];
      // As long as nothing is left behind, the workbook is the one that was opened: the next try takes place in it.
      let next: Try | null = null;
      for (const [request, sentThen] of requests.entries()) {
        for (const action of toFail(sentThen)) {
          const under: Try = next ?? (await opened(deed));
          const { excel, host } = under;
          await deed.prepare?.(host);
          excel.failAction(request + 1, action, "GeneralException");
          await deed.act(host).catch(() => undefined);
          const found = stateOf(under);
          await (deed.remedy ?? clean)(host);
          const then = stateOf(under);
          next = then === under.opened && !excel.host.faults.isArmed ? under : null;
          if (found === before) outcomes.before++;
          else if (found === after) outcomes.after++;
          else if (then === under.opened || then === before) outcomes.removable++;
          else left.push(`request ${String(request)}, action ${String(action)} (${nameOf(sentThen, action)})`);
        }
      }
      if (full) console.info(name, outcomes);
      expect(left).toEqual([]);
      expect(outcomes.before + outcomes.after + outcomes.removable).toBeGreaterThan(10);
    },
    600_000,
  );
}

const nameOf = ({ body }: RunningExcel["requests"][number], action: number) => body.Actions[action]?.Name ?? "";
