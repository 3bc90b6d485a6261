/** A file from outside → a workbook, or the sentence that says why not; and the way back. */
import { lostIn, openWorkbook, saveWorkbook, type Workbook } from "../excel/browser";
import { assertWorkbook } from "../../src/host/xlsx/container";
import { UnusableFile } from "../../src/host/xlsx/unusable-file";
import { whyUnusable as chinese } from "../../src/host/xlsx/unusable-words";
import { whyUnusable as english } from "../../src/host/xlsx/unusable-words.en";
import type { Simulation } from "./simulation";

export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Rejects with an UnusableFile: the same reasons, and the same sentences, as the command line has. */
export async function workbookOf({ name, bytes }: GivenFile): Promise<Workbook> {
  assertWorkbook(bytes);
  try {
    return await openWorkbook(bytes, name);
  } catch (cause) {
    throw new UnusableFile("damaged", null, { cause });
  }
}

export function whyUnusable(name: string, error: unknown, language: Simulation["language"]): string {
  return (language === "zh-CN" ? chinese : english)(
    name,
    error instanceof UnusableFile ? error : new UnusableFile("damaged", null, { cause: error }),
  );
}

export interface WouldLose {
  readonly lost: readonly [string, ...string[]];
}

/** A workbook with macros keeps them, and its extension. What would come out as less than what was opened is no file. */
export async function fileOf(workbook: Workbook): Promise<GivenFile | WouldLose> {
  const name = /\.xls[xm]$/i.test(workbook.name) ? workbook.name : `${workbook.name}.xlsx`;
  const bytes = await saveWorkbook(workbook);
  const [first, ...others] = await lostIn(workbook, bytes);
  return first === undefined ? { name, bytes } : { lost: [first, ...others] };
}
