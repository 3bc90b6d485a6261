/** A cost without its unit, or with the wrong one: 30 → 30万元, 30元 → 30万元. */
import type { Fix, Fixes } from "../../core/fix";
import { valueAt } from "../../core/sheet";
import { typed } from "./change";

export const withUnit: Fixes = ({ at: [at], message }, { unit }, sheet) => {
  const before = valueAt(sheet, { row: at.top, column: at.left });
  if (before === null || typeof before === "boolean") return [];
  const text = String(before);
  const written =
    message === "slipped"
      ? [text.includes("万元") ? text.replace("万元", "元") : text.replace("元", "万元")].filter((one) => one !== text)
      : [unit ?? "万元", unit === "元" ? "万元" : "元"].map((one) => `${text.trimEnd()}${one}`);
  return written.flatMap((after): Fix[] => {
    const change = typed(sheet, at, after);
    return change ? [{ changes: [change] }] : [];
  });
};
