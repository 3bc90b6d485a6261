import type { Workbook } from "../model/workbook";
import { shiftCells, shiftFault } from "../model/structure";
import { Calculation, type FormulaLibrary } from "../model/calculation";
import type { Shift } from "../model/area";
import type { Cell } from "../model/cells";
import type { Sheet } from "../model/sheet";
import { node, type CircleTypes, type Node } from "./api-type";
import { isInSet, setOf } from "./api-sets";
import { runBatch } from "./batch";
import { ExcelError, httpStatus } from "./errors";
import { Events } from "./events";
import { Faults } from "./faults";
import { History } from "./history";
import { References } from "./references";
import { prepare, type Rudeness } from "./rudeness";
import { ActionType, type Answer, type Batch } from "./wire";
import { RANGE } from "../api/range";
import { RANGE_AREAS } from "../api/range-areas";
import { WORKBOOK } from "../api/workbook";
import { WORKSHEET } from "../api/worksheet";

/**
 * Excel, as the client library sees it: takes a batch of JSON, works on a workbook, answers JSON. Knows nothing of
 * Node or of browsers; `start.ts` and `window-external.ts` bring the requests.
 */
export interface HostOptions {
  readonly workbook: Workbook;
  /** The newest set this Excel has: "1.14" is Office LTSC 2021. */
  readonly excelApi: string;
  readonly limits: "desktop" | "web";
  readonly language: string;
  /** Where HyperFormula comes from; asked for only when there are formulas. */
  readonly loadFormulas: () => Promise<FormulaLibrary>;
  /** A way in which this Excel is worse than its documentation. */
  readonly rude?: Rudeness | null;
}

/** One request as it came. */
export interface LoggedRequest {
  readonly bytes: number;
  /** Bytes of the answer; 0 where there was none, or a refusal. */
  answered: number;
  readonly actions: number;
  readonly body: Batch;
  /** The client's own housekeeping (it lets go of ranges after Excel.run); not counted by `failAt`. */
  readonly cleanup: boolean;
}

/** Numbers are the codes Office answers with instead of a body (SOURCES.md 2.3). */
export type Outcome = { readonly body: string } | { readonly failed: number };

const HOUSEKEEPING: readonly string[] = ["_RemoveReference", "NotifyActionHandlerReady"];
const REQUEST_TOO_LARGE = 5103;
const RESPONSE_TOO_LARGE = 5104;
const WEB_PAYLOAD = 5 * 1024 * 1024;
const DELAY_FOR_CELL_EDIT = 64;
const SILENCE = "silence";

export class Host {
  readonly workbook: Workbook;
  readonly excelApi: string;
  readonly language: string;
  readonly root: Node;
  readonly circle: CircleTypes = { Range: RANGE, RangeAreas: RANGE_AREAS, Worksheet: WORKSHEET };
  readonly references = new References();
  readonly events = new Events();
  readonly faults = new Faults();
  readonly requests: LoggedRequest[] = [];
  /** Members asked for and not there, each once: not answered by this host, or newer than the simulated Excel. */
  readonly missing: string[] = [];
  readonly calculation: Calculation;
  readonly history: History;
  private readonly listeners = new Set<() => void>();
  private readonly ownLimits: "desktop" | "web";
  private rudeness: Rudeness | null = null;
  /** Who is changing cells now: this add-in (in a request), the user here, or someone else. */
  actor: "addin" | "user" | "remote" = "user";

  constructor(options: HostOptions) {
    this.workbook = options.workbook;
    this.excelApi = options.excelApi;
    this.ownLimits = options.limits;
    this.language = options.language;
    this.calculation = new Calculation(options.workbook, options.loadFormulas);
    this.root = node(WORKBOOK, options.workbook);
    this.history = new History(this);
    this.beRude(options.rude ?? null);
  }

  get rude(): Rudeness | null {
    return this.rudeness;
  }

  /** From now on; null is an Excel as it should be. What the workbook has become stays. */
  beRude(rude: Rudeness | null): void {
    if (rude === this.rudeness) return;
    this.rudeness = rude;
    if (!rude || !prepare(rude, this.workbook)) return;
    this.calculation.restructured();
    this.history.clear();
    this.changed();
  }

