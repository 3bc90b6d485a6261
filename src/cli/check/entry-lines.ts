/** The entries of a report in JSON or NDJSON, without holding a large one in memory. */
import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";

export interface EntryLine {
  readonly text: string;
  /** Where the line begins in its file, and how long it is, in bytes. */
  readonly at: number;
  readonly length: number;
}

/** The lines of a file; the last one only where it has an end. */
export async function* linesOf(file: string): AsyncGenerator<EntryLine> {
  let rest = Buffer.alloc(0);
  let at = 0;
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) {
    let buffer = Buffer.concat([rest, chunk as Buffer]);
    for (let end = buffer.indexOf(10); end >= 0; end = buffer.indexOf(10)) {
      yield { text: buffer.toString("utf8", 0, end), at, length: end };
      at += end + 1;
      buffer = buffer.subarray(end + 1);
    }
    rest = buffer;
  }
}

/** All entries, of files and of folders. Fails where it is neither form of our report. */
export async function* entriesIn(file: string): AsyncGenerator {
  for await (const { text } of linesOf(file)) {
    if (!/^\{"version":\s*1\}$/.test(text)) break;
    let first = true;
    for await (const line of linesOf(file)) {
      if (!first) yield JSON.parse(line.text);
      first = false;
    }
    return;
  }
  const report: unknown = JSON.parse(await readFile(file, "utf8"));
  if (typeof report !== "object" || report === null || !("version" in report) || report.version !== 1)
    throw new Error("no report of version 1");
  for (const part of ["files", "folders"] as const) {
    const entries: unknown = part in report ? (report as Record<string, unknown>)[part] : [];
    if (Array.isArray(entries)) yield* entries as unknown[];
  }
}
