/**
 * The record of review, as the pane works on it:
 *
 *   read ──▶ settled review: decided, since the last check, signed ──▶ decide | sign ──▶ kept in the workbook ──▶ read
 */
import manifest from "../../../package.json";
import type { Finding } from "../../core/findings";
import { decide, isComplete, isWaiver, withdraw, type Decision, type DecisionKind } from "../../core/record/decision";
import { addingDecisions, addingSignOff, keepingCheck, type EditParts } from "../../core/record/edit";
import type { LastCheck } from "../../core/record/last-check";
import type { NamedFinding } from "../../core/record/named-finding";
import { noParts, readRecord, type RecordParts } from "../../core/record/record";
import { signedStates } from "../../core/record/signed-state";
import {
  formsToSign,
  isSigned,
  maySign,
  obstaclesTo,
  standsAsShown,
  type SigningObstacles,
} from "../../core/record/signing";
import type { Signature } from "../../core/record/sign-off";
import type { Review, SheetReview } from "../../core/review";
import type { Language } from "../../core/message";
import type { ReadSheet } from "../../host/host";
import type { Desk } from "../desk";
import type { paced } from "../pace";
import type { problemOf } from "../problem";
import type { Problem } from "../state";
import { Store } from "../store";
import { drafted } from "./drafted";
import type { RecordOutcome, RecordState } from "./record-state";
import { pageOf } from "./page-of";
import { ofSheet, settle, type Settled, type ToSign } from "./settled";
import { sha256 } from "./sha-256";

export interface KeeperParts {
  readonly desk: Pick<
    Desk,
    | "alone"
    | "breathe"
    | "checker"
    | "memory"
    | "order"
    | "parts"
    | "present"
    | "ready"
    | "renew"
    | "scope"
    | "show"
    | "state"
    | "unread"
  >;
  readonly language: Language;
  readonly paced: typeof paced;
  readonly problemOf: typeof problemOf;
  readonly person: string;
  readonly rememberPerson: (name: string) => void;
}

const none: ReadonlySet<string> = new Set();

const selectionKey = ({ sheet, id }: NamedFinding) => `${sheet} ${id}`;

export class Keeper extends Store<RecordState> {
  readonly #settled = new WeakMap<Review, Settled>();
  /** The last check before this one: what is kept in the meantime is this one's. */
  #before: LastCheck | null = null;
  #parts: RecordParts = noParts;

  constructor(private readonly parts: KeeperParts) {
    const kept = readRecord(noParts, sha256);
    super({ kept, outcome: null, person: parts.person, selected: none, atOpen: null, busy: false });
    parts.desk.memory.settle = (review) => this.#settle(review);
  }

