/** A Redis, and the queue of this program on it: programs of another version have another queue. */
import type { Redis } from "ioredis";
import { program } from "../check/order";

export type QueueProblem = "not-installed" | "unreachable";

/** What somebody who waits for a queue must know: nobody takes files from it; it is away, and there again. */
export type QueueNews = "no-workers" | "lost" | "back";

export const queueName = `approval-check-${program}`;

/** A connection that works, or why there is none. */
export async function connect(url: string): Promise<Redis | QueueProblem> {
  let ioredis;
  try {
    ioredis = await import("ioredis");
  } catch {
    return "not-installed";
  }
  const first = new ioredis.Redis(url, { lazyConnect: true, retryStrategy: () => null, connectTimeout: 5000 });
  // Said below, once.
  first.on("error", () => undefined);
  try {
    await first.connect();
    await first.ping();
  } catch {
    return "unreachable";
  } finally {
    first.disconnect();
  }
  const connection = new ioredis.Redis(url, { maxRetriesPerRequest: null });
  // A lost connection comes back by itself; unheard, each try would be a stack trace.
  connection.on("error", () => undefined);
  return connection;
}
