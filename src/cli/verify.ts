/** approval-check verify FILE…: whether what was signed in workbooks is what stands there now, form by form. */
import type { Language } from "../core/message";
import { recordNames } from "../core/record/names";
import { isFault, readRecord, type KeptRecord } from "../core/record/record";
import { signedStates, type FormState, type SignedStates } from "../core/record/signed-state";
import { a1Range } from "../core/sheet";
import type { VerifyRequest } from "./arguments";
import { fileAt, readForms, type FailedFile } from "./checked-file";
import { sayFailed } from "./failed-file";
import { filesToRead } from "./files-to-read";
import type { Profiles } from "./office-profile";
import { progress } from "./progress";
import { sha256 } from "./sha-256";
import { painter, plainJson, plainText, type Colour, type Painter, type Terminal } from "./terminal";
import { moreOf, sayMissing, signedByOf } from "./report/signed-words";
import { verifyWords } from "./verify-words";
import { words } from "./words";

interface VerifiedFile {
  readonly is: "verified";
  readonly path: string;
  readonly record: KeptRecord;
  readonly states: SignedStates;
}

/** Exit codes: 0 nothing has changed, 1 something has, or a record is damaged or cannot be read, 2 a file that cannot be used. */
export async function verifyFiles(request: VerifyRequest, language: Language, terminal: Terminal): Promise<number> {
  const prepared = await filesToRead(request, language, terminal);
  if (!prepared) return 2;
  const { files, profiles, missing, notes } = prepared;
  for (const sentence of [...missing, ...notes]) terminal.err.write(`${sentence}\n`);
  const paint = painter(terminal, request.colour);
  const isText = request.format === "text";
  const results: (VerifiedFile | FailedFile)[] = [];
  const line = progress(terminal.err);
  for (const [index, path] of files.entries()) {
    line.show(() => words[language].reading(path, index + 1, files.length));
    const result = await verifyFile(path, profiles);
    line.clear();
    results.push(result);
    if (result.is === "failed") terminal.err.write(`${sayFailed(path, result.error, language)}\n`);
    else if (isText) terminal.out.write(`${linesOf(result, language, paint).join("\n")}\n`);
  }
  const verified = results.filter((result) => result.is === "verified");
  if (!isText)
    terminal.out.write(`${plainJson({ version: 1, files: results.map((result) => jsonOf(result, language)) })}\n`);
  else if (files.length > 1) terminal.out.write(`${verifyWords[language].summary(countsOf(verified), files.length)}\n`);
  if (verified.length < files.length || missing.length > 0) return 2;
  return verified.some(isNotAsSigned) ? 1 : 0;
}

/** Reads the forms of a file as a check does, and its record. It never throws: the other files are still to be looked at. */
async function verifyFile(path: string, profiles: Profiles): Promise<VerifiedFile | FailedFile> {
  try {
    const { workbook, sheets } = await readForms(await fileAt(path, profiles), { sheet: null, wordings: [] });
    const record = readRecord(workbook.record, sha256);
    return { is: "verified", path, record, states: signedStates(record.signOffs, sheets, true, sha256) };
  } catch (error) {
    return { is: "failed", path, error };
  }
}

/** What a newer version wrote may say otherwise: nobody can tell that nothing has changed. */
function isNotAsSigned({ record, states: { forms, missing } }: VerifiedFile): boolean {
  return record.problems.length > 0 || missing.length > 0 || forms.some(({ is }) => is === "changed");
}

const colours: Readonly<Record<FormState["is"], Colour>> = { unchanged: "green", changed: "red", unsigned: "dim" };

function linesOf({ path, record, states }: VerifiedFile, language: Language, paint: Painter): readonly string[] {
  const say = verifyWords[language];
  const line = (text: string) => `  ${plainText(text)}`;
  return [
    paint(plainText(path), "bold"),
    ...record.problems.map((problem) => paint(line(recordNames[language].problem(problem)), "red")),
    ...states.forms.map((state) => {
      const { name, sheet, form } = state.form;
      const where = say.where(name.name ?? say.untitled, sheet.name, a1Range(form.range));
      return `${line(where)} ${paint(say.state[state.is], colours[state.is])}${plainText(moreOf(state, language))}`;
    }),
    ...states.missing.map((one) => paint(line(sayMissing(one, language)), "red")),
    ...(states.forms.length + states.missing.length === 0 ? [line(say.noForms)] : []),
  ];
}

export interface VerifyCounts {
  readonly unchanged: number;
  readonly changed: number;
  readonly unsigned: number;
  readonly missing: number;
  /** Files whose record is other than it was written. */
  readonly faulty: number;
}

function countsOf(files: readonly VerifiedFile[]): VerifyCounts {
  const count = (is: FormState["is"]) =>
    files.flatMap(({ states }) => states.forms).filter((one) => one.is === is).length;
  return {
    unchanged: count("unchanged"),
    changed: count("changed"),
    unsigned: count("unsigned"),
    missing: files.reduce((sum, { states }) => sum + states.missing.length, 0),
    faulty: files.filter(({ record }) => record.problems.some(isFault)).length,
  };
}

function jsonOf(result: VerifiedFile | FailedFile, language: Language): object {
  if (result.is === "failed") return { path: result.path, error: sayFailed(result.path, result.error, language) };
  const { path, record, states } = result;
  return {
    path,
    problems: record.problems,
    forms: states.forms.map((state) => ({
      name: state.form.name.name,
      sheet: state.form.sheet.name,
      range: a1Range(state.form.form.range),
      state: state.is,
      ...(state.is === "unsigned" ? {} : { signedBy: signedByOf(state.by) }),
      ...(state.is === "changed"
        ? { changes: state.changes?.map(({ at, then, now }) => ({ cell: at && a1Range(at), then, now })) ?? null }
        : {}),
    })),
    missing: states.missing.map(({ by, signed }) => ({
      name: signed.name.name,
      sheet: signed.sheet,
      signedBy: signedByOf(by),
    })),
  };
}
