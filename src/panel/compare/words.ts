/** The words of the view 与上年比; what the comparison itself says comes from the core. */
import type { CompareCounts } from "../../core/compare/compare";
import type { IndicatorLine } from "../../core/compare/indicators";

export const words = {
  title: "与上年比",
  lead: "选择上年的工作簿：逐个项目并排列出上年和今年的金额，并指出照抄的目标和指标值、消失的指标、没有理由的增加。",
  privacy: "文件只在这个窗格里读取，不会传出，也不会改动。",
  choose: "选择上年的工作簿…",
  chooseOther: "换一个文件…",
  close: "关闭",
  reading: (name: string) => `正在读取“${name}”…`,
  crashed: (name: string) => `没能读取“${name}”：程序出错。`,
  before: (name: string) => `上年：${name}`,
  idle: "核查之后，这里把上年的表和今年的表并排列出。",
  check: "核查整个工作簿",
  onlySheet: "只对照了当前工作表；核查整个工作簿，才知道上年的哪些项目今年没有了。",
  counts: ({ now, matched, unsure, fresh, gone }: CompareCounts) =>
    [
      `今年 ${String(now)} 张表`,
      `上年就有 ${String(matched)} 张${unsure > 0 ? `（${String(unsure)} 张请确认）` : ""}`,
      `上年没有 ${String(fresh)} 张`,
      ...(gone > 0 ? [`今年没有了 ${String(gone)} 张`] : []),
    ].join(" · "),
  untitled: "没有名称的表",
  lastYear: "上年",
  thisYear: "今年",
  change: "增减",
  unit: "万元",
  none: "–",
  noUnit: "单位不明",
  fresh: "上年没有这个项目。",
  gone: (sheet: string, cell: string) => `今年没有这个项目；上年在工作表“${sheet}”的 ${cell}。`,
  called: (name: string, sheet: string, cell: string) => `上年叫“${name}”，在工作表“${sheet}”的 ${cell}。`,
  indicators: (count: number) => `有变化的指标（${String(count)}）`,
  indicator: "指标",
  is: { same: "", changed: "", vanished: "（今年没有）", new: "（新）" } satisfies Record<IndicatorLine["is"], string>,
  cellBefore: (cell: string) => `上年 ${cell}`,
};

export type CompareViewWords = typeof words;
