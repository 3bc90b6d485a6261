/** What might settle a finding: each is tried before anybody sees it (see core/fix.ts). */
import type { Finding } from "../../core/findings";
import type { Fix, Fixes } from "../../core/fix";
import type { Form } from "../../core/form";
import type { Sheet } from "../../core/sheet";
import { corrected } from "./corrected";
import { inTheirColumns } from "./in-their-columns";
import { oneBound } from "./one-bound";
import { oneTicked } from "./one-ticked";
import { summed } from "./summed";
import { withUnit } from "./with-unit";

/** By rule and message, beside what any finding with figures may have. */
const byMessage: Readonly<Record<string, Fixes>> = {
  "one-operator/doubled": oneBound,
  "one-tick/several": oneTicked,
  "one-tick/none": oneTicked,
  "prior-year-amount/isNew": oneTicked,
  "cost-unit-fits/missing": withUnit,
  "cost-unit-fits/slipped": withUnit,
  "rows-in-their-columns/indicators": inTheirColumns,
};

export function fixes(finding: Finding, form: Form, sheet: Sheet): readonly Fix[] {
  const own = byMessage[`${finding.rule}/${finding.message}`];
  return [...(own?.(finding, form, sheet) ?? []), ...corrected(finding, form, sheet), ...summed(finding, form, sheet)];
}