  get limits(): "desktop" | "web" {
    return this.rude?.web ? "web" : this.ownLimits;
  }

  /**
   * Calls `listener` after every request and every action of the user, changed or not. What changed is cheap to see:
   * `Grid.copy` keeps untouched rows as they are, and the other parts of a sheet are replaced when they change.
   */
  onChanged(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  changed(): void {
    for (const listener of this.listeners) listener();
  }

  /** Answers one request. */
  async answer(text: string, flags = 0): Promise<Outcome> {
    const body = JSON.parse(text) as Batch;
    const bytes = byteLength(text);
    // An action that only makes an object is none by itself: `customXmlParts.add()` is such a one.
    const named = body.Actions.filter((action) => action.ActionType !== ActionType.Instantiate);
    const cleanup = named.length > 0 && named.every((action) => HOUSEKEEPING.includes(action.Name));
    const logged: LoggedRequest = { bytes, answered: 0, actions: body.Actions.length, body, cleanup };
    this.requests.push(logged);
    const order = await this.faults.beforeAnswer(cleanup, (flags & DELAY_FOR_CELL_EDIT) !== 0);
    if (order) return { body: JSON.stringify(refusal(order)) };
    const refused = cleanup ? undefined : this.rude?.request?.(body, this);
    if (refused === SILENCE) await new Promise<never>(() => {});
    if (typeof refused === "number") return { failed: refused };
    if (refused !== undefined) return { body: JSON.stringify(refusal(refused)) };
    if (this.limits === "web" && bytes > WEB_PAYLOAD) return { failed: REQUEST_TOO_LARGE };
    await this.calculation.prepare(text);
    const breaks = cleanup ? null : this.faults.breaksOff();
    const batch = () => this.as("addin", () => runBatch(this, body, breaks));
    const answer = JSON.stringify(cleanup ? batch() : this.history.record("addin", batch));
    if (!cleanup) {
      this.rude?.meanwhile?.(this);
      this.changed();
    }
    logged.answered = byteLength(answer);
    if (this.limits === "web" && logged.answered > WEB_PAYLOAD) return { failed: RESPONSE_TOO_LARGE };
    return { body: answer };
  }

  /** Who does what happens in `action`: it decides the source that events name. */
  as<T>(actor: Host["actor"], action: () => T): T {
    const before = this.actor;
    this.actor = actor;
    try {
      return action();
    } finally {
      this.actor = before;
    }
  }

  knows(type: string, member: string): boolean {
    return isInSet(setOf(type, member), this.excelApi);
  }

  /** A member above the simulated version is not there: the client does not look at properties in `load` itself. */
  require(target: Node, member: string): void {
    if (!this.knows(target.name, member)) {
      this.missed(`${target.name}.${member} (ExcelApi ${setOf(target.name, member) ?? ""})`);
      throw new ExcelError("ApiNotFound");
    }
    const code = this.rude?.member?.(target, member, this);
    if (code !== undefined) throw new ExcelError(code);
  }

  missed(member: string): void {
    if (!this.missing.includes(member)) this.missing.push(member);
  }

  /** Puts cells, recalculates, and says so to those who listen for calculations. */
  put(sheet: Sheet, cells: readonly (readonly [row: number, column: number, cell: Cell])[]): void {
    for (const each of this.calculation.put(sheet, cells))
      this.events.raise("Calculated", each.id, { worksheetId: each.id, address: "" });
  }

  /** Inserts or deletes cells; everything that points at them follows. */
  shift(sheet: Sheet, shift: Shift): void {
    const fault = shiftFault(sheet, shift);
    if (fault) throw new ExcelError(fault);
    const broken = shiftCells(this.workbook, sheet, shift);
    this.references.shift(sheet, shift);
    this.history.shifted(sheet, shift);
    this.calculation.restructured();
    this.calculation.renew(broken);
  }
}

function refusal(code: string): Answer {
  const error = new ExcelError(code);
  return {
    Results: [],
    Error: { Code: code, Message: error.message, Location: "", ActionIndex: 0, HttpStatusCode: httpStatus(code) },
  };
}

const byteLength = (text: string): number => new TextEncoder().encode(text).length;
