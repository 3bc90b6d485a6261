/** The documentation page of a rule: what it says of itself, and the cases of its test as examples. */
import { readdirSync } from "node:fs";
import path from "node:path";
import { catalogue } from "../../src/catalogue/bilingual";
import type { Category, Severity } from "../../src/core/findings";
import { foundFields } from "../../src/core/fields";
import type { FormKind } from "../../src/core/form";
import { basisOf, say, sayOutcome, summaryOf, wordsOf, type Language } from "../../src/core/message";
import { nameOfProvision } from "../../src/core/provision";
import { read } from "../../src/core/review";
import type { MessageText, Rule } from "../../src/core/rule";
import type { CellValue } from "../../src/core/sheet";
import { blank, type Filling, type Template } from "../../src/core/template";
import { isSheets, reviewed, tablesOf, type Case, type CaseSheet, type Table } from "../support/test-rule";

const tests = path.resolve(__dirname, "rules");
export const pagesFolder = path.resolve(__dirname, "../../src/catalogue/pages");

export interface Page {
  readonly id: string;
  readonly text: string;
}

/** The pages of all rules, from the tables of their tests. */
export async function allPages(): Promise<readonly Page[]> {
  const pages: Page[] = [];
  for (const file of readdirSync(tests).sort()) {
    const [table] = await tablesOf(() => import(path.join(tests, file)));
    if (table) pages.push({ id: table.rule.id, text: pageOf(table).replace(/\n{3,}/g, "\n\n") });
  }
  return pages;
}

function pageOf(table: Table): string {
  const { rule } = table;
  return `# ${rule.id}

<!-- 由 npm run docs 生成，请勿手工修改。Written by npm run docs: change the rule or its test instead. -->

${inLanguage(rule, chinese)}
---

${inLanguage(rule, english)}
---

## 示例 · Examples

${examplesOf(table)}`;
}

interface Words {
  readonly language: Language;
  readonly headings: Readonly<Record<"category" | "severity" | "forms" | "basis" | "messages" | "reasons", string>>;
  readonly everyForm: string;
  readonly wholeWorkbook: string;
  readonly noReasons: string;
  readonly categories: Readonly<Record<Category, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly kinds: Readonly<Record<FormKind, string>>;
  readonly comma: string;
  readonly todo: string;
  readonly colon: string;
}

