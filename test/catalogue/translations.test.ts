/** English is English. That each text is there, with its holes, the compiler says: see translation-types.test.ts. */
import { catalogue } from "../../src/catalogue/bilingual";
import { english } from "../../src/catalogue/english";
import { basisOf, say, sayOutcome } from "../../src/core/message";
import { nameOfProvision } from "../../src/core/provision";
import { outcomesOf, reviewed, type Case, type Table } from "../support/test-rule";
import { allTables } from "./tables";

const chinese = /[\p{Script=Han}、。，：；（）《》]/u;
/** Without what is quoted from the sheet, which stays as it is printed. */
const unquoted = (text: string) => text.replace(/“[^”]*”/g, "");

describe.each(Object.entries(english.rules))("the English of %s", (_, { summary, messages, reasons, terms = {} }) => {
  const sentences = [summary, ...Object.values(messages).flat(), ...Object.values(reasons)];

  test("is made of whole sentences", () => {
    for (const text of sentences) expect(text).toMatch(/^[A-Z“{0-9].*[.?]$/s);
  });

  test("is English but for quotations", () => {
    expect([...sentences, ...Object.values(terms)].filter((text) => chinese.test(unquoted(text)))).toEqual([]);
  });
});

describe("the provisions in English", () => {
  test("are English", () => {
    const said = catalogue.rules.flatMap((rule) =>
      basisOf(rule, catalogue, "en").map((one) => `${nameOfProvision(one, "en")}: ${one.asks}`),
    );
    expect(said.filter((text) => chinese.test(text))).toEqual([]);
  });
});

describe("what the examples of the rules' tests find", () => {
  let tables: readonly Table[] = [];

  beforeAll(async () => {
    tables = await allTables();
  });

  test("is said in English but for quotations", () => {
    const said = tables.flatMap(({ rule, template, cases: { invalid, cannotCheck = {} } }) =>
      [...Object.values(invalid), ...Object.values(cannotCheck)].flatMap(([given]) =>
        inEnglish(given, { rule, template }),
      ),
    );
    expect(said.length).toBeGreaterThan(300);
    expect(said.filter((text) => chinese.test(unquoted(text)))).toEqual([]);
  });
});

function inEnglish(given: Case, { rule, template }: Pick<Table, "rule" | "template">): string[] {
  const { review, catalogue: only } = reviewed(rule, template, given);
  const findings = review.findings.flatMap((finding) => {
    const { what, todo, why } = say(finding, only, "en");
    return [what, todo ?? "", why ?? ""];
  });
  const unsure = outcomesOf(review).filter(({ is }) => is === "could-not-check");
  return [...findings, ...unsure.map((outcome) => sayOutcome(outcome, only, "en"))];
}
