/** The failure campaign over an insertion, its undo and a row added to it. */
import { catalogue } from "../../../src/catalogue";
import { read } from "../../../src/core/review";
import { addRow } from "../../../src/core/template/add-row";
import type { Host } from "../../../src/host/host";
import { campaign, removeAll } from "./failure-campaign";
import { activeId, formOf, onNewSheet, onSheet, topLeft } from "./insert-forms";

const insert = async (host: Host) => host.insertForms([onSheet(await activeId(host), formOf("project", topLeft))]);

async function addOne(host: Host): Promise<void> {
  const { id, sheet } = await host.readSheet();
  const [form] = read(sheet, catalogue).forms;
  const addition = form && addRow(sheet, form, "quantity");
  if (!addition) throw new Error("no row can be added");
  await host.addRow(id, addition);
}

campaign({
  "an insertion": { act: insert },
  "an insertion on a new sheet": {
    act: (host) => host.insertForms([onNewSheet("新表", formOf("project", topLeft))]),
  },
  "the undo of an insertion": { prepare: insert, act: removeAll },
  "a row added to a form": { prepare: insert, act: addOne },
});
