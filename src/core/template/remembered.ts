/** Settings as a host kept them: text from who knows when. What makes no sense any more is left out. */
import type { Level2 } from "../form";
import { level2s, longest, mostRows, settingsFor, type Settings } from "./settings";

/** The year is never remembered: it would be last year's. */
export function rememberedSettings(text: string, year: number): Settings {
  const kept = parsed(text);
  const rowsKept = objectIn(kept["rows"]);
  const rows: Partial<Record<Level2, number>> = {};
  for (const level2 of level2s) {
    const count = rowsKept[level2];
    if (isCount(count)) rows[level2] = count;
  }
  const words = (name: keyof typeof longest): Partial<Settings> => {
    const value = kept[name];
    return typeof value === "string" && value.length <= longest[name] ? { [name]: value } : {};
  };
  const { tasks, midLong, weights, costs, protect } = kept;
  return settingsFor(year, {
    ...words("office"),
    ...words("level"),
    ...words("unit"),
    ...words("code"),
    ...words("implementingUnit"),
    ...words("projectName"),
    rows,
    ...(isCount(tasks) ? { tasks } : {}),
    ...(typeof midLong === "boolean" ? { midLong } : {}),
    ...(weights === 90 || weights === 100 ? { weights } : {}),
    ...(costs === "level1" ? { costs } : {}),
    ...(typeof protect === "boolean" ? { protect } : {}),
  });
}

const isCount = (value: unknown): value is number =>
  typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= mostRows;

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    return objectIn(JSON.parse(text));
  } catch {
    return {};
  }
}

function objectIn(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
