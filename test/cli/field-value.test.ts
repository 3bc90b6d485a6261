import { parseAmount } from "../../src/core/amount";
import type { Field, FieldId, FieldValue } from "../../src/core/fields";
import type { FormKind } from "../../src/core/form";
import { fieldValue } from "../../src/cli/field-value";

const at = { top: 0, left: 0, bottom: 0, right: 0 };

function valueOf(id: FieldId, value: FieldValue, kind: FormKind = "project"): unknown {
  const field: Field = { id, label: "", labelAt: at, at, value, why: "wording" };
  return fieldValue(field, kind);
}

function choice(...options: readonly string[]): FieldValue {
  return { is: "choice", options: options.map((text) => ({ text: text.slice(1), ticked: text.startsWith("☑") })) };
}

describe("a field in the JSON output", () => {
  test.each<[FieldId, FieldValue, unknown]>([
    ["nature", choice("☑新增项目", "□延续项目"), "new"],
    ["nature", choice("□新增项目", "☑延续 项目"), "continuing"],
    ["nature", choice("☑新增项目", "☑延续项目"), null],
    ["term", choice("☑一次性", "□经常性"), "one-off"],
    ["term", choice("□一次性", "☑经常性"), "recurring"],
    ["term", choice("□一次性", "□经常性"), null],
    [
      "basis",
      choice("☑法律法规", "☑市委市政府决定", "☑上级文件要求", "☑市委市政府领导指示", "☑其他"),
      ["laws", "party-government-decision", "superior-document", "leader-instruction", "other"],
    ],
    ["basis", choice("□法律法规", "☑县委县政府决定", "☑行业规划"), ["party-government-decision", "行业规划"]],
    ["projectType", choice("□产业发展", "☑民生保障"), "民生保障"],
    ["projectType", choice("□产业发展", "□民生保障"), null],
    ["goals.annual", { is: "text", text: "一、做好\n二、" }, "一、做好\n二、"],
    ["goals.annual", { is: "blank" }, null],
    ["funds.annual.other", { is: "unreadable", text: "待定 万元" }, null],
  ])("%s %j is %j", (id, value, expected) => {
    expect(valueOf(id, value)).toEqual(expected);
  });

  test("an amount is a number in 万元", () => {
    const amount = parseAmount("1,234,500", "元");
    expect(amount && valueOf("funds.annual.total", { is: "amount", amount })).toBe(123.45);
  });

  test("the basis of a special policy is a text", () => {
    expect(valueOf("basis", { is: "text", text: "《办法》" }, "special-policy")).toBe("《办法》");
  });
});
