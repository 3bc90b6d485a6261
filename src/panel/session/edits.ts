/** Collects edits until the user pauses, then has what changed read again, a sheet at a time. */
import { hull, type Range } from "../../core/sheet";

export const pause = 400;
const longestPause = 30_000;

/** By sheet the rows to read again; null: the whole sheet. */
export type Edits = ReadonlyMap<string, Range | null>;

export class EditQueue {
  #waiting = new Map<string, Range | null>();
  #timer: ReturnType<typeof setTimeout> | null = null;
  #wait = pause;
  #stopped = false;

  /** `reread` answers with what must be tried again a little later. */
  constructor(private readonly reread: (edits: Edits) => Promise<Edits>) {}

  add(edits: Edits): void {
    this.#collect(edits);
    this.#wait = pause;
    this.#start();
  }

  /** The sheet is being read as a whole, or is gone. */
  drop(id: string): void {
    this.#waiting.delete(id);
  }

  /** Whether a newer edit of the sheet waits. */
  waits(id: string): boolean {
    return this.#waiting.has(id);
  }

  stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#waiting.clear();
    this.#stopped = true;
  }

  #collect(edits: Edits): void {
    for (const [id, range] of edits) {
      const before = this.#waiting.get(id);
      this.#waiting.set(id, before === null || range === null ? null : before ? hull(before, range) : range);
    }
  }

  #start(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    if (!this.#stopped) this.#timer = setTimeout(() => void this.#run(), this.#wait);
  }

  async #run(): Promise<void> {
    this.#timer = null;
    const edits = this.#waiting;
    this.#waiting = new Map();
    if (edits.size === 0) return;
    const again = await this.reread(edits);
    if (again.size === 0) return;
    this.#collect(again);
    this.#wait = Math.min(this.#wait * 2, longestPause);
    this.#start();
  }
}
