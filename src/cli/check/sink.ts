/** Where a report goes: to the standard output as it comes, or into a file that is there whole or not at all. */
import { unlinkSync, writeSync } from "node:fs";
import { open, rename, rm, stat } from "node:fs/promises";
import type { Output } from "../terminal";

export interface Sink {
  readonly write: (text: string) => Promise<void>;
  /** The report is whole. */
  readonly close: () => Promise<void>;
  /** It will never be. */
  readonly abandon: () => Promise<void>;
}

export class Unwritable extends Error {
  override readonly name = "Unwritable";
  constructor(readonly because: "no-folder" | "is-folder" | "refused") {
    super(because);
  }
}

export function toOutput(out: Output): Sink {
  const nothing = () => Promise.resolve();
  return {
    write: async (text) => {
      if (text === "" || out.write(text) !== false || !out.once) return;
      await new Promise<void>((resolve) => out.once?.("drain", resolve));
    },
    close: nothing,
    abandon: nothing,
  };
}

/** What is written at a time. */
const enough = 1 << 18;

/** Until it is whole it stands beside, as FILE.part. What `onBreak` says is kept then, for another run to go on with. */
export async function toFile(file: string, onBreak: (() => void) | null): Promise<Sink> {
  const part = partOf(file);
  const folder = await stat(file).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (folder) throw new Unwritable("is-folder");
  const handle = await writable(() => open(part, "w"));
  const interrupted = () => {
    if (onBreak) {
      writeSync(handle.fd, waiting);
      onBreak();
    } else unlinkSync(part);
    process.exit(130);
  };
  let waiting = "";
  process.once("SIGINT", interrupted);
  const flush = async () => {
    const text = waiting;
    waiting = "";
    await handle.writeFile(text);
  };
  const end = async (last: () => Promise<void>) => {
    process.removeListener("SIGINT", interrupted);
    await last();
  };
  return {
    write: async (text) => {
      waiting += text;
      if (waiting.length > enough) await writable(flush);
    },
    close: () =>
      end(() =>
        writable(async () => {
          await flush();
          await handle.sync();
          await handle.close();
          await rename(part, file);
        }),
      ),
    abandon: () =>
      end(async () => {
        await handle.close();
        if (!onBreak) await rm(part, { force: true });
      }),
  };
}

export const partOf = (file: string) => `${file}.part`;

async function writable<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const code = typeof error === "object" && error !== null && "code" in error ? error.code : null;
    throw new Unwritable(code === "ENOENT" ? "no-folder" : "refused");
  }
}
