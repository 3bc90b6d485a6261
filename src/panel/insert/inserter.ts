/**
 * All that the view 插入模板 does, without React. What is shown as the target is what is written, cell by cell:
 *
 *   choose ──▶ looking ──▶ ready ──▶ inserting ──▶ inserted | stopped ──▶ removed
 *                     └──▶ blocked ──▶ the next free place
 */
import { meets, type Cell, type Range } from "../../core/sheet";
import type { HostEvent, InsertedBlock, Site } from "../../host/host";
import { Store } from "../session/store";
import { addRowHere } from "./add-row-here";
import { askTarget, isStillFree, targetOnNewSheets } from "./aim";
import { formCount, goesOnNewSheets, ofKind, settled, type Choice } from "./choice";
import { outcomeOf } from "./insert-outcome";
import type { InserterParts } from "./inserter-parts";
import type { InsertState, Outcome } from "./insert-state";
import { Pause } from "./pause";
import { PlaceBelow } from "./place-below";
import { planFor, type Plan } from "./plan";

export class Inserter extends Store<InsertState> {
  #open = false;
  /** Count looks and aims: the answer to an older one has nothing to say any more. */
  #looks = 0;
  #aims = 0;
  readonly #pause: Pause;
  readonly #below: PlaceBelow;
  /** The state of the sheet for which the host was last asked what is in the way. */
  #asked: Site | null = null;
  #blocksChanged = false;
  #lookNeeded = false;
  #selectionMoved = false;
  #cancel: AbortController | null = null;
  /** Where one begins to write in what was inserted last. */
  #first: Range | null = null;

  constructor(private readonly parts: InserterParts) {
    super({
      choice: parts.choice,
      site: null,
      target: { is: "looking" },
      job: null,
      busy: false,
      outcome: null,
      atFirst: false,
      blocks: [],
    });
    this.#pause = new Pause(parts.pause);
    this.#below = new PlaceBelow(parts);
  }

  /** The view is shown, perhaps for a kind that the ribbon's menu named. */
  async open(kind: Choice["kind"] | null): Promise<void> {
    this.#open = true;
    if (kind && kind !== this.state.choice.kind) this.show({ choice: ofKind(this.state.choice, kind), outcome: null });
    await this.look();
    await this.#findBlocks();
  }

  /** The view is left: the sheets are not looked at any more. */
  close(): void {
    this.#open = false;
    this.#pause.stop();
  }

  /** What the user does on the sheets may change the place. Events come in swarms: only the last one is answered. */
  hear(event: HostEvent): void {
    if (event.is === "selected") this.show({ atFirst: this.#isFirst(event.sheet, event.range) });
    if (!this.#open || this.state.job) return;
    if (event.is === "changed" && event.range) this.#edited(event.sheet, event.range);
    else if (event.is === "changed" || event.is === "deleted") this.#changed();
    this.#lookNeeded ||= event.is === "selected" ? !this.#isBelow : event.is !== "changed";
    // A place below does not mind the selection; another choice of the user's asks for it.
    this.#selectionMoved ||= event.is === "selected";
    const rests = this.state.target.is === "done" && !this.#isElsewhere(event);
    if (!rests && this.state.target.is === "done") this.show({ target: { is: "looking" } });
    this.#pause.then(() => {
      if (this.state.target.is !== "done") void (this.#lookNeeded ? this.look() : this.#glance());
      this.#lookNeeded = false;
      if (this.#blocksChanged) void this.#findBlocks();
    });
  }

  #isFirst(sheet: string, range: Range): boolean {
    const { outcome } = this.state;
    if (outcome?.is !== "inserted" || !this.#first) return false;
    return outcome.blocks[0]?.sheet.id === sheet && meets(this.#first, range);
  }

  /** Whether somebody has left the forms that were just inserted: what is done in them is no wish for another one. */
  #isElsewhere(event: HostEvent): boolean {
    const { target, choice } = this.state;
    const blocks = target.is === "done" ? target.blocks : [];
    const own = blocks.filter(({ sheet }) => sheet.id === event.sheet);
    if (event.is === "activated") return own.length === 0;
    if (event.is === "deleted") return own.length > 0;
    return (
      event.is === "selected" && choice.where === "selected" && !own.some(({ range }) => meets(range, event.range))
    );
  }

  /** Whether the place shown is the one below all that the sheet holds: it goes with that, wherever the selection is. */
  get #isBelow(): boolean {
    const { choice, target } = this.state;
    return choice.where === "below" && target.is === "ready";
  }

  /** Forms may stand elsewhere now. */
  #changed(): void {
    this.#blocksChanged = true;
    this.#needsLook();
  }

  #needsLook(): void {
    if (this.#isBelow) return;
    this.#lookNeeded = true;
    this.#below.forget();
  }

  /** An edit away from the place shown changes nothing there, and a form that was typed into is not as it was inserted. */
  #edited(sheet: string, range: Range): void {
    const { site, target, blocks } = this.state;
    const isTouched = (block: InsertedBlock) =>
      block.untouched && block.sheet.id === sheet && meets(block.range, range);
    if (blocks.some(isTouched))
      this.show({ blocks: blocks.map((block) => (isTouched(block) ? { ...block, untouched: false } : block)) });
    const isAway = target.is === "ready" && (sheet !== site?.id || !meets(target.plan.at, range));
    if (!isAway) this.#needsLook();
  }

