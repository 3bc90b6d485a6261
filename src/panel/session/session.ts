/**
 * All that the pane does, without React: it asks the host, remembers what was read, and says what to show.
 *
 *   check ──▶ reading ──▶ reviewed | no-form | failed          edit ──▶ stale ──▶ read again ──▶ reviewed
 */
import type { Finding } from "../../core/findings";
import type { Language } from "../../core/message";
import type { Range } from "../../core/sheet";
import type { SheetRef } from "../../host/host";
import { Desk, type SessionParts } from "./desk";
import type { FillingParts } from "./filling-parts";
import type { Fixing } from "./fixing";
import { Follower } from "./follower";
import type { TemplateKind } from "../../catalogue/template-kinds";
import { languageOf } from "../words/language";
import { Mender } from "./mender";
import type { RecordOpener } from "./open-record";
import { passes, problemOf } from "./problem";
import { readSheets } from "./read-sheets";
import type { RibbonOutcome } from "./ribbon-outcome";
import type { Notice, PaneState, Problem, Scope, View } from "./state";
import { openView } from "./views";

export class Session {
  readonly #desk: Desk;
  readonly #follower: Follower;
  readonly #mender: Mender;
  #opener: Promise<RecordOpener> | null = null;
  /** Counts checks: an older one that still runs has nothing to say any more. */
  #turn = 0;
  #disposed = false;
  #listening: Promise<() => Promise<void>> | null = null;

  constructor(private readonly parts: SessionParts) {
    this.#desk = new Desk(parts);
    this.#follower = new Follower(this.#desk);
    this.#mender = new Mender(this.#desk, (sheet) => this.#reread(sheet));
    this.filling = {
      desk: this.#desk,
      check: () => this.check("sheet"),
      changed: (sheet) => this.#reread(sheet),
    };
  }

