/** The list of findings that stands in a workbook as a sheet of its own: it quotes forms, and is none. */
import type { Language } from "./message";
import type { Sheet } from "./sheet";

export const listHeadings: Readonly<Record<Language, readonly string[]>> = {
  "zh-CN": ["工作表", "单元格", "级别", "问题", "改法", "依据"],
  en: ["Sheet", "Cell", "Severity", "Finding", "What to do", "Basis"],
};

export function isFindingList({ origin, values: [first = []] }: Pick<Sheet, "origin" | "values">): boolean {
  if (origin.row !== 0 || origin.column !== 0) return false;
  return Object.values(listHeadings).some((headings) => headings.every((text, index) => first[index] === text));
}
