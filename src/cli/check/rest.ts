/** How long the rest will take, by how long the last files took. */
export class Rest {
  readonly #marks: { readonly at: number; readonly done: number }[] = [{ at: performance.now(), done: 0 }];

  constructor(private readonly count: number) {}

  /** In seconds; null at the beginning, when nobody can tell. */
  after(done: number): number | null {
    const now = performance.now();
    this.#marks.push({ at: now, done });
    // The last half minute counts: large files may lie all in one folder.
    while (this.#marks.length > 2 && now - (this.#marks[0]?.at ?? now) > 30_000) this.#marks.shift();
    const [first] = this.#marks;
    if (!first || now - first.at < 1000 || done === first.done) return null;
    return ((now - first.at) / (done - first.done) / 1000) * (this.count - done);
  }
}
