/** Last year's workbooks: one, or all of a folder. Their forms are read and not checked. */
import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { catalogue } from "../catalogue";
import type { Filed } from "../core/compare/filed";
import { withWordings } from "../core/catalogue";
import { shipped } from "../core/profile/profile";
import type { Wording } from "../core/recognise/wordings";
import { read } from "../core/review";
import { readFileBytes } from "../host/xlsx/file";
import { readWorkbook } from "../host/xlsx/read-workbook";
import type { FailedFile } from "./checked-file";
import { wordingsFor } from "./office-wordings";

/** A form with the file that it stands in. */
export interface FormInFile extends Filed {
  readonly path: string;
}

export interface LastYear {
  /** As the user named it. */
  readonly path: string;
  readonly forms: readonly FormInFile[];
  readonly failed: readonly FailedFile[];
}

/** It never throws: what cannot be used is said, and the others are compared. */
export async function readLastYear(
  named: string,
  wordings: readonly Wording[],
  onFile: (path: string, index: number, count: number) => void,
): Promise<LastYear> {
  const forms: FormInFile[] = [];
  const failed: FailedFile[] = [];
  const files = await workbooksAt(named);
  for (const [index, file] of files.entries()) {
    onFile(file, index + 1, files.length);
    try {
      forms.push(...(await formsIn(file, wordings)));
    } catch (error) {
      failed.push({ is: "failed", path: file, error });
    }
  }
  return { path: named, forms, failed };
}

/** The workbooks right in a folder, in the order of their names; any other path stands for itself. */
async function workbooksAt(named: string): Promise<readonly string[]> {
  const isFolder = await stat(named).then(
    (found) => found.isDirectory(),
    // Whoever reads the file says why it cannot be read.
    () => false,
  );
  if (!isFolder) return [named];
  const names = await readdir(named);
  // ~$ is what Excel leaves beside a workbook that is open.
  return names
    .filter((name) => /\.xls[xm]$/i.test(name) && !name.startsWith("~$"))
    .sort((a, b) => a.localeCompare(b, "zh-CN", { numeric: true }))
    .map((name) => path.join(named, name));
}

async function formsIn(file: string, wordings: readonly Wording[]): Promise<readonly FormInFile[]> {
  const workbook = await readWorkbook(await readFileBytes(file));
  const known = withWordings({ ...catalogue, rules: [] }, wordingsFor(workbook, shipped, wordings));
  return workbook.sheets.flatMap((sheet) => read(sheet, known).forms.map((form) => ({ form, sheet, path: file })));
}
