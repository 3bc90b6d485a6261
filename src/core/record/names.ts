/** What the things of a record are called, in every place that shows one. */
import type { Language } from "../message";
import type { Decided } from "./decided";
import type { DecisionKind } from "./decision";
import type { RecordProblem } from "./record";
import type { Grade, Role, Tick } from "./sign-off";

export interface RecordNames {
  readonly decision: Readonly<Record<DecisionKind, string>>;
  readonly role: Readonly<Record<Role, string>>;
  readonly grade: Readonly<Record<Grade, string>>;
  readonly tick: Readonly<Record<Tick, string>>;
  /** Why a decision has lapsed, where its cells hold what they held. */
  readonly lapsedBecause: Readonly<Record<Exclude<Decided["because"], "changed" | null>, string>>;
  /** What is wrong with the record, in a sentence. */
  readonly problem: (problem: RecordProblem) => string;
  /** What a record is, and what it is not. */
  readonly disclaimer: string;
}

const parts = { decisions: "核查决定", "last-check": "上次核查的结果", "sign-off": "签审记录" } as const;
const partsInEnglish = {
  decisions: "decisions",
  "last-check": "results of the last check",
  "sign-off": "a sign-off",
} as const;

export const recordNames: Readonly<Record<Language, RecordNames>> = {
  "zh-CN": {
    decision: { "to-fix": "待改", verified: "已核实", kept: "同意保留", withdrawn: "撤回" },
    role: { first: "初审", second: "复审", finance: "财政审核" },
    grade: { excellent: "优", good: "良", fair: "中", poor: "差" },
    tick: {
      purpose: "项目依据真实，与部门职责、规划相符",
      level: "目标高低合适，与资金规模、同类和往年水平相称",
      sources: "指标值有来源（计划、历史、行业或支出标准），可以取得数据",
      conditions: "有实施方案、组织和制度，目标能够实现",
      attachments: "所附依据、测算等材料齐全",
    },
    lapsedBecause: {
      "said-otherwise": "问题所说的与当时不同（相比较的表改了，或由旧版本记下）",
      "not-waivable": "规则设置不允许保留",
      ambiguous: "有几处相同，分不清是哪一处",
    },
    problem: (problem) => {
      switch (problem.is) {
        case "damaged":
          return problem.what === null
            ? "记录有一部分已损坏或被改动，没有采用，也没有删除。"
            : `记录中的${parts[problem.what]}有一份已损坏或被改动，没有采用，也没有删除。`;
        case "newer":
          return `记录有一部分由更新的版本写成（版本 ${String(problem.version)}），没有采用，也没有改动；请先更新本工具。`;
        case "broken-chain":
          return `${problem.by} ${dayOf(problem.at)} 签审以前的记录少了：有签审记录被删除或替换。`;
        case "signOffs-gone":
          return `工作簿原有签审记录 ${String(problem.were)} 条，现在只有 ${String(problem.are)} 条：记录被删除，或者工作簿曾由不保留记录的程序另存。`;
        case "decisions-gone":
          return `工作簿原有核查决定 ${String(problem.were)} 条，现在只有 ${String(problem.are)} 条：记录被删除，或者工作簿曾由不保留记录的程序另存。`;
        case "token-gone":
          return "记着记录条数的隐藏名称已不在：最后的记录是不是全都还在，无从核对。";
        case "token-damaged":
          return "记着记录条数的隐藏名称被改动或损坏：最后的记录是不是全都还在，无从核对。";
      }
    },
    disclaimer: "这是审核过程的记录，用来核对签审以后内容有没有改动；不是法律意义上的电子签名，姓名由使用人自己填写。",
  },
  en: {
    decision: { "to-fix": "To be mended", verified: "Verified", kept: "Accepted as it is", withdrawn: "Withdrawn" },
    role: { first: "First review", second: "Second review", finance: "Finance review" },
    grade: { excellent: "Excellent", good: "Good", fair: "Fair", poor: "Poor" },
    tick: {
      purpose: "The basis of the project is real and fits the department's duties and plans",
      level: "Targets are neither too high nor too low for the funds, for peers and for former years",
      sources: "Target values have a source (plan, history, industry or cost standard) and can be measured",
      conditions: "A plan, an organisation and rules are there: the targets can be reached",
      attachments: "Grounds, estimates and other attachments are complete",
    },
    lapsedBecause: {
      "said-otherwise":
        "the finding says something else now (a form that it compares was changed, or an older version kept it)",
      "not-waivable": "the rule settings do not allow it",
      ambiguous: "several say the same, and nobody can tell which it was",
    },
    problem: (problem) => {
      switch (problem.is) {
        case "damaged":
          return `A part of the record${problem.what === null ? "" : ` (${partsInEnglish[problem.what]})`} is damaged or was changed: it is neither used nor deleted.`;
        case "newer":
          return `A part of the record was written by a later version (${String(problem.version)}): it is neither used nor changed. Please update this tool first.`;
        case "broken-chain":
          return `Records before the sign-off of ${problem.by} on ${dayOf(problem.at)} are missing: one was deleted or replaced.`;
        case "signOffs-gone":
          return `The workbook had ${String(problem.were)} sign-offs, and has ${String(problem.are)} now: they were deleted, or a program that keeps no records has saved it.`;
        case "decisions-gone":
          return `The workbook had ${String(problem.were)} decisions, and has ${String(problem.are)} now: they were deleted, or a program that keeps no records has saved it.`;
        case "token-gone":
          return "The hidden name that counts the records is gone: nobody can tell whether the last of them are all there.";
        case "token-damaged":
          return "The hidden name that counts the records was changed or is damaged: nobody can tell whether the last of them are all there.";
      }
    },
    disclaimer:
      "This is a record of the review, by which anybody can see whether contents changed after sign-off; it is no electronic signature in law, and people enter their names themselves.",
  },
};

/** 2026-11-30T06:15:00.000Z → 2026-11-30 */
export const dayOf = (at: string) => at.slice(0, 10);
