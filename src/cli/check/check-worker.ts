/** What a thread of the pool runs. */
import { workerData } from "node:worker_threads";
import type { FileToRead } from "../checked-file";
import type { FileReport } from "../report/file-report";
import { reportOn } from "./checker";
import type { Order } from "./order";

// Piscina takes the default export.
export default function work(file: FileToRead): Promise<FileReport> {
  return reportOn(file, workerData as Order);
}
