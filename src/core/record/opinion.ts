/**
 * 审核意见, as reviewers write it: by completeness, relevance, adequacy and feasibility, with the points that a rubric takes
 * off. It is a draft: who signs edits it, and nothing takes points where no rule can tell.
 */
import type { Category } from "../findings";
import type { Language } from "../message";

export const aspects = ["completeness", "relevance", "adequacy", "feasibility"] as const;
export type Aspect = (typeof aspects)[number];

export interface Criterion {
  /** The most that it counts. */
  readonly points: number;
  /** What each finding takes off; null where no rule can tell, and the person judges. */
  readonly each: number | null;
}

export type Rubric = Readonly<Record<Aspect, Criterion>>;

/** An office's own, where it says otherwise. */
export type OwnRubric = Readonly<Partial<Record<Aspect, Partial<Criterion>>>>;

export function withRubric(rubric: Rubric, own: OwnRubric): Rubric {
  const of = (aspect: Aspect): Criterion => ({ ...rubric[aspect], ...own[aspect] });
  return {
    completeness: of("completeness"),
    relevance: of("relevance"),
    adequacy: of("adequacy"),
    feasibility: of("feasibility"),
  };
}

/** What a finding is about. Whether a goal can be reached no rule can tell. */
const aspectOf: Readonly<Record<Category, Aspect>> = {
  "missing-value": "completeness",
  "missing-field": "completeness",
  "lost-header": "completeness",
  checkbox: "completeness",
  "year-mismatch": "completeness",
  unit: "completeness",
  format: "completeness",
  truncated: "completeness",
  misplaced: "completeness",
  duplicate: "completeness",
  "missing-indicator": "relevance",
  semantic: "relevance",
  measurability: "relevance",
  weight: "relevance",
  "total-mismatch": "adequacy",
  "cost-mismatch": "adequacy",
};

/** A finding that is still open, in words. */
export interface OpinionPoint {
  readonly category: Category;
  /** What the form is called; null where it has no name. */
  readonly form: string | null;
  /** Cell and sentence. */
  readonly cell: string;
  readonly what: string;
}

export interface WaivedPoint extends OpinionPoint {
  readonly reason: string;
}

export interface OpinionOn {
  /** The names of the forms. */
  readonly forms: readonly (string | null)[];
  readonly open: readonly OpinionPoint[];
  readonly waived: readonly WaivedPoint[];
  readonly rubric: Rubric;
}

/** A longer list is in the report; an opinion is read by people. */
const mostListed = 5;

export function draftOpinion({ forms, open, waived, rubric }: OpinionOn, language: Language): string {
  const say = language === "en" ? english : chinese;
  const total = aspects.reduce((sum, aspect) => sum + (deduction(rubric[aspect], countOf(open, aspect)) ?? 0), 0);
  return [
    say.lead(forms.filter((name) => name !== null).slice(0, 3), forms.length),
    ...aspects.flatMap((aspect, index) => {
      const points = open.filter(({ category }) => aspectOf[category] === aspect);
      const { each, points: most } = rubric[aspect];
      const off = deduction(rubric[aspect], points.length);
      const head = `${say.aspect[aspect](index + 1, most)}${each === null ? say.byPerson(points.length) : say.found(points.length, off ?? 0)}`;
      return [head, ...listed(points, say)];
    }),
    ...(waived.length > 0 ? [say.waived(waived.length), ...listed(waived, say)] : []),
    say.closing(tenths(total)),
  ].join("\n");
}

/** Never more than the criterion counts; null where the person judges. */
export function deduction({ points, each }: Criterion, findings: number): number | null {
  return each === null ? null : tenths(Math.min(points, each * findings));
}

/** Points have one decimal at most: floats have more. */
const tenths = (points: number) => Math.round(points * 10) / 10;

const countOf = (open: readonly OpinionPoint[], aspect: Aspect) =>
  open.filter(({ category }) => aspectOf[category] === aspect).length;