  /** Behind the pane's start: it asks for what stands on the first screen. */
  #record(): Promise<RecordOpener> {
    return (this.#opener ??= import(/* webpackChunkName: "open-record" */ "./open-record").then(
      ({ RecordOpener: Opener }) => new Opener(this.#desk),
      (error: unknown) => {
        this.#opener = null;
        throw error;
      },
    ));
  }

  /** Has a sheet looked at again that we have written to. */
  #reread(sheet: string): void {
    this.#follower.hear({ is: "changed", sheet, range: null, moved: false, others: false });
  }

  /** The same, where rows or whole forms have come or gone. */
  #moved(sheet: string): void {
    this.#follower.hear({ is: "changed", sheet, range: null, others: false });
  }

  get state(): PaneState {
    return this.#desk.state;
  }

  get language(): Language {
    return languageOf(this.parts.host.language);
  }

  get fixing(): Fixing {
    return this.#mender.fixing;
  }

  /** What the part 编制中 works with. */
  readonly filling: FillingParts;

  /** Takes the last fix back. */
  undoFix(): Promise<void> {
    return this.#mender.undo();
  }

  get subscribe(): (listener: () => void) => () => void {
    return this.#desk.subscribe;
  }

  /**
   * Listens to the program, and asks which wordings its workbook keeps. Without its events results do not renew
   * themselves, and the pane says so.
   */
  async listen(): Promise<void> {
    void this.#desk.readWordings();
    if (this.state.screen.is === "idle") {
      void this.#desk.attempt("open", async () => (await this.#record()).look());
      void this.#desk.lookForMarks();
    }
    if (this.#listening) return;
    this.#listening = this.parts.host.listen((event) => {
      if (event.is === "changed" && event.others) this.#desk.show({ others: true });
      this.#follower.hear(event);
      this.state.insert?.inserter.hear(event);
      this.state.record?.keeper.hear(event);
    });
    try {
      await this.#listening;
      this.#desk.show({ live: true });
    } catch {
      // Not silent: the results carry a note, and the next check tries again.
      this.#listening = null;
      this.#desk.show({ live: false });
    }
  }

  async dispose(): Promise<void> {
    this.#turn++;
    this.#disposed = true;
    this.#follower.stop();
    const stop = await this.#listening?.catch(() => null);
    await stop?.();
  }

  /** Checks the active sheet or the workbook; `only` are the sheets of it that could not be read before. */
  async check(scope: Scope, only: readonly SheetRef[] | null = null): Promise<void> {
    const turn = ++this.#turn;
    const isOver = () => turn !== this.#turn;
    const desk = this.#desk;
    desk.scope = scope;
    const progress = { done: 0, total: 1, sheet: null, forms: 0, form: null };
    desk.show({ screen: { is: "reading", scope, progress }, notice: null, current: null, others: false });
    this.#follower.hold();
    void this.listen();
    await desk.alone(() => this.#check(scope, only, isOver));
  }

  /** Stops a check. What a workbook check has read so far is kept and shown. */
  cancel(): void {
    const { screen } = this.state;
    if (screen.is !== "reading") return;
    this.#turn++;
    const { done, total } = screen.progress;
    const some = screen.scope === "workbook" && done > 0;
    this.#follower.release();
    this.#desk.present(some ? { is: "cancelled", done, total } : null);
  }

  /** From a failure back to the results of before. */
  back(): void {
    this.#desk.present(null);
  }

  /** Shows the results of the active sheet, or of all that were read. */
  view(scope: Scope): void {
    // After a check of the workbook nobody has said yet which sheet is the active one.
    if (scope === "sheet" && this.state.active === null) return void this.check(scope);
    this.#desk.scope = scope;
    this.#desk.present(null);
  }

  async clear(): Promise<void> {
    const desk = this.#desk;
    await desk.alone(() =>
      desk.attempt("clear", async () => {
        this.#showCleared({ is: "cleared", ...(await desk.painter.clear()) });
      }),
    );
  }

  /** The ribbon's 清除标记 has removed the marks: they stay away until the next check. */
  clearedOnRibbon(notice: RibbonOutcome): void {
    if (notice.is !== "cleared") return this.#desk.show({ notice });
    this.#desk.painter.forget();
    this.#showCleared(notice);
  }

  /** Protected sheets keep their marks. */
  #showCleared(notice: Notice & { readonly is: "cleared" }): void {
    this.#desk.show({ notice, outdated: 0, marked: notice.kept.length > 0 });
  }

  /** Writes the marks anew where they are not as the results say. */
  async renewMarks(): Promise<void> {
    await this.#desk.alone(() => this.#desk.renewMarks());
  }

  /** Somebody turns to the pane: Excel does not tell when an undo takes marks away. */
  async look(): Promise<void> {
    const { active } = this.state;
    if (active !== null) await this.#desk.alone(() => this.#desk.look([active]));
  }

  /** The id of a sheet that was read, by its name. */
  readonly idOf = (name: string): string | null => this.#desk.memory.idOf(name);

  async go(id: string, range: Range): Promise<void> {
    this.#follower.willGo(id, range);
    await this.#desk.attempt("go", () => this.parts.host.select(id, range));
  }

  /** To the cell of a finding, which becomes the current one. */
  async goTo(id: string, finding: Finding): Promise<void> {
    this.#desk.show({ current: finding });
    await this.go(id, finding.at[0]);
  }

  /** The user's switch: marks on the sheets, or in the pane only. */
  async paint(painting: boolean): Promise<void> {
    const desk = this.#desk;
    desk.show({ painting });
    this.parts.rememberPainting(painting);
    if (!painting) await this.clear();
    else await desk.alone(() => desk.mark(desk.memory.ids()));
  }

  /** Shows one of the views; `kind` is the form that the ribbon's menu named. */
  async open(view: View, kind: TemplateKind | null = null): Promise<void> {
    await openView(this.#desk, (sheet) => this.#moved(sheet), view, kind);
    if (view === "check") await this.look();
  }

  note(notice: Notice | null): void {
    this.#desk.show({ notice });
  }

  async #check(scope: Scope, only: readonly SheetRef[] | null, isOver: () => boolean): Promise<void> {
    if (isOver()) return;
    const desk = this.#desk;
    const fresh: string[] = [];
    try {
      const checker = await desk.ready();
      const { keeper } = await (await this.#record()).open();
      keeper.begin();
      const listed = scope === "workbook" && !only ? await this.parts.host.listSheets() : null;
      const unread = await readSheets({
        ...{ host: this.parts.host, checker, isOver },
        refs: only ?? listed ?? [null],
        breathe: desk.breathe,
        onProgress: (progress) => {
          if (!isOver()) desk.show({ screen: { is: "reading", scope, progress } });
        },
        onRead: (read, reviewed) => {
          desk.memory.put(read, reviewed);
          this.#follower.settled(read.id);
          fresh.push(read.id);
          if (scope === "sheet") desk.show({ active: read.id });
        },
      });
      if (isOver()) {
        // Cancelled: what was read is shown, so it is painted, too.
        if (!this.#disposed) await desk.mark(fresh);
        return;
      }
      if (listed) desk.order = listed.map(({ id }) => id);
      if (scope === "workbook") desk.memory.keep(desk.order);
      desk.unread = unread;
      // Where nothing could be read there is nothing new to show: only why, and the way back.
      const [first] = unread;
      if (first && !only && fresh.length === 0 && passes(first.problem)) {
        this.#failed(first.problem, scope);
        return;
      }
      desk.present(null);
      this.#follower.release();
      await desk.mark(fresh);
      await keeper.checked(fresh);
    } catch (error) {
      if (isOver()) return;
      this.#failed(problemOf(error), scope);
    }
  }

  #failed(problem: Problem, scope: Scope): void {
    const canGoBack = this.#desk.memory.ids().length > 0;
    this.#desk.show({ screen: { is: "failed", problem, scope, canGoBack } });
    this.#follower.release();
  }
}
