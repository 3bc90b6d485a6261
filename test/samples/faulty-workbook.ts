/**
 * The workbook with faults: the clean forms, with a few cells changed as people do it. Each fault names the cells that
 * change and those where a checker should point. A missing annual total is not among them: with it the sum across the
 * forms (757, 250, 26.3 of a form without a head) could not be shown.
 */
import type { Cell, WriteSheet } from "hucre/xlsx";
import type { Category } from "../../src/core/findings";
import { parseRange } from "../../src/core/sheet";
import { cleanPages } from "./clean-workbook";
import type { Drawing } from "./drawing";
import { sheetOf, type Page } from "./page";

export interface SampleFault {
  readonly sheet: string;
  /** What is wrong, in a reviewer's words. */
  readonly what: string;
  readonly change: Readonly<Record<string, string | number | null>>;
  /** Cells of which a finding should name one. */
  readonly at: readonly string[];
  readonly category: Category;
}

const whole = "部门整体支出";
const activities = "公共文化活动";
const library = "图书采购与阅览";
const repairs = "小剧场维修";
const stacked = "手艺传习与惠民演出";

// prettier-ignore
export const sampleFaults: readonly SampleFault[] = [
  // The department's form
  { sheet: whole, what: "任务合计 767，实为 757", change: { E5: 767 }, at: ["E5"], category: "total-mismatch" },
  { sheet: whole, what: "特定项目 250 ≠ 230 + 15", change: { F9: 230, F5: 737 }, at: ["E9", "F9", "G9"], category: "total-mismatch" },
  { sheet: whole, what: "公用经费：成本指标 54.8，任务 58.4", change: { E17: "≤54.8万元" }, at: ["E17"], category: "cost-mismatch" },
  { sheet: whole, what: "特定项目 250，各项目合计 223.7，差额 26.3 与无表头的表相符", change: {}, at: ["E9"], category: "total-mismatch" },
  // 公共文化活动
  { sheet: activities, what: "新增、延续都勾选", change: { B4: "☑新增项目 ☑延续项目" }, at: ["B4"], category: "checkbox" },
  { sheet: activities, what: "中长期资金 30 少于年度资金 60", change: { B6: "中长期资金总额： 30 万元", B7: "其中：财政拨款 30 万元" }, at: ["B6", "E6"], category: "total-mismatch" },
  { sheet: activities, what: "60 ≠ 财政拨款 56；一般公共预算 60 ≠ 财政拨款 56", change: { E7: "其中：财政拨款 56 万元" }, at: ["E6", "E7"], category: "total-mismatch" },
  { sheet: activities, what: "年度目标空白", change: { F13: null }, at: ["F13"], category: "missing-value" },
  { sheet: activities, what: "有指标名称，无指标值", change: { H16: null }, at: ["G16", "H16"], category: "missing-value" },
  { sheet: activities, what: "无质量指标", change: { G18: null, H18: null }, at: ["F18", "G18", "H18"], category: "missing-indicator" },
  { sheet: activities, what: "完成时间在上一年", change: { H19: "2025年12月20日前" }, at: ["H19"], category: "year-mismatch" },
  { sheet: activities, what: "成本指标合计 55，少于年度资金 60（课酬标准不计入）", change: { H22: "≤3万元" }, at: ["H20", "H21", "H22", "E6"], category: "cost-mismatch" },
  { sheet: activities, what: "一个值两个比较词", change: { H28: "≥92%以上" }, at: ["H28"], category: "format" },
  // 图书采购与阅览
  { sheet: library, what: "标题年份与其他表不同", change: { A1: "云溪市2025年市级部门预算项目支出绩效目标批复表" }, at: ["A1"], category: "year-mismatch" },
  { sheet: library, what: "延续项目未填以前年度预算", change: { B9: "延续项目以前年度预算安排：    万元" }, at: ["B9"], category: "missing-value" },
  { sheet: library, what: "来源合计 46.5，各来源之和与年度资金 45.5", change: { B11: "46.5万元" }, at: ["B11"], category: "total-mismatch" },
  { sheet: library, what: "年度目标填在中长期一栏", change: { B13: "补充图书和数字资源，延长阅览室开放时间，为读者提供便捷的借阅、查询和导读服务。", F13: null }, at: ["B13", "F13"], category: "misplaced" },
  { sheet: library, what: "有指标值，无指标名称", change: { G16: null }, at: ["G16", "H16"], category: "missing-value" },
  { sheet: library, what: "比率超过 100%", change: { H17: "≥105%" }, at: ["H17"], category: "semantic" },
  { sheet: library, what: "成本指标合计 55.5，超过年度资金 45.5", change: { H19: "≤40.5万元" }, at: ["H19", "H20", "H21", "E6"], category: "cost-mismatch" },
  { sheet: library, what: "无任何效益指标", change: { G23: null, H23: null, G24: null, H24: null, G26: null, H26: null }, at: ["F22", "F23", "F26", "G22", "G23"], category: "missing-indicator" },
  // 小剧场维修
  { sheet: repairs, what: "项目名称空白", change: { B2: null }, at: ["B2"], category: "missing-value" },
  { sheet: repairs, what: "一次性、经常性都未勾选", change: { F4: "□一次性 □经常性" }, at: ["F4"], category: "checkbox" },
  { sheet: repairs, what: "未勾选立项依据", change: { B5: "□法律法规 □市委市政府决定 □上级文件要求 □市委市政府领导指示 □其他" }, at: ["B5"], category: "checkbox" },
  { sheet: repairs, what: "年度财政拨款填在中长期一栏", change: { B7: "其中：财政拨款 38.2 万元", E7: "其中：财政拨款    万元" }, at: ["B7", "E7", "B6"], category: "missing-value" },
  { sheet: repairs, what: "金额不是数字", change: { E8: "其他资金 待定 万元" }, at: ["E8"], category: "format" },
  { sheet: repairs, what: "新增项目却有以前年度预算", change: { B9: "延续项目以前年度预算安排： 12 万元" }, at: ["B9", "B4"], category: "semantic" },
  { sheet: repairs, what: "模板文字未替换", change: { H15: "≥XX平方米" }, at: ["H15"], category: "missing-value" },
  { sheet: repairs, what: "同一事实两个数：名称 12 台（套），值 10 台（套）", change: { G16: "更新灯光设备12台（套）", H16: "=10台（套）" }, at: ["G16", "H16"], category: "semantic" },
  { sheet: repairs, what: "整行左移一格", change: { E17: "质量指标", F17: "工程验收合格率", G17: "=100%", H17: null }, at: ["E17", "F17", "G17"], category: "misplaced" },
  { sheet: repairs, what: "成本指标没有单位", change: { H20: "≤18.2" }, at: ["H20"], category: "unit" },
  // 手艺传习与惠民演出: the first form has lost everything above its indicators
  { sheet: stacked, what: "表头缺失，只剩绩效指标", change: {}, at: ["A1"], category: "lost-header" },
  { sheet: stacked, what: "预算单位空白", change: { B17: null }, at: ["B17"], category: "missing-value" },
  { sheet: stacked, what: "中长期 240 ≠ 185 + 45", change: { B20: "其中：财政拨款 185 万元" }, at: ["B19", "B20"], category: "total-mismatch" },
  { sheet: stacked, what: "无数量指标", change: { G34: null, H34: null, G35: null, H35: null }, at: ["F34", "G34", "H34"], category: "missing-indicator" },
  { sheet: stacked, what: "无满意度指标", change: { G45: null, H45: null }, at: ["F45", "G45", "H45"], category: "missing-indicator" },
];

