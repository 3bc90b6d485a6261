/** What Excel says about cells that are typed into, and what it accepts there. */
import type { Fact } from "../fact";

export const validation: readonly Fact[] = [
  {
    id: "validation.list",
    title: ["下拉列表、输入提示、出错警告写入后读得出", "A list, its prompt and its complaint are kept"],
    expected: ["List", '"是,否"', "提示", "Information", "只能选是或否"],
    ask: async ({ context, range }) => {
      const cells = range("A1:A2").dataValidation;
      cells.rule = { list: { inCellDropDown: true, source: "是,否" } };
      cells.errorAlert = { title: "绩效目标", message: "只能选是或否", showAlert: true, style: "Information" };
      cells.prompt = { title: "提示", message: "选择", showPrompt: true };
      await context.sync();
      const read = range("A1").dataValidation;
      read.load("type, rule, prompt, errorAlert");
      await context.sync();
      return [
        read.type,
        JSON.stringify(read.rule.list?.source),
        read.prompt.title,
        read.errorAlert.style,
        read.errorAlert.message,
      ];
    },
  },
  {
    id: "validation.formula",
    title: ["公式验证按块里第一个单元格写", "A formula is about the first of its cells"],
    expected: ["Custom", "=LEN(A1)<9"],
    ask: async ({ context, range, at }) => {
      const first = at("A1");
      range("A1:A3").dataValidation.rule = { custom: { formula: `=LEN(${first})<9` } };
      const read = range("A1:A3").dataValidation;
      read.load("type, rule");
      await context.sync();
      return [read.type, String(read.rule.custom?.formula).replace(first, "A1")];
    },
  },
  {
    id: "validation.cleared",
    title: ["数据验证可以清除", "A validation can be cleared"],
    expected: "None",
    ask: async ({ context, range }) => {
      range("A1").dataValidation.rule = { wholeNumber: { formula1: 1, operator: "GreaterThan" } };
      await context.sync();
      range("A1").dataValidation.clear();
      const read = range("A1").dataValidation;
      read.load("type");
      await context.sync();
      return read.type;
    },
  },
];
