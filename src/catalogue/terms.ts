/**
 * One word for one thing, in all that a user reads. Titles of documents keep their own words, and so do the texts of forms:
 * labels, typical indicators, examples.
 */
import type { Language } from "../core/message";

export interface Term {
  readonly says: string;
  /** What it is. */
  readonly of: string;
  /** The words that would say the same, and leave the reader to wonder whether they do. */
  readonly not: RegExp;
  readonly because: string;
}

export const terms: Readonly<Record<Language, readonly Term[]>> = {
  "zh-CN": [
    {
      says: "核查",
      of: "what this tool does with a form",
      not: /(?<!请)检查/,
      because: "审核 is the reviewer's; 请检查 asks the user to look at something else: a path, a right, a bracket.",
    },
    {
      says: "窗格",
      of: "the part of Excel's window that this tool has, 任务窗格 in full",
      not: /面板|侧边?栏/,
      because: "Excel's own Chinese calls it 任务窗格.",
    },
    {
      says: "试用台",
      of: "the page that shows the pane beside a spreadsheet, without Excel",
      not: /工作台(?!账)/,
      because: "It is there to try the tool out; nobody is to work in it.",
    },
    {
      says: "工作表",
      of: "a sheet of a workbook; 表 alone is a form, of which a sheet may hold several",
      not: /当前表(?!格)|(?<!工作)表上(?:没有|的条件格式)|工作薄/,
      because: "“核查当前表” left open whether one form is checked, or all that stand on the sheet.",
    },
    {
      says: "未能核查",
      of: "what a rule could not tell for want of a sound basis",
      not: /无法核查|不能核查/,
      because: "The report, the pane and the rules' pages tell of the same entries.",
    },
    {
      says: "这张工作表",
      of: "a sheet that is spoken of on itself or in its menu",
      not: /(?<!成)本表(?!格)/,
      because: "本表 left open whether the sheet or one of its forms is meant.",
    },
    {
      says: "张表",
      of: "forms that are counted",
      not: /\d 块|^ 块/,
      because: "What is cut out of a sheet is a form to whoever reads of it.",
    },
    {
      says: "加载项",
      of: "what is installed in Excel",
      not: /插件|外接程序/,
      because: "Excel's own Chinese calls it 加载项.",
    },
  ],
  en: [
    {
      says: "pane",
      of: "the part of Excel's window that this tool has, task pane in full",
      not: /\b(?:panels?|side ?bars?)\b/i,
      because: "Excel's own English calls it a task pane.",
    },
    {
      says: "finding",
      of: "what a check has found in a form",
      not: /(?<![-.]|\bat )\bfault(?:s|y|less)?\b/i,
      because: "The list, its counts and the reports are all about the same things.",
    },
    {
      says: "Department project",
      of: "one of the three standard forms, as the ribbon's menu calls it",
      not: /\bDepartment budget project|\bSpecial fiscal fund|\bDepartment overall expenditure/,
      because: "The pane and the menu offer the same forms.",
    },
    {
      says: "workbench",
      of: "the page that shows the pane beside a spreadsheet, without Excel",
      not: /\b(?:playground|sandbox)\b/i,
      because: "One name for one page.",
    },
    {
      says: "add-in",
      of: "what is installed in Excel",
      not: /\bplug-?ins?\b|\badd-?ons?\b/i,
      because: "Excel's own English calls it an add-in.",
    },
  ],
};
