/**
 * Takes the report that somebody copied from the self-check in a real Excel (fieldtest.html), and says in which facts that
 * Excel differs from this one: `npm run field-report -- report.txt`.
 */
import { timedForm } from "../../src/fieldtest/form";
import { firstLine } from "../../src/fieldtest/report";
import { allFacts, runFacts, type FieldRun, type Outcome, type Verdict } from "../../src/host/excel/field";
import { startExcel, type RunningExcel } from "../excel";

export interface FieldReport {
  /** "office" → "16.0.14332.20000". */
  readonly head: ReadonlyMap<string, string>;
  readonly facts: ReadonlyMap<string, ReportedFact>;
}

export interface ReportedFact {
  readonly verdict: Verdict;
  /** Milliseconds of each request. */
  readonly times: readonly number[];
  readonly answer: string;
}

export interface Difference {
  readonly id: string;
  /** What the real Excel said, and what this one says; null where one of them was not asked. */
  readonly there: string | null;
  readonly here: string | null;
}

const factLine =
  /^(?<verdict>as-expected|other|not-supported|not-asked) \| (?<id>[\w.-]+) \| (?<times>no request|[\d+]+ ms) \| (?<answer>.*?)(?: \| expected .*)?$/;
const headLine = /^(?<name>[a-zA-Z ]+): (?<value>.*)$/;
const verdicts: readonly Verdict[] = ["as-expected", "other", "not-supported", "not-asked"];

/** Throws where the text is no such report. What a mail program has quoted or wrapped is read all the same. */
export function parseFieldReport(text: string): FieldReport {
  const lines = text.split(/\r?\n/).map((line) => line.replace(/^(?:>\s?)+/, "").trim());
  const begin = lines.indexOf(firstLine);
  if (begin < 0) throw new Error(`This is no report of the self-check: it has no line “${firstLine}”.`);
  const head = new Map<string, string>();
  const facts = new Map<string, ReportedFact>();
  for (const line of unwrapped(lines.slice(begin + 1))) {
    const { verdict, id, times = "", answer = "" } = factLine.exec(line)?.groups ?? {};
    const known = verdicts.find((one) => one === verdict);
    if (known && id) facts.set(id, { verdict: known, times: (times.match(/\d+/g) ?? []).map(Number), answer });
    else {
      const { name, value = "" } = headLine.exec(line)?.groups ?? {};
      if (name) head.set(name, value);
    }
  }
  if (facts.size === 0) throw new Error("The report holds no fact.");
  return { head, facts };
}

/** A line that begins neither a fact nor an entry of the head goes on with the line before it. */
function unwrapped(lines: readonly string[]): readonly string[] {
  const whole: string[] = [];
  for (const line of lines) {
    const begins = verdicts.some((verdict) => line.startsWith(`${verdict} |`)) || (whole.every(isHead) && isHead(line));
    if (begins || whole.length === 0) whole.push(line);
    else if (line !== "") whole.push(`${whole.pop() ?? ""} ${line}`);
  }
  return whole;
}

const isHead = (line: string): boolean => headLine.test(line);

/** Asks the same facts of this Excel, of the same version as far as it goes. */
export async function differences(report: FieldReport): Promise<readonly Difference[]> {
  const { outcomes } = await ownRun(report.head.get("ExcelApi") ?? "1.14");
  const here = new Map(outcomes.map((outcome) => [outcome.id, outcome]));
  return [...new Set([...here.keys(), ...report.facts.keys()])].flatMap((id) => {
    const [there, own] = [report.facts.get(id), here.get(id)];
    return there && own && isSame(there, own) ? [] : [{ id, there: said(there), here: said(own) }];
  });
}

/** This Excel answers the same each time. */
const ownRuns = new Map<string, Promise<FieldRun>>();

function ownRun(excelApi: string): Promise<FieldRun> {
  let run = ownRuns.get(excelApi);
  if (!run) ownRuns.set(excelApi, (run = startExcel({ excelApi }).then((excel) => selfCheck(excel))));
  return run;
}

/** Two answers that are both as expected are the same, also where several are good. What was skipped tells nothing. */
function isSame(there: ReportedFact, own: Outcome): boolean {
  if (there.verdict === "not-asked" || own.verdict === "not-asked") return true;
  return there.verdict === own.verdict && (own.verdict !== "other" || there.answer === own.answer);
}

const said = (fact: Pick<Outcome, "verdict" | "answer"> | undefined): string | null =>
  fact ? `${fact.verdict}: ${fact.answer}` : null;

/** The whole self-check in this Excel, with the person's steps done. */
export async function selfCheck(
  excel: RunningExcel,
  options: Partial<Parameters<typeof runFacts>[0]> = {},
): Promise<FieldRun> {
  Object.assign(globalThis, { Excel: excel.Excel, Office: excel.Office, OfficeExtension: excel.OfficeExtension });
  return runFacts({
    facts: allFacts(timedForm()),
    willHelp: () => Promise.resolve(true),
    person: async ([, sentence]) => {
      await follow(excel, sentence);
      return true;
    },
    ...options,
  });
}

/** Does what a sentence asks for, on the sheet in front. */
async function follow({ user, workbook }: RunningExcel, sentence: string): Promise<void> {
  const { active } = workbook;
  const [, typed] = /type 1 into cell ([A-Z]+\d+)/.exec(sentence) ?? [];
  if (typed) await user.edit(active.name, typed, 1);
  else if (sentence.includes("Ctrl+Z once")) await user.undo();
  else {
    const [, until = "A1"] = /until ([A-Z]+\d+) is blank, three times/.exec(sentence) ?? [];
    const row = Number(/\d+/.exec(until)?.[0]) - 1;
    for (let times = 0; times < 3 && active.cells.get(row, 1).value !== null; times++) await user.undo();
  }
}
