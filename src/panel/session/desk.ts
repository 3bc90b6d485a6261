/** What lies on the desk while we work: what was read, what was painted, and what is shown of it. */
import type { KeptProfile } from "../../core/profile/profile-xml";
import type { Host, OpenFile, ReadSheet, ShowMarks } from "../../host/host";
import type { Checker } from "../checker/checker";
import { Memory } from "./memory";
import { paced } from "./pace";
import { Painter } from "./painter";
import { passes, problemOf } from "./problem";
import type { Results } from "./results";
import type { Notice, PaneState, Problem, Scope, Screen } from "./state";
import { Store } from "./store";

export interface SessionParts {
  readonly host: Host;
  /** Loaded with the first check. */
  readonly loadChecker: () => Promise<Checker>;
  readonly painting: boolean;
  readonly rememberPainting: (painting: boolean) => void;
  /** Reads another workbook. */
  readonly openFile: OpenFile;
  /** Lets the window draw while something takes long. */
  readonly breathe?: () => Promise<void>;
}

type OwnParts = Partial<Pick<PaneState, "wordings" | "profile">>;

const none: ReadonlySet<string> = new Set();

export class Desk extends Store<PaneState> {
  readonly memory = new Memory();
  readonly painter: Painter;
  scope: Scope = "sheet";
  unread: Results["unread"] = [];
  /** The workbook's sheets in their order, as the last check of it found them. */
  order: readonly string[] = [];
  /** Null until the first check. */
  checker: Checker | null = null;
  #last: Promise<unknown> = Promise.resolve();
  #kept: Promise<void> | null = null;
  /** What the workbook keeps of it, until it was taken; null: to be asked for. */
  #profile: Promise<KeptProfile | Problem | null> | null = null;

  constructor(readonly parts: SessionParts) {
    super({
      view: "check",
      insert: null,
      read: null,
      rules: null,
      compare: null,
      record: null,
      wordings: { taught: [], trouble: null },
      profile: { used: null, trouble: null },
      screen: { is: "idle" },
      notice: null,
      stale: none,
      current: null,
      selected: null,
      active: null,
      known: 0,
      live: true,
      marked: false,
      outdated: 0,
      others: false,
      painting: parts.painting,
    });
    this.painter = new Painter(parts.host);
  }

  /** For this room: the views ask for what they want of it, see `adopt` and `kept`. */
  override show(change: Partial<PaneState>): void {
    super.show(change);
  }

  readonly breathe = (): Promise<void> => this.parts.breathe?.() ?? Promise.resolve();

