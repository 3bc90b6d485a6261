/** The words of the page 规则设置; what rules ask for comes from the rules. */
import type { Group } from "../../catalogue/pages/groups";
import type { DryRun } from "./editor";

export const words = {
  title: "规则设置",
  back: "返回核查",
  lead: "选择查哪些规则、各算什么级别、按什么标准。默认对金额从严，对措辞从宽。",
  name: "名称（写在报告里）",
  year: "核查年度（不填则不核对）",
  yearBounds: "请填写 2000 到 2100 之间的年度，或留空。",
  find: "查找规则",
  noMatch: "没有这样的规则。",
  group: {
    gaps: "缺项",
    sums: "合计",
    costs: "成本",
    ticks: "勾选与年度",
    indicators: "指标的内容",
    writing: "写法",
  } satisfies Record<Group, string>,
  groupOf: (name: string, on: number, all: number) => `${name}（查 ${String(on)}，共 ${String(all)}）`,
  severityOf: (summary: string) => `级别：${summary}`,
  usual: (severity: string) => `${severity}（默认）`,
  off: "不查",
  bounds: (min: number, max: number, usual: number) => `${String(min)} 到 ${String(max)}，默认 ${String(usual)}`,
  dryRun: ({ before, after, forms }: DryRun) =>
    `按此设置：${String(before)} → ${String(after)} 条（已读的 ${String(forms)} 张表）`,
  noDryRun: "还没有核查；核查以后，这里显示按此设置会列出多少条。",
  notUsed: "有改动尚未采用",
  use: "采用",
  keep: "保存到工作簿",
  replace: "替换工作簿里读不出来的设置",
  exportFile: "导出",
  importFile: "导入",
  reset: "恢复默认",
  copyFile: "复制内容",
  fileName: ".approval-check.json",
  used: "已采用，在关闭窗格以前有效；要让同事打开时也有效，请保存到工作簿。",
  kept: "已采用并存入工作簿，请记得保存工作簿。",
  notKept: (problem: string) => `已采用，但没有存入工作簿：${problem}。`,
  imported: (rules: number, wordings: number) =>
    `已读入：规则 ${String(rules)} 条${wordings > 0 ? `，叫法 ${String(wordings)} 条` : ""}。看过“按此设置”以后，请按“采用”。`,
  badFile: "没有导入：这不是可用的规则设置文件。",
  exported: (file: string) =>
    `已导出“${file}”。放在工作簿所在的文件夹，命令行会自动采用。如果没有看到下载的文件，可以复制内容，自己存成文件。`,
  copied: "规则设置文件的内容已复制，请粘贴到文本文件里，存为 .json 文件。",
  copyByHand: "不能下载，也不能使用剪贴板。请换用网页版或更新版本的 Excel。",
};

export type RulesWords = typeof words;
