/** Threads that check files: a bad file may take one down, never the run. */
import path from "node:path";
import { Piscina } from "piscina";
import type { FileToRead } from "../checked-file";
import type { FileReport } from "../report/file-report";
import type { Order } from "./order";
import type { Workers } from "./workers";

export function pool(threads: number, order: Order): Workers {
  const piscina = new Piscina<FileToRead, FileReport>({
    // Beside this file, as source and as bundle.
    filename: path.join(__dirname, `check-worker${path.extname(__filename)}`),
    minThreads: 1,
    maxThreads: threads,
    workerData: order,
  });
  return {
    report: (file) => {
      const { buffer, byteLength } = file.bytes;
      const whole = buffer.byteLength === byteLength && buffer instanceof ArrayBuffer;
      return piscina.run(file, whole ? { transferList: [buffer] } : {});
    },
    close: () => piscina.destroy(),
  };
}
