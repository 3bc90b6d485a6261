import { agreement, type Amount } from "../../core/amount";
import { foundFields, moneyFields, nameOfField, type FieldValue } from "../../core/fields";
import { amountsOfTask, taskRows, type Form } from "../../core/form";
import { statedInWords } from "../../core/recognise/words/money-in-words";
import { defineRule } from "../../core/rule";
import type { Range } from "../../core/sheet";
import { parseTarget } from "../../core/target-value";
import { consistency } from "../provisions/form-itself";
import { complete } from "../provisions/measures-2015";

export const amountInWords = defineRule({
  id: "amount-in-words",
  summary: "金额既写数字又写大写的，两者应当一致。",
  category: "total-mismatch",
  severity: "error",
  basis: [consistency, complete],
  appliesTo: "every-form",
  messages: {
    differs: ["“{label}”的数字是 {digits} 万元，大写却是 {words} 万元。", "请核对 {cell}，使数字与大写一致。"],
  },
  reasons: {},
  terms: { total: "合计" },
  check(form, report) {
    const both = writtenTwice(form);
    if (both.length === 0) return report.notApplicable();
    for (const { label, at, digits, words } of both) {
      // 233万元 may round 贰佰叁拾叁万零肆佰元.
      if (agreement(digits, [words]) !== "differs") continue;
      report([at], "differs", {
        label: label ?? ({ term: "total" } as const),
        digits: digits.value,
        words: words.value,
        cell: at,
      });
    }
  },
});

interface Twice {
  /** None of the total of a table. */
  readonly label: string | null;
  readonly at: Range;
  readonly digits: Amount;
  readonly words: Amount;
}

/** The amounts of a form that stand there in digits and in words. */
function writtenTwice(form: Form): readonly Twice[] {
  const cells: readonly { readonly label: string | null; readonly at: Range; readonly value: FieldValue }[] = [
    ...foundFields(form.fields, moneyFields).map((field) => ({ ...field, label: nameOfField(field) })),
    ...form.otherFunds.map((line) => ({ ...line, label: nameOfField(line) })),
    ...taskRows(form).flatMap((task) => amountsOfTask(task).map((cell) => ({ ...cell, label: task.name }))),
  ];
  const ofCells = cells.flatMap(({ label, at, value }): Twice[] =>
    value.is === "amount" && value.inWords ? [{ label, at, digits: value.amount, words: value.inWords }] : [],
  );
  const ofIndicators = form.indicators.flatMap(({ name, value, valueAt }): Twice[] => {
    const words = value === null ? null : statedInWords(value);
    const [only, more] = parseTarget(value ?? "").quantities.flatMap(({ money }) => money ?? []);
    return words && only && !more ? [{ label: name, at: valueAt, digits: only, words }] : [];
  });
  return [...ofCells, ...ofIndicators];
}
