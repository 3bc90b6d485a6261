import type { FoundType, UnusableFile } from "./unusable-file";

/** Why a file cannot be checked and what to do, in one sentence that names the file. */
export function whyUnusable(path: string, { kind, found, sheets }: UnusableFile): string {
  const file = `“${path}”`;
  switch (kind) {
    case "missing":
      return `找不到文件${file}，请检查路径和文件名。`;
    case "not-a-file":
      return `${file}不是文件，请指定一个 .xlsx 或 .xlsm 文件。`;
    case "unreadable":
      return `无法读取${file}，请检查访问权限，并确认它没有被其他程序独占。`;
    case "wrong-type":
      return `${file}${found ? types[found] : "不是 Excel 工作簿，请提供 .xlsx 或 .xlsm 文件"}。`;
    case "encrypted":
      return `${file}已加密，请用密码打开它，取消加密后另存，再核查。`;
    case "damaged":
      return `${file}已损坏或不完整，请重新取得该文件，或在 Excel 中用“打开并修复”打开后另存。`;
    case "incomplete":
      return `${file}不完整：工作表“${sheets.join("、")}”的内容中途断开或缺失，请重新取得该文件，或在 Excel 中用“打开并修复”打开后另存。`;
    case "texts-missing":
      return `${file}不完整：单元格引用的文字（sharedStrings）缺失或不全，请重新取得该文件，或在 Excel 中用“打开并修复”打开后另存。`;
    case "empty":
      return `${file}里没有任何内容，请确认是否选对了文件。`;
    case "too-large":
      return `${file}过大，请拆成几个工作簿，或删除表格以外的空行、空列及其格式后再核查。`;
    case "no-such-sheet":
      return `${file}里没有要核查的工作表，请从这些名称中选择：${sheets.join("、")}。`;
  }
}

const types: Readonly<Record<FoundType, string>> = {
  xls: "是旧版 .xls 工作簿，请在 Excel 或 WPS 中另存为 .xlsx 后再核查",
  xlsb: "是二进制 .xlsb 工作簿，请在 Excel 中另存为 .xlsx 后再核查",
  ods: "是 OpenDocument 表格，请另存为 .xlsx 后再核查",
  document: "是文字或演示文档，请把其中的表放进 Excel，存为 .xlsx 后再核查",
  pdf: "是 PDF 文件，请提供其 Excel 原件（.xlsx 或 .xlsm）",
  html: "是网页，不是 Excel 工作簿，请在 Excel 中打开后另存为 .xlsx 再核查",
  xml: "是 XML 文件，不是 Excel 工作簿，请在 Excel 中打开后另存为 .xlsx 再核查",
  text: "是文本文件（如 .csv），不是 Excel 工作簿，请在 Excel 中打开后另存为 .xlsx 再核查",
  image: "是图片，请提供 Excel 原件（.xlsx 或 .xlsm）",
  archive: "是压缩包，请先解压，再核查其中的 .xlsx 或 .xlsm 文件",
};
