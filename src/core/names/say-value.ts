/** What stands in a field, on one line. */
import { formatDecimal } from "../decimal";
import type { FieldValue } from "../fields";
import { quoted } from "../fill";
import type { MoneyLine } from "../outline";
import type { Names } from "./names";

/** Amounts are in 万元, without the unit: whoever shows them says it once. */
export function sayValue(value: FieldValue, { value: words }: Names): string {
  switch (value.is) {
    case "blank":
      return words.blank;
    case "text":
      return value.text.replace(/\s+/g, " ").trim();
    case "amount":
      return quoted(formatDecimal(value.amount.value));
    case "choice": {
      const ticked = value.options.filter((option) => option.ticked).map(({ text }) => `☑ ${text}`);
      return ticked.length > 0 ? ticked.join(" ") : words.noTick;
    }
    case "unreadable":
      return words.unreadable(quoted(value.text));
  }
}

/** As printed, but for the 合计 of the sources, which many a table has, and for a total that was not found. */
export function sayMoneyLine({ id, read }: MoneyLine, { meaning }: Names): string {
  if (id !== null && (!read || id === "sources.total")) return meaning[id];
  return (read?.label ?? "").replace(/[:：]\s*$/, "");
}
