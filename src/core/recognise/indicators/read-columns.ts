/** The columns of a table as a person is shown them. */
import type { ReadColumn } from "../../form";
import type { Header } from "./header";

const shown = ["level1", "level2", "name", "value", "operator", "unit", "weight", "extra"] as const;

export function readColumns(header: Header | null): readonly ReadColumn[] {
  return (header?.columns ?? []).flatMap(({ role, half, heading, why }) => {
    const known = shown.find((one) => one === role);
    return known ? [{ role: known, horizon: half, heading: heading.text, at: heading.at, why }] : [];
  });
}
