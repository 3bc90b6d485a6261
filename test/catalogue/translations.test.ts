import { catalogue } from "../../src/catalogue/bilingual";

const holesIn = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? "").sort();

describe("the English words of the rules", () => {
  const translated = Object.entries(catalogue.english);

  test("are there for every rule, in the order of the ids, and for nothing else", () => {
    expect(translated.map(([id]) => id)).toEqual(catalogue.rules.map(({ id }) => id));
  });

  describe.each(catalogue.rules.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
    const english = catalogue.english[id] ?? { summary: "", messages: {}, reasons: {} };

    test("has every message, with the same holes, in both sentences together", () => {
      const holes = (messages: typeof rule.messages) =>
        Object.entries(messages).map(([key, [what, todo]]) => [key, [...new Set(holesIn(what + todo))]]);
      expect(holes(english.messages)).toEqual(holes(rule.messages));
    });

    test("has every reason, with the same holes", () => {
      const holes = (reasons: typeof rule.reasons) =>
        Object.entries(reasons).map(([key, text]) => [key, holesIn(text)]);
      expect(holes(english.reasons)).toEqual(holes(rule.reasons));
    });

    test("is made of whole sentences", () => {
      for (const text of [
        english.summary,
        ...Object.values(english.messages).flat(),
        ...Object.values(english.reasons),
      ]) {
        expect(text).toMatch(/^[A-Z“{0-9].*[.?]$/s);
      }
    });
  });
});
