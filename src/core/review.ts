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
import { check, type Checked } from "./check";
import { examiner } from "./examine";
import { isFindingList } from "./finding-list";
import type { Verdict } from "./findings";
import type { Form } from "./form";
import { formulasOf } from "./formulas";
import { mark, type Mark } from "./marks";
import { recognise } from "./recognise/recognise";
import { withNotedLabels } from "./recognise/words/noted-labels";
import { isRecordPage } from "./record/record-page";
import { meets, type Sheet } from "./sheet";
import { comparison } from "./template/departures";
import { fillingOn } from "./template/filling";

export interface SheetReview {
  readonly sheet: Sheet;
  readonly forms: readonly Form[];
  /** What the rules of a form say of each. */
  readonly verdicts: readonly Verdict[];
  readonly declined: readonly Declined[];
}

export interface Review extends Checked {
  readonly sheets: readonly SheetReview[];
  /** One a cell, by sheet. */
  readonly marks: readonly (readonly Mark[])[];
}

/** Reads the forms of one sheet and examines each, one after another. */
export function read(sheet: Sheet, catalogue: Catalogue): SheetReview {
  const reading = readForms(sheet, catalogue);
  for (;;) {
    const step = reading.next();
    if (step.done) return step.value;
  }
}

/** As `read`, a form at a time: a window may draw between two of them. */
export function* readForms(sheet: Sheet, catalogue: Catalogue): Generator<Form, SheetReview> {
  const { standards, templates } = catalogue;
  const vocabulary = withNotedLabels(sheet.values, catalogue.vocabulary);
  const verdictOn = judgeOfForms(catalogue);
  const withDepartures = comparison(sheet, templates);
  const formulas = formulasOf(sheet);
  const filling = fillingOn(sheet);
  const forms: Form[] = [];
  const verdicts: Verdict[] = [];
  const declinedTables: Declined[] = [];
  // Sheets of our own hold forms' texts, and no forms.
  const isOurs = isFindingList(sheet) || isRecordPage(sheet);
  for (const { block, declined } of isOurs ? [] : segment(sheet, vocabulary)) {
    if (declined) declinedTables.push(declined);
    else {
      for (const read of recognise(block, vocabulary, standards)) {
        const isFilling = filling.some((at) => meets(at, read.range));
        const form = withDepartures({
          ...read,
          ...(formulas ? { formulas } : {}),
          ...(isFilling ? { filling: true } : {}),
        });
        forms.push(form);
        verdicts.push(verdictOn(form));
        yield form;
      }
    }
  }
  return { sheet, forms, verdicts, declined: declinedTables };
}

/** What the rules of a form say of it, explained first, then weighed: what has one cause does not depend on its weight. */
function judgeOfForms({ rules, explain, weigh }: Catalogue): (form: Form) => Verdict {
  const examine = examiner(rules);
  return (form) => {
    const verdict = examine(form);
    if (!explain && !weigh) return verdict;
    const gaps = verdict.findings.filter(({ toFill }) => toFill);
    const faults = verdict.findings.filter(({ toFill }) => !toFill);
    const explained = explain ? explain(form, faults) : faults;
    return { ...verdict, findings: [...(weigh ? explained.map(weigh) : explained), ...gaps] };
  };
}

/** The same forms before other rules, or the same with other settings: nothing is read anew. */
export function reexamine(reviewed: SheetReview, catalogue: Catalogue): SheetReview {
  return { ...reviewed, verdicts: reviewed.forms.map(judgeOfForms(catalogue)) };
}

/** Reviews the sheets of one workbook together: some rules compare its forms. */
export function review(sheets: readonly Sheet[], catalogue: Catalogue): Review {
  return judge(
    sheets.map((sheet) => read(sheet, catalogue)),
    catalogue,
  );
}

/** Judges the sheets of a workbook together: after an edit only the sheet that changed is read again. */
export function judge(sheets: readonly SheetReview[], catalogue: Catalogue): Review {
  const checked = check(sheets, catalogue);
  return {
    sheets,
    ...checked,
    marks: mark(
      checked.findings,
      sheets.map(({ sheet }) => sheet),
    ),
  };
}
