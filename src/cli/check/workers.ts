/** Who checks the files: this thread where there are few, otherwise a pool; neither is loaded before it has something to do. */
import type { FileToRead } from "../checked-file";
import type { FileReport } from "../report/file-report";
import type { Order } from "./order";

export interface Workers {
  readonly report: (file: FileToRead) => Promise<FileReport>;
  readonly close: () => Promise<void>;
}

/** So few files are checked before a thread has started. */
const few = 2;

export function workersFor(files: number, jobs: number, order: Order): Workers {
  let workers: Promise<Workers> | null = null;
  return {
    report: async (file) => {
      workers ??= files <= few || jobs === 1 ? here(order) : import("./pool").then(({ pool }) => pool(jobs, order));
      return (await workers).report(file);
    },
    close: async () => {
      await (await workers)?.close();
    },
  };
}

async function here(order: Order): Promise<Workers> {
  const { reportOn } = await import("./checker");
  return { report: (file) => reportOn(file, order), close: () => Promise.resolve() };
}
