import { catalogue } from "../catalogue/bilingual";
import type { Catalogue } from "../core/catalogue";
import { withProfile, type Profile } from "../core/profile/profile";
import type { Wording } from "../core/recognise/words/wordings";
import { read, review, type Review, type SheetReview } from "../core/review";
import { readFileBytes } from "../host/xlsx/file";
import { readWorkbook } from "../host/xlsx/read-workbook";
import type { Workbook } from "../host/xlsx/workbook";
import { ownProfile, type Profiles, type UsedProfile } from "./office-profile";
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

/** A file's forms, without a rule's word on them. */
export interface ReadFile {
  readonly path: string;
  readonly workbook: Workbook;
  readonly used: UsedProfile;
  readonly sheets: readonly SheetReview[];
}

/** Fails with an UnusableFile, or an UnusableProfile, that says why not. */
export async function fileAt(path: string, profiles: Profiles): Promise<FileToRead> {
  return { path, bytes: await readFileBytes(path), outside: await profiles.outside(path) };
}

/** Reads and reviews one file; fails with an UnusableFile that says why not. */
export async function checkFile(file: FileToRead, reading: Reading): Promise<CheckedFile> {
  const { workbook, used, known } = await opened(file, reading);
  return { is: "checked", path: file.path, workbook, used, review: review(workbook.sheets, known) };
}

/** The same without the review. */
export async function readForms(file: FileToRead, reading: Reading): Promise<ReadFile> {
  const { workbook, used, known } = await opened(file, reading);
  const unruled = { ...known, rules: [] };
  return { path: file.path, workbook, used, sheets: workbook.sheets.map((sheet) => read(sheet, unruled)) };
}

async function opened({ bytes, outside }: FileToRead, { sheet, wordings }: Reading) {
  const workbook = await readWorkbook(bytes, sheet ?? undefined);
  const used = outside ?? ownProfile(workbook, catalogue.rules);
  const own = { ...used.profile, wordings: wordingsFor(workbook, used.profile, wordings) };
  return { workbook, used, known: catalogueBy(own) };
}

let last: { readonly key: string; readonly catalogue: Catalogue } | null = null;

/** The catalogue by a profile: most files of a run share one, and it takes longer to make than to check by. */
function catalogueBy(profile: Profile): Catalogue {
  const key = JSON.stringify(profile);
  if (last?.key !== key) last = { key, catalogue: withProfile(catalogue, profile) };
  return last.catalogue;
}
