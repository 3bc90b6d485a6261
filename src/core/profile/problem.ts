/** What is wrong with a profile. Nothing of it is used then; `sayProblem` has a sentence for each. */
import type { Language } from "../message";
import type { Setting } from "../setting";
import { firstYear, lastYear, longestName, mostPoints } from "./limits";

export type ProfileProblem =
  | { readonly is: "no-json" | "no-profile" | "bad-version" | "bad-name" | "bad-year" | "bad-rules" | "bad-wordings" }
  /** Written by a later version of this program. */
  | { readonly is: "newer"; readonly version: number }
  | { readonly is: "unknown-member"; readonly name: string; readonly nearest: string | null }
  | { readonly is: "unknown-rule"; readonly rule: string; readonly nearest: string | null }
  /** Neither a severity, nor "off", nor an object. */
  | { readonly is: "bad-choice"; readonly rule: string; readonly value: string }
  | { readonly is: "unknown-setting"; readonly rule: string; readonly name: string; readonly known: readonly string[] }
  | {
      readonly is: "bad-setting";
      readonly rule: string;
      readonly name: string;
      readonly value: string;
      readonly setting: Setting;
    }
  | { readonly is: "bad-waivable"; readonly rule: string; readonly value: string }
  | { readonly is: "bad-rubric"; readonly aspect: string }
  /** Counted from 1. */
  | { readonly is: "bad-wording"; readonly entry: number };

export function sayProblem(problem: ProfileProblem, language: Language): string {
  return language === "en" ? english(problem) : chinese(problem);
}

function chinese(problem: ProfileProblem): string {
  switch (problem.is) {
    case "no-json":
      return "内容不是 JSON，或者不完整，请检查括号、引号和逗号。";
    case "no-profile":
      return '内容不是规则设置，请在最外层写 {"version": 1, "rules": {…}}。';
    case "bad-version":
      return '缺少版本，请写上 "version": 1。';
    case "newer":
      return `由更新的版本写成（版本 ${String(problem.version)}），请先更新本程序。`;
    case "bad-name":
      return `name（名称）应当是 1 到 ${String(longestName)} 个字的文字。`;
    case "bad-year":
      return `year（核查年度）应当是 ${String(firstYear)} 到 ${String(lastYear)} 之间的整数。`;
    case "bad-rules":
      return 'rules 应当是 {"规则编号": "级别"} 的形式。';
    case "bad-wordings":
      return 'wordings（叫法）应当是 [{"text": …, "means": …}] 的形式。';
    case "bad-wording":
      return `wordings（叫法）的第 ${String(problem.entry)} 条，文字为空或过长，或者含义不认识；含义见 approval-check read --help。`;
    case "unknown-member":
      return `没有“${problem.name}”这一项${meant(problem.nearest)}可用的有 name、year、rules、wordings、rubric。`;
    case "unknown-rule":
      return `rules 里没有编号为“${problem.rule}”的规则${meant(problem.nearest)}用 approval-check rules 可列出全部规则。`;
    case "bad-choice":
      return `规则 ${problem.rule} 不能设为 ${problem.value}，只能是 "error"（错误）、"warning"（警告）、"advice"（建议）、"off"（不查），或带有设置的 {…}。`;
    case "bad-waivable":
      return `规则 ${problem.rule} 的 waivable（是否允许同意保留）不能是 ${problem.value}，只能是 true 或 false。`;
    case "bad-rubric":
      return `rubric（评分办法）里的“${problem.aspect}”不对：可用的有 completeness、relevance、adequacy、feasibility，各为 {"points": 满分, "each": 每处扣分}，分数在 0 到 ${String(mostPoints)} 之间，each 可为 null（由审核人评定）。`;
    case "unknown-setting":
      return problem.known.length === 0
        ? `规则 ${problem.rule} 没有设置“${problem.name}”：除 severity（级别）以外，它没有可以更改的设置。`
        : `规则 ${problem.rule} 没有设置“${problem.name}”，可以更改的有 severity、${problem.known.join("、")}。`;
    case "bad-setting":
      return `规则 ${problem.rule} 的 ${problem.name} 不能是 ${problem.value}，应当是 ${boundsOf(problem.setting, " 到 ")} 之间的整数。`;
  }
}

const meant = (nearest: string | null) => (nearest === null ? "；" : `，是不是 ${nearest}？`);

function english(problem: ProfileProblem): string {
  switch (problem.is) {
    case "no-json":
      return "This is no JSON, or not the whole of it: please check brackets, quotes and commas.";
    case "no-profile":
      return 'This is no profile: please begin with {"version": 1, "rules": {…}}.';
    case "bad-version":
      return 'The version is missing: please add "version": 1.';
    case "newer":
      return `This was written by a later version (${String(problem.version)}): please update this program.`;
    case "bad-name":
      return `“name” must be a text of 1 to ${String(longestName)} characters.`;
    case "bad-year":
      return `“year” must be a whole number from ${String(firstYear)} to ${String(lastYear)}.`;
    case "bad-rules":
      return '“rules” must look like {"rule-id": "severity"}.';
    case "bad-wordings":
      return '“wordings” must look like [{"text": …, "means": …}].';
    case "bad-wording":
      return `Entry ${String(problem.entry)} of “wordings” has no text, one that is too long, or an unknown meaning; approval-check read --help lists the meanings.`;
    case "unknown-member":
      return `There is no “${problem.name}”${did(problem.nearest)} name, year, rules, wordings and rubric are known.`;
    case "unknown-rule":
      return `There is no rule “${problem.rule}”${did(problem.nearest)} approval-check rules lists them all.`;
    case "bad-choice":
      return `The rule ${problem.rule} cannot be ${problem.value}: it may be "error", "warning", "advice" or "off", or {…} with settings.`;
    case "bad-waivable":
      return `waivable of the rule ${problem.rule} cannot be ${problem.value}: it must be true or false.`;
    case "bad-rubric":
      return `“${problem.aspect}” of “rubric” is wrong: completeness, relevance, adequacy and feasibility are known, each {"points": most, "each": off}, from 0 to ${String(mostPoints)}; each may be null (the reviewer judges).`;
    case "unknown-setting":
      return problem.known.length === 0
        ? `The rule ${problem.rule} has no setting “${problem.name}”: it has none besides severity.`
        : `The rule ${problem.rule} has no setting “${problem.name}”: it has severity, ${problem.known.join(", ")}.`;
    case "bad-setting":
      return `${problem.name} of the rule ${problem.rule} cannot be ${problem.value}: it must be a whole number from ${boundsOf(problem.setting, " to ")}.`;
  }
}

const did = (nearest: string | null) => (nearest === null ? ";" : `, did you mean ${nearest}?`);

const boundsOf = ({ min, max }: Setting, to: string) => `${String(min)}${to}${String(max)}`;
