/**
 * Keeps the marks on the sheets as the findings are. They are written when the user asks for it, and only then: each
 * writing is a step of Excel's undo list, or empties it. Between, marks lapse by themselves (see core/standing.ts).
 */
import { a1Range } from "../core/sheet";
import type { Mark } from "../core/marks";
import { stands } from "../core/standing";
import type { Cleared, Host, ReadSheet } from "../host/host";

interface Painted {
  readonly marks: readonly Mark[];
  /** Rows or columns came or went: the marks went with their cells, and nobody knows where they are. */
  moved: boolean;
}

export class Painter {
  /** What was painted, by sheet. A sheet that is not in here is left alone until it is checked again. */
  readonly #painted = new Map<string, Painted>();

  constructor(private readonly host: Host) {}

  /** Paints a sheet that was just checked: this also removes marks of an earlier session. */
  async paint({ id, noPaint }: ReadSheet, marks: readonly Mark[]): Promise<void> {
    if (noPaint !== null) return;
    await this.host.showMarks(id, marks);
    this.#painted.set(id, { marks, moved: false });
  }

  /** Paints a sheet again where it carries marks and they are no longer right. */
  async renew(read: ReadSheet, marks: readonly Mark[]): Promise<void> {
    if (this.outdated(read, marks) > 0) await this.paint(read, marks);
  }

  /** How many cells of a sheet carry another mark than they should. */
  outdated({ id, sheet }: ReadSheet, marks: readonly Mark[]): number {
    const painted = this.#painted.get(id);
    if (!painted) return 0;
    const key = painted.moved ? contentKey : placeKey;
    const shown = painted.moved ? painted.marks : painted.marks.filter((mark) => stands(mark.at, mark.while, sheet));
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

  /** Rows or columns of a sheet came or went. */
  moved(id: string): void {
    const painted = this.#painted.get(id);
    if (painted) painted.moved = true;
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

const placeKey = ({ at, severity }: Mark) => severity + a1Range(at);
const contentKey = ({ severity, while: standing }: Mark) =>
  severity + (standing?.is === "held" ? JSON.stringify(standing.value) : (standing?.is ?? ""));
