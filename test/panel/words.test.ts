import { listWords } from "../../src/panel/findings/list-words";
import { words as chineseRead } from "../../src/panel/read/words";
import { words as englishRead } from "../../src/panel/read/words.en";
import { words as englishRecord } from "../../src/panel/record/words.en";
import { words as chinese } from "../../src/panel/words/words";
import { words as english } from "../../src/panel/words/words.en";

/** Every text of a language, by its key; functions are called with plain arguments. */
function texts(words: object): Record<string, string> {
  return Object.fromEntries(
    Object.entries(words).flatMap(([key, value]: [string, unknown]): [string, string][] => {
      if (typeof value === "string") return [[key, value]];
      if (typeof value === "object" && value)
        return Object.entries(texts(value)).map(([inner, text]) => [`${key}.${inner}`, text]);
      return [];
    }),
  );
}

it("Chinese is Chinese, but for names of keys and programs", () => {
  const { language, ...said } = texts(chinese);
  expect(language).toBe("zh-CN");
  for (const [key, text] of [...Object.entries(said), ...Object.entries(texts(chineseRead))])
    expect({ key, han: /\p{Script=Han}|、/u.test(text) }).toEqual({ key, han: true });
});

it("English is English, but for what is printed on the forms", () => {
  const withHan = Object.entries(texts(english)).filter(([, text]) => /\p{Script=Han}/u.test(text));
  expect(withHan.map(([key]) => key)).toEqual(["welcome", "noFormNothing"]);
  const ofRead = Object.entries(texts(englishRead)).filter(([, text]) => /\p{Script=Han}/u.test(text));
  expect(ofRead.map(([key]) => key)).toEqual([]);
});

it("English has its own commas and brackets", () => {
  expect(listWords.en.counted("Weights", 2)).toBe("Weights (2)");
  expect(englishRecord.comma + englishRecord.semicolon + englishRecord.colon).toBe(", ; : ");
});

it("both say the same things", () => {
  expect(Object.keys(texts(english))).toEqual(Object.keys(texts(chinese)));
  expect(Object.keys(englishRead).sort()).toEqual(Object.keys(chineseRead).sort());
});

it("counts one and many", () => {
  expect(english.copied(1)).toBe("1 finding copied.");
  expect(english.copied(2)).toBe("2 findings copied.");
  expect(englishRead.added(1)).toBe("1 wording imported.");
});
