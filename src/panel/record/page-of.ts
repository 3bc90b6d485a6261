/** The sheet 核查记录, from what is kept and what was checked. */
import type { Language } from "../../core/message";
import type { RecordPage } from "../../core/record/record-page";
import { recordPage } from "../../core/record/record-rows";
import type { KeptRecord } from "../../core/record/record";
import type { Checker } from "../checker";
import type { Settled } from "./settled";

export function pageOf(
  kept: KeptRecord,
  settled: Settled | null,
  { sayRule }: Pick<Checker, "sayRule">,
  language: Language,
): RecordPage {
  const { signed = null, decided = [] } = settled ?? {};
  return recordPage({ kept, signed, decided, sayRule, at: new Date().toISOString() }, language);
}
