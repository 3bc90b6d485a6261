/** The sheet 核查记录, from what is kept and what was checked. */
import type { Language } from "../../core/message";
import type { RecordPage } from "../../core/record/record-page";
import { recordPage, type PageOn } from "../../core/record/record-rows";
import type { KeptRecord } from "../../core/record/record";
import type { Checker } from "../checker/checker";

export function pageOf(
  kept: KeptRecord,
  { signed, decided }: Pick<PageOn, "signed" | "decided">,
  { sayRule }: Pick<Checker, "sayRule">,
  language: Language,
): RecordPage {
  return recordPage({ kept, signed, decided, sayRule, at: new Date().toISOString() }, language);
}
