/**
 * `approval-check check`: file by file to the report, however many there are.
 *
 *   paths ──read──▶ bytes ──check──▶ FileReport ──report──▶ sink
 */
import { availableParallelism } from "node:os";
import type { Language } from "../../core/message";
import type { CheckRequest } from "../arguments";
import type { Comparison } from "../comparison";
import { filesToRead, type FilesToRead } from "../files-to-read";
import { noProgress, progress } from "../progress";
import { isChecked } from "../report/file-report";
import type { FolderEntry, Report } from "../report/format";
import { reportIn } from "../report/report-in";
import { Tally } from "../report/tally";
import { painter, plainText, type Output, type Painter, type Terminal } from "../terminal";
import { words } from "../words";
import { begunIn, type Begun } from "./begun";
import { cacheIn, noCache, usualFolder } from "./cache";
import { Folders } from "./folders";
import { Former } from "./former";
import type { Order } from "./order";
import { Rest } from "./rest";
import { reportsOf, type Run } from "./reports";
import type { QueueProblem } from "../queue/connection";
import { localWorkers } from "./workers";
import { toFile, toOutput, Unwritable, type Sink } from "./sink";

/** Exit codes: 0 no errors, 1 errors found, 2 a file that cannot be checked, or a report that cannot be written. */
export async function checkFiles(request: CheckRequest, language: Language, terminal: Terminal): Promise<number> {
  const say = words[language];
  const fail = (sentence: string) => {
    terminal.err.write(`${plainText(sentence)}\n`);
    return 2;
  };
  const line = request.quiet ? noProgress : progress(terminal.err);
  const prepared = await filesToRead(request, language, terminal, line);
  if (!prepared) return 2;
  const { since } = request;
  const onEntry = (count: number) => {
    line.show(() => say.readingFormer(since ?? "", count));
  };
  const former = since === null ? null : await Former.read(since, prepared.files, onEntry).catch(() => undefined);
  line.clear();
  if (former === undefined) return fail(say.badFormer(since ?? ""));
  const hands =
    request.queue === null
      ? localHands(request, prepared.files.length)
      : await queueHands(request.queue, language, terminal);
  if ("problem" in hands) return fail(say.noQueue(request.queue ?? "", hands.problem));
  try {
    return await reportBy(hands, request, language, terminal, prepared, former);
  } finally {
    await hands.workers.close();
  }
}

async function reportBy(
  hands: Hands,
  request: CheckRequest,
  language: Language,
  terminal: Terminal,
  prepared: FilesToRead,
  former: Former | null,
): Promise<number> {
  const { output, format, quiet } = request;
  const say = words[language];
  const fail = (sentence: string) => {
    terminal.err.write(`${plainText(sentence)}\n`);
    return 2;
  };
  const begun = request.resume && output !== null ? await begunIn(output) : null;
  const tally = new Tally(former ? "compared" : "alone");
  const onBreak = format === "ndjson" ? () => void fail(say.keptPart(tally.totals.files)) : null;
  const unwritable = (error: unknown) => {
    if (!(error instanceof Unwritable) || output === null) throw error;
    return fail(say.unwritable(output, error.because));
  };
  let sink: Sink;
  try {
    sink = output === null ? toOutput(terminal.out) : await toFile(output, onBreak);
  } catch (error) {
    return unwritable(error);
  }
  try {
    const columns = output === null && terminal.out.isTTY ? (terminal.out.columns ?? null) : null;
    const paint = output === null ? painter(terminal, request.colour) : (text: string) => text;
    const report = await reportIn(format, { language, paint, columns, quiet, requireForm: request.requireForm });
    const code = await new CheckRun(request, language, terminal, prepared, former, begun, tally, hands, paint).into(
      sink,
      report,
    );
    await sink.close();
    await begun?.close();
    return code;
  } catch (error) {
    await sink.abandon();
    return unwritable(error);
  }
}

const saysNothing = ({ findings, couldNotCheck, fixed = [] }: FolderEntry) =>
  findings.length + couldNotCheck.length + fixed.length === 0;

/** Who checks, and how many files may be on their way. */
type Hands = Pick<Run, "workers" | "most">;

function localHands({ jobs }: CheckRequest, files: number): Hands {
  const threads = jobs ?? availableParallelism();
  return { workers: localWorkers(files, threads), most: 8 + 4 * threads };
}

