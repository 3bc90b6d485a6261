/**
 * Every request, and every action of it, fails once: afterwards the workbook is as it was, or what was left is known and
 * goes with 清除标记 and with the undo of an insertion. Excel does what comes before the action that fails.
 */
import path from "node:path";
import { catalogue } from "../../../src/catalogue";
import { judge, read } from "../../../src/core/review";
import { addRow } from "../../../src/core/template/add-row";
import type { Host } from "../../../src/host/host";
import { snapshot } from "../../excel";
import { open, sent, type UnderTest } from "./excel-under-test";
import { activeId, formOf, idsOf, onNewSheet, onSheet, topLeft } from "./insert-forms";

const sample = path.resolve(__dirname, "../../../assets/samples/faults.xlsx");

interface Deed {
  readonly workbook?: string;
  /** What was done before: it need not stay. */
  readonly prepare?: (host: Host) => Promise<unknown>;
  readonly act: (host: Host) => Promise<unknown>;
}

async function mark(host: Host): Promise<void> {
  const { id, sheet } = await host.readSheet();
  await host.showMarks(id, judge([read(sheet, catalogue)], catalogue).marks[0] ?? []);
}

async function markFewer(host: Host): Promise<void> {
  const { id, sheet } = await host.readSheet();
  await host.showMarks(id, (judge([read(sheet, catalogue)], catalogue).marks[0] ?? []).slice(1));
}

const insert = async (host: Host) => host.insertForms([onSheet(await activeId(host), formOf("project", topLeft))]);

async function addOne(host: Host): Promise<void> {
  const { id, sheet } = await host.readSheet();
  const [form] = read(sheet, catalogue).forms;
  const addition = form && addRow(sheet, form, "quantity");
  if (!addition) throw new Error("no row can be added");
  await host.addRow(id, addition);
}

const removeAll = async (host: Host) => host.removeBlocks(idsOf(await host.insertedBlocks()), true);

const deeds: Readonly<Record<string, Deed>> = {
  "a check and its marks": { workbook: sample, act: mark },
  // Other marks than before: the same ones would not be written again.
  "a second check": { workbook: sample, prepare: mark, act: markFewer },
  "clearing the marks": { workbook: sample, prepare: mark, act: (host) => host.clearMarks() },
  "an insertion": { act: insert },
  "an insertion on a new sheet": {
    act: (host) => host.insertForms([onNewSheet("新表", formOf("project", topLeft))]),
  },
  "the undo of an insertion": { prepare: insert, act: removeAll },
  "a row added to a form": { prepare: insert, act: addOne },
};

async function prepared({ workbook, prepare }: Deed): Promise<UnderTest & { readonly before: unknown }> {
  const under = await open(workbook === undefined ? {} : { workbook });
  const before = snapshot(under.excel.workbook);
  await prepare?.(under.host);
  return { ...under, before };
}

/** Of long requests every third action: so many that each sort of action is among them. CAMPAIGN=full tries them all. */
const apart = process.env["CAMPAIGN"] === "full" ? 1 : 3;

test.each(Object.entries(deeds))(
  "%s leaves nothing behind that nobody knows, whatever fails",
  async (_, deed) => {
    const dry = await prepared(deed);
    const from = dry.excel.requests.length;
    await deed.act(dry.host);
    const actions = sent(dry.excel, from).map((request) => request.actions);
    const left: string[] = [];
    let tried = 0;
    for (const [request, count] of actions.entries()) {
      for (let action = 0; action < count; action += count > 30 ? apart : 1) {
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
    if (apart === 1) console.info(`${String(tried)} faults tried`);
    expect(tried).toBeGreaterThan(10);
    expect(left).toEqual([]);
  },
  600_000,
);
