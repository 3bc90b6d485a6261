/**
 * A profile that is being written, and what would come of it:
 *
 *   change | read a file ──▶ draft ──▶ dry run over what was read ──▶ used here ──▶ kept in the workbook
 */
import type { Language } from "../../core/message";
import { largestProfile } from "../../core/profile/limits";
import { sayProblem } from "../../core/profile/problem";
import { shipped, type Choice, type Profile, type RuleProfile } from "../../core/profile/profile";
import { writeProfile } from "../../core/profile/profile-file";
import { mergeWordings, type Wording } from "../../core/recognise/words/wordings";
import type { Review } from "../../core/review";
import type { Checker } from "../checker/checker";
import type { Desk } from "../session/desk";
import type { ListedGroup, ListedRule } from "../checker/listed-rules";
import type { problemOf } from "../session/problem";
import type { Problem } from "../session/state";
import { Store } from "../session/store";

/** How many findings there are now, and how many there would be. */
export interface DryRun {
  readonly forms: number;
  readonly before: number;
  readonly after: number;
}

/** What came of the last action. */
export type EditorOutcome =
  | { readonly is: "used" }
  | { readonly is: "kept" }
  | { readonly is: "not-kept"; readonly problem: Problem }
  | { readonly is: "imported"; readonly rules: number; readonly wordings: number }
  /** The sentences on what is wrong in it; none where it could not be read. */
  | { readonly is: "bad-file"; readonly sentences: readonly string[] }
  | { readonly is: "exported"; readonly file: string }
  | { readonly is: "copied"; readonly byHand: boolean };

export interface EditorState {
  readonly draft: Profile;
  /** Something is not yet used. */
  readonly changed: boolean;
  /** Null where nothing was read yet. */
  readonly dryRun: DryRun | null;
  readonly outcome: EditorOutcome | null;
}

export interface EditorParts {
  readonly desk: Pick<Desk, "adopt" | "alone" | "checker" | "kept" | "mark" | "memory" | "parts" | "ready" | "state">;
  readonly problemOf: typeof problemOf;
  readonly language: Language;
  readonly listed: readonly ListedGroup[];
}

/** A key or a click more, and the dry run would be of yesterday. */
const shortly = 150;

