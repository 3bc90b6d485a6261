/** Marks are seen on cells of any usual fill, in grey, and without any colour. */
import { markLetters as letters, markLooks as looks, paintOf } from "../../../src/core/mark-looks";
import { contrast } from "../../support/contrast";

/** White, the highlighter's yellow, the templates' tint, and the pale fills of Excel's own palette. */
const fills = ["#FFFFFF", "#FFFF00", "#FFFBE6", "#FFF2CC", "#E2EFDA", "#DDEBF7", "#FCE4D6", "#EDEDED"];

describe.each(Object.entries(looks))("the mark of an %s", (_, { fill, line }) => {
  test.each(fills)("is seen on %s, also where only its lightness is left", (own) => {
    // The marks of before had 1.02 on yellow.
    expect(contrast(fill, own)).toBeGreaterThanOrEqual(1.3);
  });

  test("leaves the letters and its own lines to be read", () => {
    expect(contrast(fill, letters)).toBeGreaterThanOrEqual(7);
    expect(contrast(line, "#FFFFFF")).toBeGreaterThanOrEqual(4.5);
    expect(contrast(line, fill)).toBeGreaterThanOrEqual(3);
  });
});

test("severities differ without any colour, by lines that no table has and by their letters", () => {
  const plain = Object.values(looks).map(({ border, bold, underline }) => `${border} ${bold} ${underline}`);
  expect(new Set(plain).size).toBe(3);
  expect(Object.values(looks).map(({ border }): string => border)).not.toContain("Continuous");
});

test("where thousands get less of it, severities still differ without any colour", () => {
  const lean = (["error", "warning", "advice"] as const).map((severity) => paintOf(severity, false));
  expect(new Set(lean.map(({ italic, sides }) => `${String(italic)} ${sides.join(" ")}`)).size).toBe(3);
});
