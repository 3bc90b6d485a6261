import fc from "fast-check";
import { parseTicks } from "../../src/core/recognise/words/ticks";

/** "+新增 -延续" */
const shown = (text: string) =>
  parseTicks(text)
    .map(({ text: option, ticked }) => (ticked ? "+" : "-") + option)
    .join(" ");

test.each([
  ["□新增项目 ☑延续项目", "-新增项目 +延续项目"],
  ["□ 新增项目 ■ 延续项目", "-新增项目 +延续项目"],
  ["☐新增项目☒延续项目", "-新增项目 +延续项目"],
  ["R法律法规 □ 市委市政府决定 □ 其他", "+法律法规 -市委市政府决定 -其他"],
  ["R新增项目 □ 延续项目 □", "+新增项目 -延续项目"],
  ["新增项目（√） 延续项目（ ）", "+新增项目 -延续项目"],
  ["新增项目□ 延续项目√", "-新增项目 +延续项目"],
  ["[x]新增项目 [ ]延续项目", "+新增项目 -延续项目"],
  ["√新增项目 ×延续项目", "+新增项目 -延续项目"],
  ["√新增项目 延续项目", "+新增项目 -延续项目"],
  ["×新增项目 □延续项目", "+新增项目 -延续项目"],
  ['<input type="checkbox" checked>新增项目 <input type="checkbox">延续项目', "+新增项目 -延续项目"],
  ["🗹新增项目　☐延续项目", "+新增项目 -延续项目"],
  ["新增项目✅ 延续项目□", "+新增项目 -延续项目"],
  ["☑新增项目 ☑延续项目", "+新增项目 +延续项目"],
  ["新增项目", ""],
  ["", ""],
])("%s", (text, expected) => {
  expect(shown(text)).toBe(expected);
});

test("brackets between boxes are no options", () => {
  expect(parseTicks("□新增  ） ☑延续").map(({ text }) => text)).toEqual(["新增", "延续"]);
});

test("any text gives options that are not blank", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...Array.from("□☑■√×R[]x()（） 新增延续项目<input checked>")), maxLength: 60 }),
      (text) => {
        for (const option of parseTicks(text)) expect(option.text).not.toBe("");
      },
    ),
  );
});
