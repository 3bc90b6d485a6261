/** What an indicator's categories are called in a report. */
import type { Indicator } from "../core/form";
import { level1Names, level2Names } from "../core/names/categories";

/** As printed, and by its usual name where the form prints none. */
export function level1Name({ label1, level1 }: Indicator): string | null {
  return label1 ?? (level1 && level1Names[level1]);
}

/** By its usual name; as printed where the category is none we know. */
export function level2Name({ label2, level2 }: Indicator): string | null {
  return level2 ? level2Names[level2] : label2;
}