/** Rows of a project form above the header of its indicators. */
const headRows = 13;

export function faultySheets(): WriteSheet[] {
  return cleanPages.map((page) => {
    const sheet = sheetOf(page.name === stacked ? beheaded(page) : page);
    for (const fault of sampleFaults) {
      if (fault.sheet !== page.name) continue;
      for (const [address, value] of Object.entries(fault.change)) change(sheet, address, value);
    }
    return sheet;
  });
}

function beheaded(page: Page): Page {
  const [first, ...others] = page.drawings;
  return first ? { ...page, drawings: [withoutHead(first), ...others] } : page;
}

function withoutHead({ paints, height }: Drawing): Drawing {
  const kept = paints.filter((paint) => paint.row >= headRows);
  return { paints: kept.map((paint) => ({ ...paint, row: paint.row - headRows })), height: height - headRows };
}

/** Types a value over a cell, as a person would: the format stays, a formula goes. */
function change(sheet: WriteSheet, address: string, value: string | number | null): void {
  const at = parseRange(address);
  const cells: Map<string, Partial<Cell>> | undefined = sheet.cells;
  const key = at ? `${String(at.top)},${String(at.left)}` : "";
  const known = cells?.get(key);
  const row = at ? sheet.rows?.[at.top] : undefined;
  if (!at || !known || !row) throw new Error(`no cell ${address} on ${sheet.name}`);
  row[at.left] = value;
  cells?.set(key, { value, ...(known.style ? { style: known.style } : {}) });
}
