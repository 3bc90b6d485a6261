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
import { noParts, readRecord, type KeptRecord, type RecordParts } from "../../core/record/record";
import { formsToSign, isSigned, maySign, obstaclesTo, type SigningObstacles } from "../../core/record/signing";
import type { Signature } from "../../core/record/sign-off";
import type { Review } from "../../core/review";
import type { Range } from "../../core/sheet";
import { HostError, type HostEvent } from "../../host/host";
import type { Problem } from "../session/state";
import { Store } from "../session/store";
import { AtOpen } from "./at-open";
import { drafted } from "./drafted";
import type { KeeperParts } from "./keeper-parts";
import type { RecordOutcome, RecordState } from "./record-state";
import { pageOf } from "./page-of";
import { isSelected, selectedOf, selectionOf } from "./selection";
import { ofSheet, settle, type Settled, type ToSign } from "./settled";
import { sha256 } from "./sha-256";
import type { Standing } from "./standing";
import { standsStill } from "./stands-still";

/** What of it bears on findings and forms. */
const saidIn = ({ decisions, signOffs }: KeptRecord) =>
  [...decisions.map(({ id }) => id), ...signOffs.map(({ digest }) => digest)].join();

export class Keeper extends Store<RecordState> {
  readonly #settled = new WeakMap<Review, Settled>();
  /** The last check before this one: what is kept in the meantime is this one's. */
  #before: LastCheck | null = null;
  #parts: RecordParts = noParts;
  readonly #atOpen: AtOpen;

  constructor(private readonly parts: KeeperParts) {
    const kept = readRecord(noParts, sha256);
    super({ kept, outcome: null, person: parts.person, selected: selectionOf([]), atOpen: null, busy: false });
    this.#atOpen = new AtOpen(parts);
    parts.desk.memory.settle = (review) => this.#settle(review);
  }

  /** Of what is shown; null where nothing was checked, and while it is being read: then each sheet would settle all anew. */
  get settled(): Settled | null {
    const { checker, memory, state } = this.parts.desk;
    return checker && state.screen.is !== "reading" ? (this.#settled.get(memory.review(checker)) ?? null) : null;
  }

  /** Null where nobody knows, as while a check is reading. */
  get standing(): Standing | null {
    const { memory, state } = this.parts.desk;
    if (state.screen.is === "reading") return null;
    const { settled } = this;
    if (!settled || memory.ids().length === 0) return this.state.atOpen;
    const edited = new Set([...state.stale].flatMap((id) => memory.get(id)?.name ?? []));
    return { ...settled.signed, edited, unread: 0 };
  }

  /** What the workbook keeps; a problem where the program had no answer. Says whether it tells of findings and forms anew. */
  take(read: RecordParts | Problem): boolean {
    if ("kind" in read) {
      this.show({ outcome: { is: "problem", doing: "read", problem: read } });
      return false;
    }
    const kept = readRecord(read, sha256);
    const isNews = saidIn(kept) !== saidIn(this.state.kept);
    this.#parts = read;
    if (isNews) this.parts.desk.memory.unsettle();
    this.show({ kept });
    return isNews;
  }

  /** A check begins: what is there now is what was before it. */
  begin(): void {
    this.#before = this.state.kept.lastCheck;
    this.show({ outcome: null });
    this.parts.desk.memory.unsettle();
  }

  /** Says whether what was signed is as it was, before anybody checks. */
  async look(): Promise<void> {
    const { signOffs } = this.state.kept;
    if (signOffs.length > 0) this.show({ atOpen: await this.#atOpen.look(signOffs) });
  }

  /** What each rule asks for: known by the checker, which is loaded for it. */
  async rules(): Promise<{ readonly say: (rule: string) => string }> {
    return { say: (await this.parts.desk.ready()).sayRule };
  }

  /** To a cell of a sheet that nobody may have read yet. */
  async goTo(name: string, at: Range): Promise<void> {
    const { desk } = this.parts;
    const { host } = desk.parts;
    await desk.attempt("go", async () => {
      const sheet = (await host.listSheets()).find((one) => one.name === name);
      if (!sheet) throw new HostError("sheet-gone", name);
      await host.select(sheet.id, at);
    });
  }

  hear(event: HostEvent): void {
    const edited = this.#atOpen.hear(event);
    const { atOpen } = this.state;
    if (edited && atOpen) this.show({ atOpen: { ...atOpen, edited } });
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
    const others = this.selected.filter((one) => one !== name);
    this.show({ selected: selectionOf(selected ? [...others, name] : others) });
  }

  isSelected(finding: Finding): boolean {
    const name = this.settled?.names.get(finding);
    return name !== undefined && isSelected(name, this.state.selected);
  }

  /** Of those that were selected the ones that are still there and open. */
  get selected(): readonly NamedFinding[] {
    return selectedOf(this.state.selected, this.settled);
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
    const left = selectionOf(this.selected.filter((one) => !named.includes(one)));
    return desk.alone(async () => {
      const isKept = await this.#keep("decide", addingDecisions(decisions, sha256));
      if (isKept) this.show({ outcome: { is: "decided", count: decisions.length }, selected: left });
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

  /** Of what is shown: the workbook only where all of it was read. */
  get scope(): "sheet" | "part" | "workbook" {
    const { order, memory, unread, scope } = this.parts.desk;
    if (scope === "sheet") return scope;
    return unread.length === 0 && order.length > 0 && order.every((id) => memory.get(id)) ? "workbook" : "part";
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
  async sign(signature: Signature): Promise<boolean> {
    if (!isSigned(signature)) return false;
    const { desk } = this.parts;
    this.show({ busy: true });
    const isKept = await desk.alone(async () => {
      try {
        const shown = this.#shown();
        const { checker } = desk;
        if (!shown || !checker) return false;
        if (!(await standsStill(shown, this.parts))) {
          desk.present(desk.state.notice);
          this.show({ outcome: { is: "changed-meanwhile" } });
          return false;
        }
        if (!maySign(obstaclesTo(shown.review, shown.waived))) return false;
        const forms = formsToSign(shown.review, shown.decided, sha256);
        const at = new Date().toISOString();
        const ruleSet = checker.ruleSet(manifest.version, sha256);
        const entered = { ...signature, by: signature.by.trim() };
        const isKept = await this.#keep("sign", addingSignOff({ ...entered, at, ruleSet, forms }, sha256));
        if (isKept) this.show({ outcome: { is: "signed" } });
        return isKept;
      } catch (error) {
        this.#failed("sign", error);
        return false;
      }
    });
    this.show({ busy: false });
    return isKept;
  }

  /** Writes 核查记录 anew. */
  async page(): Promise<void> {
    const { desk, language } = this.parts;
    const { checker } = desk;
    if (!checker) return;
    await desk.alone(async () => {
      try {
        const { settled, standing } = this;
        const signed = standing && standing.edited.size === 0 ? standing : null;
        const page = pageOf(this.state.kept, signed, settled, checker, language);
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
    return this.scope === "workbook";
  }

  /** What is shown and what is said of it: of one sheet, where one is shown. */
  #shown(): ToSign | null {
    const { scope, state, memory } = this.parts.desk;
    const { settled } = this;
    return settled && scope === "sheet" ? ofSheet(settled, memory.ids().indexOf(state.active ?? "")) : settled;
  }

  /** False where it could not be kept; then the outcome says why. */
  async #keep(doing: "decide" | "sign" | "check", edit: EditParts): Promise<boolean> {
    const { desk } = this.parts;
    try {
      if (this.take(await desk.parts.host.changeRecord(edit))) desk.renew(desk.state.notice);
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
