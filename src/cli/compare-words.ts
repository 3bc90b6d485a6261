/** The words around the comparison with last year; what it says itself comes from the core. */
import type { Language } from "../core/message";
import type { CompareCounts } from "../core/compare/compare";

export interface CompareReportWords {
  readonly title: (path: string) => string;
  readonly counts: (counts: CompareCounts) => string;
  readonly project: string;
  readonly lastYear: string;
  readonly thisYear: string;
  readonly difference: string;
  /** One of two amounts states its unit, so that nobody can compare them. */
  readonly noUnit: string;
  readonly noForerunner: string;
  readonly gone: string;
  readonly called: (name: string) => string;
  readonly at: (path: string, sheet: string, cell: string) => string;
}

const chinese: CompareReportWords = {
  title: (path) => `与上年比（上年：${path}）`,
  counts: ({ now, matched, unsure, fresh, gone }) =>
    `今年 ${String(now)} 张表：上年就有的 ${String(matched)} 张` +
    (unsure > 0 ? `（其中 ${String(unsure)} 张请确认）` : "") +
    `，上年没有的 ${String(fresh)} 张；上年有、今年没有的 ${String(gone)} 张。金额单位为万元。`,
  project: "项目",
  lastYear: "上年",
  thisYear: "今年",
  difference: "增减",
  noUnit: "单位不明",
  noForerunner: "上年没有",
  gone: "今年没有；上年在",
  called: (name) => `上年叫“${name}”，在`,
  at: (path, sheet, cell) => ` ${path} 工作表“${sheet}” ${cell}`,
};

const english: CompareReportWords = {
  title: (path) => `Compared with last year (${path})`,
  counts: ({ now, matched, unsure, fresh, gone }) =>
    `This year's forms: ${String(now)}, of which last year had ${String(matched)}` +
    (unsure > 0 ? ` (${String(unsure)} to be confirmed)` : "") +
    ` and had not ${String(fresh)}; last year's that are gone: ${String(gone)}. Amounts in wan yuan.`,
  project: "Project",
  lastYear: "Last year",
  thisYear: "This year",
  difference: "Change",
  noUnit: "unit unknown",
  noForerunner: "Not there last year",
  gone: "Not there this year; last year in",
  called: (name) => `Last year “${name}” in`,
  at: (path, sheet, cell) => ` ${path}, sheet “${sheet}”, ${cell}`,
};

export const compareReportWords: Readonly<Record<Language, CompareReportWords>> = { "zh-CN": chinese, en: english };
