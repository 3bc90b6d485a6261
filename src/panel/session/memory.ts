/** The sheets that were read, and the review of all of them together: some rules compare forms across sheets. */
import type { Finding } from "../../core/findings";
import type { Review, SheetReview } from "../../core/review";
import { contains, hull, parseRange, type Range } from "../../core/sheet";
import type { ReadSheet } from "../../host/host";
import type { Checker } from "../checker/checker";
import { inPieces, type Edits } from "./edits";
import type { Results } from "./results";
import type { Scope } from "./state";

interface Known {
  readonly read: ReadSheet;
  readonly reviewed: SheetReview;
}

export class Memory {
  #sheets = new Map<string, Known>();
  /** Of all sheets; null where one of them has changed. */
  #judged: Review | null = null;
  #review: Review | null = null;

  /** What is made of a review before it is shown: what reviewers have let stand is taken out of it. */
  settle: (review: Review) => Review = (review) => review;

  /** Somebody has decided something: what was judged is settled anew. */
  unsettle(): void {
    this.#review = null;
  }

  get(id: string): ReadSheet | null {
    return this.#sheets.get(id)?.read ?? null;
  }

  idOf(name: string): string | null {
    for (const [id, { read }] of this.#sheets) if (read.name === name) return id;
    return null;
  }

  ids(): readonly string[] {
    return [...this.#sheets.keys()];
  }

  /** The reviews of all sheets, in the order in which findings number them. */
  reviews(): readonly SheetReview[] {
    return [...this.#sheets.values()].map(({ reviewed }) => reviewed);
  }

  put(read: ReadSheet, reviewed: SheetReview): void {
    this.#sheets.set(read.id, { read, reviewed });
    this.#forget();
  }

  remove(id: string): void {
    this.#sheets.delete(id);
    this.#forget();
  }

  /** Keeps these sheets only, in this order. */
  keep(ids: readonly string[]): void {
    const known = ids.flatMap((id): [string, Known][] => {
      const sheet = this.#sheets.get(id);
      return sheet ? [[id, sheet]] : [];
    });
    this.#sheets = new Map(known);
    this.#forget();
  }

  review(checker: Checker): Review {
    this.#judged ??= checker.judge(this.reviews());
    return (this.#review ??= this.settle(this.#judged));
  }

  results(scope: Scope, ids: readonly string[], unread: Results["unread"], checker: Checker): Results {
    const places = this.ids();
    const shown = ids.flatMap((id) => {
      const read = this.get(id);
      return read ? [{ read, index: places.indexOf(id) }] : [];
    });
    return checker.results(scope, shown, this.review(checker), unread);
  }

  marksOf(id: string, checker: Checker): Review["marks"][number] {
    return this.review(checker).marks[this.ids().indexOf(id)] ?? [];
  }

  /** The finding whose fault is at the selected cell; else one in which the cell takes part. */
  findingAt(id: string, { top, left }: Range): Finding | null {
    const sheet = this.ids().indexOf(id);
    const findings = (this.#review?.findings ?? []).filter((finding) => finding.sheet === sheet);
    const holds = (range: Range) => contains(range, { row: top, column: left });
    return findings.find(({ at }) => at.some(holds)) ?? findings.find(({ related }) => related.some(holds)) ?? null;
  }

  /**
   * What an edit may have changed: the rows themselves, and every row with a formula, as no event tells which results
   * followed. Other sheets only where their formulas look at another sheet. Null: the sheet must be read anew.
   */
  affected(id: string, range: Range | null): Edits {
    const affected = new Map<string, readonly Range[] | null>();
    for (const { read } of this.#sheets.values()) {
      const own = read.id === id;
      const formulas = formulaRows(read, own ? () => true : mayLookElsewhere);
      if (own) affected.set(id, range && inPieces(formulas ? [range, formulas] : [range]));
      else if (formulas) affected.set(read.id, [formulas]);
    }
    return affected;
  }

  #forget(): void {
    this.#judged = null;
    this.#review = null;
  }
}

/** At another sheet by its name, or by a name of the workbook's or a table's. */
function mayLookElsewhere(formula: string): boolean {
  const bare = formula.replace(/"[^"]*"/g, '""');
  const words = bare.match(/(?<![\p{L}\p{N}_.$])[\p{L}_\\][\p{L}\p{N}_.]*(?![\p{L}\p{N}_.$]|\s*\()/gu) ?? [];
  return /[![]/.test(bare) || words.some((word) => !/^(?:[A-Z]{1,3}\d*|TRUE|FALSE)$/i.test(word));
}

function formulaRows({ sheet }: ReadSheet, wanted: (formula: string) => boolean): Range | null {
  let rows: Range | null = null;
  for (const [address, formula] of Object.entries(sheet.formulas)) {
    const at = wanted(formula) ? parseRange(address) : null;
    if (at) rows = rows ? hull(rows, at) : at;
  }
  return rows;
}
