/** The sheet 核查记录, from what is kept and what was checked. */
import type { Language } from "../../core/message";
import type { RecordPage } from "../../core/record/record-page";
import { recordPage, type PageOn } from "../../core/record/record-rows";
import type { KeptRecord } from "../../core/record/record";
import type { Checker } from "../checker/checker";
import type { Settled } from "./settled";

export function pageOf(
  kept: KeptRecord,
  signed: PageOn["signed"],
  settled: Settled | null,
  { say, sayRule }: Pick<Checker, "say" | "sayRule">,
  language: Language,
): RecordPage {
  const open = settled?.named
    .filter(({ finding }) => !settled.waived.has(finding))
    .map(({ finding, form, sheet }) => ({ form, sheet, at: finding.at[0], what: say(finding).what }));
  const { decided = [] } = settled ?? {};
  const at = new Date().toISOString();
  return recordPage({ kept, signed, decided, open: open ?? null, sayRule, at }, language);
}
