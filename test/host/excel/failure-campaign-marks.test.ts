/** The failure campaign over a check and its marks. */
import path from "node:path";
import { catalogue } from "../../../src/catalogue";
import { judge, read } from "../../../src/core/review";
import type { Host } from "../../../src/host/host";
import { showMarks } from "./excel-under-test";
import { campaign } from "./failure-campaign";

const sample = path.resolve(__dirname, "../../../assets/samples/faults.xlsx");

async function mark(host: Host): Promise<void> {
  const { id, sheet } = await host.readSheet();
  await showMarks(host, id, judge([read(sheet, catalogue)], catalogue).marks[0] ?? []);
}

async function markFewer(host: Host): Promise<void> {
  const { id, sheet } = await host.readSheet();
  await showMarks(host, id, (judge([read(sheet, catalogue)], catalogue).marks[0] ?? []).slice(1));
}

campaign({
  "a check and its marks": { workbook: sample, act: mark },
  // Other marks than before: the same ones would not be written again.
  "a second check": { workbook: sample, prepare: mark, act: markFewer },
  "clearing the marks": { workbook: sample, prepare: mark, act: (host) => host.clearMarks() },
});
