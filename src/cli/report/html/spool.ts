/** Parts of a page that wait until all are there and can be put in order: on the disk, as they may be many. */
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

export interface Spooled<Key> {
  readonly key: Key;
  readonly at: number;
  readonly length: number;
}

export class Spool<Key> {
  readonly #folder = mkdtempSync(path.join(tmpdir(), "approval-check-"));
  readonly #file = openSync(path.join(this.#folder, "parts"), "w+");
  readonly #parts: Spooled<Key>[] = [];
  #end = 0;
  readonly #interrupted = () => process.exit(130);
  readonly #exiting = () => this.close();

  constructor() {
    // Whoever breaks a run off leaves no texts of workbooks behind.
    process.once("SIGINT", this.#interrupted);
    process.once("exit", this.#exiting);
  }

  add(key: Key, text: string): void {
    const bytes = Buffer.from(text);
    writeSync(this.#file, bytes, 0, bytes.length, this.#end);
    this.#parts.push({ key, at: this.#end, length: bytes.length });
    this.#end += bytes.length;
  }

  sorted(order: (a: Key, b: Key) => number): readonly Spooled<Key>[] {
    return this.#parts.sort((a, b) => order(a.key, b.key));
  }

  textOf({ at, length }: Spooled<Key>): string {
    const bytes = Buffer.alloc(length);
    readSync(this.#file, bytes, 0, length, at);
    return bytes.toString();
  }

  close(): void {
    process.removeListener("SIGINT", this.#interrupted);
    process.removeListener("exit", this.#exiting);
    closeSync(this.#file);
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
