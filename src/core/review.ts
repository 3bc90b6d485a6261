/**
 * The line, on one screen:
 *
 *   Sheet ──segment──▶ Block[] ──recognise──▶ Form[] ──check──▶ Finding[] ──mark──▶ Mark[]
 *
 * Forms, findings and marks are kept in the result, so that a pane, a report or a test can look at any of them. Blocks are
 * not: each is let go when its form is read.
 */
import { segment, type Declined } from "./blocks";
import type { Catalogue } from "./catalogue";
import { check } from "./check";
import type { Failure, Finding, Outcome } from "./findings";
import type { Form } from "./form";
import { mark, type Mark } from "./marks";
import { recognise } from "./recognise/recognise";
import type { Sheet } from "./sheet";

export interface SheetReview {
  readonly sheet: Sheet;
  readonly forms: readonly Form[];
  readonly declined: readonly Declined[];
}

export interface Review {
  readonly sheets: readonly SheetReview[];
  /** Sorted by sheet, place and severity. */
  readonly findings: readonly Finding[];
  readonly outcomes: readonly Outcome[];
  readonly failures: readonly Failure[];
  /** One a cell, by sheet. */
  readonly marks: readonly (readonly Mark[])[];
}

/** Reads the forms of one sheet. */
export function read(sheet: Sheet, { vocabulary, standards }: Catalogue): SheetReview {
  const forms: Form[] = [];
  const declinedTables: Declined[] = [];
  for (const { block, declined } of segment(sheet, vocabulary)) {
    if (declined) declinedTables.push(declined);
    else forms.push(...recognise(block, vocabulary, standards));
  }
  return { sheet, forms, declined: declinedTables };
}

/** Reviews the sheets of one workbook together: some rules compare its forms. */
export function review(sheets: readonly Sheet[], catalogue: Catalogue): Review {
  return judge(
    sheets.map((sheet) => read(sheet, catalogue)),
    catalogue,
  );
}

/** Judges forms that were read before: after an edit only the sheet that changed is read again. */
export function judge(sheets: readonly SheetReview[], catalogue: Catalogue): Review {
  const checked = check(
    sheets.map(({ forms }) => forms),
    catalogue,
  );
  return { sheets, ...checked, marks: sheets.map((_, index) => mark(checked.findings, index)) };
}
