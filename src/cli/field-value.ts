/** Field values as the JSON output has them: amounts in 万元, texts as text, choices as codes. */
import { toNumber } from "../core/decimal";
import type { Field, FieldId, FieldValue } from "../core/fields";
import type { FormKind, TaskAmount } from "../core/form";

export type JsonValue = string | number | readonly string[] | null;

export function fieldValue(field: Field, kind: FormKind): JsonValue {
  const { value } = field;
  switch (value.is) {
    case "blank":
    case "unreadable":
      return null;
    case "text":
      return field.id === "basis" && kind === "project" ? [codeOf(value.text)] : codeOfText(field.id, value.text);
    case "amount":
      return toNumber(value.amount.value);
    case "choice":
      return choiceValue(field.id, value);
  }
}

export function taskValue(amount: TaskAmount | null): number | null {
  return amount?.value.is === "amount" ? toNumber(amount.value.amount.value) : null;
}

function choiceValue(id: FieldId, { options }: FieldValue & { readonly is: "choice" }): JsonValue {
  const ticked = options.filter((option) => option.ticked).map((option) => option.text);
  if (id === "basis") return ticked.map(codeOf);
  if (id === "projectType") return ticked.length > 0 ? ticked.join("、") : null;
  // Two ticks, or none, are no answer.
  const [only, ...others] = ticked;
  return only === undefined || others.length > 0 ? null : codeOf(only);
}

/** A choice that is written out, without boxes. */
function codeOfText(id: FieldId, text: string): string {
  return id === "nature" || id === "term" ? codeOf(text) : text;
}

const codes: readonly (readonly [RegExp, string])[] = [
  [/^(?:当年|本年度?|年度)?新[增建]/, "new"],
  [/^(?:以前年度|上年度?|往年)?(?:延续|续建)/, "continuing"],
  [/^一次性/, "one-off"],
  [/^(经常性|常年)/, "recurring"],
  [/^(?:国家)?(?:有关|相关)?法律、?法规/, "laws"],
  [/领导指示$/, "leader-instruction"],
  [/决定$/, "party-government-decision"],
  [/^上级(?:部门)?文件/, "superior-document"],
  [/^其他$/, "other"],
];

function codeOf(text: string): string {
  const plain = text.normalize("NFKC").replace(/\s+/g, "");
  return codes.find(([pattern]) => pattern.test(plain))?.[1] ?? text;
}
