/** The port over sheets in memory: it reads, paints, selects and tells of edits, and fails when asked to. */
import type { Mark } from "../../src/core/marks";
import type { EditParts } from "../../src/core/record/edit";
import { noParts, type RecordParts } from "../../src/core/record/record";
import type { RecordPage } from "../../src/core/record/record-page";
import { noProfile, type KeptProfile } from "../../src/core/profile/profile-xml";
import type { Wording } from "../../src/core/recognise/words/wordings";
import type { KeptWordings } from "../../src/core/recognise/words/wordings-xml";
import { withFix, type CellChange } from "../../src/core/fix";
import { a1, parseRange, valueAt, type CellValue, type Range, type Sheet } from "../../src/core/sheet";
import type { RowAddition } from "../../src/core/template/add-row";
import {
  HostError,
  type Cleared,
  type Host,
  type HostErrorKind,
  type HostEvent,
  type InsertedBlock,
  type Insertion,
  type InsertOptions,
  type PlacedObstacle,
  type Placement,
  type ReadSheet,
  type Removal,
  type SheetRef,
  type SeenMarks,
  type ShowMarks,
  type Site,
} from "../../src/host/host";
import { MemoryBlocks } from "./memory-blocks";

export interface MemoryHostOptions {
  readonly language?: string;
  readonly dark?: boolean | null;
  readonly noPaint?: ReadSheet["noPaint"];
  readonly clipped?: boolean;
  /** Names of the sheets that are hidden. */
  readonly hidden?: readonly string[];
  /** No sheet can be added. */
  readonly structureProtected?: boolean;
  /** What the workbook keeps already. */
  readonly wordings?: KeptWordings;
  readonly profile?: KeptProfile;
  readonly record?: RecordParts;
}

type Call = keyof Host | "showMarks";

export class MemoryHost implements Host {
  readonly language: string;
  readonly dark: boolean | null;
  readonly workbook = "C:\\预算\\批复表.xlsx";
  /** The marks on the sheets, by name. */
  readonly marks = new Map<string, readonly Mark[]>();
  /** What was asked, in order, such as "readSheet 甲". */
  readonly calls: string[] = [];
  selected: string | null = null;
  /** What the workbook keeps. */
  wordings: KeptWordings;
  profile: KeptProfile;
  record: RecordParts;
  recordPage: RecordPage | null = null;
  readonly #sheets: Map<string, Sheet>;
  readonly #listeners = new Set<(event: HostEvent) => void>();
  readonly #failures = new Map<Call, HostErrorKind>();
  readonly #refused = new Map<Call, Readonly<Record<string, HostErrorKind>>>();
  readonly #blocks: MemoryBlocks;
  #active: string;
  #cell: Range = rangeOf("A1");
  #gate: Promise<void> = Promise.resolve();

  constructor(
    sheets: readonly Sheet[],
    private readonly options: MemoryHostOptions = {},
  ) {
    this.language = options.language ?? "zh-CN";
    this.dark = options.dark ?? null;
    this.wordings = options.wordings ?? { wordings: [], problem: null };
    this.profile = options.profile ?? noProfile;
    this.record = options.record ?? noParts;
    this.#sheets = new Map(sheets.map((sheet) => [`id of ${sheet.name}`, sheet]));
    this.#active = this.ids()[0] ?? "";
    this.#blocks = new MemoryBlocks(this.#sheets, options.structureProtected ?? false);
  }

