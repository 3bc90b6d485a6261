/** What the grid says to the person; Univer's own words come from its locales. */
export interface Words {
  readonly label: string;
  readonly nameBox: string;
  readonly formulaBar: string;
  readonly choose: string;
  readonly addSheet: string;
  readonly allSheets: string;
  readonly isProtected: string;
  readonly covered: string;
  readonly invalid: string;
  readonly tornMerge: string;
  readonly notHere: string;
  readonly noClipboard: string;
  readonly noCut: string;
  readonly refused: (reason: string) => string;
}

export const WORDS: Readonly<Record<"zh-CN" | "en-US", Words>> = {
  "zh-CN": {
    label: "电子表格",
    nameBox: "名称框",
    formulaBar: "编辑栏",
    choose: "选择",
    addSheet: "新建工作表",
    allSheets: "所有工作表",
    isProtected: "工作表受保护，不能更改。请先撤消工作表保护。",
    covered: "这个单元格被合并单元格覆盖，不能输入。",
    invalid: "输入的值与此单元格的数据验证限制不匹配。",
    tornMerge: "不能这样做：会拆开一个合并单元格。",
    notHere: "这个试用表格没有此功能，请在 Excel 中操作。",
    noClipboard: "浏览器不允许读取剪贴板，请按 Ctrl+V 粘贴。",
    noCut: "这个试用表格不能剪切：请复制并粘贴，再清除原来的内容。",
    refused: (reason) => `没有执行：${reason}`,
  },
  "en-US": {
    label: "Spreadsheet",
    nameBox: "Name box",
    formulaBar: "Formula bar",
    choose: "Choose",
    addSheet: "New sheet",
    allSheets: "All sheets",
    isProtected: "The sheet is protected and cannot be changed. Unprotect it first.",
    covered: "This cell is covered by a merged cell; nothing can be typed here.",
    invalid: "This value does not match the data validation of the cell.",
    tornMerge: "This cannot be done: it would tear a merged cell.",
    notHere: "This trial grid cannot do that; use Excel.",
    noClipboard: "The browser does not let the page read the clipboard; press Ctrl+V to paste.",
    noCut: "This trial grid cannot cut: copy and paste, then clear what was there.",
    refused: (reason) => `Not done: ${reason}`,
  },
};

/** The sentence for what the host refused. */
export function faultWords(words: Words, fault: unknown): string {
  const message = fault instanceof Error ? fault.message : String(fault);
  switch (Reflect.get(Object(fault), "code")) {
    case "AccessDenied":
      return words.isProtected;
    case "CoveredCell":
      return words.covered;
    case "DataValidation":
      return message || words.invalid;
    case "InsertDeleteConflict":
    case "MergedRangeConflict":
      return words.tornMerge;
    default:
      return words.refused(message);
  }
}
