/** Reads .xlsx and .xlsm files, whatever their writers made of them. */
import { assertWorkbook } from "./container";
import { sound } from "./sound";
import { readSound, type Workbook } from "./workbook";

/** Without a name: every sheet. With a name: that sheet. */
export async function readWorkbook(bytes: Uint8Array, sheetName?: string): Promise<Workbook> {
  assertWorkbook(bytes);
  return readSound(await sound(bytes), sheetName);
}
