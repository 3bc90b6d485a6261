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

  /** Whether one of them stands in the text: for short texts faster than a pattern. */
  anyIn(text: string): boolean {
    for (let index = 0; index < text.length; index++) if (this.has(text.charCodeAt(index))) return true;
    return false;
  }

  /** How many of the text's characters are among them. */
  countIn(text: string): number {
    let count = 0;
    for (let index = 0; index < text.length; index++) if (this.has(text.charCodeAt(index))) count++;
    return count;
  }
}

export const colons = new Signs(":：");
