/**
 * Workers on other machines, over BullMQ. A job is named by its key, so that whoever asks for the same content by the
 * same rules, now or after a break, gets the same report.
 */
import { readFileBytes } from "../../host/xlsx/file";
import type { Task, Workers } from "../check/workers";
import type { FileReport } from "../report/file-report";
import { words } from "../words";
import { connect, queueName, type QueueNews, type QueueProblem } from "./connection";
import type { QueuedFile } from "./queued-file";

/** A lost machine, a share that is away for a moment. */
const attempts = 4;
/** After so long a job is asked for again: a Redis that was started anew knows nothing of it, and tells nobody. */
const patience = 10_000;
/** Results that nobody has fetched yet, or asks for again: more than are ever on their way. */
const kept = { age: 3600, count: 5000 };

export async function queueWorkers(
  url: string,
  tell: (news: QueueNews) => void,
): Promise<Workers | { readonly problem: QueueProblem }> {
  const connection = await connect(url);
  if (typeof connection === "string") return { problem: connection };
  const { Queue, QueueEvents } = await import("bullmq");
  const queue = new Queue<QueuedFile, FileReport>(queueName, { connection });
  const listening = connection.duplicate();
  listening.on("error", () => undefined);
  const events = new QueueEvents(queueName, { connection: listening });
  // Told by the connection itself.
  queue.on("error", () => undefined);
  events.on("error", () => undefined);
  // As many as wait at a time.
  queue.setMaxListeners(0);
  events.setMaxListeners(0);
  await events.waitUntilReady();
  let [isLost, isClosing] = [false, false];
  connection.on("close", () => {
    if (!isLost && !isClosing) tell("lost");
    isLost = true;
  });
  connection.on("ready", () => {
    if (isLost) tell("back");
    isLost = false;
  });
  if ((await queue.getWorkersCount()) === 0) tell("no-workers");

  /** By its key a job is never there twice: to add it again is to ask for it. */
  const finished = async (task: Task): Promise<FileReport> => {
    const { file, order, key } = task;
    const { path, outside } = file;
    const about = { attempts, backoff: { type: "exponential", delay: 1000 }, removeOnComplete: kept };
    const job = await queue.add("file", { path, outside, order }, { ...about, jobId: key, removeOnFail: true });
    try {
      return await job.waitUntilFinished(events, patience);
    } catch (error) {
      // BullMQ has no other sign for it.
      if (error instanceof Error && error.message.includes("timed out before finishing")) return finished(task);
      throw error;
    }
  };

  return {
    report: async (task) => {
      try {
        return await finished(task);
      } catch {
        const { path } = task.file;
        // What this machine can read, and no other.
        await readFileBytes(path);
        return { entry: { path, error: words[task.order.language].notByQueue(path) }, pictures: [], compared: [] };
      }
    },
    close: async () => {
      isClosing = true;
      // Events are waited for without an end: the connection has to go first.
      const closing = Promise.allSettled([events.close(), queue.close()]);
      listening.disconnect();
      connection.disconnect();
      await closing;
    },
  };
}
