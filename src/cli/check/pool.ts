/** Threads that check files: a bad file may take one down, never the run. */
import path from "node:path";
import { Piscina } from "piscina";
import type { FileReport } from "../report/file-report";
import type { Task, Workers } from "./workers";

export function pool(threads: number): Workers {
  const piscina = new Piscina<Task, string>({
    // Beside this file, as source and as bundle.
    filename: path.join(__dirname, `check-worker${path.extname(__filename)}`),
    minThreads: 1,
    maxThreads: threads,
    // A thread takes as long to begin as to check fifty files: none ends before the run does.
    idleTimeout: Infinity,
  });
  return {
    report: async (task) => {
      const { buffer, byteLength } = task.file.bytes;
      const whole = buffer.byteLength === byteLength && buffer instanceof ArrayBuffer;
      return JSON.parse(await piscina.run(task, whole ? { transferList: [buffer] } : {})) as FileReport;
    },
    close: () => piscina.destroy(),
  };
}
