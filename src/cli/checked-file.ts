import { catalogue } from "../catalogue/bilingual";
import { withProfile } from "../core/profile/profile";
import type { Wording } from "../core/recognise/wordings";
import { review, type Review } from "../core/review";
import { readFileBytes } from "../host/xlsx/file";
import { UnusableFile } from "../host/xlsx/unusable-file";
import { readWorkbook } from "../host/xlsx/read-workbook";
import type { Workbook } from "../host/xlsx/workbook";
import { UnusableProfile, type Profiles, type UsedProfile } from "./office-profile";
import { wordingsFor } from "./office-wordings";

export type FileResult = CheckedFile | FailedFile;

export interface CheckedFile {
  readonly is: "checked";
  readonly path: string;
  readonly workbook: Workbook;
  readonly used: UsedProfile;
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
  readonly profiles: Profiles;
  readonly onRead: () => void;
  /** Where the bytes come from, if not from the file as it is. */
  readonly open?: (path: string) => Promise<Uint8Array>;
}

/** Reads and reviews one file. It never throws: the other files are still to be checked. */
export async function checkFile(
  path: string,
  { sheet, wordings, profiles, onRead, open = readFileBytes }: Reading,
): Promise<FileResult> {
  try {
    const workbook = await readWorkbook(await open(path), sheet ?? undefined);
    const used = await profiles.of(path, workbook);
    onRead();
    const own = { ...used.profile, wordings: wordingsFor(workbook, used.profile, wordings) };
    return { is: "checked", path, workbook, used, review: review(workbook.sheets, withProfile(catalogue, own)) };
  } catch (error) {
    const unusable = error instanceof UnusableFile || error instanceof UnusableProfile;
    return { is: unusable ? "unusable" : "crashed", path, error };
  }
}
