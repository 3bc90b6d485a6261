/**
 * Forms drawn by somebody who did not see the lexicon: how much of them is read. The bounds are what was reached; they
 * may only rise.
 */
import { catalogue } from "../../src/catalogue/bilingual";
import { fieldValue } from "../../src/cli/field-value";
import { foundFields } from "../../src/core/fields";
import type { Form } from "../../src/core/form";
import { review } from "../../src/core/review";
import { a1, parseRange } from "../../src/core/sheet";
import { drawForms } from "../fixtures/drawn/draw";
import { sheetOf } from "../fixtures/drawn/sheet-of";

const seeds = Array.from({ length: 120 }, (_, index) => index + 1);

const plain = (value: unknown) =>
  JSON.stringify(value ?? null)
    .normalize("NFKC")
    .replace(/\s+/g, "");

/** The form that covers most rows of a range. */
function formAt(forms: readonly Form[], address: string): Form | undefined {
  const wanted = parseRange(address);
  const rows = ({ range }: Form) =>
    wanted ? Math.min(range.bottom, wanted.bottom) - Math.max(range.top, wanted.top) + 1 : 0;
  return [...forms].sort((a, b) => rows(b) - rows(a)).find((form) => rows(form) > 0);
}

test("most fields and indicators of forms that nobody prepared are read", () => {
  const drawn = seeds.map(drawForms);
  const reviewed = review(drawn.map(sheetOf), catalogue);
  expect(reviewed.failures).toEqual([]);
  const counted = { fields: 0, fieldsRight: 0, indicators: 0, indicatorsRight: 0 };
  drawn.forEach(({ expected }, index) => {
    for (const wanted of expected.forms) {
      const form = formAt(reviewed.sheets[index]?.forms ?? [], wanted.range);
      const read = new Map(
        form ? foundFields(form.fields).map((field) => [field.id as string, fieldValue(field, form.kind)]) : [],
      );
      for (const [id, { value }] of Object.entries(wanted.fields)) {
        if (value === null) continue;
        counted.fields++;
        if (plain(read.get(id)) === plain(value)) counted.fieldsRight++;
      }
      const values = new Set(
        form?.indicators.map(
          ({ valueAt, value }) => `${a1({ row: valueAt.top, column: valueAt.left })} ${plain(value)}`,
        ),
      );
      for (const { value, cells } of wanted.indicators) {
        if (value === null) continue;
        counted.indicators++;
        if (values.has(`${cells.value} ${plain(value)}`)) counted.indicatorsRight++;
      }
    }
  });
  expect(counted.fields).toBeGreaterThan(500);
  expect(counted.indicators).toBeGreaterThan(1500);
  console.info(counted);
  expect(counted.fieldsRight / counted.fields).toBeGreaterThan(0.98);
  expect(counted.indicatorsRight / counted.indicators).toBeGreaterThan(0.98);
});
