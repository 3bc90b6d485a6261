/** All that the part 编制中 does, without React: how far a form is, the next place, and examples put in. */
import type { Form, Level2 } from "../../core/form";
import type { CellChange } from "../../core/fix";
import { allPlacesOf, nextBlank, placesOf, progressOf, type Place, type Progress } from "../../core/places";
import { contains, valueAt, type Range, type Sheet } from "../../core/sheet";
import type { TypicalIndicator } from "../../catalogue/typical";
import { Store } from "../session/store";
import type { FillingParts } from "../session/filling-parts";
import { problemOf } from "../session/problem";
import type { PaneState, Problem } from "../session/state";

/** The form that somebody is at: the one with the selected cell, the first that is being filled in, or the only one. */
export interface FormAtHand {
  readonly sheet: string;
  readonly form: Form;
  readonly name: string | null;
  readonly progress: Progress;
  /** How many things the rules still wait for. */
  readonly lacking: number;
  /** It is marked as being filled in. */
  readonly isFilling: boolean;
  /** Something is missing, so that it may well be marked. */
  readonly hasBlanks: boolean;
  readonly next: Range | null;
  readonly row: RowAtHand | null;
}

/** The indicator that is selected in an inserted form, or one being filled in. */
export interface RowAtHand {
  readonly level2: Level2;
  readonly name: Place | null;
  readonly value: Place | null;
}

interface Done {
  readonly sheet: string;
  readonly changes: readonly CellChange[];
}

export interface FillerState {
  readonly busy: boolean;
  readonly problem: Problem | null;
  /** The example that was put in last. */
  readonly put: Done | null;
}

export class Filler extends Store<FillerState> {
  constructor(private readonly parts: FillingParts) {
    super({ busy: false, problem: null, put: null });
  }

  at({ selected, active, screen }: PaneState): FormAtHand | null {
    const { memory } = this.parts.desk;
    const id = selected?.sheet ?? active;
    const index = id === null ? -1 : memory.ids().indexOf(id);
    const reviewed = memory.reviews()[index];
    if (id === null || !reviewed) return null;
    const { forms, sheet } = reviewed;
    const cell = selected?.cell ?? null;
    const [only, more] = forms;
    const found =
      forms.find(({ range }) => cell && contains(range, cell)) ??
      forms.find(({ filling }) => filling) ??
      (more ? undefined : only);
    if (!found) return null;
    const places = placesOf(found, sheet);
    const number = forms.indexOf(found);
    const results = screen.is === "reviewed" ? screen.results.sheets.find((one) => one.id === id) : undefined;
    const isFilling = found.filling === true;
    return {
      ...{ sheet: id, form: found, isFilling },
      name: results?.forms[number]?.name ?? null,
      progress: progressOf(places),
      lacking: results?.toFill.filter(({ finding }) => finding.form === number).length ?? 0,
      hasBlanks: (results?.forms[number]?.findings ?? []).some(({ category }) => category.startsWith("missing-")),
      next: nextBlank(places, cell)?.at ?? null,
      row: cell && (isFilling || found.departures) ? rowAt(allPlacesOf(found, sheet), cell) : null,
    };
  }

  async go(sheet: string, at: Range): Promise<void> {
    await this.parts.desk.attempt("go", () => this.parts.desk.parts.host.select(sheet, at));
  }

  /** What is missing becomes a finding, or no longer is one. */
  async mark({ sheet, form }: FormAtHand, filling: boolean): Promise<void> {
    const { desk, check, changed } = this.parts;
    const done = await this.#doing(() => desk.parts.host.setFilling(sheet, form.range, filling));
    if (!done) return;
    this.show({ put: null });
    changed(sheet);
    if (!filling) await check();
  }

  /** Which cells an example would fill: those of the row that are blank. */
  cellsFor({ name, value }: RowAtHand): readonly Range[] {
    return [name, value].flatMap((place) => (place && !place.filled ? [place.at] : []));
  }

  async put(hand: FormAtHand, example: TypicalIndicator): Promise<void> {
    const { row, sheet } = hand;
    const read = this.parts.desk.memory.get(sheet);
    if (!row || !read) return;
    const changes = [
      ...changesOf(row.name, example.name, read.sheet),
      ...changesOf(row.value, example.value, read.sheet),
    ];
    if (changes.length > 0 && (await this.#write(sheet, changes))) this.show({ put: { sheet, changes } });
  }

  /** Takes the example back, unless somebody has changed it since. */
  async undo(): Promise<void> {
    const { put } = this.state;
    if (!put) return;
    const changes = put.changes.map((change) => ({ ...change, before: change.after, after: change.before }));
    // What could not be taken back may still be, once the sheet is unprotected or the cell is as it was.
    if (await this.#write(put.sheet, changes)) this.show({ put: null });
  }

  note(): void {
    this.show({ problem: null });
  }

  async #write(sheet: string, changes: readonly CellChange[]): Promise<boolean> {
    const done = await this.#doing(() => this.parts.desk.parts.host.changeCells(sheet, changes));
    if (done) this.parts.changed(sheet);
    return done;
  }

  async #doing(work: () => Promise<void>): Promise<boolean> {
    if (this.state.busy) return false;
    this.show({ busy: true, problem: null });
    try {
      await this.parts.desk.alone(work);
      return true;
    } catch (error) {
      this.show({ problem: problemOf(error) });
      return false;
    } finally {
      this.show({ busy: false });
    }
  }
}

/** The places of the selected indicator: those of its row and its half. */
function rowAt(places: readonly Place[], cell: { readonly row: number; readonly column: number }): RowAtHand | null {
  const here = places.findIndex(({ at, indicator }) => indicator && contains(at, cell));
  const level2 = places[here]?.indicator?.level2;
  const part = places[here]?.indicator?.part;
  if (!level2 || part === "weight") return null;
  const beside = places[part === "name" ? here + 1 : here - 1] ?? null;
  const other = beside?.indicator?.part === (part === "name" ? "value" : "name") ? beside : null;
  const own = places[here] ?? null;
  return part === "name" ? { level2, name: own, value: other } : { level2, name: other, value: own };
}

function changesOf(place: Place | null, after: string, sheet: Sheet): readonly CellChange[] {
  if (!place || place.filled) return [];
  const cell = { row: place.at.top, column: place.at.left };
  return [{ ...cell, before: valueAt(sheet, cell), after, formula: null }];
}
