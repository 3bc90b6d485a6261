/** Keeps the marks on the sheets as the findings are, with no more requests than needed. */
import type { Mark } from "../core/marks";
import { a1Range } from "../core/sheet";
import type { Cleared, Host, ReadSheet } from "../host/host";

export class Painter {
  /** What was painted, by sheet. A sheet that is not in here is left alone until it is checked again. */
  readonly #painted = new Map<string, string>();

  constructor(private readonly host: Host) {}

  /** Paints a sheet that was just checked: this also removes marks of an earlier session. */
  async paint({ id, noPaint }: ReadSheet, marks: readonly Mark[]): Promise<void> {
    if (noPaint !== null) return;
    await this.host.showMarks(id, marks);
    this.#painted.set(id, keyOf(marks));
  }

  /** Paints a sheet again where it carries marks and they are no longer right. */
  async renew(read: ReadSheet, marks: readonly Mark[]): Promise<void> {
    const before = this.#painted.get(read.id);
    if (before !== undefined && before !== keyOf(marks)) await this.paint(read, marks);
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

function keyOf(marks: readonly Mark[]): string {
  return marks.map(({ at, severity }) => severity + a1Range(at)).join();
}
