import { catalogue } from "../catalogue/bilingual";
import type { Catalogue } from "../core/catalogue";
import { withProfile, type Profile } from "../core/profile/profile";
import type { Wording } from "../core/recognise/wordings";
import { review, type Review } from "../core/review";
import { readWorkbook } from "../host/xlsx/read-workbook";
import type { Workbook } from "../host/xlsx/workbook";
import { ownProfile, type UsedProfile } from "./office-profile";
import { wordingsFor } from "./office-wordings";

export type FileResult = CheckedFile | FailedFile;

export interface CheckedFile {
  readonly is: "checked";
  readonly path: string;
  readonly workbook: Workbook;
  readonly used: UsedProfile;
  readonly review: Review;
}

/** A file that cannot be used, or on which the program itself failed. */
export interface FailedFile {
  readonly is: "failed";
  readonly path: string;
  readonly error: unknown;
}

/** How all files of a run are read. */
export interface Reading {
  readonly sheet: string | null;
  /** Those of a wordings file. */
  readonly wordings: readonly Wording[];
}

export interface FileToRead {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** The profile that counts before the workbook's own. */
  readonly outside: UsedProfile | null;
}

/** Reads and reviews one file; fails with an UnusableFile that says why not. */
export async function checkFile(
  { path, bytes, outside }: FileToRead,
  { sheet, wordings }: Reading,
): Promise<CheckedFile> {
  const workbook = await readWorkbook(bytes, sheet ?? undefined);
  const used = outside ?? ownProfile(workbook, catalogue.rules);
  const own = { ...used.profile, wordings: wordingsFor(workbook, used.profile, wordings) };
  return { is: "checked", path, workbook, used, review: review(workbook.sheets, catalogueBy(own)) };
}

let last: { readonly key: string; readonly catalogue: Catalogue } | null = null;

/** The catalogue by a profile: most files of a run share one, and it takes longer to make than to check by. */
function catalogueBy(profile: Profile): Catalogue {
  const key = JSON.stringify(profile);
  if (last?.key !== key) last = { key, catalogue: withProfile(catalogue, profile) };
  return last.catalogue;
}