/** On a queue a lost job comes back after a while: until then many others may go on. */
async function queueHands(
  url: string,
  language: Language,
  { err }: Terminal,
): Promise<Hands | { readonly problem: QueueProblem }> {
  const { queueWorkers } = await import("../queue/queue-workers");
  const workers = await queueWorkers(url, (news) => {
    err.write(`\n${plainText(words[language].queueNews(url, news))}\n`);
  });
  return "problem" in workers ? workers : { workers, most: 1000 };
}

class CheckRun {
  readonly #order: Order;
  /** Where progress is shown. */
  readonly #notes: Output;

  constructor(
    private readonly request: CheckRequest,
    private readonly language: Language,
    private readonly terminal: Terminal,
    private readonly prepared: FilesToRead,
    private readonly former: Former | null,
    private readonly begun: Begun | null,
    private readonly tally: Tally,
    private readonly hands: Hands,
    private readonly paint: Painter,
  ) {
    this.#order = { ...prepared.reading, language };
    this.#notes = request.quiet ? { write: () => true } : terminal.err;
  }

  async into(sink: Sink, report: Report): Promise<number> {
    const { request, tally, former, begun } = this;
    const { files, missing, notes } = this.prepared;
    const say = words[this.language];
    const line = progress(this.#notes);
    const rest = new Rest(files.length);
    const tell = (sentence: string) => {
      line.clear();
      this.terminal.err.write(`${sentence}\n`);
    };
    for (const sentence of [...missing, ...(request.quiet ? [] : notes)]) tell(sentence);
    if (begun && !request.quiet) tell(say.resumed(begun.files));

    const folders = this.#folders();
    // On a terminal the report stands where the progress stood.
    const write = async (text: string) => {
      if (text !== "") line.clear();
      await sink.write(text);
    };
    const sayFolder = async (entry: FolderEntry | null) => {
      const compared = entry && (former?.folder(entry) ?? entry);
      if (!compared || saysNothing(compared)) return;
      tally.folder(compared);
      await write(report.folder(compared));
    };
    await write(report.open());
    // The first file may be a large one.
    if (files[0] !== undefined) line.show(() => say.checking(files[0] ?? "", 0, files.length, null));
    for await (const file of this.#reports(files, begun)) {
      await sayFolder(await folders.before(file));
      const { entry } = file;
      if (!isChecked(entry)) tell(entry.error);
      const compared = former ? { ...file, entry: former.file(entry) } : file;
      tally.file(compared.entry);
      await write(report.file(compared));
      const { files: done } = tally.totals;
      line.show(() => say.checking(files[done] ?? entry.path, done, files.length, rest.after(done)));
    }
    await sayFolder(await folders.close());
    line.clear();
    const comparison = await this.#comparison();
    for (const sentence of comparison?.failed ?? []) tell(sentence);
    const more = comparison && request.format === "json" ? { comparison: comparison.json() } : {};
    for await (const text of report.close(tally.totals, more)) await write(text);
    if (comparison && request.format === "text") await write(`\n${comparison.text(this.paint)}\n`);
    const { unusable, withoutForm, findings } = tally.totals;
    if (unusable > 0 || missing.length > 0 || (comparison?.failed.length ?? 0) > 0) return 2;
    return findings.error > 0 || (request.requireForm && withoutForm > 0) ? 1 : 0;
  }

  /** With last year's workbooks, where they are named. */
  async #comparison(): Promise<Comparison | null> {
    const { compare } = this.request;
    if (compare === null) return null;
    const { comparisonWith } = await import("../comparison");
    return comparisonWith(compare, this.prepared, this.language, this.#notes);
  }

  #reports(files: readonly string[], begun: Begun | null) {
    const { cache } = this.request;
    const kept = cache === "none" ? noCache : cacheIn(cache?.folder ?? usualFolder(this.terminal.env));
    return reportsOf({
      files,
      order: this.#order,
      profiles: this.prepared.profiles,
      ...this.hands,
      known: begun ? [begun, kept] : [kept],
    });
  }

  #folders(): Folders {
    const { folders, profiles } = this.prepared;
    return new Folders({
      whole: folders,
      order: this.#order,
      outside: (file) => profiles.outside(file),
      said: (folder) => this.begun?.folder(folder) ?? null,
      again: async (files) => {
        const compared = new Map<string, readonly string[]>();
        for await (const { entry, compared: own } of this.#reports(files, null)) compared.set(entry.path, own ?? []);
        return compared;
      },
    });
  }
}