function listed(points: readonly (OpinionPoint | WaivedPoint)[], say: typeof chinese): readonly string[] {
  const lines = points.slice(0, mostListed).map((point, index) => {
    const where = point.form === null ? point.cell : say.where(point.form, point.cell);
    return `  ${String(index + 1)}. ${where}${say.colon}${point.what}${"reason" in point ? say.reason(point.reason) : ""}`;
  });
  return points.length > mostListed ? [...lines, say.more(points.length - mostListed)] : lines;
}

const chinese = {
  lead: (names: readonly string[], count: number) =>
    `经审核${names.length === 0 ? "" : names.map((name) => `“${name}”`).join("、")}${names.length < count ? (names.length === 0 ? "" : "等") : ""}${names.length === count && count === 1 ? "" : ` ${String(count)} 张绩效目标表`}，意见如下：`,
  aspect: {
    completeness: (no: number, points: number) => `（${"一二三四"[no - 1] ?? ""}）完整性（${String(points)} 分）：`,
    relevance: (no: number, points: number) => `（${"一二三四"[no - 1] ?? ""}）相关性（${String(points)} 分）：`,
    adequacy: (no: number, points: number) => `（${"一二三四"[no - 1] ?? ""}）适当性（${String(points)} 分）：`,
    feasibility: (no: number, points: number) => `（${"一二三四"[no - 1] ?? ""}）可行性（${String(points)} 分）：`,
  } satisfies Record<Aspect, (no: number, points: number) => string>,
  found: (count: number, off: number) =>
    count === 0
      ? "未发现问题。"
      : `尚有 ${String(count)} 处需完善${off > 0 ? `，拟扣 ${String(off)} 分` : "，不扣分"}。`,
  byPerson: (count: number) =>
    count === 0 ? "规则无从判断，由审核人评定。" : `有 ${String(count)} 处提示，由审核人评定。`,
  where: (form: string, cell: string) => `${form} ${cell}`,
  colon: "：",
  reason: (reason: string) => `理由：${reason}`,
  waived: (count: number) => `经核实、同意保留 ${String(count)} 处：`,
  more: (count: number) => `  另有 ${String(count)} 处，见“核查记录”表。`,
  closing: (off: number) =>
    off > 0
      ? `规则能够判断的部分合计拟扣 ${String(off)} 分；其余由审核人评定。`
      : "规则能够判断的部分不扣分；其余由审核人评定。",
};

const english: typeof chinese = {
  lead: (names, count) =>
    `Review of ${names.map((name) => `“${name}”`).join(", ")}${names.length < count ? `${names.length === 0 ? "" : " and others, "}${String(count)} forms` : ""}:`,
  aspect: {
    completeness: (no, points) => `(${String(no)}) Completeness (${String(points)} points): `,
    relevance: (no, points) => `(${String(no)}) Relevance (${String(points)} points): `,
    adequacy: (no, points) => `(${String(no)}) Adequacy (${String(points)} points): `,
    feasibility: (no, points) => `(${String(no)}) Feasibility (${String(points)} points): `,
  },
  found: (count, off) =>
    count === 0
      ? "nothing found."
      : `${String(count)} to be improved${off > 0 ? `, ${String(off)} points off` : ", no points off"}.`,
  byPerson: (count) =>
    count === 0 ? "no rule can tell; the reviewer judges." : `${String(count)} hints; the reviewer judges.`,
  where: (form, cell) => `${form}, ${cell}`,
  colon: ": ",
  reason: (reason) => ` Reason: ${reason}`,
  waived: (count) => `Verified or accepted as they are, ${String(count)}:`,
  more: (count) => `  ${String(count)} more: see the sheet “Review record”.`,
  closing: (off) =>
    off > 0
      ? `As far as rules can tell, ${String(off)} points off; the reviewer judges the rest.`
      : "As far as rules can tell, no points off; the reviewer judges the rest.",
};
