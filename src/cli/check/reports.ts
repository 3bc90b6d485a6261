/** Files to reports, several at a time and in their order: from the cache where they are known, else from workers. */
import { readFileBytes } from "../../host/xlsx/file";
import { failedReport } from "../failed-file";
import type { Profiles, UsedProfile } from "../office-profile";
import { isChecked, type FileReport } from "../report/file-report";
import type { Cache } from "./cache";
import { inOrder } from "./in-order";
import { keyOf, type Order } from "./order";
import type { Workers } from "./workers";

export interface Run {
  readonly files: readonly string[];
  readonly order: Order;
  readonly profiles: Profiles;
  readonly workers: Workers;
  /** So many files are read, checked or wait for their turn at a time. */
  readonly most: number;
  /** Those that know a report by its key; the first that does counts, the last keeps new ones. */
  readonly known: readonly Cache[];
}

export async function* reportsOf({ files, order, profiles, workers, most, known }: Run): AsyncGenerator<FileReport> {
  const work = async (path: string): Promise<FileReport> => {
    try {
      const bytes = await readFileBytes(path);
      const outside = await profiles.outside(path);
      const key = keyOf(bytes, order, outside);
      for (const cache of known) {
        const report = await cache.get(key);
        if (report) return calledAs(report, path, outside);
      }
      const report = keyed(key, await workers.report({ file: { path, bytes, outside }, order, key }));
      if (isChecked(report.entry)) await known.at(-1)?.put(key, report);
      // Files of the same content share one report on a queue.
      return calledAs(report, path, outside);
    } catch (error) {
      return failedReport(path, error, order.language);
    }
  };
  yield* inOrder(files, most, work);
}

function keyed(key: string, report: FileReport): FileReport {
  return isChecked(report.entry) ? { ...report, entry: { ...report.entry, key } } : report;
}

/** The same report of the same content, under the file's name now. */
function calledAs({ entry, ...rest }: FileReport, path: string, outside: UsedProfile | null): FileReport {
  if (!isChecked(entry)) return { entry: { path, error: entry.error.replaceAll(entry.path, () => path) }, ...rest };
  const profile = outside?.path ? { ...entry.profile, path: outside.path } : entry.profile;
  return { entry: { ...entry, path, profile }, ...rest };
}