  ids(): readonly string[] {
    return [...this.#sheets.keys()];
  }

  get listeners(): number {
    return this.#listeners.size;
  }

  /** The next call of this kind fails. */
  fail(call: Call, kind: HostErrorKind): void {
    this.#failures.set(call, kind);
  }

  /** Calls of this kind fail on these sheets, until told otherwise. */
  refuse(call: Call, kinds: Readonly<Record<string, HostErrorKind>>): void {
    this.#refused.set(call, kinds);
  }

  /** Nothing is answered until the returned function is called. */
  pause(): () => void {
    let open: () => void = () => undefined;
    this.#gate = new Promise((resolve) => {
      open = resolve;
    });
    return () => open();
  }

  // What a user does.

  edit(name: string, address: string, value: CellValue): void {
    const range = rangeOf(address);
    const { id, sheet } = this.#named(name);
    const values = sheet.values.map((row) => [...row]);
    const row = values[range.top - sheet.origin.row];
    if (row) row[range.left - sheet.origin.column] = value;
    this.#sheets.set(id, { ...sheet, values });
    this.tell({ is: "changed", sheet: id, range });
  }

  activate(name: string): void {
    this.#active = this.#named(name).id;
    this.tell({ is: "activated", sheet: this.#active });
  }

  selectCell(name: string, address: string): void {
    this.#cell = rangeOf(address);
    this.tell({ is: "selected", sheet: this.#named(name).id, range: this.#cell });
  }

  delete(name: string): void {
    const { id } = this.#named(name);
    this.#sheets.delete(id);
    this.#active = this.ids()[0] ?? "";
    this.tell({ is: "deleted", sheet: id });
  }

  tell(event: HostEvent): void {
    for (const listener of this.#listeners) listener(event);
  }

  // What the pane asks.

  async listSheets(): Promise<readonly SheetRef[]> {
    await this.#answer("listSheets");
    return [...this.#sheets].map(([id, { name }]) => ({ id, name }));
  }

  async readSheet(id = this.#active): Promise<ReadSheet> {
    await this.#answer("readSheet", id);
    const sheet = this.#sheets.get(id);
    if (!sheet) throw new HostError("sheet-gone", "ItemNotFound");
    const { noPaint = null, clipped = false } = this.options;
    const hidden = this.options.hidden?.includes(sheet.name) ?? false;
    return { id, name: sheet.name, sheet, hidden, noPaint: sheet.protected ? "protected" : noPaint, clipped };
  }

  async rereadRows(before: ReadSheet, ranges: readonly Range[]): Promise<ReadSheet> {
    await this.#answer("rereadRows", before.id, ranges.map(({ top, bottom }) => `${top + 1}:${bottom + 1}`).join(","));
    const sheet = this.#sheets.get(before.id);
    if (!sheet) throw new HostError("sheet-gone", "ItemNotFound");
    // Only the rows asked for come anew, as in Excel.
    const values = before.sheet.values.map((row, index) => {
      const at = index + sheet.origin.row;
      return ranges.some(({ top, bottom }) => at >= top && at <= bottom) ? (sheet.values[index] ?? []) : row;
    });
    return { ...before, sheet: { ...before.sheet, values } };
  }

  marking<Result>(job: (show: ShowMarks) => Promise<Result>): Promise<Result> {
    return job((id, marks) => this.#showMarks(id, marks));
  }

  async seeMarks(id: string, marks: readonly Mark[]): Promise<SeenMarks> {
    await this.#answer("seeMarks", id);
    const there = (this.marks.get(this.#sheets.get(id)?.name ?? "") ?? []).map((mark) => JSON.stringify(mark));
    return { marks: marks.filter((mark) => there.includes(JSON.stringify(mark))), lasting: [], others: 0 };
  }

  async #showMarks(id: string, marks: readonly Mark[]): Promise<readonly Mark[]> {
    await this.#answer("showMarks", id);
    if (this.#sheets.get(id)?.protected) throw new HostError("protected", "AccessDenied");
    this.marks.set(this.#sheets.get(id)?.name ?? "", marks);
    return [];
  }

  async hasMarks(): Promise<boolean> {
    await this.#answer("hasMarks");
    return [...this.marks.values()].some((marks) => marks.length > 0);
  }

  async clearMarks(): Promise<Cleared> {
    await this.#answer("clearMarks");
    const rules = [...this.marks.values()].filter((marks) => marks.length > 0).length;
    this.marks.clear();
    return { rules, kept: [] };
  }

  async changeCells(id: string, changes: readonly CellChange[]): Promise<void> {
    await this.#answer("changeCells", id, changes.map(({ row, column }) => a1({ row, column })).join());
    const sheet = this.#sheets.get(id);
    if (!sheet) throw new HostError("sheet-gone", "ItemNotFound");
    if (changes.some((change) => valueAt(sheet, change) !== change.before)) throw new HostError("cell-changed", "");
    const [first, ...others] = changes;
    if (first) this.#sheets.set(id, withFix(sheet, { changes: [first, ...others] }));
    this.tell({ is: "changed", sheet: id, range: null, moved: false });
  }

  async select(id: string, range: Range): Promise<void> {
    await this.#answer("select", id);
    const name = this.#sheets.get(id)?.name ?? "";
    this.selected = `${name}!${a1({ row: range.top, column: range.left })}`;
    if (id !== this.#active) this.activate(name);
    this.tell({ is: "selected", sheet: id, range });
  }

  async listen(listener: (event: HostEvent) => void): Promise<() => Promise<void>> {
    await this.#answer("listen");
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
      return Promise.resolve();
    };
  }

  // Inserting forms.

  async site(): Promise<Site> {
    await this.#answer("site");
    const sheet = this.#sheets.get(this.#active);
    if (!sheet) throw new HostError("sheet-gone", "ItemNotFound");
    const { origin, values } = sheet;
    const filled = values.some((row) => row.some((value) => value !== null));
    return {
      id: this.#active,
      name: sheet.name,
      selected: { row: this.#cell.top, column: this.#cell.left },
      used: filled
        ? {
            top: origin.row,
            left: origin.column,
            bottom: origin.row + values.length - 1,
            right: origin.column + Math.max(...values.map(({ length }) => length)) - 1,
          }
        : null,
      protected: sheet.protected,
      structureProtected: this.options.structureProtected ?? false,
      sheetNames: [...this.#sheets.values()].map(({ name }) => name),
    };
  }

  async inTheWay(id: string, ranges: readonly Range[]): Promise<readonly PlacedObstacle[]> {
    await this.#answer("inTheWay", id);
    return this.#blocks.inTheWay(id, ranges);
  }

  async insertForms(placements: readonly Placement[], options: InsertOptions = {}): Promise<Insertion> {
    await this.#answer("insertForms");
    return this.#blocks.insert(placements, options, () => this.#gate);
  }

  async insertedBlocks(): Promise<readonly InsertedBlock[]> {
    await this.#answer("insertedBlocks");
    return this.#blocks.all();
  }

  async removeBlocks(ids: readonly string[], evenFilled = false): Promise<Removal> {
    await this.#answer("removeBlocks", ...ids);
    const removal = this.#blocks.remove(ids, evenFilled);
    if (!this.#sheets.has(this.#active)) this.#active = this.ids()[0] ?? "";
    return removal;
  }

  async setFilling(id: string, range: Range, filling: boolean): Promise<void> {
    await this.#answer("setFilling", id, String(filling));
    this.#blocks.setFilling(id, range, filling);
  }

  async addRow(id: string, addition: RowAddition): Promise<void> {
    await this.#answer("addRow", id);
    this.#blocks.addRow(id, addition);
  }

  // An office's wordings.

  async readWordings(): Promise<KeptWordings> {
    await this.#answer("readWordings");
    return this.wordings;
  }

  async writeWordings(wordings: readonly Wording[], unreadable: "keep" | "replace" = "keep"): Promise<void> {
    await this.#answer("writeWordings");
    const { problem } = this.wordings;
    if (problem && unreadable === "keep") throw new HostError("wordings-kept", problem.is);
    this.wordings = { wordings, problem: null };
  }

  async readProfile(): Promise<KeptProfile> {
    await this.#answer("readProfile");
    return this.profile;
  }

  async writeProfile(json: string | null, unreadable: "keep" | "replace" = "keep"): Promise<void> {
    await this.#answer("writeProfile");
    const { problem } = this.profile;
    if (problem && unreadable === "keep") throw new HostError("profile-kept", problem.is);
    this.profile = { json, problem: null };
  }

  async readRecord(): Promise<RecordParts> {
    await this.#answer("readRecord");
    return this.record;
  }

  async changeRecord(edit: EditParts): Promise<RecordParts> {
    await this.#answer("changeRecord");
    const { add, remove, token } = edit(this.record);
    const parts = [...this.record.parts.filter((_, index) => !remove.includes(index)), ...add];
    return (this.record = { parts, token: token ?? this.record.token });
  }

  async writeRecordPage(page: RecordPage): Promise<SheetRef> {
    await this.#answer("writeRecordPage");
    this.recordPage = page;
    return { id: `id of ${page.sheetName}`, name: page.sheetName };
  }

  async #answer(call: Call, ...about: readonly string[]): Promise<void> {
    this.calls.push([call, ...about.map((text) => text.replace(/^id of /, ""))].join(" "));
    await this.#gate;
    const [sheet = ""] = about.map((text) => this.#sheets.get(text)?.name ?? text);
    const kind = this.#failures.get(call) ?? this.#refused.get(call)?.[sheet];
    this.#failures.delete(call);
    if (kind) throw new HostError(kind, `${call} was refused`);
  }

  #named(name: string): { readonly id: string; readonly sheet: Sheet } {
    const found = [...this.#sheets].find(([, sheet]) => sheet.name === name);
    if (!found) throw new Error(`no sheet ${name}`);
    return { id: found[0], sheet: found[1] };
  }
}

function rangeOf(address: string): Range {
  const range = parseRange(address);
  if (!range) throw new Error(`no address: ${address}`);
  return range;
}
