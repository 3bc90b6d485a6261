/**
 * 审核 by points: 完整性 20, 相关性 30, 适当性 30, 可行性 20 is the scheme of the finance ministry's form for reviews of
 * performance targets; what a finding takes off is a city's practice (错填漏填 0.2 分/项, 相关性不强 0.5 分/个), and
 * for amounts that do not match, on which no figure was found, the same as for indicators. Whether a target is too high and whether it can be reached is judgement: no rule takes points there.
 */
import type { Rubric } from "../core/record/opinion";

export const rubric: Rubric = {
  completeness: { points: 20, each: 0.2 },
  relevance: { points: 30, each: 0.5 },
  adequacy: { points: 30, each: 0.5 },
  feasibility: { points: 20, each: null },
};