const chinese: Words = {
  language: "zh-CN",
  headings: {
    category: "类别",
    severity: "级别",
    forms: "适用的表",
    basis: "依据",
    messages: "提示",
    reasons: "无法核查的情形",
  },
  everyForm: "各类表",
  wholeWorkbook: "整个工作簿",
  noReasons: "无。",
  categories: {
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
  severities: { error: "错误", warning: "警告", advice: "建议" },
  kinds: {
    project: "项目支出",
    "special-policy": "财政专项（政策）",
    "department-overall": "部门整体支出",
    list: "清单式",
    regional: "区域（转移支付）",
  },
  comma: "、",
  todo: "怎样处理",
  colon: "：",
};

const english: Words = {
  language: "en",
  headings: {
    category: "Category",
    severity: "Severity",
    forms: "Forms",
    basis: "Basis",
    messages: "Messages",
    reasons: "When it cannot be checked",
  },
  everyForm: "every form",
  wholeWorkbook: "the whole workbook",
  noReasons: "Never.",
  categories: {
    "missing-value": "not filled in",
    "missing-field": "missing box",
    "missing-indicator": "missing indicator",
    "total-mismatch": "totals disagree",
    "cost-mismatch": "costs and funds disagree",
    checkbox: "tick boxes",
    "year-mismatch": "years disagree",
    unit: "unit",
    format: "format",
    truncated: "text cut off",
    misplaced: "wrong column",
    "lost-header": "lost head",
    duplicate: "duplicate",
    semantic: "contradiction",
    weight: "weights",
    measurability: "not measurable",
  },
  severities: { error: "error", warning: "warning", advice: "advice" },
  kinds: {
    project: "project expenditure",
    "special-policy": "earmarked fund (policy)",
    "department-overall": "department-wide expenditure",
    list: "list",
    regional: "regional (transfer)",
  },
  comma: ", ",
  todo: "What to do",
  colon: ": ",
};

function inLanguage(rule: Rule, words: Words): string {
  const { headings, language } = words;
  const { messages, reasons } = wordsOf(rule, catalogue, language);
  const listed = Object.values<MessageText>(messages)
    .map(([what, todo]) => `- ${shown(what)}\n  - ${words.todo}${words.colon}${shown(todo)}`)
    .join("\n");
  const unsure = Object.values<string>(reasons)
    .map((reason) => `- ${shown(reason)}`)
    .join("\n");
  return `## ${summaryOf(rule, catalogue, language)}

- ${headings.category}${words.colon}${words.categories[rule.category]}
- ${headings.severity}${words.colon}${words.severities[rule.severity]}
- ${headings.forms}${words.colon}${formsOf(rule, words)}

### ${headings.basis}

${basisIn(rule, words)}

### ${headings.messages}

${listed}

### ${headings.reasons}

${unsure || words.noReasons}

`;
}

const shown = (text: string) => text.replace(/\{(\w+)\}/g, "`{$1}`");

function formsOf(rule: Rule, words: Words): string {
  if (rule.scope === "workbook") return words.wholeWorkbook;
  if (rule.appliesTo === "every-form") return words.everyForm;
  return rule.appliesTo.map((kind) => words.kinds[kind]).join(words.comma);
}

function basisIn(rule: Rule, { language, colon }: Words): string {
  return basisOf(rule, catalogue, language)
    .map((provision) => `- ${nameOfProvision(provision, language)}${colon}${provision.asks}`)
    .join("\n");
}

function examplesOf({ rule, template, cases }: Table): string {
  const { valid, invalid, cannotCheck = {}, notApplicable = {} } = cases;
  const named = (title: string, of: Readonly<Record<string, Case>>, say: (given: Case) => string): string =>
    Object.keys(of).length === 0
      ? ""
      : `### ${title}\n\n${Object.entries(of)
          .map(([name, given]) => `#### ${name}\n\n${stated(template, given)}\n${say(given)}`)
          .join("\n")}\n`;
  const first = (of: Readonly<Record<string, readonly [Case, ...unknown[]]>>): Readonly<Record<string, Case>> =>
    Object.fromEntries(Object.entries(of).map(([name, [given]]) => [name, given]));
  const silent = () => "";
  return [
    `一张完整无误的表，只改动所列各格。A faultless form, of which only the cells listed are changed.\n\n`,
    named("会提示 · Found", first(invalid), (given) => findingsOf(rule, template, given)),
    named("不提示 · Not found", valid, silent),
    named("无法核查 · Cannot be checked", first(cannotCheck), (given) => reasonsOf(rule, template, given)),
    named("不适用 · Not applicable", notApplicable, silent),
  ]
    .join("")
    .trimEnd()
    .concat("\n");
}

function findingsOf(rule: Rule, template: Template, given: Case): string {
  const { review, catalogue: only } = reviewed(rule, template, given);
  return review.findings
    .map((finding) => {
      const [zh, en] = [say(finding, only, "zh-CN"), say(finding, only, "en")];
      const { severity } = finding;
      return quoted(
        `**${chinese.severities[severity]}** ${escaped(`${zh.what}${zh.todo ?? ""}`)}`,
        `**${english.severities[severity]}** ${escaped(`${en.what} ${en.todo ?? ""}`)}`,
      );
    })
    .join("\n");
}

function reasonsOf(rule: Rule, template: Template, given: Case): string {
  const { review, catalogue: only } = reviewed(rule, template, given);
  const said = review.outcomes
    .flat(2)
    .filter(({ is }) => is === "could-not-check")
    .map((one) => quoted(escaped(sayOutcome(one, only, "zh-CN")), escaped(sayOutcome(one, only, "en"))));
  return [...new Set(said)].join("\n");
}

const quoted = (zh: string, en: string) => `> ${zh}\n>\n> ${en}\n`;

const escaped = (text: string) => text.replace(/[*_<>|]/g, "\\$&");

/** What the case types, as lines of a list, or its drawing. */
function stated(template: Template, given: Case): string {
  if (!isSheets(given)) return filled(template, given);
  return given.sheets.map((one, index) => sheetOf(one, given.sheets.length > 1 ? index + 1 : null)).join("\n");
}

function sheetOf(one: CaseSheet, number: number | null): string {
  const start = number === null ? "" : `工作表 ${String(number)} · worksheet ${String(number)}\n\n`;
  if (typeof one === "string") {
    const drawing = one
      .split("\n")
      .map((line) => line.trim().replace(/ @[\w-]+/g, ""))
      .filter((line) => line !== "")
      .join("\n");
    return `${start}\`\`\`text\n${drawing}\n\`\`\`\n`;
  }
  const [id, filling] = one;
  const template = catalogue.templates.find((candidate) => candidate.id === id);
  if (!template) return "";
  return `${start}${chinese.kinds[template.kind]} · ${english.kinds[template.kind]}\n\n${filled(template, filling)}`;
}

