/** The compiler holds a translation against its rule: each line below that it must refuse is marked so. */
import { translationOf } from "../../src/core/translation";
import { defineRule } from "../../src/core/rule";
import { complete } from "../../src/catalogue/provisions/measures-2015";

const rule = defineRule({
  id: "an-example",
  summary: "示例。",
  category: "format",
  severity: "advice",
  basis: [complete],
  appliesTo: "every-form",
  messages: { wrong: ["{name}有误。", "请核对 {cell}。"] },
  reasons: { unread: "{name}无法识别。" },
  terms: { total: "合计" },
  check: () => undefined,
});

const summary = "An example.";
const wrong = ["{name} is wrong.", "Please check {cell}."] as const;
const unread = "{name} cannot be read.";
const terms = { total: "total" } as const;
const english = translationOf<typeof rule>();

test("a translation that fits is what it says", () => {
  const whole = { summary, messages: { wrong }, reasons: { unread }, terms } as const;
  expect(english(whole)).toBe(whole);
});

test("the compiler refuses what does not fit", () => {
  // @ts-expect-error a message is missing
  english({ summary, messages: {}, reasons: { unread }, terms });
  // @ts-expect-error a message is superfluous
  english({ summary, messages: { wrong, other: wrong }, reasons: { unread }, terms });
  // @ts-expect-error a hole is missing
  english({ summary, messages: { wrong: ["It is wrong.", "Please check {cell}."] }, reasons: { unread }, terms });
  // @ts-expect-error a hole is superfluous
  english({ summary, messages: { wrong }, reasons: { unread: "{name} in {cell} cannot be read." }, terms });
  // @ts-expect-error a reason is missing
  english({ summary, messages: { wrong }, reasons: {}, terms });
  // @ts-expect-error a term is missing
  english({ summary, messages: { wrong }, reasons: { unread }, terms: {} });
  // @ts-expect-error the terms are missing
  english({ summary, messages: { wrong }, reasons: { unread } });
  // @ts-expect-error a term is superfluous
  english({ summary, messages: { wrong }, reasons: { unread }, terms: { ...terms, part: "part" } });
  expect(Object.keys(rule.messages)).toEqual(["wrong"]);
});
