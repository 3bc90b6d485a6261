/** A workbook in memory, as a reviewer has it: it is edited, checked, decided on, signed, and opened again. */
import { createHash } from "node:crypto";
import { catalogue } from "../../../src/catalogue/bilingual";
import { mayWaive, shipped, type Profile } from "../../../src/core/profile/profile";
import { decided, type Decided } from "../../../src/core/record/decided";
import { decide, type DecisionKind } from "../../../src/core/record/decision";
import type { Digest } from "../../../src/core/record/digest";
import { addingDecisions, addingSignOff, keepingCheck, type EditParts } from "../../../src/core/record/edit";
import { namedFindings, type NamedFinding } from "../../../src/core/record/named-finding";
import { noParts, readRecord, type KeptRecord, type RecordParts } from "../../../src/core/record/record";
import { ruleSetOf } from "../../../src/core/record/rule-set";
import { signedStates, type SignedStates } from "../../../src/core/record/signed-state";
import { formsToSign } from "../../../src/core/record/signing";
import type { Signature } from "../../../src/core/record/sign-off";
import { review, type Review } from "../../../src/core/review";
import { parseRange, valueAt, type CellValue, type Range, type Sheet } from "../../../src/core/sheet";

export const sha256: Digest = (text) => createHash("sha256").update(text).digest("hex");

export const signature: Signature = {
  by: "张三",
  role: "first",
  grade: "good",
  opinion: "同意。",
  ticks: { purpose: true, level: true, sources: true, conditions: false, attachments: true },
};

export class Workbook {
  kept: RecordParts = noParts;
  #minutes = 0;
  #review: Review | null = null;

  constructor(
    public sheets: readonly Sheet[],
    readonly profile: Profile = shipped,
  ) {}

  get review(): Review {
    return (this.#review ??= review(this.sheets, catalogue));
  }

  get named(): readonly NamedFinding[] {
    return namedFindings(this.review, sha256);
  }

  get record(): KeptRecord {
    return readRecord(this.kept, sha256);
  }

  get decided(): readonly Decided[] {
    const may = (rule: string) => mayWaive(this.profile, rule);
    return decided(this.record.decisions, { review: this.review, named: this.named, whole: true, mayWaive: may });
  }

  get states(): SignedStates {
    return signedStates(this.record.signOffs, this.review.sheets, true, sha256);
  }

  now(): string {
    return new Date(Date.UTC(2026, 10, 30, 6, this.#minutes++)).toISOString();
  }

  change(edit: (sheets: readonly Sheet[]) => readonly Sheet[]): void {
    this.sheets = edit(this.sheets);
    this.#review = null;
  }

  edit(address: string, value: CellValue, sheet = 0): void {
    this.change((sheets) => sheets.map((one, index) => (index === sheet ? written(one, address, value) : one)));
  }

  keep(edit: EditParts): void {
    this.kept = edited(this.kept, edit);
  }

  check(): void {
    const sheets = this.sheets.map(({ name }) => name);
    this.keep(keepingCheck({ named: this.named, sheets, at: this.now(), all: sheets }, sha256));
  }

  decide(named: NamedFinding, is: DecisionKind, reason = "已核对合同", by = "李四"): void {
    this.keep(addingDecisions([decide(named, { is, reason, by, at: this.now() }, sha256)], sha256));
  }

  sign(by = signature.by): void {
    const forms = formsToSign(this.review, this.decided, sha256);
    const ruleSet = ruleSetOf("0.1.0", catalogue.rules, null, sha256);
    this.keep(addingSignOff({ ...signature, by, at: this.now(), ruleSet, forms }, sha256));
  }
}

export function edited(kept: RecordParts, edit: EditParts): RecordParts {
  const { remove, add, token } = edit(kept);
  const parts = [...kept.parts.filter((_, index) => !remove.includes(index)), ...add];
  return { parts, token: token ?? kept.token };
}

export function written(sheet: Sheet, address: string, value: CellValue): Sheet {
  const at = parseRange(address);
  if (!at) throw new Error(address);
  const values = sheet.values.map((row) => [...row]);
  const row = values[at.top - sheet.origin.row];
  if (row) row[at.left - sheet.origin.column] = value;
  return { ...sheet, values };
}

/** What stands in the cells of a form, and where within it: nothing of this is the product's. */
export function gridOf(sheet: Sheet, { top, left, bottom, right }: Range): string {
  const cells: CellValue[][] = [];
  for (let row = top; row <= bottom; row++) {
    const line: CellValue[] = [];
    for (let column = left; column <= right; column++) line.push(valueAt(sheet, { row, column }) ?? "");
    cells.push(line);
  }
  return JSON.stringify(cells);
}

/** The sheet with blank rows before one of its rows: all below moves down, formulas with it. */
export function withRows(sheet: Sheet, before: number, count: number): Sheet {
  const index = before - sheet.origin.row;
  const shift = (row: number) => (row >= before ? row + count : row);
  const moved = (address: string) =>
    address.replace(
      /([A-Z]+\$?)(\d+)/g,
      (_, column: string, row: string) => `${column}${String(shift(Number(row) - 1) + 1)}`,
    );
  const renamed = (map: Readonly<Record<string, string>>, change = (text: string) => text) =>
    Object.fromEntries(Object.entries(map).map(([address, text]) => [moved(address), change(text)]));
  const inside = index > 0;
  return {
    ...sheet,
    origin: inside ? sheet.origin : { ...sheet.origin, row: sheet.origin.row + count },
    values: inside
      ? [...sheet.values.slice(0, index), ...Array.from({ length: count }, () => []), ...sheet.values.slice(index)]
      : sheet.values,
    merges: sheet.merges.map((merge) => ({ ...merge, top: shift(merge.top), bottom: shift(merge.bottom) })),
    formats: renamed(sheet.formats),
    formulas: renamed(sheet.formulas, moved),
    hiddenRows: sheet.hiddenRows.map(shift),
  };
}