export class Editor extends Store<EditorState> {
  readonly listed: readonly ListedGroup[];
  /** Of a file that was read: they count when the draft is used. */
  #wordings: readonly Wording[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly parts: EditorParts) {
    super({ draft: parts.desk.state.profile.used ?? shipped, changed: false, dryRun: null, outcome: null });
    this.listed = parts.listed;
  }

  /** The page is shown: sheets may have been read since. A draft stays. */
  open(): void {
    if (!this.state.changed) this.show({ draft: this.#used() });
    this.#count();
  }

  /** Why the profile that the workbook keeps is not used. */
  trouble(): string | null {
    const { checker, state } = this.parts.desk;
    return state.profile.trouble && checker ? checker.profileLine : null;
  }

  name(name: string): void {
    this.#change({ ...this.state.draft, name: name.trim() === "" ? null : name });
  }

  year(year: number | null): void {
    this.#change({ ...this.state.draft, year });
  }

  choose({ id, severity }: ListedRule, choice: Choice): void {
    const { settings, waivable } = this.state.draft.rules[id] ?? {};
    const rest = { ...(settings ? { settings } : {}), ...(waivable === undefined ? {} : { waivable }) };
    this.#rule(id, choice === severity ? rest : { ...rest, severity: choice });
  }

  set({ id, settings }: ListedRule, name: string, value: number): void {
    const { settings: before = {}, severity, waivable } = this.state.draft.rules[id] ?? {};
    const rest = { ...(severity ? { severity } : {}), ...(waivable === undefined ? {} : { waivable }) };
    const others = without(before, name);
    const usual = settings.find((one) => one.name === name)?.setting.default;
    const now = value === usual ? others : { ...others, [name]: value };
    this.#rule(id, Object.keys(now).length === 0 ? rest : { ...rest, settings: now });
  }

  reset(): void {
    this.#wordings = [];
    this.#change(shipped);
  }

  /** Reads a file wholly or not at all; it counts when it is used. */
  async read(file: Pick<File, "size" | "text">): Promise<void> {
    const checker = await this.parts.desk.ready();
    const text = file.size > largestProfile ? "" : await file.text().catch(() => "");
    const { profile, problems } = checker.readProfile(text);
    if (!profile) {
      const sentences = problems.map((problem) => sayProblem(problem, this.parts.language));
      this.show({ outcome: { is: "bad-file", sentences } });
      return;
    }
    this.#wordings = profile.wordings;
    this.#change({ ...profile, wordings: [] });
    const { rules, wordings } = profile;
    this.show({ outcome: { is: "imported", rules: Object.keys(rules).length, wordings: wordings.length } });
  }

  /** The content of the file that the user takes elsewhere, with all wordings at hand. */
  file(): string {
    const { taught } = this.parts.desk.state.wordings;
    return writeProfile({ ...this.state.draft, wordings: mergeWordings(taught, this.#wordings) });
  }

  note(outcome: EditorOutcome | null): void {
    this.show({ outcome });
  }

  /** The draft counts from now on, until the pane is closed; `keep` has the workbook keep it, too. */
  async use(keep: "no" | "keep" | "replace"): Promise<void> {
    const { desk } = this.parts;
    const { draft } = this.state;
    const read = this.#wordings;
    await desk.alone(async () => {
      const used = isShipped(draft) ? null : draft;
      const { wordings, profile } = desk.state;
      await desk.adopt({
        profile: { ...profile, used },
        ...(read.length > 0 ? { wordings: { ...wordings, taught: mergeWordings(wordings.taught, read) } } : {}),
      });
      this.#wordings = [];
      this.show({ changed: this.state.draft !== draft, outcome: { is: "used" } });
      if (keep !== "no") this.show({ outcome: await this.#keep(used, keep, read.length > 0) });
      await desk.mark([]);
    });
    this.#count();
  }

  async #keep(used: Profile | null, unreadable: "keep" | "replace", wordingsToo: boolean): Promise<EditorOutcome> {
    const { desk, problemOf: read } = this.parts;
    try {
      await desk.parts.host.writeProfile(used ? writeProfile(used) : null, unreadable);
      desk.kept({ profile: { used, trouble: null } });
      if (wordingsToo) await desk.parts.host.writeWordings(desk.state.wordings.taught);
      return { is: "kept" };
    } catch (error) {
      return { is: "not-kept", problem: read(error) };
    }
  }

  #rule(id: string, rule: RuleProfile): void {
    const { draft } = this.state;
    const others = without(draft.rules, id);
    this.#change({ ...draft, rules: Object.keys(rule).length === 0 ? others : { ...others, [id]: rule } });
  }

  #change(draft: Profile): void {
    const changed = this.#wordings.length > 0 || writeProfile(draft) !== writeProfile(this.#used());
    this.show({ draft, changed, outcome: null });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#count(), shortly);
  }

  /** Judges what was read already by the draft: Excel is not asked. */
  #count(): void {
    const { memory, checker } = this.parts.desk;
    const read = memory.reviews();
    const forms = read.reduce((sum, sheet) => sum + sheet.forms.length, 0);
    if (!checker || forms === 0) return this.show({ dryRun: null });
    const by = (one: Checker) => findingsIn(memory.settle(one.judge(read.map(one.reexamine))));
    this.show({
      dryRun: {
        forms,
        before: findingsIn(memory.review(checker)),
        after: by(checker.under({ used: this.state.draft, trouble: null })),
      },
    });
  }

  #used(): Profile {
    return this.parts.desk.state.profile.used ?? shipped;
  }
}

function without<Value>(all: Readonly<Record<string, Value>>, name: string): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(all).filter(([one]) => one !== name));
}

/** What a blank form still lacks is no finding. */
const findingsIn = ({ findings }: Review) => findings.filter(({ toFill }) => !toFill).length;

const isShipped = (profile: Profile) => writeProfile(profile) === writeProfile(shipped);