  /** One small question: whether the sheet still ends where it did, and where it ends now. */
  async #glance(): Promise<void> {
    const turn = ++this.#looks;
    const before = this.state.site;
    const site = await this.parts.host.site().catch(() => null);
    if (turn !== this.#looks) return;
    const isSame = site?.id === before?.id && JSON.stringify(site?.used) === JSON.stringify(before?.used);
    const place = site && before && this.#isBelow && !isSame ? this.#below.follow(before, site) : null;
    if (!site || !before || (!isSame && !place)) {
      this.#below.forget();
      return this.look();
    }
    if (this.#asked === before) this.#asked = site;
    this.show({ site });
    if (place) this.#aimBelow(site, place);
  }

  /** Where nothing has ever been nothing is in the way; before a form is written there, it is looked at all the same. */
  #aimBelow(site: Site, place: Cell): void {
    const { choice } = this.state;
    const planned = planFor(choice, site, this.parts.titleOf(choice.kind), place);
    if (planned.is === "plan") this.show({ target: { is: "ready", plan: planned.plan } });
  }

  choose(change: Partial<Choice>): void {
    const { kind = this.state.choice.kind, ...others } = change;
    const before = this.state.choice;
    const choice = settled({ ...(kind === before.kind ? before : ofKind(before, kind)), ...others });
    this.show({ choice, outcome: null });
    this.parts.remember(choice);
    const isMoved = this.#selectionMoved && choice.where === "selected" && before.where !== "selected";
    if (this.state.target.is === "done" || isMoved) return void this.look();
    if (formCount(choice) <= 10) return void this.#aim();
    // Fifty forms are not laid out again with every letter.
    this.show({ target: { is: "looking" } });
    this.#pause.then(() => void this.#aim());
  }

  /** Looks where somebody is, and what is in the way there. */
  async look(): Promise<void> {
    const turn = ++this.#looks;
    try {
      const site = await this.parts.host.site();
      if (turn !== this.#looks) return;
      this.#selectionMoved = false;
      this.show({ site });
      await this.#aim();
    } catch (error) {
      if (turn === this.#looks) this.#failed(error);
    }
  }

  /** Inserts at the place shown; `plan` is that of the next free place where somebody chose it. */
  async insert(plan?: Plan): Promise<void> {
    const { target, busy } = this.state;
    const chosen = plan ?? (target.is === "ready" ? target.plan : null);
    if (!chosen || busy) return;
    const { signal } = (this.#cancel = new AbortController());
    this.show({ job: { done: 0, all: chosen.placements.length }, outcome: null });
    await this.#doing("insert", async () => {
      const onProgress = (done: number, all: number) => this.show({ job: { done, all } });
      const insertion = await this.parts.host.insertForms(chosen.placements, { onProgress, signal });
      return outcomeOf(insertion, this.parts.problemOf);
    });
    const { outcome } = this.state;
    this.#first = firstPlace(chosen);
    if (outcome?.is === "inserted") await this.parts.follow(outcome.blocks, this.#first);
  }

  /** Stops after the form that is being written. */
  cancel(): void {
    this.#cancel?.abort();
  }

  /** Removes what was inserted; forms that somebody filled in are asked about first. */
  async remove(blocks: readonly InsertedBlock[], evenFilled: "ask" | "remove" = "ask"): Promise<void> {
    await this.#doing("remove", async () => {
      const ids = blocks.map(({ id }) => id);
      const { removed, filled } = await this.parts.host.removeBlocks(ids, evenFilled === "remove");
      const gone = blocks.filter(({ id }) => removed.includes(id));
      for (const sheet of new Set(gone.map((block) => block.sheet.id))) this.parts.changed(sheet);
      if (filled.length > 0) return { is: "filled", blocks: filled, removed: removed.length };
      return { is: "removed", count: removed.length };
    });
  }

