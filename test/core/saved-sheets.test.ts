/** What is found on the sheets that were saved as fixtures. New ones, and changes that are meant: npx jest saved-sheets -u */
import { catalogue } from "../../src/catalogue/bilingual";
import { review } from "../../src/core/review";
import { a1Range } from "../../src/core/sheet";
import { savedSheets } from "../fixtures/sheets";

test.each(savedSheets())("%s", (_, sheet) => {
  const { sheets, findings, failures } = review([sheet], catalogue);
  expect(failures).toEqual([]);
  const forms = sheets.flatMap((read) => read.forms.map(({ kind, range }) => `${kind} ${a1Range(range)}`));
  const found = findings.map(
    ({ severity, rule, message, at }) => `${severity} ${rule}/${message} ${at.map(a1Range).join(",")}`,
  );
  expect([...forms, ...found]).toMatchSnapshot();
});
