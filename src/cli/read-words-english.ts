import type { UnusableKind } from "../host/xlsx/unusable-file";
import type { ReadWords } from "./read-words";

const sample = '{"version": 1, "wordings": [{"text": "牵头部门", "means": "implementingUnit"}]}';

export const english: ReadWords = {
  usage: (meanings) => `Usage: approval-check read FILE… [options]

Lists what was read of every form, and what was not understood, each with its cell, for a person to check.

Options:
  --format text|json   form of the output, text unless told
  --lang zh-CN|en      language, zh-CN unless told
  --sheet NAME         read this sheet only
  --wordings FILE      your office's own wordings (the pane exports them; check takes them, too)

A wordings file is JSON with an entry a wording:
  ${sample}
Wordings that the workbook keeps count by themselves; where both have one, the file's counts.

means may be:
${meanings}

Exit code: 0 all read, 2 a file that cannot be read, or a wrong command
`,
  badWordings: (path, problem) => {
    const file = `The wordings file "${path}"`;
    switch (problem.is) {
      case "unreadable":
        return `${file} ${unreadable(problem.because)}`;
      case "no-json":
        return `${file} is not JSON and was not read: use what the pane exports, or write it like ${sample}`;
      case "no-wordings":
        return `${file} has no list "wordings": write it like ${sample}`;
      case "newer":
        return `${file} was written by a later version (${String(problem.version)}): update this program first.`;
      case "bad-text":
        return `${file}: the text of entry ${String(problem.entry)} is wrong: write what the form prints, 1 to 60 letters.`;
      case "no-meaning":
        return `${file}: entry ${String(problem.entry)} has no means, or one that is no text. See approval-check read --help.`;
      case "unknown-meaning":
        return `${file}: the means "${problem.means}" of entry ${String(problem.entry)} is not known. See approval-check read --help.`;
    }
  },
  tasks: "Main tasks (万元: total, fiscal, other)",
  points: (text) => `points ${text}`,
  beside: (texts) => `beside it: ${texts.join(", ")}`,
  summary: (files, unusable, forms, unread) =>
    `${many(files, "file")}, ${many(forms, "form")}, ${String(unread)} not understood` +
    (unusable > 0 ? `; ${many(unusable, "file")} unusable.` : "."),
};

function many(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? "" : "s"}`;
}

function unreadable(because: UnusableKind): string {
  switch (because) {
    case "missing":
      return "does not exist: check the path and the name.";
    case "not-a-file":
      return "is not a file: name a JSON file.";
    case "too-large":
      return "is too large: make sure that this is the right file.";
    default:
      return "cannot be read: check its permissions.";
  }
}
