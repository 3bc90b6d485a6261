import { counted } from "../core/counted";
import type { Language } from "../core/message";
import type { FormState } from "../core/record/signed-state";
import type { VerifyCounts } from "./verify";

export interface VerifyWords {
  readonly state: Readonly<Record<FormState["is"], string>>;
  readonly where: (name: string, sheet: string, range: string) => string;
  /** The last signer, and how often it was signed. */
  readonly by: (signer: string, times: number) => string;
  readonly signer: (role: string, by: string, at: string, grade: string) => string;
  readonly missing: (name: string, signer: string) => string;
  /** A decision that counts no more: what it was, whose, on what, why, and the cells that differ. */
  readonly lapsed: (decision: string, by: string, on: string, why: string, cells: string) => string;
  readonly lapsedBecause: Readonly<
    Record<"changed" | "said-otherwise" | "not-waivable" | "ambiguous" | "unmatched", string>
  >;
  readonly notKept: string;
  readonly blankRows: string;
  readonly noForms: string;
  readonly untitled: string;
  readonly colon: string;
  readonly summary: (counts: VerifyCounts, files: number) => string;
}

export const verifyWords: Readonly<Record<Language, VerifyWords>> = {
  "zh-CN": {
    state: { unchanged: "已签审，未改动", changed: "签审后有改动", unsigned: "未签审" },
    where: (name, sheet, range) => `${name}（工作表“${sheet}” ${range}）：`,
    by: (signer, times) => `（${signer}${times > 1 ? `；共 ${String(times)} 次签审` : ""}）`,
    signer: (role, by, at, grade) => `${role} ${by}，${at}，等级：${grade}`,
    missing: (name, signer) => `签审过的“${name}”已不在工作簿里（${signer}）。`,
    lapsed: (decision, by, on, why, cells) =>
      `${by} 对“${on}”的一项决定（${decision}）已失效：${why}${cells === "" ? "" : `（${cells}）`}。`,
    lapsedBecause: {
      changed: "单元格的内容变了",
      "said-otherwise": "问题所说的与当时不同（相比较的表改了，或由旧版本记下）",
      "not-waivable": "规则设置不允许保留这类问题",
      ambiguous: "有几处一样的问题，分不清是哪一处",
      unmatched: "已没有对应的问题",
    },
    notKept: "内容太多，当时没有逐格保存",
    blankRows: "增删了空行",
    noForms: "没有绩效目标表。",
    untitled: "（没有名称的表）",
    colon: "：",
    summary: ({ unchanged, changed, unsigned, missing, faulty }, files) =>
      `共 ${String(files)} 个文件：未改动 ${String(unchanged)} 张，有改动 ${String(changed)} 张，未签审 ${String(unsigned)} 张，已不在的 ${String(missing)} 张；记录有问题的文件 ${String(faulty)} 个。`,
  },
  en: {
    state: { unchanged: "signed, unchanged", changed: "changed after sign-off", unsigned: "not signed" },
    where: (name, sheet, range) => `${name} (worksheet “${sheet}”, ${range}):`,
    by: (signer, times) => ` (${signer}${times > 1 ? `; signed ${String(times)} times` : ""})`,
    signer: (role, by, at, grade) => `${role}: ${by}, ${at}, grade: ${grade}`,
    missing: (name, signer) => `“${name}” was signed and is no longer in the workbook (${signer}).`,
    lapsed: (decision, by, on, why, cells) =>
      `A decision of ${by} on “${on}” (${decision}) has lapsed: ${why}${cells === "" ? "" : ` (${cells})`}.`,
    lapsedBecause: {
      changed: "the cells hold something else now",
      "said-otherwise":
        "the finding says something else now (a form that it compares was changed, or an older version kept the decision)",
      "not-waivable": "the rule settings do not let such findings stand",
      ambiguous: "several findings are alike, and nobody can tell which it was",
      unmatched: "there is no such finding any more",
    },
    notKept: "too much content to keep cell by cell",
    blankRows: "blank rows came or went",
    noForms: "There is no performance-target form.",
    untitled: "(a form without a name)",
    colon: ": ",
    summary: ({ unchanged, changed, unsigned, missing, faulty }, files) =>
      `${counted(files, "file")}: ${counted(unchanged, "form")} unchanged, ${String(changed)} changed, ${String(unsigned)} not signed, ${String(missing)} gone; ${counted(faulty, "file")} with a damaged record.`,
  },
};
