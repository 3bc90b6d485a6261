import type { Sheet } from "../model/sheet";
import { sheetNamed } from "../model/workbook";
import type { Host } from "./host";

/** The sheet the user means. */
export function sheetOf(host: Host, name: string): Sheet {
  const sheet = sheetNamed(host.workbook, name);
  if (!sheet) throw new Error(`No sheet is called ${name}.`);
  return sheet;
}
