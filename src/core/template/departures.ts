/**
 * What became of a form that was inserted: it is drawn again from its template and settings, and its labels are looked
 * for row by row. What is filled in, and rows that were added, are no departures.
 */
import type { Form } from "../form";
import { meets, valueAt, type Range, type Sheet } from "../sheet";
import type { Template } from "../template";
import { alignedRows } from "./aligned-rows";
import { drawnLabels, type DrawnLabels, type Label } from "./drawn-labels";
import { insertedOn, type Inserted } from "./inserted";
import { parseShape } from "./shape";

export type Departures =
  | { readonly is: "compared"; readonly found: readonly Departure[] }
  /** Another version drew it, its settings are lost, or it is another form by now. */
  | { readonly is: "unknown"; readonly because: "version" | "settings" | "rebuilt"; readonly version: number };

export type Departure =
  | { readonly is: "changed"; readonly at: Range; readonly standard: string; readonly printed: string }
  /** Labels whose row is not there any more; `at` is where it was. */
  | { readonly is: "gone"; readonly at: Range; readonly labels: readonly string[] }
  | { readonly is: "columns"; readonly at: Range; readonly standard: number; readonly printed: number };

/** Compares the forms of a sheet, one after another, with what was inserted there. */
export function comparison(sheet: Sheet, templates: readonly Template[]): (form: Form) => Form {
  const inserted = insertedOn(sheet);
  return (form) => {
    const own = inserted.find(({ range }) => meets(range, form.range));
    return own ? { ...form, departures: departuresOf(own, sheet, templates) } : form;
  };
}

function departuresOf({ range, template, shape }: Inserted, sheet: Sheet, templates: readonly Template[]): Departures {
  const drawn = templates.find(({ id, version }) => id === template.id && version === template.version);
  const known = shape === null ? null : parseShape(shape);
  const unknown = (because: "version" | "settings" | "rebuilt"): Departures => ({
    is: "unknown",
    because,
    version: template.version,
  });
  if (!drawn) return unknown("version");
  if (!known) return unknown("settings");
  const labels = drawnLabels(drawn, known);
  const printed = range.right - range.left + 1;
  if (printed !== labels.width) {
    const at = { ...range, bottom: range.top, right: range.left };
    return { is: "compared", found: [{ is: "columns", at, standard: labels.width, printed }] };
  }
  const found = new Comparison(labels, range, sheet).departures();
  return found ? { is: "compared", found } : unknown("rebuilt");
}

/** The drawing's rows of labels, each with the row of the form that it is, counted from the form's first; or none. */
class Comparison {
  readonly #places: readonly (number | null)[];
  readonly #height: number;
  readonly #found: Departure[] = [];
  /** The first rows of the form, and of the drawing, that are not compared yet. */
  #next = 0;
  #nextDrawn = 0;
  #gone: Label[] = [];

  constructor(
    private readonly drawn: DrawnLabels,
    private readonly range: Range,
    private readonly sheet: Sheet,
  ) {
    this.#height = range.bottom - range.top + 1;
    this.#places = alignedRows(drawn.rows.length, this.#height, (index, place) =>
      this.#common(drawn.rows[index]?.labels ?? [], place),
    );
  }

  /** Null where hardly a label is left: then it is another form. */
  departures(): readonly Departure[] | null {
    const { rows } = this.drawn;
    const there = rows.map(({ labels }, index) => this.#common(labels, this.#places[index] ?? null));
    const all = rows.reduce((sum, { labels }) => sum + labels.length, 0);
    if (there.reduce((sum, count) => sum + count, 0) * 2 < all) return null;
    for (const [index, { row, labels }] of rows.entries()) {
      const place = this.#places[index] ?? this.#renamed(index);
      if (place === null) this.#gone.push(...labels);
      else this.#compare(labels, place);
      this.#nextDrawn = row + 1;
    }
    this.#tellGone(null);
    return this.#found;
  }

  /** Where something else is printed in its place, and no row is missing there, the row was not deleted. */
  #renamed(index: number): number | null {
    const { rows, height } = this.drawn;
    const later = this.#places.findIndex((place, other) => other > index && place !== null);
    const [end, drawnEnd] =
      later < 0 ? [this.#height, height] : [this.#places[later] ?? this.#height, rows[later]?.row ?? height];
    const missing = drawnEnd - this.#nextDrawn - (end - this.#next);
    if (missing >= (later < 0 ? rows.length : later) - index) return null;
    const labels = rows[index]?.labels ?? [];
    for (let place = this.#next; place < end; place++)
      if (labels.some(({ column }) => this.#printed(place, column) !== "")) return place;
    return null;
  }

  #compare(labels: readonly Label[], place: number): void {
    this.#tellGone(place);
    for (const { column, text, is } of labels) {
      const printed = this.#printed(place, column);
      if (!is(printed)) this.#found.push({ is: "changed", at: this.#cell(place, column), standard: text, printed });
    }
    this.#next = place + 1;
  }

  /** A label of several rows is none of them that went, if it goes on below. */
  #tellGone(below: number | null): void {
    const labels = this.#gone.filter((label) => this.#common([label], below) === 0);
    this.#gone = [];
    const [first] = labels;
    if (!first) return;
    const texts = [...new Set(labels.map(({ text }) => text))];
    this.#found.push({ is: "gone", at: this.#cell(this.#next, first.column), labels: texts });
  }

  #common(labels: readonly Label[], place: number | null): number {
    return place === null ? 0 : labels.filter(({ column, is }) => is(this.#printed(place, column))).length;
  }

  #printed(place: number, column: number): string {
    const { top, left } = this.range;
    return String(valueAt(this.sheet, { row: top + place, column: left + column }) ?? "");
  }

  #cell(place: number, column: number): Range {
    const { top, left, bottom } = this.range;
    const [row, at] = [Math.min(top + place, bottom), left + column];
    return { top: row, left: at, bottom: row, right: at };
  }
}
