/**
 * `approval-check check`: file by file to the report, however many there are.
 *
 *   paths ──read──▶ bytes ──check──▶ FileReport ──report──▶ sink
 */
import type { Language } from "../../core/message";
import { readFileBytes } from "../../host/xlsx/file";
import type { CheckRequest } from "../arguments";
import { filesToRead, type FilesToRead } from "../files-to-read";
import { progress } from "../progress";
import { isChecked, type FileReport } from "../report/file-report";
import type { Report } from "../report/format";
import { reportIn } from "../report/report-in";
import { Tally } from "../report/tally";
import { painter, plainText, type Terminal } from "../terminal";
import { words } from "../words";
import { failedReport, reportOn, type Order } from "./checker";
import { inOrder } from "./in-order";
import { toFile, toOutput, Unwritable, type Sink } from "./sink";

/** Exit codes: 0 no errors, 1 errors found, 2 a file that cannot be checked, or a report that cannot be written. */
export async function checkFiles(request: CheckRequest, language: Language, terminal: Terminal): Promise<number> {
  const prepared = await filesToRead(request, language, terminal);
  if (!prepared) return 2;
  const { output, format, quiet } = request;
  const fail = (error: unknown) => {
    if (!(error instanceof Unwritable) || output === null) throw error;
    terminal.err.write(`${plainText(words[language].unwritable(output, error.because))}\n`);
    return 2;
  };
  let sink: Sink;
  try {
    sink = output === null ? toOutput(terminal.out) : await toFile(output);
  } catch (error) {
    return fail(error);
  }
  try {
    const columns = output === null && terminal.out.isTTY ? (terminal.out.columns ?? null) : null;
    const paint = output === null ? painter(terminal, request.colour) : (text: string) => text;
    const report = await reportIn(format, { language, paint, columns, quiet });
    const code = await checkInto(sink, report, prepared, request, language, terminal);
    await sink.close();
    return code;
  } catch (error) {
    await sink.abandon();
    return fail(error);
  }
}

async function checkInto(
  sink: Sink,
  report: Report,
  { reading, profiles, files, missing, notes }: FilesToRead,
  request: CheckRequest,
  language: Language,
  terminal: Terminal,
): Promise<number> {
  const say = words[language];
  const order: Order = { ...reading, language };
  const tally = new Tally("alone");
  const line = progress(request.quiet ? { write: () => true } : terminal.err);
  const tell = (sentence: string) => {
    line.clear();
    terminal.err.write(`${sentence}\n`);
  };
  for (const sentence of [...missing, ...(request.quiet ? [] : notes)]) tell(sentence);
  await sink.write(report.open());
  for await (const file of inOrder(files, 1, check)) {
    line.show(say.checking(file.entry.path, tally.totals.files + 1, files.length));
    line.clear();
    if (!isChecked(file.entry)) tell(file.entry.error);
    tally.file(file.entry);
    await sink.write(report.file(file));
  }
  line.clear();
  for await (const text of report.close(tally.totals)) await sink.write(text);
  const { unusable, withoutForm, findings } = tally.totals;
  if (unusable > 0 || missing.length > 0) return 2;
  return findings.error > 0 || (request.requireForm && withoutForm > 0) ? 1 : 0;

  async function check(path: string): Promise<FileReport> {
    try {
      const bytes = await readFileBytes(path);
      return await reportOn({ path, bytes, outside: await profiles.outside(path) }, order);
    } catch (error) {
      return failedReport(path, error, language);
    }
  }
}
