/**
 * A check, its marks, an inserted form, its undo and a clear run in every rude Excel (test/excel/rude): what each of them
 * ends in, and that nothing of the user's is lost and nothing stays behind.
 */
import path from "node:path";
import { catalogue } from "../../../src/catalogue";
import { judge, read } from "../../../src/core/review";
import { HostError, type Host, type HostErrorKind } from "../../../src/host/host";
import { rudeExcels, snapshot, type RudeExcel, type WorkbookSnapshot } from "../../excel";
import { longestWait } from "../../../src/host/excel/run";
import { open, showMarks } from "./excel-under-test";
import { formOf, idsOf, onSheet } from "./insert-forms";

const sample = path.resolve(__dirname, "../../../assets/samples/faults.xlsx");
const free = { row: 299, column: 0 };

type Outcome = HostErrorKind | "done";
interface Outcomes {
  readonly site: Outcome;
  readonly check: Outcome;
  readonly marks: Outcome;
  readonly insertion: Outcome;
  readonly undo: Outcome;
  readonly clear: Outcome;
}

/** What is not named is done, as in an Excel that behaves. */
const expected: Readonly<Record<RudeExcel, Partial<Outcomes>>> = {
  // There were no marks before: they can be painted, and not taken away.
  "rules-on-one-cell": { clear: "rules" },
  "second-rule-unreadable": {},
  "duplicated-rule": {},
  "many-merges": {},
  "merged-column": {},
  "corners-of-merges": {},
  "many-names": {},
  "refused-cell": { check: "unreadable", marks: "unreadable" },
  "no-values": {},
  "web-limits": {},
  "no-answer": every("no-answer"),
  "grouped-sheets": writing("unknown"),
  "dialog-open": writing("busy"),
  "read-only": writing("protected"),
  "other-workbook": { site: "other-workbook" },
  "chart-sheet": { site: "sheet-gone", check: "sheet-gone" },
  "co-author": {},
  "undo-emptied": {},
  "question-empties-undo": {},
  "no-unprotecting": {},
  "no-events": {},
};

test.each(Object.entries(expected))("in an Excel with %s", async (name, { ...said }) => {
  const { excel, host } = await open({ workbook: sample });
  const rude = () => {
    excel.host.beRude(rudeExcels[name as RudeExcel]);
  };
  const calm = () => {
    excel.host.beRude(null);
  };
  rude();
  const before = withoutOthers(snapshot(excel.workbook));
  const sheet = excel.workbook.active.id;
  const tried = (work: () => Promise<unknown>) => outcomeOf(work, name === "no-answer");
  const found: Outcomes = {
    site: await tried(() => host.site()),
    check: await tried(() => host.readSheet()),
    marks: await tried(() => paint(host, sheet)),
    insertion: await tried(() => insert(host, sheet)),
    undo: "done",
    clear: "done",
  };
  // What a refusal kept from being done is done now, so that there is something to take back.
  calm();
  if (found.marks !== "done") await paint(host, sheet);
  if (found.insertion !== "done") await insert(host, sheet);
  rude();
  const undo = await tried(() => removeAll(host));
  const clear = await tried(async () => {
    const [kept] = (await host.clearMarks()).kept;
    if (kept) throw new HostError(kept.kind, kept.detail);
  });
  expect({ ...found, undo, clear }).toEqual({ ...nothingWrong, ...said });
  // Whatever was refused can be done once the trouble is over, and then nothing is left.
  calm();
  await removeAll(host);
  await host.clearMarks();
  expect(withoutOthers(snapshot(excel.workbook))).toEqual(before);
  expect(excel.missing).toEqual([]);
});

const nothingWrong = every("done");

function every(outcome: Outcome): Outcomes {
  return { site: outcome, check: outcome, marks: outcome, insertion: outcome, undo: outcome, clear: outcome };
}

/** Where only reading works. */
function writing(outcome: Outcome): Partial<Outcomes> {
  return { marks: outcome, insertion: outcome, undo: outcome, clear: outcome };
}

/** Where the co-author writes. */
function withoutOthers({ sheets, ...rest }: WorkbookSnapshot) {
  return { ...rest, sheets: sheets.map((sheet) => ({ ...sheet, values: { ...Object(sheet.values), Z90: null } })) };
}

/** An Excel that is silent is waited for once, for a minute. */
async function outcomeOf(work: () => Promise<unknown>, silent: boolean): Promise<Outcome> {
  if (silent) jest.useFakeTimers();
  try {
    const done = work().then(
      (): Outcome => "done",
      (error: unknown): Outcome => {
        if (error instanceof HostError) return error.kind;
        throw error;
      },
    );
    if (silent) await jest.advanceTimersByTimeAsync(longestWait);
    return await done;
  } finally {
    jest.useRealTimers();
  }
}

async function paint(host: Host, id: string): Promise<void> {
  const { sheet } = await host.readSheet(id);
  const [marks = []] = judge([read(sheet, catalogue)], catalogue).marks;
  expect(marks.length).toBeGreaterThan(5);
  await showMarks(host, id, marks);
}

async function insert(host: Host, id: string): Promise<void> {
  const insertion = await host.insertForms([onSheet(id, formOf("project", free))]);
  if (insertion.is === "in-the-way") throw new Error(JSON.stringify(insertion));
  if (insertion.is === "stopped") throw insertion.error ?? new Error("stopped");
}

async function removeAll(host: Host): Promise<void> {
  const blocks = await host.insertedBlocks();
  await host.removeBlocks(idsOf(blocks), true);
}
