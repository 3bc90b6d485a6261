/** One file to its report: what every worker does, whether a thread or another machine. */
import { checkFile, type FileToRead } from "../checked-file";
import { failedReport } from "../failed-file";
import type { FileReport } from "../report/file-report";
import { reportOfFile } from "../report/report-of-file";
import type { Order } from "./order";

/** Never fails: a file that cannot be used has a report that says why. */
export async function reportOn(file: FileToRead, order: Order): Promise<FileReport> {
  try {
    return reportOfFile(await checkFile(file, order), order.language);
  } catch (error) {
    return failedReport(file.path, error, order.language);
  }
}
