import { counted } from "../../core/counted";
import type { ReadViewWords } from "./words";

export const words: ReadViewWords = {
  idle: "After a check this lists what was read of every form, and what was not understood, for you to look through.",
  check: "Check sheet",
  counts: (forms, unread) =>
    unread === 0
      ? `${counted(forms, "form")}, every label understood`
      : `${counted(forms, "form")}, ${String(unread)} not understood`,
  unread: (count) => `${String(count)} not understood`,
  allRead: "All understood",
  unreadWhy: "Say what they are: every form of this workbook is then read anew.",
  title: "Title",
  year: "Year",
  beside: "Beside it: ",
  notUsed: (name) => `Taken down as “${name}”, but of no use here.`,
  cell: "Cell",
  name: "Name",
  value: "Content",
  amount: "Amount",
  indicator: "Indicator",
  target: "Value",
  weight: "Points",
  heading: "Heading",
  meaning: "Read as",
  lost: (count) => `In the standard form, not found here (${String(count)})`,
  fiscal: "fiscal",
  other: "other",
  comma: ", ",
  shifted: "Stands in other columns; read by its order",
  listTotal: (column: string) => `Total of the list (万元): ${column}`,

  say: "Say what it is",
  sayOf: (text) => `Say what it is: ${text}`,
  change: "Change",
  changeOf: (text) => `Change: ${text}`,
  nothing: "Nothing to check",
  nothingOf: (text) => `Nothing to check: ${text}`,
  find: (text) => `What “${text}” is`,
  findHint: "Type to search",
  noMatch: "Nothing like this",
  group: {
    head: "Head",
    funds: "Money",
    goals: "Goals",
    columns: "Columns of the indicators",
    categories: "Categories of indicators",
    nothing: "Other",
  },

  own: (count) => (count === 0 ? "Your office’s wordings" : `Your office’s wordings (${String(count)})`),
  ownNone: "None yet. Say above what was not understood, or import a file that a colleague exported.",
  ownWhy: "They stay in this workbook, for everybody who opens it.",
  remove: "Delete",
  removeOf: (text) => `Delete: ${text}`,
  exportFile: "Export",
  importFile: "Import",
  copyFile: "Copy the content",
  fileName: "wordings.json",

  busy: "Reading anew with the new wordings…",
  taught: (text, name) => `“${text}” is “${name}” from now on.`,
  forgotten: (text) => `“${text}” was deleted.`,
  added: (count) => `${counted(count, "wording")} imported.`,
  kept: "Kept in the workbook; please remember to save it.",
  notKept: (problem) =>
    `Not kept in the workbook, so it counts for this sitting only: ${problem.charAt(0).toLowerCase()}${problem.slice(1)}.`,
  keepAgain: "Try to keep it again",
  replace: "Replace those that cannot be read",
  exported: (file) => `“${file}” was exported. If no file was downloaded, copy the content and save it yourself.`,
  copied: "The content of the file was copied; please paste it into a text file and save it as .json.",
  copyByHand: "Neither downloads nor the clipboard can be used here. Please try Excel on the web or a later version.",
  badFile: (problem) => {
    switch (problem.is) {
      case "no-json":
      case "no-wordings":
        return "Not imported: this is no wordings file. Please choose one that was exported here.";
      case "newer":
        return "Not imported: the file was written by a later version. Please update this tool first.";
      case "entry":
        return `Not imported: wording ${String(problem.entry)} of the file is wrong. Please mend it and try again.`;
    }
  },
};
