/** Starts the test's Excel and puts its globals where the product looks for them. */
import { startExcel, type RunningExcel, type StartOptions } from "../../excel";
import { excelHost } from "../../../src/host/excel";
import type { Mark } from "../../../src/core/marks";
import type { Host } from "../../../src/host/host";

export interface UnderTest {
  readonly excel: RunningExcel;
  readonly host: Host;
}

export async function open(options: StartOptions = {}): Promise<UnderTest> {
  const excel = await startExcel(options);
  Object.assign(globalThis, { Excel: excel.Excel, Office: excel.Office, OfficeExtension: excel.OfficeExtension });
  return { excel, host: await excelHost() };
}

/** A job of one sheet. */
export function showMarks(host: Host, id: string, marks: readonly Mark[]): Promise<readonly Mark[]> {
  return host.marking((show) => show(id, marks));
}

/** The bodies sent since `from`, without the client's own clean-up. */
export function sent(excel: RunningExcel, from = 0): RunningExcel["requests"] {
  return excel.requests.slice(from).filter(({ cleanup }) => !cleanup);
}
