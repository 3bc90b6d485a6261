import { catalogue } from "../catalogue/bilingual";
import { withWordings } from "../core/catalogue";
import type { Wording } from "../core/recognise/wordings";
import { review, type Review } from "../core/review";
import { readFileBytes } from "../host/xlsx/file";
import { UnusableFile } from "../host/xlsx/unusable-file";
import { readWorkbook } from "../host/xlsx/read-workbook";
import type { Workbook } from "../host/xlsx/workbook";
import { wordingsFor } from "./office-wordings";

export type FileResult = CheckedFile | FailedFile;

export interface CheckedFile {
  readonly is: "checked";
  readonly path: string;
  readonly workbook: Workbook;
  readonly review: Review;
}

/** A file that cannot be used, or on which the program itself failed (then there is no reason). */
export interface FailedFile {
  readonly is: "unusable" | "crashed";
  readonly path: string;
  readonly error: unknown;
}

export interface Reading {
  readonly sheet: string | null;
  /** Those of a wordings file. */
  readonly wordings: readonly Wording[];
  readonly onRead: () => void;
}

/** Reads and reviews one file. It never throws: the other files are still to be checked. */
export async function checkFile(path: string, { sheet, wordings, onRead }: Reading): Promise<FileResult> {
  try {
    const workbook = await readWorkbook(await readFileBytes(path), sheet ?? undefined);
    onRead();
    const known = withWordings(catalogue, wordingsFor(workbook, wordings));
    return { is: "checked", path, workbook, review: review(workbook.sheets, known) };
  } catch (error) {
    return { is: error instanceof UnusableFile ? "unusable" : "crashed", path, error };
  }
}
