/** The published schema of a profile: fresh, and of one mind with the reader. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { catalogue } from "../../src/catalogue/bilingual";
import { profileOf, readProfile, writeProfile } from "../../src/core/profile/profile-file";
import { choices, shipped, type Profile } from "../../src/core/profile/profile";
import { wordingMeanings } from "../../src/core/recognise/words/wordings";
import { accepts } from "../support/json-schema";
import { schemaFile, schemaText } from "./profile-schema-file";

const text = readFileSync(schemaFile, "utf8");
const schema: object = JSON.parse(text);
const { rules } = catalogue;

test("the schema is that of the rules (npm run docs writes it)", () => {
  expect(text).toBe(schemaText());
});

test("no setting is called severity, and each has its default within its bounds, and its sentence in both languages", () => {
  const settings = rules.flatMap(({ id, settings: own = {} }) =>
    Object.entries(own).map(([name, setting]) => ({ id, name, setting })),
  );
  expect(settings.length).toBeGreaterThan(4);
  for (const { id, name, setting } of settings) {
    const english = catalogue.english?.rules[id]?.settings?.[name] ?? "";
    expect({ id, name, is: name === "severity" }).toEqual({ id, name, is: false });
    expect(profileOf({ version: 1, rules: { [id]: { [name]: setting.default } } }, rules).problems).toEqual([]);
    expect([setting.text, english]).toEqual([
      expect.stringMatching(/。$/),
      expect.stringMatching(/^[^\p{Script=Han}]+\.$/u),
    ]);
  }
});

/** Whole profiles, and what a hand that slipped makes of them. */
const ids = rules.map(({ id }) => id);
const number = fc.oneof(
  fc.integer({ min: -5, max: 250 }),
  fc.double({ min: -1, max: 120, noNaN: true }),
  fc.constantFrom(0, 1, 51, 100, 200, 0.5, 1e21, -0),
);
const anything = fc.oneof(fc.jsonValue(), number, fc.string(), fc.constantFrom(null, true, [], {}, "", "off"));
const severity = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom<unknown>(...choices) },
  { weight: 1, arbitrary: anything },
  { weight: 1, arbitrary: fc.constantFrom("Error", "错误", "warn") },
);
const settingNames = [...new Set(rules.flatMap(({ settings = {} }) => Object.keys(settings)))];
const name = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom("severity", ...settingNames) },
  { weight: 1, arbitrary: fc.constantFrom("toString", "__proto__", "constructor", "Severity") },
);
const ofRule = fc.oneof(
  severity,
  fc.record({ severity }, { requiredKeys: [] }),
  fc.dictionary(name, fc.oneof(severity, number), { maxKeys: 3 }),
);
/** Rules with their own settings, whole and not. */
const withSettings = fc.constantFrom(...rules.filter(({ settings }) => settings)).chain((rule) =>
  fc
    .record(
      {
        severity,
        ...Object.fromEntries(
          Object.entries(rule.settings ?? {}).map(([key, { min, max }]) => [
            key,
            fc.oneof(
              { weight: 6, arbitrary: fc.integer({ min, max }) },
              { weight: 1, arbitrary: fc.integer({ min: min - 1, max: max + 1 }) },
              { weight: 1, arbitrary: number },
            ),
          ]),
        ),
      },
      { requiredKeys: [] },
    )
    .map((own): [string, unknown] => [rule.id, own]),
);
const anyRule = fc.tuple(
  fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...ids) },
    { weight: 1, arbitrary: fc.constantFrom("brackets-close", "toString", "__proto__", "") },
  ),
  ofRule,
);
const wording = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      text: fc.oneof(
        { weight: 6, arbitrary: fc.string({ minLength: 1, maxLength: 8 }) },
        { weight: 1, arbitrary: fc.string({ unit: "grapheme", minLength: 50, maxLength: 70 }) },
        { weight: 1, arbitrary: fc.constantFrom("", " ", "\u200b", "𠮷".repeat(60), "𠮷".repeat(61)) },
      ),
      means: fc.constantFrom<string>(...wordingMeanings, "funds.monthly"),
    }),
  },
  { weight: 1, arbitrary: anything },
  { weight: 1, arbitrary: fc.constantFrom({ text: "甲" }, { text: "甲", means: "nothing", note: "" }) },
);
const mostly = (right: fc.Arbitrary<unknown>, ...wrong: readonly unknown[]) =>
  fc.oneof({ weight: 30, arbitrary: right }, { weight: 1, arbitrary: fc.constantFrom(...wrong) });
const members = {
  version: mostly(fc.constant(1), 0, 2, "1", null),
  name: mostly(fc.constantFrom(null, "预算处", "局".repeat(60), "𠮷".repeat(60)), "", " ", "局".repeat(61), 1),
  year: mostly(fc.integer({ min: 2000, max: 2100 }), 1999, 2101, 2026.5, "2026"),
  rules: mostly(
    fc
      .array(fc.oneof({ weight: 4, arbitrary: withSettings }, { weight: 1, arbitrary: anyRule }), { maxLength: 2 })
      .map((entries) => Object.fromEntries(entries)),
    null,
    [],
    "off",
  ),
  wordings: mostly(fc.array(wording, { maxLength: 1 }), null, {}),
  $schema: mostly(fc.constant("profile.schema.json"), 1, null),
};
const profile = fc.oneof(
  { weight: 9, arbitrary: fc.record(members, { requiredKeys: ["version"] }) },
  { weight: 1, arbitrary: fc.record({ ...members, years: fc.constant(2026) }, { requiredKeys: [] }) },
);

test("the schema accepts what the reader reads, and refuses what it refuses", () => {
  const seen = { accepted: 0, refused: 0 };
  fc.assert(
    fc.property(fc.oneof({ weight: 9, arbitrary: profile }, { weight: 1, arbitrary: anything }), (content) => {
      // As a file holds it.
      const written: unknown = JSON.parse(JSON.stringify(content));
      const { problems } = profileOf(written, rules);
      seen[problems.length === 0 ? "accepted" : "refused"]++;
      expect({ accepted: accepts(schema, written), problems }).toEqual({ accepted: problems.length === 0, problems });
    }),
    { numRuns: 3000 },
  );
  // Neither half is a matter of a few.
  expect(Math.min(seen.accepted, seen.refused)).toBeGreaterThan(300);
});

test("what is written is read back as it was", () => {
  const whole = fc
    .record({
      name: fc.option(fc.constantFrom("预算处", 'A "B"'), { nil: null }),
      year: fc.option(fc.integer({ min: 2000, max: 2100 }), { nil: null }),
      rules: fc.dictionary(
        fc.constantFrom(...ids),
        fc.constantFrom(...choices).map((one) => ({ severity: one })),
      ),
      wordings: fc.constantFrom<Profile["wordings"]>([], [{ text: "事项", means: "projectName" }]),
    })
    .map((one): Profile => ({
      ...one,
      rules: { ...one.rules, "no-repeated-texts": { severity: "off", settings: { longest: 30 } } },
    }));
  fc.assert(
    fc.property(whole, (one) => {
      expect(readProfile(writeProfile(one), rules)).toEqual({ profile: one, problems: [] });
      expect(accepts(schema, JSON.parse(writeProfile(one)))).toBe(true);
    }),
  );
  expect(writeProfile(shipped)).toBe('{\n  "version": 1,\n  "rules": {}\n}\n');
});
