import type { FieldId } from "../../core/fields";
import { textOf } from "../../core/form";
import { defineRule } from "../../core/rule";
import { Signs } from "../../core/recognise/words/signs";
import type { Range } from "../../core/sheet";
import { complete } from "../provisions/measures-2015";

export const bracketsClosed = defineRule({
  id: "brackets-closed",
  summary: "括号和书名号应当成对。",
  category: "format",
  severity: "advice",
  basis: [complete],
  appliesTo: "every-form",
  messages: { open: ["“{text}”的括号或书名号不成对（{sign}）。", "请补上缺少的一半，或核对文字是否被截断。"] },
  reasons: {},
  check(form, report) {
    for (const id of inHead) {
      const field = form.fields[id];
      if (field) look(textOf(form, id), field.at);
    }
    for (const { name, value, nameAt, valueAt } of form.indicators) {
      look(name, nameAt);
      look(value, valueAt);
    }

    function look(text: string | null, at: Range): void {
      const sign = text === null ? null : unpaired(text);
      if (text !== null && sign) report([at], "open", { text, sign });
    }
  },
});

const inHead: readonly FieldId[] = ["goals.annual", "goals.midLong", "projectName"];

const pairs = [
  ["（(", "）)"],
  ["《", "》"],
  ["“", "”"],
  ["【", "】"],
] as const;

const signs = new Signs(pairs.flat().join(""));

function unpaired(text: string): string | null {
  if (!signs.anyIn(text)) return null;
  // 1）and a) are numbering.
  const plain = text.replace(/(^|[^（(\d])(\d{1,2}|[a-zA-Z])[）)]/g, "$1");
  for (const [open, close] of pairs) {
    let [depth, broken] = [0, false];
    for (const character of plain) {
      if (open.includes(character)) depth++;
      else if (close.includes(character) && --depth < 0) broken = true;
    }
    if (depth !== 0 || broken) return `${open.charAt(0)}${close.charAt(0)}`;
  }
  return null;
}
