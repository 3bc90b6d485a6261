/** Counts as files come. */
import { isChecked, isWaived, type FileEntry, type FindingEntry } from "./file-report";
import type { FolderEntry, Totals } from "./format";

type Counting = { -readonly [name in keyof Totals]: Totals[name] };

export class Tally {
  readonly #totals: Counting;
  readonly #findings = { error: 0, warning: 0, advice: 0 };
  readonly #since = { new: 0, open: 0, fixed: 0 };

  /** `compared`: with a former report. */
  constructor(compared: "alone" | "compared") {
    this.#totals = {
      files: 0,
      unusable: 0,
      withoutForm: 0,
      forms: 0,
      findings: this.#findings,
      toFill: 0,
      waived: 0,
      passed: 0,
      couldNotCheck: 0,
      since: compared === "compared" ? this.#since : null,
    };
  }

  get totals(): Totals {
    return this.#totals;
  }

  file(entry: FileEntry): void {
    const totals = this.#totals;
    totals.files++;
    if (!isChecked(entry)) {
      totals.unusable++;
      return;
    }
    const forms = entry.sheets.flatMap((sheet) => sheet.forms);
    if (forms.length === 0) totals.withoutForm++;
    totals.forms += forms.length;
    for (const { passed, couldNotCheck } of forms) {
      totals.passed += passed.length;
      totals.couldNotCheck += couldNotCheck.length;
    }
    for (const { findings } of entry.sheets) this.#count(findings);
    this.#since.fixed += entry.fixed?.length ?? 0;
  }

  folder({ findings, couldNotCheck, fixed = [] }: FolderEntry): void {
    this.#count(findings);
    this.#since.fixed += fixed.length;
    this.#totals.couldNotCheck += couldNotCheck.length;
  }

  #count(findings: readonly FindingEntry[]): void {
    for (const { severity, toFill, decision, since } of findings) {
      if (toFill) this.#totals.toFill++;
      else if (isWaived(decision)) this.#totals.waived++;
      else this.#findings[severity]++;
      if (since) this.#since[since]++;
    }
  }
}
