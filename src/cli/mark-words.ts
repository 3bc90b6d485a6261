/** The words of `mark` and `clear`. */
import type { Language } from "../core/message";

export interface MarkWords {
  readonly listName: string;
  readonly toFill: string;
  readonly marked: (path: string, findings: number) => string;
  readonly cleared: (path: string) => string;
  readonly sameFile: (path: string) => string;
  readonly unwritable: (path: string, exists: boolean) => string;
}

const chinese: MarkWords = {
  listName: "核查结果",
  toFill: "待填写",
  marked: (path, findings) =>
    `已写入“${path}”：${String(findings)} 条问题已标在表上，清单在最后一张工作表“核查结果”。用 approval-check clear 可以清除。`,
  cleared: (path) => `已写入“${path}”：标记和清单已清除。`,
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
  sameFile: (path) =>
    `"${path}" is the file to be read, and was not written: name another file with -o, or add --force to overwrite it.`,
  unwritable: (path, exists) =>
    exists
      ? `"${path}" exists already and was not written: add --force to replace it.`
      : `"${path}" cannot be written: check its folder and permissions, and that no other program has it open.`,
};

export const markWords: Readonly<Record<Language, MarkWords>> = { "zh-CN": chinese, en: english };
