import { amountOf, textOf } from "../../core/form";
import { defineRule } from "../../core/rule";
import { squash } from "../../core/recognise/words/squash";
import { Signs } from "../../core/recognise/words/signs";
import type { Range } from "../../core/sheet";
import { nothingLeftOut } from "../provisions/practice";
import { complete } from "../provisions/measures-2015";

export const noTemplatePrompts = defineRule({
  id: "no-template-prompts",
  summary: "模板中的提示文字应当换成实际内容。",
  category: "format",
  severity: "warning",
  basis: [nothingLeftOut, complete],
  appliesTo: "every-form",
  messages: {
    years: ["中长期一栏已经填写，年份仍是模板的“{text}”。", "请写明起止年份。"],
    indicators: ["有 {count} 个指标还留着模板的提示，如“{text}”。", "请把提示换成实际的数值。"],
    title: ["标题还留着模板的提示“{text}”。", "请写明年度和单位。"],
  },
  reasons: {},
  check(form, report) {
    const midLong = textOf(form, "goals.midLong") !== null || (amountOf(form, "funds.midLong.total")?.value ?? 0n) > 0n;
    for (const prompt of midLong ? form.prompts : []) report([prompt.at], "years", { text: prompt.text });
    const left: { readonly text: string; readonly at: Range }[] = [];
    for (const { name, value, nameAt, valueAt } of form.indicators) {
      if (name !== null && isPrompt(name)) left.push({ text: name, at: nameAt });
      if (value !== null && isPrompt(value)) left.push({ text: value, at: valueAt });
    }
    const [first, ...others] = left;
    if (first) {
      const at: readonly [Range, ...Range[]] = [first.at, ...others.map((one) => one.at)];
      report(at, "indicators", { count: left.length, text: first.text }, { waits: true });
    }
    if (form.titleAt && form.title && isPrompt(form.title)) report([form.titleAt], "title", { text: form.title });
  },
});

/** ≥**个, XX, 20××年, ____ and the like. */
function isPrompt(text: string): boolean {
  return (
    mayPrompt.anyIn(text) &&
    /\*{2,}|[×xX]{2,}|_{3,}|(?<![〇○一二三四五六七八九])[〇○]{2,}|某某(市|县|单位|项目)|…{2,}/.test(squash(text))
  );
}

/** One of these signs is in every prompt, and in few other texts. */
const mayPrompt = new Signs("*＊×xXｘＸ_＿〇○某…");
