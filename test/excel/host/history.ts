import { bounding, cellArea, shiftOf, type Area, type Shift } from "../model/area";
import { hasContent, type Cell, type Cells } from "../model/cells";
import type { Sheet } from "../model/sheet";
import { difference, restoreState, stateOf, type State } from "../model/state";
import { tellChanged, tellFormatChanged } from "../api/cell-values";
import type { Host } from "./host";

/** Excel keeps as many. */
const MOST_STEPS = 100;

interface Step {
  readonly before: State;
  readonly after: State;
  /** Rows, columns or cells that came or went in it. */
  readonly shifts: readonly { readonly sheet: Sheet; readonly shift: Shift }[];
}

/**
 * Undo and redo. Every action of the user is a step, and (unless told otherwise) every request of the add-in that changed
 * something: Microsoft's pages list most of the API as undoable, builds that empty the list are reported (SOURCES.md 2.9).
 * What Excel does not undo (sheets added, deleted, renamed, hidden; protection) empties the list. Custom XML parts stay as
 * the add-in left them (office-js#6415).
 */
export class History {
  private undoable: Step[] = [];
  private redoable: Step[] = [];
  private shifts: { readonly sheet: Sheet; readonly shift: Shift }[] = [];

  constructor(private readonly host: Host) {}

  get canUndo(): boolean {
    return this.undoable.length > 0;
  }

  get canRedo(): boolean {
    return this.redoable.length > 0;
  }

  clear(): void {
    this.undoable = [];
    this.redoable = [];
  }

  /** Runs what may change the workbook. What was changed before an error stays changed, and can be undone. */
  record<T>(who: "user" | "addin", action: () => T): T {
    const before = stateOf(this.host.workbook);
    this.shifts = [];
    try {
      return action();
    } finally {
      this.keep(who, { before, after: stateOf(this.host.workbook), shifts: this.shifts });
    }
  }

  shifted(sheet: Sheet, shift: Shift): void {
    this.shifts.push({ sheet, shift });
  }

  undo(): boolean {
    const step = this.undoable.pop();
    if (!step) return false;
    this.redoable.push(step);
    this.go(
      step.after,
      step.before,
      step.shifts.map(({ sheet, shift }) => ({ sheet, shift: inverse(shift) })).reverse(),
    );
    return true;
  }

  redo(): boolean {
    const step = this.redoable.pop();
    if (!step) return false;
    this.undoable.push(step);
    this.go(step.before, step.after, step.shifts);
    return true;
  }

  private keep(who: "user" | "addin", step: Step): void {
    const changed = difference(step.before, step.after);
    const clears = who === "addin" && this.host.rude?.clearsUndo === true;
    if (changed === "none" || (changed === "apart" && !clears)) return;
    this.redoable = [];
    if (changed === "fixed" || clears) this.undoable = [];
    else this.undoable = [...this.undoable, step].slice(-MOST_STEPS);
  }

  private go(from: State, to: State, shifts: Step["shifts"]): void {
    const { host } = this;
    restoreState(host.workbook, to);
    for (const { sheet, shift } of shifts) host.references.shift(sheet, shift);
    host.calculation.restructured();
    for (const [index, { sheet, cells }] of to.sheets.entries()) {
      const before = from.sheets[index]?.cells;
      const here = shifts.filter((each) => each.sheet === sheet);
      if (here.length > 0) for (const { shift } of here) tellShifted(host, sheet, shift);
      else if (before && before !== cells) tellDifferent(host, sheet, before, cells);
    }
    host.events.raiseSelection();
  }
}

const inverse = (shift: Shift): Shift => ({ ...shift, is: shift.is === "insert" ? "delete" : "insert" });

function tellShifted(host: Host, sheet: Sheet, shift: Shift): void {
  const area: Area =
    shift.axis === "rows"
      ? { row: shift.at, rows: shift.count, column: shift.from, columns: shift.to - shift.from + 1 }
      : { row: shift.from, rows: shift.to - shift.from + 1, column: shift.at, columns: shift.count };
  const whole = shift.from === 0 && shiftOf(shift.is, shift.axis, area).to === shift.to && shift.to > 10_000;
  const what = whole ? (shift.axis === "rows" ? "Row" : "Column") : "Cell";
  tellChanged(host, sheet, area, what + (shift.is === "insert" ? "Inserted" : "Deleted"));
}

function tellDifferent(host: Host, sheet: Sheet, before: Cells, after: Cells): void {
  const contents: Area[] = [];
  const formats: Area[] = [];
  for (const row of new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [before.get(row), after.get(row)];
    if (was === is) continue;
    for (const column of new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])])) {
      const [old, now] = [was?.get(column), is?.get(column)];
      if (old === now) continue;
      (sameContent(old, now) ? formats : contents).push(cellArea(row, column));
    }
  }
  const [changed, formatted] = [bounding(contents), bounding(formats)];
  if (changed) tellChanged(host, sheet, changed, "RangeEdited");
  if (formatted) tellFormatChanged(host, sheet, [formatted]);
}

function sameContent(a: Cell | undefined, b: Cell | undefined): boolean {
  if (!a || !b) return !(a ?? b) || !hasContent(a ?? b ?? { value: null });
  return a.value === b.value && a.formula === b.formula && a.error === b.error;
}