  /** Of what is shown; null where nothing was checked. */
  get settled(): Settled | null {
    const { checker, memory } = this.parts.desk;
    return checker ? (this.#settled.get(memory.review(checker)) ?? null) : null;
  }

  /** What the workbook keeps; a problem where the program had no answer. */
  take(read: RecordParts | Problem): void {
    if ("kind" in read) return this.show({ outcome: { is: "problem", doing: "read", problem: read } });
    this.#parts = read;
    this.show({ kept: readRecord(read, sha256) });
    this.parts.desk.memory.unsettle();
  }

  /** A check begins: what is there now is what was before it. */
  begin(): void {
    this.#before = this.state.kept.lastCheck;
    this.show({ outcome: null });
    this.parts.desk.memory.unsettle();
  }

  /** Reads the sheets that were signed, and says whether they are as they were. */
  async look(): Promise<void> {
    const { desk, paced: pace } = this.parts;
    const { kept } = this.state;
    if (kept.signOffs.length === 0) return;
    const names = new Set(kept.signOffs.flatMap(({ signOff }) => signOff.forms.map(({ sheet }) => sheet)));
    await desk.alone(async () => {
      if (desk.memory.ids().length > 0) return;
      const checker = await desk.ready();
      const all = await desk.parts.host.listSheets();
      const known = all.filter(({ name }) => names.has(name));
      // One that has another name by now may be any of the others.
      const sheets = known.length < names.size ? all : known;
      const reviews: SheetReview[] = [];
      for (const { id } of sheets)
        reviews.push(await pace(checker.read((await desk.parts.host.readSheet(id)).sheet), desk.breathe));
      // Who was quicker has results on the screen by now.
      if (desk.memory.ids().length === 0) this.show({ atOpen: signedStates(kept.signOffs, reviews, true, sha256) });
    });
  }

  /** Keeps what was found, once the results are shown: in the workbook, so that the next reader can compare. */
  async checked(ids: readonly string[]): Promise<void> {
    const { desk } = this.parts;
    const { settled } = this;
    const sheets = ids.flatMap((id) => desk.memory.get(id)?.name ?? []);
    const hasFindings = settled?.named.some(({ sheet }) => sheets.includes(sheet)) ?? false;
    // A workbook without faults and without a record is left as it is.
    if (!settled || (!hasFindings && this.#parts.parts.length === 0)) return;
    const at = new Date().toISOString();
    const all = this.#isWhole() ? desk.order.flatMap((id) => desk.memory.get(id)?.name ?? []) : null;
    await this.#keep("check", keepingCheck({ named: settled.named, sheets, at, all }, sha256));
  }

  enter(person: string): void {
    this.show({ person });
    this.parts.rememberPerson(person);
  }

  select(finding: Finding, selected: boolean): void {
    const name = this.settled?.names.get(finding);
    if (!name) return;
    const now = new Set(this.selected.map(selectionKey));
    if (selected) now.add(selectionKey(name));
    else now.delete(selectionKey(name));
    this.show({ selected: now });
  }

  isSelected(finding: Finding): boolean {
    const name = this.settled?.names.get(finding);
    return name !== undefined && this.state.selected.has(selectionKey(name));
  }

  /** Of those that were selected the ones that are still there and open. */
  get selected(): readonly NamedFinding[] {
    const { selected } = this.state;
    const { named = [], waived } = this.settled ?? {};
    if (selected.size === 0) return [];
    return named.filter((one) => selected.has(selectionKey(one)) && !waived?.has(one.finding));
  }

  note(outcome: RecordOutcome | null): void {
    this.show({ outcome });
  }

  mayWaive(findings: readonly Finding[]): boolean {
    const { checker } = this.parts.desk;
    return checker !== null && findings.every(({ rule }) => checker.mayWaive(rule));
  }

  /** Whether it was kept. */
  async decide(findings: readonly Finding[], is: DecisionKind, reason: string): Promise<boolean> {
    const { desk } = this.parts;
    const word = { is, reason: reason.trim(), by: this.state.person.trim(), at: new Date().toISOString() };
    const named = (this.settled?.named ?? []).filter(({ finding }) => findings.includes(finding));
    const barred = isWaiver(word) && !this.mayWaive(findings);
    if (named.length === 0 || barred || !isComplete(word)) return false;
    const decisions = named.map((one) => decide(one, word, sha256));
    const left = this.selected.filter((one) => !named.includes(one)).map(selectionKey);
    return desk.alone(async () => {
      const isKept = await this.#keep("decide", addingDecisions(decisions, sha256));
      if (isKept) this.show({ outcome: { is: "decided", count: decisions.length }, selected: new Set(left) });
      return isKept;
    });
  }

  /** In the name of the user, never of somebody else. */
  async withdraw(decision: Decision): Promise<void> {
    const by = this.state.person.trim();
    if (!isComplete({ is: "withdrawn", reason: "", by })) return;
    const back = withdraw(decision, { by, at: new Date().toISOString() }, sha256);
    await this.parts.desk.alone(async () => {
      if (await this.#keep("decide", addingDecisions([back], sha256))) this.show({ outcome: { is: "withdrawn" } });
    });
  }

  /** What stands in the way of a signature on what is shown. */
  obstacles(): SigningObstacles {
    const shown = this.#shown();
    return shown ? obstaclesTo(shown.review, shown.waived) : { forms: 0, errors: 0, unfilled: 0 };
  }

  /** The draft of the opinion on what is shown. */
  draft(): string {
    const { desk, language } = this.parts;
    const shown = this.#shown();
    return shown && desk.checker ? drafted(shown, desk.checker, language) : "";
  }

  /** Reads all again, and signs it where it is what was shown. */
  async sign(signature: Signature): Promise<void> {
    if (!isSigned(signature)) return;
    const { desk } = this.parts;
    this.show({ busy: true });
    await desk.alone(async () => {
      try {
        const shown = this.#shown();
        const { checker } = desk;
        if (!shown || !checker) return;
        if (!(await this.#standsStill(shown))) {
          desk.present(desk.state.notice);
          this.show({ outcome: { is: "changed-meanwhile" } });
          return;
        }
        if (!maySign(obstaclesTo(shown.review, shown.waived))) return;
        const forms = formsToSign(shown.review, shown.decided, sha256);
        const at = new Date().toISOString();
        const ruleSet = checker.ruleSet(manifest.version, sha256);
        const entered = { ...signature, by: signature.by.trim() };
        if (await this.#keep("sign", addingSignOff({ ...entered, at, ruleSet, forms }, sha256)))
          this.show({ outcome: { is: "signed" } });
      } catch (error) {
        this.#failed("sign", error);
      }
    });
    this.show({ busy: false });
  }

  /** Writes 核查记录 anew. */
  async page(): Promise<void> {
    const { desk, language } = this.parts;
    const { checker } = desk;
    if (!checker) return;
    await desk.alone(async () => {
      try {
        const page = pageOf(this.state.kept, this.settled, checker, language);
        const { name } = await desk.parts.host.writeRecordPage(page);
        this.show({ outcome: { is: "page", sheet: name } });
      } catch (error) {
        this.#failed("page", error);
      }
    });
  }

  #settle(review: Review): Review {
    const { desk } = this.parts;
    const mayWaive = (rule: string) => desk.checker?.mayWaive(rule) ?? true;
    const by = { kept: this.state.kept, before: this.#before, whole: this.#isWhole(), mayWaive };
    const [open, settled] = settle(review, by);
    this.#settled.set(open, settled);
    return open;
  }

  #isWhole(): boolean {
    const { order, memory, unread, scope } = this.parts.desk;
    return scope === "workbook" && unread.length === 0 && order.length > 0 && order.every((id) => memory.get(id));
  }

  /** What is shown and what is said of it: of one sheet, where one is shown. */
  #shown(): ToSign | null {
    const { scope, state, memory } = this.parts.desk;
    const { settled } = this;
    return settled && scope === "sheet" ? ofSheet(settled, memory.ids().indexOf(state.active ?? "")) : settled;
  }

  /** Reads what is shown again; where it is something else by now, that is what is known from here on. */
  async #standsStill(shown: Pick<Settled, "review">): Promise<boolean> {
    const { desk, paced: pace } = this.parts;
    const { memory, checker, scope, state } = desk;
    if (!checker) return false;
    const again: [ReadSheet, SheetReview][] = [];
    for (const id of scope === "workbook" ? memory.ids() : [state.active ?? ""]) {
      const read = await desk.parts.host.readSheet(id);
      again.push([read, await pace(checker.read(read.sheet), desk.breathe)]);
    }
    const now = { ...shown.review, sheets: again.map(([, reviewed]) => reviewed) };
    const same = state.stale.size === 0 && standsAsShown(shown.review, now, sha256);
    if (!same) for (const [read, reviewed] of again) memory.put(read, reviewed);
    return same;
  }

  /** False where it could not be kept; then the outcome says why. */
  async #keep(doing: "decide" | "sign" | "check", edit: EditParts): Promise<boolean> {
    const { desk } = this.parts;
    try {
      this.take(await desk.parts.host.changeRecord(edit));
      desk.renew(desk.state.notice);
      return true;
    } catch (error) {
      this.#failed(doing, error);
      return false;
    }
  }

  #failed(doing: (RecordOutcome & { readonly is: "problem" })["doing"], error: unknown): void {
    this.show({ outcome: { is: "problem", doing, problem: this.parts.problemOf(error) } });
  }
}
