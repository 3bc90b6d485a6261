/** What a thread of the pool runs. */
import type { FileReport } from "../report/file-report";
import { reportOn } from "./checker";
import type { Task } from "./workers";

// Piscina takes the default export.
export default function work({ file, order }: Task): Promise<FileReport> {
  return reportOn(file, order);
}
