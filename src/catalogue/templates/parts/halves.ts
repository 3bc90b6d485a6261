/** What the project and the policy form share: their columns and their sums. */
import type { Template } from "../../../core/template";

export const halfWidths: Template["widths"] = [11, 10, 13, 18, 15, 13, 11, 11, 15, 10];

export const halfTotals: Template["totals"] = {
  "funds.midLong.total": ["funds.midLong.fiscal", "funds.midLong.other"],
  "funds.annual.total": ["funds.annual.fiscal", "funds.annual.other"],
  "sources.total": [
    "sources.generalPublic",
    "sources.governmentFund",
    "sources.stateCapital",
    "sources.socialInsurance",
    "sources.other",
  ],
  "weights.total": ["annual.*.weight"],
};
