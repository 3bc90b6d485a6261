/** A set of characters. The first and last of every cell are asked for: a table of flags answers faster than a set. */
export class Signs {
  readonly #flags = new Uint8Array(0x10000);

  /** Of each text the first character counts. */
  constructor(texts: Iterable<string>) {
    for (const text of texts) this.#flags[text.charCodeAt(0)] = 1;
  }

  /** Takes a code as `charCodeAt` gives it. */
  has(code: number): boolean {
    return this.#flags[code] === 1;
  }
}
