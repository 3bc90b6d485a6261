/** What a thread of the pool runs. */
import type { Task } from "./workers";

/**
 * Gives back the report as JSON: a text is handed over sooner than an object is cloned. The checker is loaded from here
 * because Node reads the whole of a thread's own file for the names that it exports.
 */
// Piscina takes the default export.
export default async function work({ file, order }: Task): Promise<string> {
  const { reportOn } = await import("./checker");
  return JSON.stringify(await reportOn(file, order));
}