  /** One more row of the category that the selected row belongs to. */
  async addRow(): Promise<void> {
    await this.#doing("add-row", () => addRowHere(this.parts));
  }

  /** Takes the remark away; for one more form the place is looked for anew. */
  note(): void {
    this.show({ outcome: null });
    if (this.state.target.is === "done") void this.look();
  }

  /** Shows where the forms would stand, as soon as the host has said what is in the way. */
  async #aim(): Promise<void> {
    const turn = ++this.#aims;
    const { site, choice } = this.state;
    if (!site) return;
    try {
      const known = goesOnNewSheets(choice) ? { row: 0, column: 0 } : this.#below.known(site);
      // What is shown may be what would be written no longer.
      if (!known) this.show({ target: { is: "looking" } });
      const below = known ?? (await this.#below.find(site));
      if (turn === this.#aims) await this.#aimAt(site, below, turn);
    } catch (error) {
      if (turn === this.#aims) this.#failed(error);
    }
  }

  async #aimAt(site: Site, free: Cell, turn: number): Promise<void> {
    const { choice } = this.state;
    const planned = planFor(choice, site, this.parts.titleOf(choice.kind), free);
    if (planned.is === "invalid") return this.show({ target: planned });
    const { plan, below } = planned;
    const known = targetOnNewSheets(plan, site);
    if (known) return this.show({ target: known });
    const stillFree = isStillFree(this.state.target, plan);
    this.show({ target: stillFree ? { is: "ready", plan } : { is: "looking" } });
    if (stillFree && this.#asked === site) return;
    const target = await askTarget(this.parts.host, plan, below, site);
    this.#asked = site;
    if (turn === this.#aims) this.show({ target });
  }

  async #doing(doing: "insert" | "remove" | "add-row", work: () => Promise<Outcome>): Promise<void> {
    if (this.state.busy) return;
    this.show({ busy: true });
    try {
      const outcome = await this.parts.alone(work);
      this.show({ outcome });
    } catch (error) {
      this.show({ outcome: { is: "problem", doing, problem: this.parts.problemOf(error) } });
    }
    this.#cancel = null;
    const { outcome, target } = this.state;
    const blocks = doing === "insert" && outcome && "blocks" in outcome ? outcome.blocks : [];
    // What stands there now is no obstacle to what was just done.
    const isDone = blocks.length > 0 || (doing === "add-row" && target.is === "done");
    this.show({ job: null, busy: false, ...(blocks.length > 0 ? { target: { is: "done", blocks } } : {}) });
    this.#below.forget();
    if (!isDone) await this.look();
    await this.#findBlocks();
  }

  #failed(error: unknown): void {
    this.show({ target: { is: "failed", problem: this.parts.problemOf(error) } });
  }

  /** The list of inserted forms is an extra: the view works without it. */
  async #findBlocks(): Promise<void> {
    this.#blocksChanged = false;
    const blocks = await this.parts.host.insertedBlocks().catch(() => []);
    this.show({ blocks });
  }
}

/** Where one begins to write in the first of the forms. */
function firstPlace({ placements: [first] }: Plan): Range | null {
  const cells = first?.layout.cells ?? [];
  return cells.find(({ input, value }) => input && (value === null || value === ""))?.at ?? null;
}
