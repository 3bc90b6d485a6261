/** Who checks the files: this thread where there are few, otherwise a pool; neither is loaded before it has something to do. */
import type { FileToRead } from "../checked-file";
import type { FileReport } from "../report/file-report";
import type { Order } from "./order";

export interface Task {
  readonly file: FileToRead;
  readonly order: Order;
  /** By which the report will be known: see keyOf. */
  readonly key: string;
}

export interface Workers {
  readonly report: (task: Task) => Promise<FileReport>;
  readonly close: () => Promise<void>;
}

/** So few files are checked before a thread has started. */
const few = 2;

export function localWorkers(files: number, jobs: number): Workers {
  let workers: Promise<Workers> | null = null;
  return {
    report: async (task) => {
      workers ??= files <= few || jobs === 1 ? here() : import("./pool").then(({ pool }) => pool(jobs));
      return (await workers).report(task);
    },
    close: async () => {
      await (await workers)?.close();
    },
  };
}

async function here(): Promise<Workers> {
  const { reportOn } = await import("./checker");
  return { report: ({ file, order }) => reportOn(file, order), close: () => Promise.resolve() };
}
