/** Texts copied from the web hold characters that nobody sees: they change nothing. */
import { catalogue } from "../../src/catalogue/bilingual";
import { review } from "../../src/core/review";
import type { Sheet } from "../../src/core/sheet";
import { drawForms } from "../fixtures/drawn/draw";
import { sheetOf } from "../fixtures/drawn/sheet-of";

const seeds = Array.from({ length: 30 }, (_, index) => index + 1);

const withInvisible = (sheet: Sheet): Sheet => ({
  ...sheet,
  values: sheet.values.map((row) =>
    row.map((value) => (typeof value === "string" ? value.split("").join("\u200b") : value)),
  ),
});

const findings = (sheet: Sheet) =>
  review([sheet], catalogue).findings.map(({ form, rule, message, at }) => ({ form, rule, message, at }));

test.each(seeds)("drawn form %i", (seed) => {
  const sheet = sheetOf(drawForms(seed));
  expect(findings(withInvisible(sheet))).toEqual(findings(sheet));
});
