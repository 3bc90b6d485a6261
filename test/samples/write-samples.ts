/** `npm run samples`: writes the sample workbooks that ship with the project. */
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { writeXlsx, type WriteSheet } from "hucre/xlsx";
import { cleanPages } from "./clean-workbook";
import { faultySheets } from "./faulty-workbook";
import { sheetOf } from "./page";

const folder = path.resolve(process.cwd(), "assets/samples");

async function main(): Promise<void> {
  await mkdir(folder, { recursive: true });
  await write("clean.xlsx", cleanPages.map(sheetOf));
  await write("faults.xlsx", faultySheets());
}

async function write(name: string, sheets: WriteSheet[]): Promise<void> {
  const created = new Date(Date.UTC(2026, 0, 1));
  const bytes = await writeXlsx({
    sheets,
    defaultFont: { name: "宋体", size: 10, charset: 134 },
    properties: { title: "绩效目标批复表（示例）", creator: "approval-check", created, modified: created },
  });
  await writeFile(path.join(folder, name), bytes);
  console.log(`${name}: ${String(bytes.length)} bytes`);
}

void main();
