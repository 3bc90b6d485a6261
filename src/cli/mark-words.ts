/** The words of `mark` and `clear`. */
import type { Language } from "../core/message";

export interface MarkWords {
  readonly listName: string;
  readonly toFill: string;
  readonly marked: (path: string, findings: number) => string;
  readonly cleared: (path: string) => string;
  /** Nothing of ours was in it: the copy is the file. */
  readonly nothingToClear: (path: string) => string;
  readonly noForm: (path: string) => string;
  /** `extension`: that of the file that was read. */
  readonly otherExtension: (path: string, extension: string) => string;
  readonly sameFile: (path: string) => string;
  readonly unwritable: (path: string, exists: boolean) => string;
}

const chinese: MarkWords = {
  listName: "核查结果",
  toFill: "待填写",
  marked: (path, findings) =>
    `已写入“${path}”：${String(findings)} 条问题已标在表上，清单在最后一张工作表“核查结果”。用 approval-check clear 可以清除。`,
  cleared: (path) => `已写入“${path}”：标记和清单已清除。`,
  nothingToClear: (path) => `已写入“${path}”：原来就没有标记和清单，内容与原文件相同。`,
  noForm: (path) => `“${path}”里没有找到绩效目标表，没有可标的内容，没有写入。`,
  otherExtension: (path, extension) =>
    `“${path}”的扩展名与原文件不同，Excel 会打不开，没有写入。请写成 ${extension} 文件。`,
  sameFile: (path) => `“${path}”就是要读的文件，没有写入。请用 -o 写另一个文件名；确实要覆盖原文件，请加上 --force。`,
  unwritable: (path, exists) =>
    exists
      ? `“${path}”已经存在，没有写入。如要替换它，请加上 --force。`
      : `无法写入“${path}”，请检查文件夹和权限，并确认它没有在其他程序中打开。`,
};

const english: MarkWords = {
  listName: "Findings",
  toFill: "to fill in",
  marked: (path, findings) =>
    `"${path}" was written: ${findings === 1 ? "1 finding is" : `${String(findings)} findings are`} marked, and listed on its last sheet, "Findings". approval-check clear removes both.`,
  cleared: (path) => `"${path}" was written: marks and list were removed.`,
  nothingToClear: (path) => `"${path}" was written: there were no marks and no list, it is the same as the file read.`,
  noForm: (path) => `There is no performance target form in "${path}", so nothing was marked or written.`,
  otherExtension: (path, extension) =>
    `"${path}" has another extension than the file read, and Excel would not open it: nothing was written. Name a file that ends in ${extension}.`,
  sameFile: (path) =>
    `"${path}" is the file to be read, and was not written: name another file with -o, or add --force to overwrite it.`,
  unwritable: (path, exists) =>
    exists
      ? `"${path}" exists already and was not written: add --force to replace it.`
      : `"${path}" cannot be written: check its folder and permissions, and that no other program has it open.`,
};

export const markWords: Readonly<Record<Language, MarkWords>> = { "zh-CN": chinese, en: english };
