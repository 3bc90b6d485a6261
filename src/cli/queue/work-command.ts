/** `approval-check work`: takes files from a queue until somebody ends it. Exit codes: 0, or 2 without a queue. */
import { availableParallelism } from "node:os";
import type { Language } from "../../core/message";
import { readFileBytes } from "../../host/xlsx/file";
import { keyOf } from "../check/order";
import { pool } from "../check/pool";
import type { FileReport } from "../report/file-report";
import { plainText, type Terminal } from "../terminal";
import { words } from "../words";
import { connect, queueName } from "./connection";
import type { QueuedFile } from "./queued-file";

/** Threads do the work, so that a worker can always say that it is alive: one that does not for so long is dead. */
const deadAfter = 6000;

export async function work(url: string, jobs: number | null, language: Language, terminal: Terminal): Promise<number> {
  const say = words[language];
  const tell = (sentence: string) => terminal.err.write(`${plainText(sentence)}\n`);
  const connection = await connect(url);
  if (typeof connection === "string") {
    tell(say.noQueue(url, connection));
    return 2;
  }
  const { Worker } = await import("bullmq");
  const threads = jobs ?? availableParallelism();
  const workers = pool(threads);
  let files = 0;
  const worker = new Worker<QueuedFile, FileReport>(
    queueName,
    async ({ id: key = "", data: { path, outside, order } }) => {
      const bytes = await readFileBytes(path);
      // Another content belongs to another job: it may be on its way to this machine.
      if (keyOf(bytes, order, outside) !== key) throw new Error(`another content: ${path}`);
      const report = await workers.report({ file: { path, bytes, outside }, order, key });
      files++;
      return report;
    },
    {
      connection,
      concurrency: threads,
      lockDuration: deadAfter,
      stalledInterval: deadAfter / 2,
      // As often as a machine may die over a file before the file is said to be the reason.
      maxStalledCount: 3,
    },
  );
  // A lost connection comes back by itself; until then there is nothing to do.
  worker.on("error", () => undefined);
  await worker.waitUntilReady();
  tell(say.working(url, threads));
  await new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, resolve);
  });
  await worker.close();
  await workers.close();
  connection.disconnect();
  tell(say.worked(files));
  return 0;
}
