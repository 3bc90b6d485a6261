/** A sheet of the open workbook as a fixture for the tests: what the checker sees of it, as text that reads well in a diff. */
import type { Sheet } from "../../src/core/sheet";
import { readSound } from "../../src/host/xlsx/workbook";
import { saveWorkbook, type Workbook } from "../excel/browser";
import type { GivenFile } from "./workbook-file";

/** Saved and read again, as the command line reads files: the pane reads the same (test/workbench/fixture.test.ts). */
export async function fixtureOf(workbook: Workbook, sheetName: string): Promise<GivenFile> {
  const { sheets } = await readSound({ bytes: await saveWorkbook(workbook), farOff: new Map() }, sheetName);
  const [sheet] = sheets;
  if (!sheet) throw new Error(`no sheet is called ${sheetName}`);
  return { name: `${sheetName}.sheet.json`, bytes: new TextEncoder().encode(fixtureText(sheet)) };
}

/** JSON, one line a row of cells. */
export function fixtureText({ values, merges, ...rest }: Sheet): string {
  const lines = (items: readonly unknown[]) =>
    items.length === 0 ? "[]" : `[\n    ${items.map((item) => JSON.stringify(item)).join(",\n    ")}\n  ]`;
  const fields = [
    ...Object.entries(rest).map(([name, value]) => `"${name}": ${JSON.stringify(value)}`),
    `"merges": ${lines(merges)}`,
    `"values": ${lines(values)}`,
  ];
  return `{\n  ${fields.join(",\n  ")}\n}\n`;
}
