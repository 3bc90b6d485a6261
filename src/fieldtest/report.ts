/** The report as text: made to be copied into a mail, and to be read back by test/fieldtest/field-report.ts. */
import type { About, FieldRun, Outcome } from "../host/excel/field";

export interface ReportHead {
  readonly product: string;
  readonly webView: string;
  readonly begun: Date;
  /** Milliseconds. */
  readonly took: number;
}

/** The number goes up when older readers cannot read it any more. */
export const firstLine = "approval-check field test, report 1";

/** Excel's messages can be long. */
const longestAnswer = 400;

export function reportText(about: About, { outcomes, left }: FieldRun, head: ReportHead): string {
  return [
    firstLine,
    `product: ${head.product}`,
    `host: ${about.host}`,
    `platform: ${about.platform}`,
    `office: ${about.office}`,
    `language: ${about.language}`,
    `ExcelApi: ${about.excelApi}`,
    `other sets: ${about.sets.join(", ")}`,
    `web view: ${oneLine(head.webView)}`,
    `begun: ${head.begun.toISOString()}`,
    `took: ${String(Math.round(head.took))} ms`,
    `left behind: ${left ? `sheet "${left.sheet}" (${oneLine(left.problem.detail)})` : "nothing"}`,
    "",
    ...outcomes.map(line),
    "",
  ].join("\n");
}

function line({ id, verdict, times, answer, expected }: Outcome): string {
  const parts = [verdict, id, timesText(times), oneLine(answer)];
  return [...parts, ...(verdict === "other" ? [`expected ${oneLine(expected)}`] : [])].join(" | ");
}

/** Of each request, in their order. */
function timesText(times: readonly number[]): string {
  return times.length === 0 ? "no request" : `${times.map((time) => String(Math.round(time))).join("+")} ms`;
}

function oneLine(text: string): string {
  const plain = text.replace(/\s+/g, " ").trim();
  return plain.length <= longestAnswer ? plain : `${plain.slice(0, longestAnswer)}…`;
}
