/** The port over sheets in memory: it reads, paints, selects and tells of edits, and fails when asked to. */
import type { Mark } from "../../src/core/marks";
import { a1, parseRange, type CellValue, type Range, type Sheet } from "../../src/core/sheet";
import {
  HostError,
  type Host,
  type HostErrorKind,
  type HostEvent,
  type ReadSheet,
  type SheetRef,
} from "../../src/host/host";

export interface MemoryHostOptions {
  readonly language?: string;
  readonly dark?: boolean | null;
  readonly noPaint?: ReadSheet["noPaint"];
  readonly clipped?: boolean;
}

type Call = keyof Host;

export class MemoryHost implements Host {
  readonly language: string;
  readonly dark: boolean | null;
  /** The marks on the sheets, by name. */
  readonly marks = new Map<string, readonly Mark[]>();
  /** What was asked, in order, such as "readSheet 甲". */
  readonly calls: string[] = [];
  selected: string | null = null;
  readonly #sheets: Map<string, Sheet>;
  readonly #listeners = new Set<(event: HostEvent) => void>();
  readonly #failures = new Map<Call, HostErrorKind>();
  #active: string;
  #gate: Promise<void> = Promise.resolve();

  constructor(
    sheets: readonly Sheet[],
    private readonly options: MemoryHostOptions = {},
  ) {
    this.language = options.language ?? "zh-CN";
    this.dark = options.dark ?? null;
    this.#sheets = new Map(sheets.map((sheet) => [`id of ${sheet.name}`, sheet]));
    this.#active = this.ids()[0] ?? "";
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
    this.tell({ is: "changed", sheet: id, range, byUs: false });
  }

  activate(name: string): void {
    this.#active = this.#named(name).id;
    this.tell({ is: "activated", sheet: this.#active });
  }

  selectCell(name: string, address: string): void {
    this.tell({ is: "selected", sheet: this.#named(name).id, range: rangeOf(address) });
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
    return { id, name: sheet.name, sheet, noPaint: sheet.protected ? "protected" : noPaint, clipped };
  }

  async rereadRows(before: ReadSheet, range: Range): Promise<ReadSheet> {
    await this.#answer("rereadRows", before.id, `${range.top + 1}:${range.bottom + 1}`);
    const sheet = this.#sheets.get(before.id);
    if (!sheet) throw new HostError("sheet-gone", "ItemNotFound");
    // Only the rows asked for come anew, as in Excel.
    const values = before.sheet.values.map((row, index) => {
      const at = index + sheet.origin.row;
      return at >= range.top && at <= range.bottom ? (sheet.values[index] ?? []) : row;
    });
    return { ...before, sheet: { ...before.sheet, values } };
  }

  async showMarks(id: string, marks: readonly Mark[]): Promise<void> {
    await this.#answer("showMarks", id);
    if (this.#sheets.get(id)?.protected) throw new HostError("protected", "AccessDenied");
    this.marks.set(this.#sheets.get(id)?.name ?? "", marks);
    this.tell({ is: "changed", sheet: id, range: rangeOf("A1"), byUs: true });
  }

  async clearMarks(): Promise<number> {
    await this.#answer("clearMarks");
    const rules = [...this.marks.values()].filter((marks) => marks.length > 0).length;
    this.marks.clear();
    return rules;
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

  async #answer(call: Call, ...about: readonly string[]): Promise<void> {
    this.calls.push([call, ...about.map((text) => text.replace(/^id of /, ""))].join(" "));
    await this.#gate;
    const kind = this.#failures.get(call);
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
