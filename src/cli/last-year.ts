/** Last year's workbooks: one, or all of a folder. Their forms are read and not checked. */
import { readdir } from "node:fs/promises";
import path from "node:path";
import type { Filed } from "../core/compare/filed";
import type { Wording } from "../core/recognise/words/wordings";
import { readFileBytes } from "../host/xlsx/file";
import { UnusableFile } from "../host/xlsx/unusable-file";
import { readForms, type FailedFile } from "./checked-file";
import { asShipped } from "./office-profile";
import { isFolder, isWorkbookName } from "./workbook-paths";

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
  const files = await workbooksAt(named).catch((error: unknown) => {
    failed.push({ is: "failed", path: named, error });
    return [];
  });
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
  // Whoever reads the file says why it cannot be read.
  if (!(await isFolder(named))) return [named];
  const names = await readdir(named).catch((cause: unknown) => {
    throw new UnusableFile("unreadable", null, { cause });
  });
  return names
    .filter(isWorkbookName)
    .sort((a, b) => a.localeCompare(b, "zh-CN", { numeric: true }))
    .map((name) => path.join(named, name));
}

async function formsIn(file: string, wordings: readonly Wording[]): Promise<readonly FormInFile[]> {
  const read = await readForms(
    { path: file, bytes: await readFileBytes(file), outside: asShipped },
    { sheet: null, wordings },
  );
  return read.sheets.flatMap(({ sheet, forms }) => forms.map((form) => ({ form, sheet, path: file })));
}
