/** The command line of `template`: a kind, a file, and the settings of a blank form. */
import { nearestName } from "../core/nearest-name";
import type { TemplateKind } from "../catalogue/template-kinds";
import { isOfDepartment, kindsOfTemplate } from "../catalogue/template-names";
import type { Level2 } from "../core/form";
import {
  level2s,
  problemsOf,
  settingsFor,
  type longest,
  type SettingProblem,
  type Settings,
} from "../core/template/settings";

export interface TemplateRequest {
  readonly kind: TemplateKind;
  readonly output: string;
  readonly settings: Settings;
  /** A text file with a project name a line; null: one form. */
  readonly projects: string | null;
  /** All forms on one sheet, instead of a sheet each. */
  readonly stacked: boolean;
  /** An existing file may be replaced. */
  readonly force: boolean;
}

export type TemplateProblem =
  | { readonly is: "no-kind" | "no-output" | "not-xlsx" | "no-projects" | "department-projects" }
  | { readonly is: "unknown-kind"; readonly text: string; readonly nearest: string | null }
  | { readonly is: "surplus-word" | "bad-rows" | "bad-number"; readonly text: string }
  | { readonly is: "setting"; readonly problem: SettingProblem };

export const templateOptions = {
  output: { type: "string", short: "o" },
  year: { type: "string" },
  office: { type: "string" },
  level: { type: "string" },
  unit: { type: "string" },
  code: { type: "string" },
  "implementing-unit": { type: "string" },
  project: { type: "string" },
  projects: { type: "string" },
  rows: { type: "string" },
  tasks: { type: "string" },
  weights: { type: "string" },
  costs: { type: "string" },
  "no-mid-long": { type: "boolean" },
  stacked: { type: "boolean" },
  protect: { type: "boolean" },
  force: { type: "boolean" },
} as const;

/** Options that take one of a few words. */
export const templateChoices: Readonly<Record<string, readonly string[]>> = {
  weights: ["90", "100"],
  costs: ["printed", "level1"],
};

export function templateRequest(
  [kindWord, ...others]: readonly string[],
  values: ReadonlyMap<string, string>,
  thisYear: number,
): TemplateRequest | TemplateProblem {
  const kind = kindOf(kindWord ?? "");
  if (kindWord === undefined) return { is: "no-kind" };
  if (!kind) return { is: "unknown-kind", text: kindWord, nearest: nearestName(kindWord, wordsOfKinds) };
  if (others[0] !== undefined) return { is: "surplus-word", text: others[0] };
  const output = values.get("output");
  if (output === undefined) return { is: "no-output" };
  if (!/\.xlsx$/i.test(output)) return { is: "not-xlsx" };
  const projects = values.get("projects") ?? null;
  if (isOfDepartment(kind) && (projects !== null || values.has("project"))) return { is: "department-projects" };

  const rows = rowsIn(values.get("rows") ?? "");
  if (typeof rows === "string") return { is: "bad-rows", text: rows };
  const [year, tasks] = [values.get("year") ?? String(thisYear), values.get("tasks") ?? "4"];
  const noNumber = [year, tasks].find((text) => !/^\d+$/.test(text));
  if (noNumber !== undefined) return { is: "bad-number", text: noNumber };
  const weights = values.get("weights");
  const text = (name: string) => values.get(name) ?? "";
  const settings = settingsFor(Number(year), {
    office: text("office"),
    level: values.get("level") ?? "市级",
    unit: text("unit"),
    code: text("code"),
    implementingUnit: text("implementing-unit"),
    projectName: text("project"),
    rows,
    tasks: Number(tasks),
    midLong: !values.has("no-mid-long"),
    weights: weights === "90" ? 90 : weights === "100" ? 100 : null,
    costs: values.get("costs") === "level1" ? "level1" : "printed",
    protect: values.has("protect"),
  });
  const [problem] = problemsOf(settings);
  if (problem) return { is: "setting", problem };
  return { kind, output, settings, projects, stacked: values.has("stacked"), force: values.has("force") };
}

export const rowNames: Readonly<Record<Level2, string>> = {
  quantity: "数量",
  quality: "质量",
  timeliness: "时效",
  cost: "成本",
  "economic-cost": "经济成本",
  "social-cost": "社会成本",
  "ecological-cost": "生态环境成本",
  economic: "经济效益",
  social: "社会效益",
  ecological: "生态效益",
  sustainability: "可持续影响",
  satisfaction: "满意度",
};

/** "数量=3,cost=2" → rows by category; the part that says nothing where there is one. */
function rowsIn(text: string): Settings["rows"] | string {
  const rows: Partial<Record<Level2, number>> = {};
  for (const part of text.split(/[,，、;；]/).map((piece) => piece.trim())) {
    if (part === "") continue;
    const [, name, count] = /^([^=:：]+)[=:：]\s*(\d{1,3})$/.exec(part) ?? [];
    const plain = name?.trim().replace(/指标$/, "");
    const level2 = level2s.find((id) => id === plain || rowNames[id] === plain);
    if (!level2) return part;
    rows[level2] = Number(count);
  }
  return rows;
}

const wordsOf = ({ id, name, short }: (typeof kindsOfTemplate)[number]): readonly string[] => [
  ...[id, name["zh-CN"], ...short],
];
const wordsOfKinds = kindsOfTemplate.flatMap(wordsOf);

function kindOf(word: string): TemplateKind | null {
  return kindsOfTemplate.find((kind) => wordsOf(kind).includes(word))?.id ?? null;
}

/** The options that fill the texts of the settings. */
export const textOptions: Readonly<Record<keyof typeof longest, string>> = {
  office: "--office",
  level: "--level",
  unit: "--unit",
  code: "--code",
  implementingUnit: "--implementing-unit",
  projectName: "--project",
};
