/** What a form says, as somebody would type it into the holes of a template. */
import { toNumber } from "../../src/core/decimal";
import type { FieldValue, Option } from "../../src/core/fields";

export type Typed = Readonly<Record<string, string | number>>;

/** Leaves out what nothing was typed for. */
export function kept(entries: readonly (readonly [string, unknown])[]): Typed {
  return Object.fromEntries(
    entries.flatMap(([key, text]) => (typeof text === "string" || typeof text === "number" ? [[key, text]] : [])),
  );
}

export const box = ({ text, ticked }: Option) => (ticked ? "☑" : "□") + text;

/** Options with their boxes, or as `option` says; one that it says nothing of is left out. */
export function printed(value: FieldValue, option: (one: Option) => string | null = box): string | number | null {
  switch (value.is) {
    case "blank":
      return null;
    case "amount":
      return toNumber(value.amount.value);
    case "choice":
      return value.options.flatMap((one) => option(one) ?? []).join(" ");
    default:
      return value.text;
  }
}
