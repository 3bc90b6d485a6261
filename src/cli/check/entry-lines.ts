/** The entries of a report in JSON or NDJSON, without holding a large one in memory. */
import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";

export interface EntryLine {
  readonly text: string;
  /** Where the line begins in its file, and how long it is, in bytes. */
  readonly at: number;
  readonly length: number;
}

/** The lines of a file; the last one only where it has an end. */
export function linesOf(file: string): AsyncGenerator<EntryLine> {
  return linesIn(createReadStream(file, { highWaterMark: 1 << 20 }));
}

async function* linesIn(chunks: AsyncIterable<unknown>): AsyncGenerator<EntryLine> {
  let rest = Buffer.alloc(0);
  let at = 0;
  for await (const chunk of chunks) {
    let buffer = Buffer.concat([rest, chunk as Buffer]);
    for (let end = buffer.indexOf(10); end >= 0; end = buffer.indexOf(10)) {
      yield { text: buffer.toString("utf8", 0, end), at, length: end };
      at += end + 1;
      buffer = buffer.subarray(end + 1);
    }
    rest = buffer;
  }
}

const mostOfHead = 64;

/** All entries, of files and of folders. Fails where it is neither form of our report. */
export async function* entriesIn(file: string): AsyncGenerator {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(mostOfHead), 0, mostOfHead, 0);
    const head = /^\{"version":\s*1\}\n/.exec(buffer.toString("latin1", 0, bytesRead));
    if (head) {
      const chunks = handle.createReadStream({ start: head[0].length, highWaterMark: 1 << 20, autoClose: false });
      for await (const { text } of linesIn(chunks)) yield JSON.parse(text);
    } else yield* entriesOf(JSON.parse(await handle.readFile("utf8")));
  } finally {
    await handle.close();
  }
}

function* entriesOf(report: unknown): Generator {
  if (typeof report !== "object" || report === null || !("version" in report) || report.version !== 1)
    throw new Error("no report of version 1");
  for (const part of ["files", "folders"] as const) {
    const entries: unknown = part in report ? (report as Record<string, unknown>)[part] : [];
    if (Array.isArray(entries)) yield* entries as unknown[];
  }
}