function filled(template: Template, filling: Filling): string {
  const labels = labelsOf(template);
  const lines = Object.entries(filling).map(([hole, value]) => `- ${labels(hole)}：${printed(hole, value)}\n`);
  return lines.length > 0 ? lines.join("") : "- （不改动 · unchanged）\n";
}

function printed(hole: string, value: CellValue): string {
  if (value === null || String(value).trim() === "") return "（空白 · blank）";
  const money = typeof value === "number" && /^(funds|sources|tasks)\./.test(hole);
  return `\`${String(value).replace(/\n/g, "⏎").replace(/^ | $/g, "␣")}${money ? " 万元" : ""}\``;
}

const levels: Readonly<Record<string, string>> = {
  quantity: "数量指标",
  quality: "质量指标",
  timeliness: "时效指标",
  cost: "成本指标",
  economic: "经济效益",
  social: "社会效益",
  ecological: "生态效益",
  sustainability: "可持续影响",
  satisfaction: "服务对象满意度",
};
const parts: Readonly<Record<string, string>> = {
  name: "三级指标",
  value: "指标值",
  total: "合计",
  fiscal: "财政拨款",
  other: "其他资金",
};
const titleParts: Readonly<Record<string, string>> = {
  year: "标题的年度",
  office: "标题的地区",
  level: "标题的级次",
  inserted: "插入（版本、设置、删去的行） · inserted",
};

/** The labels of a template's holes, as the form prints them. */
function labelsOf(template: Template): (hole: string) => string {
  const [form] = read(blank(template), catalogue).forms;
  const byId = new Map<string, string>(form && foundFields(form.fields).map(({ id, label }) => [id, label]));
  return (hole) => {
    const [half = "", group = "", part = ""] = hole.split(".");
    const level = levels[group];
    if (level !== undefined && (half === "annual" || half === "midLong"))
      return `${half === "annual" ? "年度" : "中长期"} ${level} ${parts[part] ?? part}`;
    if (half === "tasks") {
      const task = group === "total" ? "任务合计行" : `任务 ${group}`;
      const column = { name: "任务名称", content: "主要内容" }[part] ?? parts[part] ?? part;
      return `${task} ${column}`;
    }
    const label = byId
      .get(hole)
      ?.replace(/[\s:：]+/g, "")
      .replace(/^其中/, "");
    if (label === undefined) return titleParts[hole] ?? hole;
    const prefix =
      half === "funds" && group === "midLong" ? "中长期" : half === "funds" && group === "annual" ? "年度" : "";
    return label.startsWith(prefix) ? label : prefix + label;
  };
}
