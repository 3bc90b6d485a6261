/** Collects edits until the user pauses, then has what changed read again, a sheet at a time. */
import { hull, type Range } from "../../core/sheet";

export const pause = 400;
const longestPause = 30_000;

/** By sheet what to read again, in pieces; null: the whole sheet. */
export type Edits = ReadonlyMap<string, readonly Range[] | null>;

/** More pieces than this cost more than the rows between them. */
const mostPieces = 8;

/** As few ranges as hold the rows of all: what lies between an edit and the formulas far above it need not be read. */
export function inPieces(ranges: readonly Range[]): readonly Range[] {
  const pieces: Range[] = [];
  for (const range of [...ranges].sort((a, b) => a.top - b.top)) {
    const last = pieces.at(-1);
    if (last && range.top <= last.bottom + 1) pieces[pieces.length - 1] = hull(last, range);
    else pieces.push(range);
  }
  return pieces.length <= mostPieces ? pieces : [pieces.reduce(hull)];
}

export class EditQueue {
  #waiting = new Map<string, readonly Range[] | null>();
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
    for (const [id, ranges] of edits) {
      const before = this.#waiting.get(id);
      this.#waiting.set(id, before === null || ranges === null ? null : inPieces([...(before ?? []), ...ranges]));
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
