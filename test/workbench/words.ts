/** The workbench's own words. What the add-in says comes from its manifest and its pane. */
import type { ExcelKind, Simulation } from "./simulation";
import { words as english } from "./words.en";

const chinese = {
  title: "绩效目标核查 · 工作台",
  about: "不装 Excel 也能试用：左边是表格，右边是真实的任务窗格。",
  file: "文件",
  open: "打开…",
  blank: "新建空白工作簿",
  save: "另存为 .xlsx",
  saveFixture: "另存本表为测试样例",
  samples: "样表",
  faults: "有问题的样表",
  clean: "没有问题的样表",
  blankName: "工作簿1.xlsx",
  drop: "松开鼠标，打开这个工作簿",
  opening: "正在打开…",
  unsaved: "未保存",
  saved: (file: string) => `已保存为“${file}”。`,
  fixtureSaved: (file: string) =>
    `已保存为“${file}”。放进 test/fixtures/sheets 即成为测试样例；里面是表上的原文，请先去掉敏感内容。`,

  ask: (file: string) => `“${file}”有未保存的修改`,
  askLong: "打开另一个工作簿之前，要保存这些修改吗？",
  askSave: "保存后打开",
  askLeave: "不保存",
  cancel: "取消",

  ribbon: "功能区",
  noSuchFunction: (name: string) => `加载项里没有“${name}”这个功能。`,
  hostFault: (detail: string) => `模拟的 Excel 出错了（不是加载项的问题）：${detail}`,

  grid: "表格",
  gridLoading: "正在准备表格…",
  pane: "任务窗格",
  closePane: "关闭任务窗格",
  splitter: "任务窗格的宽度",
  views: "显示",
  dismiss: "关闭提示",

  simulate: "模拟",
  version: "Excel 版本",
  excel: {
    "ltsc-2021": "Excel LTSC 2021",
    "ltsc-2024": "Excel LTSC 2024",
    "microsoft-365": "Microsoft 365",
    "too-old": "过旧的 Excel",
  } satisfies Record<ExcelKind, string>,
  api: (set: string) => `ExcelApi ${set}`,
  answers: "响应",
  answersOf: { normal: "正常", slow: "缓慢", never: "没有响应" } satisfies Record<Simulation["answers"], string>,
  failing: "请求",
  failingOf: { none: "全部成功", next: "下一次失败", all: "全部失败" } satisfies Record<Simulation["failing"], string>,
  situation: "工作簿",
  sheetProtected: "保护当前工作表",
  structureProtected: "保护工作簿结构",
  cellEditing: "正在编辑单元格",
  look: "界面",
  dark: "深色",
  english: "English",
  calm: "恢复正常",
  badges: "正在模拟",
  badge: {
    sheetProtected: "工作表受保护",
    structureProtected: "结构受保护",
    cellEditing: "正在编辑单元格",
    slow: "响应缓慢",
    never: "没有响应",
    next: "下一次请求失败",
    all: "请求全部失败",
  },

  log: "请求记录",
  logEmpty: "还没有请求。",
  logClear: "清空",
  logMissing: (members: readonly string[]) => `加载项用了这个 Excel 没有的成员：${members.join("、")}`,
  logColumns: {
    number: "序号",
    what: "内容",
    sent: "发送（字节）",
    answered: "返回（字符）",
    time: "用时（毫秒）",
    error: "错误",
  },
};

export type Words = typeof chinese;

export const wordsOf = (language: Simulation["language"]): Words => (language === "zh-CN" ? chinese : english);
