/** One file to its report: what every worker does, whether a thread or another machine. */
import type { Language } from "../../core/message";
import { checkFile, type FileToRead, type Reading } from "../checked-file";
import { sayFailed } from "../failed-file";
import type { FileReport } from "../report/file-report";
import { reportOfFile } from "../report/report-of-file";

/** What is the same for all files of a run: plain data, for any worker. */
export interface Order extends Reading {
  readonly language: Language;
}

/** Never fails: a file that cannot be used has a report that says why. */
export async function reportOn(file: FileToRead, order: Order): Promise<FileReport> {
  try {
    return reportOfFile(await checkFile(file, order), order.language);
  } catch (error) {
    return failedReport(file.path, error, order.language);
  }
}

export function failedReport(path: string, error: unknown, language: Language): FileReport {
  return { entry: { path, error: sayFailed(path, error, language) }, pictures: [], compared: [] };
}
