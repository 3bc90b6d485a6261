/** What the pages say besides what their rules say. */
import type { Category, Severity } from "../../core/findings";
import type { FormKind } from "../../core/form";
import type { Language } from "../../core/message";
import type { Setting } from "../../core/setting";
import type { Group } from "./groups";
import { english } from "./words.en";

export interface PageWords {
  readonly index: string;
  readonly indexLead: (rules: number) => string;
  readonly backToIndex: string;
  readonly otherLanguage: string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly category: Readonly<Record<Category, string>>;
  readonly kind: Readonly<Record<FormKind, string>>;
  readonly group: Readonly<Record<Group, string>>;
  readonly everyForm: string;
  readonly wholeWorkbook: string;
  readonly heading: Readonly<Record<"why" | "example" | "bad" | "good" | "unsure" | "settings", string>>;
  /** Joined to a provision whose wording was not seen. */
  readonly unseen: string;
  readonly seen: string;
  /** Heads the messages besides the one that the example shows. */
  readonly otherMessages: string;
  readonly todo: string;
  readonly sheet: (number: number) => string;
  readonly marks: { readonly fault: string; readonly related: string; readonly mended: string };
  readonly goodNote: string;
  readonly setting: Readonly<Record<"severity" | "category" | "forms" | "id", string>>;
  readonly changeable: string;
  readonly usual: (setting: Setting) => string;
  readonly unitNote: string;
  readonly stop: string;
  readonly comma: string;
  readonly colon: string;
}

const chinese: PageWords = {
  index: "核查规则",
  indexLead: (rules) => `共 ${String(rules)} 条规则，按内容分组。点开一条，可看它要求什么、为什么、正误示例和改法。`,
  backToIndex: "全部规则",
  otherLanguage: "English",
  severity: { error: "错误", warning: "警告", advice: "建议" },
  category: {
    "missing-value": "未填写",
    "missing-field": "缺栏目",
    "missing-indicator": "缺指标",
    "total-mismatch": "合计不符",
    "cost-mismatch": "成本与资金不符",
    checkbox: "勾选",
    "year-mismatch": "年度不符",
    unit: "单位",
    format: "格式",
    truncated: "文字截断",
    misplaced: "错栏",
    "lost-header": "表头缺失",
    duplicate: "重复",
    semantic: "前后矛盾",
    weight: "权重",
    measurability: "不可衡量",
  },
  kind: {
    project: "部门预算项目支出",
    "special-policy": "财政专项（政策）",
    "department-overall": "部门整体支出",
    list: "项目清单",
    regional: "区域（转移支付）",
  },
  group: {
    gaps: "缺项",
    sums: "合计",
    costs: "成本",
    ticks: "勾选与年度",
    indicators: "指标的内容",
    writing: "写法",
  },
  everyForm: "各类绩效目标表",
  wholeWorkbook: "整个工作簿的各张表一起比较",
  heading: {
    why: "为什么",
    example: "示例",
    bad: "有问题",
    good: "没有问题",
    unsure: "什么时候不能判断",
    settings: "设置",
  },
  unseen: "用我们的话转述，未与原文核对，以发文机关的文本为准。",
  seen: "用我们的话转述，不是原文。",
  otherMessages: "这条规则的其他提示",
  todo: "改法",
  sheet: (number) => `第 ${String(number)} 张工作表`,
  marks: { fault: "有问题的格", related: "相关的格", mended: "改好的格" },
  goodNote: "同样的格改成这样，就没有问题了。",
  setting: { severity: "级别", category: "类别", forms: "适用的表", id: "编号" },
  changeable: "级别和以上各项可以在窗格的“设置 → 规则设置”里更改，也可以关闭这条规则；命令行用 --profile。",
  usual: ({ default: usual, min, max }) => `（默认 ${String(usual)}，可设 ${String(min)} 到 ${String(max)}）`,
  unitNote: "",
  stop: "。",
  comma: "、",
  colon: "：",
};

export const pageWords: Readonly<Record<Language, PageWords>> = { "zh-CN": chinese, en: english };
