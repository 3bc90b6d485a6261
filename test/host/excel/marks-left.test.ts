/** Marks that a workbook comes with are found by their marker, whoever made them; a user's own rules are none. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { markWorkbook } from "../../../src/host/xlsx/marked/mark-workbook";
import { rudeExcels } from "../../excel";
import { open } from "./excel-under-test";

const sample = readFileSync(path.resolve(__dirname, "../../../assets/samples/faults.xlsx"));
const at = { top: 4, bottom: 4, left: 3, right: 3 };

async function markedSample(): Promise<Uint8Array> {
  const { host } = await open({ workbook: sample });
  const [, second] = await host.listSheets();
  const marks = new Map([[second?.name ?? "", [{ severity: "error" as const, at, while: null }]]]);
  return markWorkbook(sample, { marks, list: { name: "清单", headings: [], widths: [], rows: [] } });
}

test("those that the command line wrote into a file", async () => {
  const { host } = await open({ workbook: await markedSample() });
  expect(await host.hasMarks()).toBe(true);
  await host.clearMarks();
  expect(await host.hasMarks()).toBe(false);
});

test("no user's rule is a mark", async () => {
  const { excel, host } = await open();
  expect(await host.hasMarks()).toBe(false);
  await excel.Excel.run(async (context) => {
    const rules = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2").conditionalFormats;
    rules.add(excel.Excel.ConditionalFormatType.custom).custom.rule.formula = "=A1>1";
    rules.add(excel.Excel.ConditionalFormatType.cellValue);
    await context.sync();
  });
  expect(await host.hasMarks()).toBe(false);
});

test("a rule that Excel does not let us read hides none of ours", async () => {
  const { host } = await open({ workbook: await markedSample(), rude: rudeExcels["second-rule-unreadable"] });
  expect(await host.hasMarks()).toBe(true);
});
