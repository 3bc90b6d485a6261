/** A blank form, inserted and filled in cell by cell as a form of somewhere else: then it is read as that form. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { catalogue } from "../../../src/catalogue";
import type { Form } from "../../../src/core/form";
import { a1 } from "../../../src/core/sheet";
import { review } from "../../../src/core/review";
import { readWorkbook } from "../../../src/host/xlsx/read-workbook";
import { corpus, describeWithCorpus } from "../../support/corpus";
import { computedSums, contentOf, filledLike } from "../../support/form-filling";
import { open } from "./excel-under-test";
import { activeId, blocksOf, formOf, kinds, onSheet, topLeft, verdict } from "./insert-forms";

async function formsIn(file: string): Promise<readonly Form[]> {
  const { sheets } = await readWorkbook(readFileSync(file));
  return review(sheets, catalogue).sheets.flatMap(({ forms }) => forms);
}

async function expectTheSame(source: Form): Promise<void> {
  const template = catalogue.templates.find(({ id }) => id === source.kind);
  if (!template) throw new Error(source.kind);
  const { chosen, filling } = filledLike(source, template);
  const { excel, host } = await open();
  const blank = formOf(template.id, topLeft, chosen);
  blocksOf(await host.insertForms([onSheet(await activeId(host), blank)]));
  for (const [hole, value] of Object.entries(filling)) {
    const at = blank.places[hole];
    if (!at) throw new Error(`no place for ${hole}`);
    await excel.user.edit("Sheet1", a1({ row: at.top, column: at.left }), value);
  }
  const again = await open({ workbook: await excel.saveBytes() });
  const { forms, failures } = verdict([(await again.host.readSheet()).sheet]);
  expect(failures).toEqual([]);
  expect(forms.map(({ standard, lost }) => ({ standard, lost }))).toEqual([{ standard: true, lost: [] }]);
  expect(contentOf(forms[0]!)).toEqual(contentOf(source, computedSums(template, filling)));
}

describe("as a form of an invented office", () => {
  const sources = formsIn(path.resolve(__dirname, "../../../assets/samples/clean.xlsx"));

  test.each(kinds)("%s is recognised completely", async (kind) => {
    const mine = (await sources).filter((form) => form.kind === kind);
    expect(mine.length).toBeGreaterThan(0);
    for (const source of mine) await expectTheSame(source);
  });
});

describeWithCorpus("as a form of the corpus", () => {
  test("every one of the seventeen is recognised completely", async () => {
    const sources = await formsIn(corpus("laid-out.xlsx"));
    expect(sources).toHaveLength(17);
    for (const source of sources) await expectTheSame(source);
  }, 60_000);
});
