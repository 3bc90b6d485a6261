/** The pane's own words. What a finding says comes from its rule. */
import type { Severity } from "../../core/findings";
import type { Language } from "../../core/message";
import type { FormKind } from "../../core/form";
import type { HostErrorKind, ReadSheet } from "../../host/host";
import type { Counts } from "../session/results";
import type { Notice, Progress, Scope, Tab, WordingsTrouble } from "../session/state";

/** What is the matter, and what to do. */
export type Advice = readonly [what: string, todo: string];

const kinds: Readonly<Record<FormKind, string>> = {
  project: "部门预算项目支出",
  "special-policy": "财政专项（政策）",
  "department-overall": "部门整体支出",
  list: "项目清单",
  regional: "区域（转移支付）",
};

const kept: Advice = [
  "工作簿里保存的叫法或规则设置读不出来，没有改动",
  "可能是更新的版本写的，请先更新本工具；也可能已损坏，可以恢复备份，或者替换。",
];

export const words = {
  language: "zh-CN" as Language,
  title: "绩效目标核查",
  views: "功能",
  view: { check: "核查", insert: "插入模板", read: "读表结果", compare: "与上年比" } satisfies Record<Tab, string>,
  checkSheet: "核查当前工作表",
  checkWorkbook: "核查整个工作簿",
  clearMarks: "清除标记",
  cancel: "取消",
  retry: "重试",
  back: "返回结果",
  close: "关闭提示",
  marksOff: "不在表上做标记",
  settings: "设置",
  rules: "规则设置",
  selfCheck: "自检",
  selfCheckWhy: "：诊断这个 Excel，出报告。",

  welcome: "核查当前工作表上的绩效目标申报表、批复表：发现的问题在表上标出，并在这里逐条列出原因和改法。",
  welcomeKinds: "可核查的表",
  welcomePrivacy: "全部核查在本机完成，表中内容不会传出。",

  /** Null until the name of the first sheet is known. */
  reading: (sheet: string | null, scope: Scope) =>
    sheet === null ? `正在核查${scope === "sheet" ? "当前工作表" : "整个工作簿"}…` : `正在核查“${sheet}”…`,
  readingOf: ({ done, total }: Progress) => `第 ${String(done + 1)} 张，共 ${String(total)} 张工作表`,
  readingForms: (forms: number, form: string | null) =>
    `已找到 ${String(forms)} 张绩效目标表${form === null ? "" : `，最近一张：${form}`}`,

  noForm: (sheet: string) => `“${sheet}”上没有找到绩效目标表`,
  noFormInWorkbook: "工作簿里没有找到绩效目标表",
  noFormFound: (kind: FormKind, found: number) => `最接近“${kinds[kind]}”：它的标签在表上找到了 ${String(found)} 个。`,
  noFormNothing: "工作表上没有找到绩效目标表的标签，如“项目名称”“绩效指标”“一级指标”。",
  noFormTodo: "请确认打开的是要核查的工作表；如果表已填好，请核对没有找到的标签是否被改名、拆开或删除。",
  noFormOpen: "请切换到要核查的工作表，再试一次；或者核查整个工作簿。",
  labelsFound: "找到的标签",
  labelsMissing: "没有找到的标签",
  declined: (because: string) => `不核查：从“${because}”看，这不是绩效目标申报表或批复表。`,

  wholeWorkbook: "整个工作簿",
  thisSheet: "当前工作表",
  scope: "显示范围",
  stale: "已过期，正在更新",
  staleLong: "工作表上的内容已修改，结果将自动更新。",
  severity: { error: "错误", warning: "警告", advice: "建议" } satisfies Record<Severity, string>,
  filter: "按轻重筛选",
  totals: ({ forms, passed, unchecked }: Counts): readonly string[] => [
    `${String(forms)} 张表`,
    `通过 ${String(passed)} 项`,
    `未能核查 ${String(unchecked)} 项`,
  ],
  done: ({ forms, error, warning, advice, unchecked }: Counts) =>
    `核查完成：${String(forms)} 张表，错误 ${String(error)} 条，警告 ${String(warning)} 条，建议 ${String(advice)} 条，未能核查 ${String(unchecked)} 项。`,
  nothingFound: "没有发现问题",
  nothingFoundLong: "能核查的各项都符合要求。",
  nothingOpen: "没有未处理的问题",
  nothingOpenLong: "有的问题已核实、同意保留，列在下面。",
  expandAll: "全部展开",
  foldAll: "全部折叠",
  copy: "复制清单",
  whatWasRead: (unread: number) => (unread === 0 ? "读表结果" : `没有认出 ${String(unread)} 处`),
  untitled: "没有名称的表",
  kind: (kind: FormKind) => kinds[kind],
  more: (count: number) => `继续显示（还有 ${String(count)} 项）`,
  unread: (names: readonly string[], what: string) => `${names.map((name) => `“${name}”`).join("、")}没有核查：${what}`,

  go: (cell: string) => `转到 ${cell}`,
  printed: "表中",
  computed: "计算",
  difference: "差额",
  unit: "万元",
  findings: "问题清单",
  related: "相关单元格",
  todo: "改法",
  why: "依据",
  explain: "说明",
  page: (rule: string) => `rules/${rule}.html`,

  noPaint: (reason: Exclude<ReadSheet["noPaint"], null>): string =>
    reason === "protected"
      ? "工作表受保护，没有在表上做标记；问题都列在这里，单击单元格即可转到。"
      : "这个版本的 Excel 不能做标记；问题都列在这里，单击单元格即可转到。",
  fix: "改正…",
  mend: "一并改正…",
  undoFix: "撤销改正",
  fixed: (cells: number, names: string) =>
    `已改正 ${names}${cells > 3 ? ` 等 ${String(cells)} 个单元格` : ""}，正在重新核查。`,
  unfixed: "已改回原来的内容。",
  outdated: (cells: number) =>
    `表上有 ${String(cells)} 处标记还是编辑前的。编辑时不改动工作表，撤销（Ctrl+Z）才不受影响。`,
  renewMarks: "更新标记",
  paintingOff: "已选择不在表上做标记；问题都列在这里，单击单元格即可转到。",
  clipped: "工作表的格式或个别单元格离表格很远，那里没有核查。",
  /** `problem`: what the program could not do. */
  wordingsTrouble: (is: WordingsTrouble["is"], problem: string): string =>
    is === "unreachable"
      ? `没能读取工作簿里保存的本单位叫法：${problem}。`
      : is === "newer"
        ? "工作簿里保存的本单位叫法由更新的版本写成，没有使用，也没有改动；请更新本工具。"
        : "工作簿里保存的本单位叫法读不出来，没有使用，也没有改动。",
  others: "还有别人在编辑这个工作簿：结果会随他们的修改更新；定稿以后请再核查一次。",
  notLive: "Excel 没有通知修改情况；修改后请重新核查。",

  doing: {
    mark: "没能在表上做标记",
    fix: "没能改正单元格",
    clear: "没能清除标记",
    go: "没能转到单元格",
    reread: "没能更新结果",
    open: "没能打开这一页",
  } satisfies Record<(Notice & { readonly is: "problem" })["doing"], string>,
  cleared: (rules: number): string =>
    rules === 0
      ? "工作表上没有本工具的标记。"
      : "标记已清除：核查加的底色、边框和字体都已去掉；内容和您自己的格式一直没有动过。",
  othersCleared: "其余标记已清除。",
  /** Followed by the reason. */
  keptMarks: (sheets: string): string => `${sheets} 的标记还在`,
  cancelled: (done: number, total: number) => `已取消：核查了 ${String(total)} 张工作表中的 ${String(done)} 张。`,
  copied: (findings: number) => `已复制 ${String(findings)} 条问题。`,
  copyByHand: "剪贴板不可用。请选中列表中的文字，按 Ctrl+C 复制。",
  /** Joined to what did not work. */
  because: (what: string) => `：${what}。`,
  atCell: (what: string, cell: string) => `${what}（${cell}）`,
  onSheet: (sheet: string, line: string) => `“${sheet}”：${line}`,
  hiddenToo: (sheets: string) => `隐藏的工作表也已核查：${sheets}。`,
  hiddenSheet: (sheet: string) => `${sheet}（隐藏）`,
  comma: "、",
  problem: {
    editing: ["有单元格正在编辑", "请在表格中按 Enter（或 Esc）结束编辑，再试一次。"],
    protected: [
      "工作表受保护，或者工作簿只读",
      "请在“审阅”中撤销工作表保护；在“受保护的视图”里请先启用编辑，再试一次。",
    ],
    "sheet-name": ["工作表的名称用不了", "已经有同名的工作表，或者名称中有 Excel 不允许的字符，请换一个名称。"],
    "structure-protected": ["工作簿的结构受保护", "请在“审阅”中取消“保护工作簿”，再试一次。"],
    busy: ["Excel 正忙", "请关闭打开的对话框，或等当前操作完成，再试一次。"],
    "too-large": ["工作表太大，无法一次读完", "请删除表格以外的空行、空列及其格式，或把表拆到几张工作表上。"],
    "no-answer": ["Excel 没有及时回应", "请稍等再试；如果仍然如此，请保存并重新打开工作簿。"],
    "other-workbook": ["前面打开的是另一个工作簿", "请单击本工作簿的任一单元格，再试一次。"],
    "sheet-gone": ["没有找到这张工作表", "它可能已被删除，或者是图表工作表；请切换到要核查的工作表，再试一次。"],
    "sheet-hidden": ["这张工作表是隐藏的", "请右击任一工作表标签，选“取消隐藏”，再试一次。"],
    "sheet-very-hidden": [
      "这张工作表被设成了深度隐藏",
      "“取消隐藏”的列表里没有它：请在 VBA 编辑器（Alt+F11）里把它的 Visible 属性改为 -1，再试一次。",
    ],
    unreadable: ["Excel 没有交出一个单元格的内容", "请把这个单元格里的公式或内容换成普通的数字或文字，再核查一次。"],
    merges: [
      "Excel 没能读出合并单元格",
      "请取消不需要的合并单元格（“开始—合并后居中”），或把表拆到几张工作表上，再核查一次。",
    ],
    rules: [
      "Excel 没能处理工作表上的条件格式",
      "请在“开始—条件格式—管理规则”里删除重复的规则，再试一次；公式里有 approval-check 的规则是本工具的标记，也可以在那里删除。",
    ],
    unsupported: ["这个版本的 Excel 不支持本工具", "请使用 Excel 2021 或更高版本、Microsoft 365，或网页版 Excel。"],
    "cell-changed": ["单元格的内容已经变了，没有改动", "请重新核查，再按新的结果改正。"],
    "wordings-kept": kept,
    "profile-kept": kept,
    unknown: [
      "Excel 没有完成这项操作",
      "如果同时选中了几张工作表，请先右击标签、取消组合，再试一次；如果仍然如此，请把下面的技术信息告诉技术支持人员。",
    ],
  } satisfies Record<HostErrorKind, Advice>,
  detail: "技术信息",
};

export type Words = typeof words;
