/** Asks all facts, one after another, and takes everything away again. No fact depends on another's success. */
import type { HostError } from "../../host";
import { hostError, inTime } from "../run";
import { supports } from "../supported";
import { Skipped, type Answer, type Fact, type Outcome, type Title, type Verdict } from "./fact";
import { addSheet, lookForPlace, removeSheets, type OwnSheets } from "./own-sheets";
import { isSilence, makeTools } from "./tools";

export interface RunOptions {
  readonly facts: readonly Fact[];
  /** Before each fact. */
  readonly onProgress?: (done: number, fact: Fact) => void;
  /** Stops before the next fact. */
  readonly signal?: AbortSignal;
  /** Whether somebody will do the steps by hand; asked once, before the first of them. */
  readonly willHelp?: () => Promise<boolean>;
  readonly person?: (sentence: Title) => Promise<boolean>;
  /** Milliseconds for one fact, and for each request; the person may take their time. */
  readonly limit?: number;
  /** Milliseconds before what could not be removed is tried again. */
  readonly pause?: number;
}

/** What could not be taken away. */
export interface Left {
  readonly sheet: string;
  readonly problem: HostError;
  /** Tries once more; null where it is gone now. */
  readonly again: () => Promise<Left | null>;
}

export interface FieldRun {
  readonly outcomes: readonly Outcome[];
  readonly left: Left | null;
}

const factLimit = 20_000;
const longPause = 1_500;
const mostTries = 3;
/** After so many facts in a row without any answer the others are not asked. */
const mostSilent = 2;

/** Rejects with a HostError where no sheet can be added: then nothing was left. */
export async function runFacts(options: RunOptions): Promise<FieldRun> {
  const { facts, limit = factLimit, pause = longPause } = options;
  const sheets = await lookForPlace(limit);
  const sheetId = await addSheet(sheets.base, limit).catch(async (error: unknown) => {
    // It may have been added all the same.
    const left = await takeAway(sheets, limit, pause);
    if (left) return left;
    throw error;
  });
  if (typeof sheetId !== "string") return { outcomes: facts.map((fact) => unasked(fact, "stopped")), left: sheetId };
  const outcomes: Outcome[] = [];
  let left: Left | null = null;
  try {
    await askAll({ base: sheets.base, sheetId, limit }, options, outcomes);
  } finally {
    left = await takeAway(sheets, limit, pause);
  }
  return { outcomes, left };
}

/** Where facts are asked, and for how long. */
interface Place {
  readonly base: string;
  readonly sheetId: string;
  readonly limit: number;
}

async function askAll(place: Place, options: RunOptions, outcomes: Outcome[]): Promise<void> {
  let helps: boolean | null = null;
  let silent = 0;
  for (const [index, fact] of options.facts.entries()) {
    options.onProgress?.(index, fact);
    const isOver = () => options.signal?.aborted === true || silent >= mostSilent;
    if (!isOver() && fact.byHand && isSupported(fact)) helps ??= (await options.willHelp?.()) ?? false;
    if (isOver()) outcomes.push(unasked(fact, "stopped"));
    else if (!isSupported(fact)) outcomes.push(outcomeOf(fact, "not-supported", `ExcelApi ${fact.needs ?? ""}`, []));
    else if (fact.byHand && helps !== true) outcomes.push(unasked(fact, "skipped"));
    else {
      const { outcome, isSilent } = await askFact(fact, index, place, options);
      outcomes.push(outcome);
      silent = isSilent ? silent + 1 : 0;
    }
  }
}

const isSupported = ({ needs }: Fact): boolean => needs === undefined || supports(needs);

async function askFact(
  fact: Fact,
  index: number,
  place: Place,
  { person = () => Promise.resolve(false) }: RunOptions,
): Promise<{ readonly outcome: Outcome; readonly isSilent: boolean }> {
  const times: number[] = [];
  const ask = () => fact.ask(makeTools({ ...place, index, times, person }));
  try {
    const answer = await (fact.byHand ? ask() : inTime(ask(), place.limit));
    const verdict = fits(fact, answer) ? "as-expected" : "other";
    return { outcome: outcomeOf(fact, verdict, JSON.stringify(answer), times), isSilent: false };
  } catch (error) {
    if (error instanceof Skipped) return { outcome: unasked(fact, "skipped"), isSilent: false };
    return { outcome: outcomeOf(fact, "other", hostError(error).detail, times), isSilent: isSilence(hostError(error)) };
  }
}

function fits({ expected, fits: isGood }: Fact, answer: Answer): boolean {
  return isGood ? isGood(answer) : JSON.stringify(answer) === JSON.stringify(expected);
}

const unasked = (fact: Fact, why: string): Outcome => outcomeOf(fact, "not-asked", why, []);

function outcomeOf({ id, title, expected }: Fact, verdict: Verdict, answer: string, times: readonly number[]): Outcome {
  return { id, title, verdict, answer, expected: JSON.stringify(expected), times };
}

/** Excel may be busy, or somebody may be typing in a cell: it is tried again. */
async function takeAway(sheets: OwnSheets, limit: number, pause: number): Promise<Left | null> {
  for (let tries = 1; ; tries++) {
    try {
      await removeSheets(sheets.base, sheets.front, limit);
      return null;
    } catch (error) {
      if (tries < mostTries) await new Promise((resolve) => setTimeout(resolve, pause));
      else return { sheet: sheets.base, problem: hostError(error), again: () => takeAway(sheets, limit, pause) };
    }
  }
}
