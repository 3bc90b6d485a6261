/** What only looks nice: an Excel that refuses a step of it gets the form all the same, and is told of. */
import { HostError } from "../../../src/host/host";
import type { Rudeness } from "../../excel";
import { snapshot } from "../../excel";
import { open } from "./excel-under-test";
import { activeId, formOf, idsOf, onNewSheet, onSheet, topLeft, verdict } from "./insert-forms";

const refusing = (members: readonly string[]): Rudeness => ({
  report: "docs",
  member: ({ name }, member) => (members.includes(`${name}.${member}`) ? "GeneralException" : undefined),
});

/** Parts of the sheet that may then be otherwise. */
const members: readonly (readonly [member: string, differs: readonly string[]])[] = [
  ["Range.setColumnProperties", ["columns"]],
  ["PageLayout.blackAndWhite", ["page"]],
  ["PageLayout.setPrintMargins", ["page"]],
  ["PageLayout.setPrintArea", ["page"]],
  ["RangeFormat.rowHeight", ["rows"]],
  ["RangeFormat.wrapText", ["formats"]],
  ["RangeFont.name", ["formats"]],
  ["RangeBorder.style", ["formats"]],
  ["ConditionalFormatCollection.add", ["conditionalFormats"]],
  ["WorksheetProtection.protect", ["protection"]],
];

async function inserted(members: readonly string[]) {
  const under = await open();
  under.excel.host.beRude(refusing(members));
  const insertion = await under.host.insertForms([
    onNewSheet("新表", formOf("project", topLeft, { protect: true })),
    onNewSheet("另一张", formOf("special-policy", topLeft)),
  ]);
  return { ...under, insertion };
}

test.each(members)("%s refused: the rest is as it should be", async (member, differs) => {
  const whole = snapshot((await inserted([])).excel.workbook);
  const { excel, host, insertion } = await inserted([member]);
  expect(insertion).toMatchObject({ is: "inserted", blocks: [{}, {}], skipped: expect.any(HostError) as HostError });
  const found = snapshot(excel.workbook);
  for (const [index, sheet] of found.sheets.entries()) {
    const others = Object.entries(sheet).filter(([part]) => !differs.includes(part));
    expect(whole.sheets[index]).toMatchObject(Object.fromEntries(others));
  }
  expect(found.names).toEqual(whole.names);
  const { sheet } = await host.readSheet(excel.workbook.sheets[1]?.id);
  expect(verdict([sheet])).toMatchObject({ others: [], failures: [] });
  await host.removeBlocks(idsOf(await host.insertedBlocks()));
  expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
  expect(excel.missing).toEqual([]);
});

test("several refusals leave out what was refused, and nothing twice", async () => {
  const { excel, insertion } = await inserted([
    "RangeFont.name",
    "RangeFormat.rowHeight",
    "WorksheetProtection.protect",
  ]);
  expect(insertion).toMatchObject({ is: "inserted", skipped: { kind: "unknown" } });
  const whole = snapshot((await inserted([])).excel.workbook);
  const found = snapshot(excel.workbook);
  expect(found.sheets.map(({ conditionalFormats }) => conditionalFormats)).toEqual(
    whole.sheets.map(({ conditionalFormats }) => conditionalFormats),
  );
  expect(found.sheets.map(({ page }) => page)).toEqual(whole.sheets.map(({ page }) => page));
});

test("what the form says is never left out: then it is taken back", async () => {
  const { excel, host } = await open();
  const before = snapshot(excel.workbook);
  for (const member of ["Range.merge", "DataValidation.rule", "NamedItemCollection.add"]) {
    excel.host.beRude(refusing([member]));
    const insertion = await host.insertForms([onSheet(await activeId(host), formOf("project", topLeft), true)]);
    expect(insertion).toMatchObject({ is: "stopped", blocks: [], error: { kind: "unknown" } });
    excel.host.beRude(null);
    expect(snapshot(excel.workbook)).toEqual(before);
  }
});
