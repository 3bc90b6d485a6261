/** Follows what the user does on the sheets: edits, selections, switching and deleting sheets. */
import { a1Range, type Range } from "../../core/sheet";
import type { HostEvent } from "../../host/host";
import type { Desk } from "./desk";
import { EditQueue, type Edits } from "./edits";
import { paced } from "./pace";
import { passes, problemOf } from "./problem";
import type { Notice } from "./state";

/** Excel tells of a sheet's own selection right after the sheet came to the front, in milliseconds. */
const settling = 250;

export class Follower {
  readonly #edits = new EditQueue((edits) => this.#desk.alone(() => this.#reread(edits)));
  readonly #desk: Desk;
  /** Edits that came while a check was reading; null where none runs. */
  #held: HostEvent[] | null = null;
  #went: string | null = null;
  /** The sheet that was just brought to the front, and until when what is selected there is what was selected before. */
  #arrived: { readonly sheet: string; readonly until: number } | null = null;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  readonly hear = (event: HostEvent): void => {
    if (this.#held && (event.is === "changed" || event.is === "deleted")) {
      this.#held.push(event);
      return;
    }
    switch (event.is) {
      case "changed":
        this.#changed(event);
        return;
      case "selected":
        this.#selected(event.sheet, event.range);
        return;
      case "activated":
        this.#arrived = { sheet: event.sheet, until: Date.now() + settling };
        this.#desk.show({ active: event.sheet, selected: null });
        if (this.#desk.scope === "sheet") this.#desk.renew(this.#desk.state.notice);
        return;
      case "deleted":
        this.#desk.forget(event.sheet);
        this.#edits.drop(event.sheet);
        this.#desk.renew(this.#desk.state.notice);
    }
  };

  /** A check begins to read: what changes from now on is looked at when it is over. */
  hold(): void {
    this.#held ??= [];
  }

  release(): void {
    const events = this.#held ?? [];
    this.#held = null;
    events.forEach(this.hear);
  }

  /** The sheet was read anew: earlier edits are in it. */
  settled(id: string): void {
    this.#edits.drop(id);
    this.#stale((stale) => stale !== id);
  }

  /** A link of the pane goes there: the reader stays at the finding that has the link. */
  willGo(id: string, range: Range): void {
    this.#went = `${id}!${a1Range(range)}`;
  }

  stop(): void {
    this.#edits.stop();
  }

  #changed({ sheet, range, ...event }: HostEvent & { readonly is: "changed" }): void {
    const affected = this.#desk.memory.affected(sheet, range);
    if (range === null && event.moved !== false) {
      this.#desk.painter.moved(sheet, this.#desk.memory.get(sheet));
      // The cell that was mended is another one now: it would be the wrong one that is taken back.
      const { notice } = this.#desk.state;
      if (notice?.is === "fixed" && notice.fixes.some((fix) => fix.sheet === sheet)) this.#desk.show({ notice: null });
    }
    if (affected.size === 0) return;
    this.#desk.show({ stale: new Set([...this.#desk.state.stale, ...affected.keys()]) });
    this.#edits.add(affected);
  }

  #selected(id: string, range: Range): void {
    const here = `${id}!${a1Range(range)}` === this.#went;
    this.#went = null;
    this.#desk.show({ selected: { sheet: id, cell: { row: range.top, column: range.left } } });
    if (here) return;
    // Switching to a sheet selects what was selected there: nobody asked for the finding at it.
    const { memory, state } = this.#desk;
    const isNew = state.active !== null && id !== state.active;
    const arrives = id === this.#arrived?.sheet ? Date.now() < this.#arrived.until : isNew;
    this.#desk.show({ current: arrives ? null : memory.findingAt(id, range), active: id });
  }

  /** Reads again what an edit changed. Answers with what has to wait, as while the next cell is being edited. */
  async #reread(edits: Edits): Promise<Edits> {
    const { memory, parts, checker } = this.#desk;
    const again = new Map<string, readonly Range[] | null>();
    // What was mended may be taken back while it is looked at again.
    const { notice: shown } = this.#desk.state;
    const ofFix = shown?.is === "problem" ? shown.doing === "fix" : shown?.is === "fixed" || shown?.is === "unfixed";
    let notice: Notice | null = ofFix ? shown : null;
    for (const [id, ranges] of edits) {
      const before = memory.get(id);
      if (!before || !checker) continue;
      try {
        const read = ranges ? await parts.host.rereadRows(before, ranges) : await parts.host.readSheet(id);
        memory.put(read, await paced(checker.read(read.sheet), this.#desk.breathe));
        if (!this.#edits.waits(id)) this.#stale((stale) => stale !== id);
      } catch (error) {
        const problem = problemOf(error);
        if (passes(problem)) again.set(id, ranges);
        else if (problem.kind === "sheet-gone") memory.remove(id);
        else notice = { is: "problem", problem, doing: "reread" };
      }
    }
    // It may have been an undo, which took marks away or brought older ones back.
    await this.#desk.look([...edits.keys()]);
    // The marks wait: what is written between two edits stands in the way of the user's undo.
    this.#desk.renew(notice);
    return again;
  }

  #stale(keeps: (id: string) => boolean): void {
    const before = [...this.#desk.state.stale];
    const after = before.filter(keeps);
    if (after.length < before.length) this.#desk.show({ stale: new Set(after) });
  }
}
