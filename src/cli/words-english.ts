import { counted } from "../core/counted";
import { dayOf, recordNames } from "../core/record/names";
import { whyUnusable } from "../host/xlsx/unusable-words.en";
import { withoutPassword } from "./queue/without-password";
import type { Words } from "./words";

export const english: Words = {
  usage: `Usage: approval-check [check] PATH… [options]
       approval-check read PATH… [options]
       approval-check template KIND -o FILE.xlsx [options]
       approval-check rules [ID]
       approval-check mark FILE -o NEW [--force]
       approval-check clear FILE -o NEW [--force]
       approval-check verify FILE… [OPTIONS]
       approval-check work --queue redis://HOST
       approval-check completion bash|zsh|powershell

check: checks budget performance-target approval forms (.xlsx, .xlsm) and lists every finding with its cell; a path is a
  file, a folder, or a pattern such as 2026/*.xlsx.
read: lists what was read and what was not understood, for a person to check; see approval-check read --help.
template: writes blank forms; for its options see approval-check template --help.
rules: lists the rules by group; with an id, the page of that rule: why, examples, how to mend it.
mark writes marks and a list of findings into a copy (for WPS and LibreOffice), clear takes them
out again; nothing else of the file changes.
verify: says of each form whether it has changed since it was signed, and where (exit code 1 where it has, or where
the record is damaged).
work: takes files from a queue and checks them until Ctrl+C; any number of machines may do so.
completion: prints a completion script; its first line says how to use it.

Options:
  --format FORMAT      text (unless told), json, ndjson, sarif or html; read has text and json only
  -o, --output FILE    write the report into a file
  --require-form       a file without a form counts as an error
  -j, --jobs N         files at a time, as many as there are cores unless told
  --cache DIR          where the results of unchanged files are kept, the system's cache folder unless told;
                       --no-cache: nowhere
  --since REPORT       compare with a former report (json or ndjson): new, fixed, still open
  --resume             go on after a break (with --format ndjson -o FILE)
  --queue redis://HOST  give the files to the machines that run approval-check work
  -q, --quiet          say nothing where nothing was found, and show no progress
  --color WHEN         auto (unless told; see also NO_COLOR), always or never
  --lang zh-CN|en      language, zh-CN unless told
  --sheet NAME         check this sheet only
  --wordings FILE      your office's own wordings (JSON, see approval-check read --help)
  --profile FILE       your office's profile of rules (JSON); else .approval-check.json in the workbook's
                       folder or above it, else the workbook's own, else the shipped one
  --compare FILE|DIR   last year's workbooks: puts the two years of each project side by side, with what
                       was copied, vanished, or is new
  -h, --help           show this text
  -v, --version        show the version

Exit code: 0 no errors (but those a reviewer has let stand), 1 errors found, 2 a file that cannot be checked, or a wrong command
`,
  misused: (problem) => {
    switch (problem.is) {
      case "no-command":
        return "No file. Use: approval-check PATH… to check workbooks, read to see what was read, template to write blank forms, or rules to see what is checked.";
      case "no-files":
        return "No file. Name .xlsx or .xlsm files, or their folder, behind the command.";
      case "resume-what":
        return "--resume goes on with a report that broke off: name --format ndjson and -o FILE as well.";
      case "no-queue":
        return "Which queue? approval-check work --queue redis://HOST.";
      case "unknown-shell":
        return "For which shell? approval-check completion bash, zsh or powershell.";
      case "unknown-command":
        return `There is no command "${problem.name}", and no such file.${meant(problem.nearest)} See approval-check --help.`;
      case "unknown-option":
        return `There is no option ${problem.name}.${meant(problem.nearest)} See approval-check --help.`;
      case "no-value":
        return `The option ${problem.name} needs a value.`;
      case "surplus-word":
        return `"${problem.name}" is one word too many: name one rule at a time.`;
      case "one-file":
        return `"${problem.name}" is one file too many: mark and clear take one.`;
      case "unknown-rule":
        return `There is no rule "${problem.name}".${meant(problem.nearest)} approval-check rules lists them all.`;
      case "surplus-value":
        return `The option ${problem.name} takes no value.`;
      case "wrong-value":
        return `The option ${problem.name} cannot be "${problem.value}", only ${problem.allowed.join(" or ")}.${meant(problem.nearest)}`;
    }
  },
  unusable: whyUnusable,
  crashed: (path) =>
    `The program failed on "${path}" and did not finish it: please send the file, or a copy without sensitive content, to the developers.`,
  unwritten: (because) =>
    because === "closed"
      ? "The output is incomplete: the program that reads it closed it early."
      : "The output is incomplete: it could not be written. Check disk space and permissions, then run again.",
  reading: (path, index, count) => `Reading ${path} (${String(index)}/${String(count)})…`,
  searching: (folder, found) => `Looking for workbooks (${String(found)} found): ${folder}`,
  readingFormer: (file, files) => `Reading the former report ${file} (${counted(files, "entry", "entries")})…`,
  writing: (file) => `Writing ${file}…`,
  checking: (path, index, count, rest) =>
    `Checking ${String(index)}/${String(count)}${rest === null ? "" : `, about ${durationOf(rest)} left`}: ${path}`,
  badFormer: (file) =>
    `"${file}" cannot be compared with: name a report that --format json or ndjson has made behind --since.`,
  resumed: (files) =>
    `${counted(files, "file")} had been checked before the break; what has not changed is not checked again.`,
  noQueue: (url, problem) =>
    problem === "not-installed"
      ? "A queue needs bullmq and ioredis: run npm install bullmq ioredis in the program's folder."
      : `${withoutPassword(url)} cannot be reached: check the address and the password, and that Redis is running.`,
  queueNews: (url, news) => {
    switch (news) {
      case "no-workers":
        return `No machine takes files yet: run approval-check work --queue ${withoutPassword(url)} on one at least (of the same version).`;
      case "lost":
        return `The connection to ${withoutPassword(url)} is lost; the check goes on when it is back, or press Ctrl+C to end.`;
      case "back":
        return `The connection to ${withoutPassword(url)} is back; the check goes on.`;
    }
  },
  working: (url, jobs) =>
    `Waiting for files from ${withoutPassword(url)}, ${String(jobs)} at a time; press Ctrl+C to end.`,
  worked: (files) => `Checked ${counted(files, "file")}.`,
  notByQueue: (path) =>
    `"${path}" was not checked: the machines cannot read it, or read another content. Make sure that it has the same path on each, and that nobody is changing it.`,
  keptPart: (files) =>
    `Broken off: the results of ${counted(files, "file")} are kept. Run again with --resume to go on.`,
  severity: { error: "error", warning: "warning", advice: "advice" },
  kind: {
    project: "project",
    "special-policy": "special fund (policy)",
    "department-overall": "whole department",
    list: "list of projects",
    regional: "regional (transfer payment)",
  },
  sheet: (name) => `Sheet "${name}"`,
  hiddenSheet: (name) => `Sheet "${name}" (hidden)`,
  untitled: "(form without a title)",
  noForm: "There is no performance-target form on this sheet.",
  noFormInFile: "There is no performance-target form in this file.",
  noWorkbooks: ({ path, because }) => {
    switch (because) {
      case "no-workbooks":
        return `There are no .xlsx or .xlsm files in the folder "${path}": check the path.`;
      case "no-match":
        return `No .xlsx or .xlsm file matches "${path}": check the pattern.`;
      case "unreadable-folder":
        return `The folder "${path}" cannot be read, and its files were not checked: check its permissions.`;
    }
  },
  leftOut: (files) =>
    `Left out ${counted(files.length, "file")} that belong to another and are no workbooks (~$: it is open in Excel, make sure that it is saved): ${few(files).join(", ")}`,
  unwritable: (output, because) => {
    switch (because) {
      case "no-folder":
        return `"${output}" cannot be written: there is no such folder, make it first.`;
      case "is-folder":
        return `"${output}" cannot be written: it is a folder, name a file.`;
      case "refused":
        return `"${output}" cannot be written, and the report was not kept. Check disk space and permissions, then run again.`;
    }
  },
  folder: (folder) => `Folder "${folder}": between its files`,
  isNew: "new",
  fixed: "Fixed:",
  nothingFound: "Nothing found.",
  declined: (because) => `Not checked: "${because}" shows that this is no application or approval form.`,
  noWorksheet: (names) => `Not checked, as they hold no cells (charts, for example): ${names.join(", ")}.`,
  farOff: (from) =>
    `${/^\d/.test(from) ? `Row ${from} and those below it lie` : `Column ${from} and those behind it lie`} far from the rest and were not read: if a form stands there, move it near and check again.`,
  keptWordings: (problem) => {
    switch (problem.is) {
      case "damaged":
        return "Wordings kept in the workbook are damaged and were not used: teach them again in Excel's pane, or name a file with --wordings.";
      case "newer":
        return `Wordings kept in the workbook were written by a later version (${String(problem.version)}) and not used: update this program first.`;
      case "entry":
        return `Wordings kept in the workbook were not used, as entry ${String(problem.entry)} ("${problem.means}") is not known: update this program, or teach them again in Excel's pane.`;
    }
  },
  profile: (from, path, name) => {
    const called = name === null ? "" : ` "${name}"`;
    return from === "workbook" ? `Profile:${called} (kept in the workbook)` : `Profile:${called} (${path ?? ""})`;
  },
  keptProfile: (trouble, sentences) => {
    switch (trouble.is) {
      case "damaged":
        return "The profile kept in the workbook is damaged and was not used; the shipped one was: save it again in Excel's pane, or name a file with --profile.";
      case "newer":
        return `The profile kept in the workbook was written by a later version (${String(trouble.version)}) and not used; the shipped one was: update this program first.`;
      case "unusable":
        return `The profile kept in the workbook cannot be used; the shipped one was: ${sentences}`;
    }
  },
  badProfile: (path, sentences) => `The profile "${path}" cannot be used: ${sentences}`,
  unreadableProfile: (because) => {
    switch (because) {
      case "missing":
        return "there is no such file: please check its path and name.";
      case "not-a-file":
        return "it is no file: please name a JSON file.";
      case "too-large":
        return "it is too large: please check that it is the right file.";
      default:
        return "it cannot be read: please check the permissions.";
    }
  },
  notByProfile: (path, because) => `"${path}" was not checked. ${because}`,
  uncalculated: (count) =>
    `${counted(count, "formula has", "formulas have")} no result in the file, so what depends on ${count === 1 ? "it" : "them"} is not checked: open and save the file in Excel or WPS, then check again.`,
  basis: (provision) => `basis: ${provision}`,
  related: (cells) => `related cells: ${cells.join(", ")}`,
  decided: ({ is, reason, by, at }) => `${recordNames.en.decision[is]} (${by}, ${dayOf(at)}): ${reason}`,
  filling: ({ filled, all }) =>
    `Being filled in: ${String(filled)} of ${String(all)}. What is missing is listed below and counts as no finding; when it is complete, press "Filling in is done" in the pane.`,
  toFill: "To be filled in:",
  couldNotCheck: "Could not be checked:",
  failed: "the program failed; this rule was not checked",
  formSummary: (passed, notApplicable, couldNotCheck) =>
    `${String(passed)} passed, ${String(notApplicable)} not applicable, ${String(couldNotCheck)} could not be checked`,
  summary: ({ files, unusable, withoutForm, forms, findings, toFill, waived, passed, couldNotCheck, since }) =>
    `${counted(files, "file")}, ${counted(forms, "form")}: ` +
    `${counted(findings.error, "error")}, ${counted(findings.warning, "warning")}, ${String(findings.advice)} advice; ` +
    (toFill > 0 ? `${String(toFill)} to be filled in; ` : "") +
    (waived > 0 ? `${String(waived)} verified or let stand; ` : "") +
    `${String(passed)} passed, ${String(couldNotCheck)} could not be checked` +
    (since
      ? `; since the former report: ${String(since.new)} new, ${String(since.fixed)} fixed, ${String(since.open)} still open`
      : "") +
    (withoutForm > 0 ? `; ${counted(withoutForm, "file")} without a form` : "") +
    (unusable > 0 ? `; ${counted(unusable, "file")} unusable.` : "."),
};

const meant = (nearest: string | null) => (nearest === null ? "" : ` Did you mean ${nearest}?`);

const durationOf = (seconds: number) =>
  seconds < 90 ? counted(Math.ceil(seconds), "second") : counted(Math.round(seconds / 60), "minute");

const few = (files: readonly string[]) => (files.length > 5 ? [...files.slice(0, 5), "…"] : files);
