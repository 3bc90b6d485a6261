/**
 * Keeps the marks on the sheets as the findings are. They are written when the user asks for it, and only then: each
 * writing is a step of Excel's undo list, or empties it. Between, marks lapse by themselves (see core/stands.ts).
 */
import { a1Range } from "../../core/sheet";
import type { Mark } from "../../core/marks";
import { stands } from "../../core/stands";
import type { Cleared, Host, ReadSheet, ShowMarks } from "../../host/host";

/** What is known of a sheet's marks: what stands there is asked of the sheet, this is how it was seen last. */
interface Seen {
  /** All that were painted or due: what undo may bring back. */
  readonly tried: readonly Mark[];
  /** Those of them that the sheet carries. */
  readonly marks: readonly Mark[];
  /** Those that do not lapse by themselves. */
  readonly lasting: ReadonlySet<Mark>;
  /** How many marks of ours the sheet carries beside them. */
  readonly others: number;
  /**
   * Rows or columns came or went since the sheet was read so: the marks went with their cells, and nobody knows where they
   * are until it is read anew. Null: they are where they were painted.
   */
  readonly moved: ReadSheet | null;
}

export class Painter {
  /** By sheet. A sheet that is not in here is left alone until it is checked again. */
  readonly #seen = new Map<string, Seen>();

  constructor(private readonly host: Host) {}

  /** Paints a sheet that was just checked: this also removes marks of an earlier session. */
  async paint(show: ShowMarks, { id, noPaint }: ReadSheet, marks: readonly Mark[]): Promise<void> {
    if (noPaint !== null) return;
    const lasting = new Set(await show(id, marks));
    const before = this.#seen.get(id);
    const tried = before && !before.moved ? distinct([...before.tried, ...marks]) : marks;
    this.#seen.set(id, { tried, marks, lasting, others: 0, moved: null });
  }

  /** Whether a sheet carries marks, as far as known. */
  hasPainted({ id, noPaint }: ReadSheet): boolean {
    return noPaint === null && this.#seen.has(id);
  }

  /** Looks which marks a sheet carries: an undo changes that, and nobody tells. */
  async look(read: ReadSheet, marks: readonly Mark[]): Promise<void> {
    const known = this.#known(read, marks);
    // Where rows came in, the marks are looked for when the sheet has been read again.
    if (!known || known.moved) return;
    const tried = distinct([...known.tried, ...marks]);
    const { lasting, ...seen } = await this.host.seeMarks(read.id, tried);
    this.#seen.set(read.id, { tried, ...seen, lasting: new Set(lasting), moved: null });
  }

  /** How many cells of a sheet carry another mark than they should. */
  outdated(read: ReadSheet, marks: readonly Mark[]): number {
    const known = this.#known(read, marks);
    if (!known) return 0;
    const { lasting, moved, others } = known;
    const key = moved ? contentKey : placeKey;
    const shown = moved
      ? known.marks
      : known.marks.filter((mark) => lasting.has(mark) || stands(mark.at, mark.while, read.sheet));
    const left = new Map<string, number>();
    for (const mark of shown) left.set(key(mark), (left.get(key(mark)) ?? 0) + 1);
    let missing = 0;
    for (const mark of marks) {
      const count = left.get(key(mark)) ?? 0;
      if (count > 0) left.set(key(mark), count - 1);
      else missing++;
    }
    // Of marks that went with their cells nobody can say which have lapsed.
    const surplus = moved ? 0 : [...left.values()].reduce((sum, count) => sum + count, others);
    return missing + surplus;
  }

  /** What is known, with its marks at the cells where they are now. */
  #known(read: ReadSheet, marks: readonly Mark[]): Seen | null {
    const { id, noPaint } = read;
    const known = this.#seen.get(id);
    // Where nothing can be painted, there is nothing to renew.
    if (!known || noPaint !== null) return null;
    const seen = known.moved && known.moved !== read ? found(known, read, marks) : known;
    this.#seen.set(id, seen);
    return seen;
  }

  /** Rows or columns of a sheet came or went since it was read. */
  moved(id: string, read: ReadSheet | null): void {
    const seen = this.#seen.get(id);
    if (seen) this.#seen.set(id, { ...seen, moved: read });
  }

  async clear(): Promise<Cleared> {
    const cleared = await this.host.clearMarks();
    this.#seen.clear();
    return cleared;
  }

  /** The marks were removed by somebody else, such as the ribbon's 清除标记. */
  forget(): void {
    this.#seen.clear();
  }
}

/** Where marks are after rows or columns came or went: at the cells that are judged now as theirs were, in their order. */
function found({ marks: before, lasting: lasted, others }: Seen, { sheet }: ReadSheet, now: readonly Mark[]): Seen {
  const waiting = new Map<string, Mark[]>();
  for (const mark of inOrder(now)) {
    const same = waiting.get(contentKey(mark));
    if (same) same.push(mark);
    else waiting.set(contentKey(mark), [mark]);
  }
  const marks: Mark[] = [];
  const lasting = new Set<Mark>();
  for (const mark of inOrder(before)) {
    const there = waiting.get(contentKey(mark))?.shift();
    // One that does not lapse is still somewhere, unless its cell is gone.
    const kept = there ?? (lasted.has(mark) && isHeld(mark, sheet) ? mark : null);
    if (!kept) continue;
    marks.push(kept);
    if (lasted.has(mark)) lasting.add(kept);
  }
  return { tried: marks, marks, lasting, others, moved: null };
}

const inOrder = (marks: readonly Mark[]) => [...marks].sort((a, b) => a.at.top - b.at.top || a.at.left - b.at.left);

const isHeld = ({ while: standing }: Mark, { values }: ReadSheet["sheet"]) =>
  standing?.is !== "held" || values.some((row) => row.includes(standing.value));

/** Each once, by what its rule would be. */
function distinct(marks: readonly Mark[]): readonly Mark[] {
  return [...new Map(marks.map((mark) => [placeKey(mark) + JSON.stringify(mark.while), mark])).values()];
}

const placeKey = ({ at, severity }: Mark) => severity + a1Range(at);
const contentKey = ({ severity, while: standing }: Mark) =>
  severity + (standing?.is === "held" ? JSON.stringify(standing.value) : (standing?.is ?? ""));
