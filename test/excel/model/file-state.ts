import type { FileWorkbook, Json, Workbook } from "./workbook";

/**
 * Settings and sheets' custom properties, which hucre does not know. Excel keeps them in parts of its own
 * (webextension*.xml, customProperty*.bin); this host keeps them in one part of the package that only it reads,
 * so that a workbook saved here and opened here again remembers them.
 */
const PART = "docProps/test-host.xml";

interface State {
  readonly settings: readonly (readonly [string, Json])[];
  readonly customProperties: Readonly<Record<string, readonly (readonly [string, string])[]>>;
}

export function readState(workbook: Workbook): void {
  const bytes = partsOf(workbook.file)?.get(PART);
  if (!bytes) return;
  const text = /<state>(.*)<\/state>/s.exec(new TextDecoder().decode(bytes))?.[1] ?? "";
  const state = JSON.parse(text.replace(/&lt;/g, "<").replace(/&amp;/g, "&")) as State;
  for (const [key, value] of state.settings) workbook.settings.set(key, value);
  for (const sheet of workbook.sheets)
    for (const [key, value] of state.customProperties[sheet.name] ?? []) sheet.customProperties.set(key, value);
}

export function keepState(workbook: Workbook): void {
  const package_ = partsOf(workbook.file);
  if (!package_) return;
  const withProperties = workbook.sheets.filter((sheet) => sheet.customProperties.size > 0);
  if (workbook.settings.size === 0 && withProperties.length === 0) {
    package_.delete(PART);
    return;
  }
  const state: State = {
    settings: [...workbook.settings],
    customProperties: Object.fromEntries(withProperties.map((sheet) => [sheet.name, [...sheet.customProperties]])),
  };
  const text = JSON.stringify(state).replace(/&/g, "&amp;").replace(/</g, "&lt;");
  package_.set(PART, new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?><state>${text}</state>`));
}

/** hucre keeps the parts it does not rewrite under a symbol of its own. */
export function partsOf(file: FileWorkbook): Map<string, Uint8Array> | undefined {
  const symbol = Object.getOwnPropertySymbols(file).find((s) => s.description === "hucre.xlsx.roundtripState");
  const state: unknown = symbol && Reflect.get(file, symbol);
  const entries: unknown = typeof state === "object" && state !== null ? Reflect.get(state, "rawEntries") : undefined;
  return entries instanceof Map ? entries : undefined;
}
