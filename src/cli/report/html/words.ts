/** The words of the page; those of findings come with them. */
import type { Language } from "../../../core/message";

interface PageWords {
  readonly title: string;
  readonly made: (when: string, version: string) => string;
  readonly figures: readonly [files: string, forms: string];
  readonly units: string;
  readonly columns: readonly [unit: string, forms: string, bar: string];
  readonly noUnit: string;
  readonly search: string;
  readonly amounts: readonly [actual: string, expected: string, difference: string];
  readonly amount: (amount: number) => string;
  readonly unusable: string;
  readonly withoutForm: string;
  readonly folders: string;
  readonly between: string;
  readonly clean: string;
  readonly since: (fresh: number, fixed: number, open: number) => string;
  readonly outcomes: (passed: number, notApplicable: number) => string;
  readonly waived: string;
  readonly opinion: string;
  readonly fingerprint: (digits: string) => string;
  readonly footer: string;
}

export const pageWords: Readonly<Record<Language, PageWords>> = {
  "zh-CN": {
    title: "绩效目标批复表核查报告",
    made: (when, version) => `${when} 由 approval-check ${version} 核查`,
    figures: ["文件", "表"],
    units: "各单位",
    columns: ["单位", "表", "问题"],
    noUnit: "（没有写明单位）",
    search: "查找问题、单位、项目、文件",
    amounts: ["表中", "应为", "相差"],
    amount: (amount) => `${String(amount)} 万元`,
    unusable: "没有核查的文件",
    withoutForm: "没有绩效目标表的文件",
    folders: "各文件之间",
    between: "参与比较的文件：",
    clean: "没有发现问题。",
    since: (fresh, fixed, open) => `与上次相比：新增 ${String(fresh)}，已改正 ${String(fixed)}，仍在 ${String(open)}。`,
    outcomes: (passed, notApplicable) => `通过 ${String(passed)} 项，不适用 ${String(notApplicable)} 项`,
    waived: "已核实、同意保留",
    opinion: "签审意见：",
    fingerprint: (digits) => `内容指纹 ${digits}`,
    footer: "本报告列出表格自身能够判断的问题，供审核参考；图中标出的是有问题的单元格，浅蓝的是相关单元格。",
  },
  en: {
    title: "Check of performance-target forms",
    made: (when, version) => `Checked by approval-check ${version}, ${when}`,
    figures: ["files", "forms"],
    units: "By unit",
    columns: ["Unit", "Forms", "Findings"],
    noUnit: "(no unit stated)",
    search: "Search findings, units, projects, files",
    amounts: ["in the form", "should be", "difference"],
    amount: (amount) => `${String(amount)} wan yuan`,
    unusable: "Files that were not checked",
    withoutForm: "Files without a form",
    folders: "Between files",
    between: "Files compared:",
    clean: "Nothing found.",
    since: (fresh, fixed, open) =>
      `Since the former report: ${String(fresh)} new, ${String(fixed)} fixed, ${String(open)} still open.`,
    outcomes: (passed, notApplicable) => `${String(passed)} passed, ${String(notApplicable)} not applicable`,
    waived: "verified or let stand",
    opinion: "Opinion at sign-off: ",
    fingerprint: (digits) => `fingerprint ${digits}`,
    footer:
      "This report lists what can be told from the forms themselves. In the pictures the cells at fault are outlined, and those that take part are light blue.",
  },
};
