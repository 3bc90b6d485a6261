/** A Redis, and the queue of this program on it: programs of another version have another queue. */
import type { Redis } from "ioredis";
import { program } from "../check/order";

export type QueueProblem = "not-installed" | "unreachable";

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
  return new ioredis.Redis(url, { maxRetriesPerRequest: null });
}