  /** One after the other: marks of an older check never land on a newer one. */
  alone<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#last.then(work, work);
    this.#last = done;
    return done;
  }

  /** Does what may fail beside the results: a failure becomes a remark above them. */
  async attempt(
    doing: "mark" | "fix" | "clear" | "go" | "open" | "reread",
    work: () => Promise<void>,
    sheet: string | null = null,
  ): Promise<Problem | null> {
    try {
      await work();
      return null;
    } catch (error) {
      const problem = problemOf(error);
      this.show({ notice: { is: "problem", problem, doing, sheet } });
      return problem;
    }
  }

  /** The checker, with all wordings at hand: loaded when it is first needed. */
  async ready(): Promise<Checker> {
    const [loaded] = await Promise.all([this.checker ?? this.parts.loadChecker(), this.readWordings()]);
    this.checker ??= loaded;
    await this.#takeProfile(this.checker);
    return this.learn(this.checker);
  }

  /** What the workbook keeps, once; again where the program had no answer. Trouble is told beside the results. */
  readWordings(): Promise<void> {
    this.#profile ??= this.parts.host.readProfile().catch(problemOf);
    return (this.#kept ??= this.#readWordings());
  }

  /** What the office says of itself counts from now on. */
  async adopt(own: OwnParts): Promise<void> {
    this.show(own);
    if (this.checker) await this.learn(this.checker);
    this.renew(this.state.notice);
  }

  /** The workbook keeps it by now. */
  kept(own: OwnParts): void {
    this.show(own);
  }

  /** Reads anew what was read with other wordings, judges anew what was judged by another profile; the program is not asked. */
  async learn(checker: Checker): Promise<Checker> {
    const { memory, checker: before } = this;
    const { wordings, profile } = this.state;
    const learnt = checker.taught(wordings.taught).under(profile);
    if (learnt === before) return learnt;
    this.checker = learnt;
    const reviews = memory.reviews();
    for (const [place, id] of memory.ids().entries()) {
      const [read, reviewed] = [memory.get(id), reviews[place]];
      if (read && reviewed) memory.put(read, await paced(learnt.again(reviewed, before), this.breathe));
    }
    return learnt;
  }

  /** Reads sheets that nobody has checked: from now on the results tell how far their forms are. */
  async follow(sheets: readonly string[]): Promise<void> {
    const checker = await this.ready();
    for (const id of new Set(sheets)) {
      const read = await this.parts.host.readSheet(id);
      this.memory.put(read, await paced(checker.read(read.sheet), this.breathe));
    }
    const { is } = this.state.screen;
    if (is === "idle" || is === "no-form") this.scope = "sheet";
    this.show({ active: sheets[0] ?? this.state.active });
    this.renew(this.state.notice);
  }

  /** A sheet is no longer in the workbook. */
  forget(id: string): void {
    this.memory.remove(id);
    this.unread = this.unread.filter((one) => one.id !== id);
    this.order = this.order.filter((one) => one !== id);
  }

  /** Shows the results anew, where results are shown. */
  renew(notice: Notice | null): void {
    const { is } = this.state.screen;
    if (is !== "reading" && is !== "failed") this.present(notice);
  }

  /** Shows what is known of the active sheet, or of the workbook. */
  present(notice: Notice | null): void {
    const screen: Screen = this.checker ? this.#screen(this.checker) : { is: "idle" };
    this.show({ screen, notice, current: null, known: this.memory.ids().length, outdated: this.#outdated() });
  }

  /** Whether the workbook came with marks. Where the program does not say, nothing is said of them: it is no trouble yet. */
  async lookForMarks(): Promise<void> {
    const marked = await this.parts.host.hasMarks().catch(() => false);
    if (this.state.screen.is === "idle") this.show({ marked });
  }

  /** Paints what was just checked, and other sheets whose marks changed with it: one job. */
  mark(fresh: readonly string[]): Promise<void> {
    return this.#mark(({ id }, outdated) => fresh.includes(id) || outdated > 0);
  }

  /** Sets the marks anew: what a sheet carries is looked at in any case, for Excel does not tell when undo changes it. */
  renewMarks(): Promise<void> {
    return this.#mark((read) => this.painter.hasPainted(read));
  }

  /** Looks which marks these sheets carry, where they carry some and the view that tells of them is open. */
  async look(ids: readonly string[]): Promise<void> {
    const { checker, memory } = this;
    const { painting, view } = this.state;
    if (!checker || !painting || view !== "check") return;
    for (const read of ids.flatMap((id) => memory.get(id) ?? [])) {
      try {
        await this.painter.look(read, memory.marksOf(read.id, checker));
      } catch (error) {
        const problem = problemOf(error);
        // Nobody has asked for it: what passes, or is gone, is looked at another time.
        if (passes(problem) || problem.kind === "sheet-gone") return;
        this.show({ notice: { is: "problem", problem, doing: "reread", sheet: read.name } });
      }
    }
    this.show({ outdated: this.#outdated() });
  }

  async #mark(isDue: (read: ReadSheet, outdated: number) => boolean): Promise<void> {
    const { checker, memory } = this;
    if (!checker || !this.state.painting) return;
    const job = async (show: ShowMarks) => {
      for (const read of memory.ids().flatMap((id) => memory.get(id) ?? [])) {
        const marks = memory.marksOf(read.id, checker);
        if (!isDue(read, this.painter.outdated(read, marks))) continue;
        const sheet = this.scope === "workbook" ? read.name : null;
        const problem = await this.attempt("mark", () => this.painter.paint(show, read, marks), sheet);
        if (!problem && read.noPaint === null && marks.length > 0) this.show({ marked: true });
        // One sheet with odd rules does not keep the others from their marks.
        if (problem && passes(problem)) return;
      }
    };
    await this.attempt("mark", () => this.parts.host.marking(job));
    this.show({ outdated: this.#outdated() });
  }

  /** How many cells carry another mark than the findings say. */
  #outdated(): number {
    const { checker, memory } = this;
    if (!checker || !this.state.painting) return 0;
    return memory.ids().reduce((sum, id) => {
      const read = memory.get(id);
      return sum + (read ? this.painter.outdated(read, memory.marksOf(id, checker)) : 0);
    }, 0);
  }

  async #readWordings(): Promise<void> {
    const { taught } = this.state.wordings;
    try {
      const { wordings, problem } = await this.parts.host.readWordings();
      const kept = wordings.filter(({ text }) => !taught.some((own) => own.text === text));
      this.show({ wordings: { taught: kept.length > 0 ? [...kept, ...taught] : taught, trouble: problem } });
    } catch (error) {
      this.#kept = null;
      this.show({ wordings: { taught, trouble: { is: "unreachable", problem: problemOf(error) } } });
    }
  }

  /** What the checker, which knows the rules, makes of the profile that the workbook keeps: once, or until there is an answer. */
  async #takeProfile(checker: Checker): Promise<void> {
    const kept = await this.#profile;
    const { wordings, profile } = this.state;
    // What the user has chosen meanwhile counts.
    if (!kept || profile.used) return;
    this.#profile = "kind" in kept ? null : Promise.resolve(null);
    this.show(checker.takeProfile(kept, wordings));
  }

  #screen(checker: Checker): Screen {
    const { active } = this.state;
    const ids = this.scope === "workbook" ? this.memory.ids() : active !== null ? [active] : [];
    const unread = this.scope === "workbook" ? this.unread : [];
    const results = this.memory.results(this.scope, ids, unread, checker);
    const [first] = results.sheets;
    if (!first && unread.length === 0) return { is: "idle" };
    if (!first || results.counts.forms > 0 || unread.length > 0) return { is: "reviewed", results };
    const sheets = results.sheets.flatMap(({ id }) => this.memory.get(id)?.sheet ?? []);
    const [best] = sheets.map(checker.nearest).sort((a, b) => b.found.length - a.found.length);
    const declined = results.sheets.flatMap((sheet) => sheet.declined);
    return best ? { is: "no-form", scope: this.scope, sheet: first, nearest: best, declined } : { is: "idle" };
  }
}
