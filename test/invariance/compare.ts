/** What is found on a sheet before and after a change. */
import { catalogue } from "../../src/catalogue/bilingual";
import type { Finding } from "../../src/core/findings";
import { review } from "../../src/core/review";
import { a1, type Cell, type Range, type Sheet } from "../../src/core/sheet";
import type { Form } from "../../src/core/form";
import type { Change } from "./changes";
import type { Fault } from "./faults";

export interface Before {
  readonly sheet: Sheet;
  readonly forms: readonly Form[];
  readonly findings: readonly Finding[];
}

export function reviewed(sheet: Sheet, beside: readonly Sheet[] = []): Before {
  const { sheets, findings } = review([sheet, ...beside], catalogue);
  return { sheet, forms: sheets[0]?.forms ?? [], findings: findings.filter((finding) => finding.sheet === 0) };
}

const cellAt = ({ top, left }: Range, to: (cell: Cell) => Cell) => a1(to({ row: top, column: left }));

/** A finding in one line, its cells as `to` places them; by row, only their rows. */
const lineOf = (finding: Finding, to: (cell: Cell) => Cell, by: "cell" | "row" = "cell") => {
  const { rule, message, severity, at } = finding;
  const cells = at.map((range) => cellAt(range, to)).map((cell) => (by === "row" ? cell.replace(/^[A-Z]+/, "") : cell));
  return `${severity} ${rule}/${message} ${cells.sort().join(",")}`;
};

const stays = (cell: Cell) => cell;

export interface Difference {
  readonly gone: readonly string[];
  readonly come: readonly string[];
}

function differenceOf(before: readonly string[], after: readonly string[]): Difference {
  const rest = [...after];
  const gone = before.filter((line) => {
    const place = rest.indexOf(line);
    if (place >= 0) rest.splice(place, 1);
    return place < 0;
  });
  return { gone, come: rest };
}

/** Null where there is nothing to change. */
export function afterChange({ sheet, forms, findings }: Before, change: Change): Difference | null {
  const changed = change(sheet, forms);
  if (!changed) return null;
  const after = reviewed(changed.sheet, changed.beside);
  return differenceOf(
    findings.map((finding) => lineOf(finding, changed.to, changed.by)),
    after.findings.map((finding) => lineOf(finding, stays, changed.by)),
  );
}

export interface Outcome {
  readonly found: boolean;
  /** What else came or went with it. */
  readonly further: Difference;
}

/** Null where the sheet has no place for the fault, or the finding is there before it. */
export function afterFault({ sheet, forms, findings }: Before, fault: Fault): Outcome | null {
  const faulty = fault(sheet, forms);
  if (!faulty || findings.some(faulty.isExpected)) return null;
  const after = reviewed(faulty.sheet).findings;
  const before = findings.map((finding) => lineOf(finding, faulty.to));
  const isNew = (finding: Finding) => !before.includes(lineOf(finding, stays));
  const expected = after.filter((finding) => isNew(finding) && faulty.isExpected(finding));
  const others = after.filter((finding) => !expected.includes(finding));
  return {
    found: expected.length > 0,
    further: differenceOf(
      before,
      [...expected.slice(1), ...others].map((finding) => lineOf(finding, stays)),
    ),
  };
}
