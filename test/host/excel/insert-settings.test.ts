/** Whatever the settings: inserted through Microsoft's client, saved, reopened and checked, the form is the one that was asked for. */
import fc from "fast-check";
import { level2s, settingsFor, type Settings } from "../../../src/core/template/settings";
import { lastColumn, type Cell } from "../../../src/core/sheet";
import { printedSettings, settingsRead } from "../../support/settings-read";
import { open } from "./excel-under-test";
import { activeId, blocksOf, formOf, kinds, onNewSheet, onSheet, verdict } from "./insert-forms";

const settings: fc.Arbitrary<Settings> = fc
  .record({
    office: fc.constantFrom("", "云溪市", "青石县", "云溪市柳河镇"),
    level: fc.constantFrom("", "市级", "县级", "本级"),
    unit: fc.constantFrom("云溪市城市管理局", "青石县教育局"),
    code: fc.constantFrom("", "330001"),
    implementingUnit: fc.constantFrom("", "云溪市环境卫生服务中心"),
    projectName: fc.constantFrom("", "城区公厕日常维护", "95%", "=1+1"),
    rows: fc.dictionary(fc.constantFrom(...level2s), fc.integer({ min: 1, max: 20 }), { maxKeys: 5 }),
    tasks: fc.integer({ min: 1, max: 20 }),
    midLong: fc.boolean(),
    weights: fc.constantFrom(90 as const, 100 as const, null),
    costs: fc.constantFrom("printed" as const, "level1" as const),
    protect: fc.boolean(),
  })
  .chain((chosen) => fc.integer({ min: 2020, max: 2035 }).map((year) => settingsFor(year, chosen)));

const place: fc.Arbitrary<Cell | "new sheet"> = fc.oneof(
  fc.constant("new sheet" as const),
  fc.record({
    row: fc.constantFrom(0, 1, 62, 900),
    column: fc.constantFrom(0, 3, 26, lastColumn - 9),
  }),
);

test.each(kinds)(
  "%s: recognised with exactly its settings, and lacking only what is to be filled in",
  async (kind) => {
    await fc.assert(
      fc.asyncProperty(settings, place, async (chosen, at) => {
        const { excel, host } = await open();
        const placement =
          at === "new sheet"
            ? onNewSheet("表", formOf(kind, { row: 0, column: 0 }, chosen))
            : onSheet(await activeId(host), formOf(kind, at, chosen));
        const [block] = blocksOf(await host.insertForms([placement]));
        expect(excel.missing).toEqual([]);

        const again = await open({ workbook: await excel.saveBytes() });
        const blocks = await again.host.insertedBlocks();
        expect(blocks).toMatchObject([{ id: block?.id, range: block?.range, untouched: true }]);
        const { sheet } = await again.host.readSheet(blocks[0]?.sheet.id);
        const { forms, toFill, others, failures } = verdict([sheet]);
        expect({ others, failures }).toEqual({ others: [], failures: [] });
        expect(toFill).toBeGreaterThan(0);
        expect(forms.map((form) => ({ kind: form.kind, range: form.range, ...settingsRead(form, sheet) }))).toEqual([
          { kind, range: block?.range, ...printedSettings(chosen, kind) },
        ]);
      }),
      { numRuns: 12 },
    );
  },
  60_000,
);
