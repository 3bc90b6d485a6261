/**
 * Keeps the marks on the sheets as the findings are. They are written when the user asks for it, and only then: each
 * writing is a step of Excel's undo list, or empties it. Between, marks lapse by themselves (see core/stands.ts).
 */
import { a1Range } from "../../core/sheet";
import type { Mark } from "../../core/marks";
import { stands } from "../../core/stands";
import type { Cleared, Host, ReadSheet, ShowMarks } from "../../host/host";

interface Painted {
  readonly marks: readonly Mark[];
  /** Those that do not lapse by themselves. */
  readonly lasting: ReadonlySet<Mark>;
  /**
   * Rows or columns came or went since the sheet was read so: the marks went with their cells, and nobody knows where they
   * are until it is read anew. Null: they are where they were painted.
   */
  readonly moved: ReadSheet | null;
}

export class Painter {
  /** What was painted, by sheet. A sheet that is not in here is left alone until it is checked again. */
  readonly #painted = new Map<string, Painted>();

  constructor(private readonly host: Host) {}

  /** Paints a sheet that was just checked: this also removes marks of an earlier session. */
  async paint(show: ShowMarks, { id, noPaint }: ReadSheet, marks: readonly Mark[]): Promise<void> {
    if (noPaint !== null) return;
    const lasting = new Set(await show(id, marks));
    this.#painted.set(id, { marks, lasting, moved: null });
  }

  /** Paints a sheet again where it carries marks and they are no longer right. */
  async renew(show: ShowMarks, read: ReadSheet, marks: readonly Mark[]): Promise<void> {
    if (this.outdated(read, marks) > 0) await this.paint(show, read, marks);
  }

  /** How many cells of a sheet carry another mark than they should. */
  outdated(read: ReadSheet, marks: readonly Mark[]): number {
    const { id, sheet, noPaint } = read;
    const known = this.#painted.get(id);
    // Where nothing can be painted, there is nothing to renew.
    if (!known || noPaint !== null) return 0;
    const painted = known.moved && known.moved !== read ? found(known, read, marks) : known;
    this.#painted.set(id, painted);
    const { lasting } = painted;
    const key = painted.moved ? contentKey : placeKey;
    const shown = painted.moved
      ? painted.marks
      : painted.marks.filter((mark) => lasting.has(mark) || stands(mark.at, mark.while, sheet));
    const left = new Map<string, number>();
    for (const mark of shown) left.set(key(mark), (left.get(key(mark)) ?? 0) + 1);
    let missing = 0;
    for (const mark of marks) {
      const known = left.get(key(mark)) ?? 0;
      if (known > 0) left.set(key(mark), known - 1);
      else missing++;
    }
    // Of marks that went with their cells nobody can say which have lapsed.
    const surplus = painted.moved ? 0 : [...left.values()].reduce((sum, count) => sum + count, 0);
    return missing + surplus;
  }

  /** Rows or columns of a sheet came or went since it was read. */
  moved(id: string, read: ReadSheet | null): void {
    const painted = this.#painted.get(id);
    if (painted) this.#painted.set(id, { ...painted, moved: read });
  }

  async clear(): Promise<Cleared> {
    const cleared = await this.host.clearMarks();
    this.#painted.clear();
    return cleared;
  }

  /** The marks were removed by somebody else, such as the ribbon's 清除标记. */
  forget(): void {
    this.#painted.clear();
  }
}

/** Where marks are after rows or columns came or went: at the cells that are judged now as theirs were, in their order. */
function found({ marks: before, lasting: lasted }: Painted, { sheet }: ReadSheet, now: readonly Mark[]): Painted {
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
  return { marks, lasting, moved: null };
}

const inOrder = (marks: readonly Mark[]) => [...marks].sort((a, b) => a.at.top - b.at.top || a.at.left - b.at.left);

const isHeld = ({ while: standing }: Mark, { values }: ReadSheet["sheet"]) =>
  standing?.is !== "held" || values.some((row) => row.includes(standing.value));

const placeKey = ({ at, severity }: Mark) => severity + a1Range(at);
const contentKey = ({ severity, while: standing }: Mark) =>
  severity + (standing?.is === "held" ? JSON.stringify(standing.value) : (standing?.is ?? ""));
