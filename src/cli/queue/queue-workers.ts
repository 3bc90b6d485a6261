/**
 * Workers on other machines, over BullMQ. A job is named by its key, so that whoever asks for the same content by the
 * same rules, now or after a break, gets the same report.
 */
import { readFileBytes } from "../../host/xlsx/file";
import type { Workers } from "../check/workers";
import type { FileReport } from "../report/file-report";
import { words } from "../words";
import { connect, queueName, type QueueProblem } from "./connection";
import type { QueuedFile } from "./queued-file";

/** A lost machine, a share that is away for a moment. */
const attempts = 4;
/** Results that nobody has fetched yet, or asks for again: more than are ever on their way. */
const kept = { age: 3600, count: 5000 };

export async function queueWorkers(url: string): Promise<Workers | { readonly problem: QueueProblem }> {
  const connection = await connect(url);
  if (typeof connection === "string") return { problem: connection };
  const { Queue, QueueEvents } = await import("bullmq");
  const queue = new Queue<QueuedFile, FileReport>(queueName, { connection });
  const listening = connection.duplicate();
  const events = new QueueEvents(queueName, { connection: listening });
  // A lost connection comes back by itself.
  queue.on("error", () => undefined);
  events.on("error", () => undefined);
  // As many as wait at a time.
  queue.setMaxListeners(0);
  events.setMaxListeners(0);
  await events.waitUntilReady();
  return {
    report: async ({ file: { path, outside }, order, key }) => {
      const job = await queue.add(
        "file",
        { path, outside, order },
        {
          jobId: key,
          attempts,
          backoff: { type: "exponential", delay: 1000 },
          removeOnComplete: kept,
          removeOnFail: true,
        },
      );
      try {
        return await job.waitUntilFinished(events);
      } catch {
        // What this machine can read, and no other.
        await readFileBytes(path);
        return { entry: { path, error: words[order.language].notByQueue(path) }, pictures: [], compared: [] };
      }
    },
    close: async () => {
      // Events are waited for without an end: the connection has to go first.
      const closing = Promise.allSettled([events.close(), queue.close()]);
      listening.disconnect();
      connection.disconnect();
      await closing;
    },
  };
}
