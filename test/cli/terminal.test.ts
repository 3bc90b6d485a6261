import fc from "fast-check";
import { painter, plainJson, plainText } from "../../src/cli/terminal";

describe("text of a workbook on a terminal", () => {
  test.each([
    ["项目\n资金\r\n来源", "项目 资金 来源"],
    ["\u001b[2J\u001b[31m红\u001b[0m", "红"],
    ["\u001b]0;标题\u0007甲", "甲"],
    ["\u001b]8;;http://x\u001b\\乙", "乙"],
    ["\u009b31m丙\u0007", "丙"],
    ["\u202e绩效\u202c", "绩效"],
    ["\ud800半", "\ufffd半"],
    ["☑新增项目 ≥80% 𠮷", "☑新增项目 ≥80% 𠮷"],
  ])("%j is shown as %j", (text, shown) => {
    expect(plainText(text)).toBe(shown);
  });

  test("never holds a control character, whatever stands in the cell", () => {
    const unit = fc.oneof(
      fc.constantFrom("\u001b", "[", "]", "\u009b", "m", ";", "\u0007", "\n"),
      fc.string({ unit: "binary", maxLength: 1 }),
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 30 }), (letters) => {
        expect(plainText(letters.join(""))).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
  });

  test("is the same data in JSON, without anything that a terminal would obey", () => {
    const value = { text: "\u001b[2J\u009b\u202e\u2028甲\n" };
    const json = plainJson(value);
    for (const letter of ["\u001b", "\u009b", "\u202e", "\u2028"]) expect(json).not.toContain(letter);
    expect(JSON.parse(json)).toEqual(value);
  });
});

describe("colour", () => {
  const output = (isTTY: boolean) => ({ isTTY, write: () => true });

  test.each([
    [true, {}, "\u001b[31m错误\u001b[39m"],
    [false, {}, "错误"],
    [true, { NO_COLOR: "1" }, "错误"],
    [true, { NO_COLOR: "" }, "\u001b[31m错误\u001b[39m"],
    [true, { TERM: "dumb" }, "错误"],
  ])("on a terminal: %s, with %j", (isTTY, env, painted) => {
    expect(painter({ out: output(isTTY), err: output(isTTY), env })("错误", "red")).toBe(painted);
  });
});
