/** `approval-check mark` and `clear`: marks and a list of findings in a copy of a workbook, and the way back. */
import { realpath } from "node:fs/promises";
import { extname } from "node:path";
import { catalogue } from "../catalogue/bilingual";
import { listHeadings } from "../core/finding-list";
import type { Finding } from "../core/findings";
import { mark } from "../core/marks";
import { say as sayFinding, type Language } from "../core/message";
import type { Review, SheetReview } from "../core/review";
import { a1Range } from "../core/sheet";
import { assertWorkbook } from "../host/xlsx/container";
import type { FindingList } from "../host/xlsx/marked/list-sheet";
import { clearWorkbook, markWorkbook } from "../host/xlsx/marked/mark-workbook";
import { checkFile, fileAt, type CheckedFile } from "./checked-file";
import { sayFailed } from "./failed-file";
import { filesToRead } from "./files-to-read";
import { markWords } from "./mark-words";
import { progress } from "./progress";
import { recordOf } from "./report/record-entry";
import { plainText, type Terminal } from "./terminal";
import { words } from "./words";
import { writeWhole } from "./write-whole";

export interface MarkRequest {
  readonly is: "mark" | "clear";
  readonly file: string;
  readonly output: string;
  /** Replaces an existing file, also the one that was read. */
  readonly force: boolean;
  readonly wordings: string | null;
  readonly profile: string | null;
}

/** A copy of a workbook. */
interface Copy {
  readonly bytes: Uint8Array;
  /** What came of it, for whoever reads the terminal. */
  readonly told: string;
}

/** Exit codes: 0 written, 2 not. */
export async function writeMarked(request: MarkRequest, language: Language, terminal: Terminal): Promise<number> {
  const { is, file, output, force } = request;
  const say = markWords[language];
  const fail = (text: string): number => {
    terminal.err.write(`${plainText(text)}\n`);
    return 2;
  };
  const extension = extname(file).toLowerCase();
  // A workbook with macros says so inside: under another name Excel refuses it.
  if (extname(output).toLowerCase() !== extension) return fail(say.otherExtension(output, extension));
  if (!force && (await isSame(file, output))) return fail(say.sameFile(output));
  const prepared = await filesToRead({ ...request, files: [], sheet: null, colour: "auto" }, language, terminal);
  if (!prepared) return 2;
  const { reading, profiles } = prepared;
  const line = progress(terminal.err);
  line.show(() => words[language].reading(file, 1, 1));
  let copy: Copy | null;
  try {
    const given = await fileAt(file, profiles);
    assertWorkbook(given.bytes);
    // Without marks and list of an earlier day: those are no part of what is checked.
    const bytes = await clearWorkbook(given.bytes);
    const cleared = bytes === given.bytes ? say.nothingToClear : say.cleared;
    copy =
      is === "clear"
        ? { bytes, told: cleared(output) }
        : await markedBy(await checkFile({ ...given, bytes }, reading), bytes);
  } catch (error) {
    line.clear();
    return fail(sayFailed(file, error, language));
  }
  if (!copy) {
    line.clear();
    return fail(say.noForm(file));
  }
  line.show(() => words[language].writing(output));
  const refusal = await writeWhole(output, copy.bytes, force);
  line.clear();
  if (refusal) return fail(say.unwritable(output, refusal === "exists"));
  terminal.out.write(`${plainText(copy.told)}\n`);
  return 0;

  /** Null where there is no form to be marked. */
  async function markedBy(checked: CheckedFile, bytes: Uint8Array): Promise<Copy | null> {
    if (checked.review.sheets.every(({ forms }) => forms.length === 0)) return null;
    const { waived } = recordOf(checked, language);
    const open = checked.review.findings.filter((finding) => !waived.has(finding));
    const found = open.filter(({ toFill }) => !toFill).length;
    return {
      bytes: await markWorkbook(bytes, markingOf(checked.review, open, language)),
      told: say.marked(output, found),
    };
  }
}

async function isSame(a: string, b: string): Promise<boolean> {
  const [one, other] = await Promise.all([a, b].map((path) => realpath(path).catch(() => null)));
  return one !== null && one === other;
}

/** As in the pane: what a reviewer has let stand is neither marked nor listed. */
function markingOf({ sheets }: Review, open: readonly Finding[], language: Language) {
  const read = sheets.map(({ sheet }) => sheet);
  const marks = mark(open, read);
  return {
    marks: new Map(read.map(({ name }, index) => [name, marks[index] ?? []])),
    list: listOf(open, sheets, language),
  };
}

function listOf(findings: readonly Finding[], sheets: readonly SheetReview[], language: Language): FindingList {
  const say = markWords[language];
  return {
    name: say.listName,
    headings: listHeadings[language],
    widths: [18, 10, 8, 60, 50, 36],
    rows: findings.map((finding) => {
      const { what, todo, basis } = sayFinding(finding, catalogue, language);
      const sheet = sheets[finding.sheet]?.sheet.name ?? "";
      const cell = a1Range(finding.at[0]);
      const severity = finding.toFill ? say.toFill : words[language].severity[finding.severity];
      return { texts: [sheet, cell, severity, what, todo ?? "", basis ?? ""], sheet, cell };
    }),
  };
}
