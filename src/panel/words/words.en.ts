import { counted } from "../../core/counted";
import type { Severity } from "../../core/findings";
import type { FormKind } from "../../core/form";
import type { Advice, Words } from "./words";

const kinds: Readonly<Record<FormKind, string>> = {
  project: "Department project",
  "special-policy": "Special fund (policy)",
  "department-overall": "Department overall",
  list: "List of projects",
  regional: "Regional (transfer payment)",
};
const severities: Readonly<Record<Severity, string>> = { error: "Error", warning: "Warning", advice: "Advice" };

const lower = (sentence: string) =>
  sentence.startsWith("Excel ") ? sentence : sentence.charAt(0).toLowerCase() + sentence.slice(1);

const kept: Advice = [
  "The wordings or rule settings kept in the workbook cannot be read and were left as they are",
  "Please update this tool first if a later version wrote them. If they are damaged, restore a backup or replace them.",
];

export const words: Words = {
  language: "en",
  title: "Performance target check",
  views: "Views",
  view: { check: "Check", insert: "Insert form", read: "What was read", compare: "Last year" },
  checkSheet: "Check sheet",
  checkWorkbook: "Check workbook",
  clearMarks: "Clear marks",
  cancel: "Cancel",
  retry: "Try again",
  back: "Back to results",
  close: "Close message",
  marksOff: "Do not mark cells on the sheet",
  settings: "Settings",
  rules: "Rules",
  selfCheck: "Self-check",
  selfCheckWhy: ": diagnoses this Excel, and writes a report.",

  welcome:
    "Checks the performance target forms (绩效目标表) on the active sheet. Findings are marked on the sheet and listed here, with the reason and what to do.",
  welcomeKinds: "Forms that can be checked",
  welcomePrivacy: "Everything happens on this computer; nothing on the sheet is sent anywhere.",

  reading: (sheet, scope) =>
    sheet === null ? `Checking the ${scope === "sheet" ? "active sheet" : "whole workbook"}…` : `Checking “${sheet}”…`,
  readingOf: ({ done, total }) => `Sheet ${String(done + 1)} of ${String(total)}`,
  readingForms: (forms, form) => `${counted(forms, "form")} found${form === null ? "" : `, the last one: ${form}`}`,

  noForm: (sheet) => `No performance target form was found on “${sheet}”`,
  noFormInWorkbook: "No performance target form was found in the workbook",
  noFormFound: (kind, found) => `Nearest to “${kinds[kind]}”: ${counted(found, "label")} of it found on the sheet.`,
  noFormNothing: "None of the labels of such a form was found, such as 项目名称, 绩效指标 or 一级指标.",
  noFormTodo:
    "Please make sure that this is the sheet to check. If the form is filled in, see whether the labels not found were renamed, split or deleted.",
  noFormOpen: "Please switch to the sheet to check and try again, or check the whole workbook.",
  labelsFound: "Labels found",
  labelsMissing: "Labels not found",
  declined: (because) => `Not checked: “${because}” shows that this is no declaration or approval form.`,

  wholeWorkbook: "Whole workbook",
  thisSheet: "Active sheet",
  scope: "What to show",
  stale: "Out of date, updating",
  staleLong: "The sheet was edited; the results will update by themselves.",
  severity: severities,
  filter: "Filter by severity",
  totals: ({ forms, passed, unchecked }) => [
    counted(forms, "form"),
    `${String(passed)} passed`,
    `${String(unchecked)} could not be checked`,
  ],
  done: ({ forms, error, warning, advice, unchecked }) =>
    `Check finished: ${counted(forms, "form")}, ${counted(error, "error")}, ${counted(warning, "warning")}, ${counted(advice, "piece", "pieces")} of advice, ${String(unchecked)} could not be checked.`,
  nothingFound: "No findings",
  nothingFoundLong: "Everything that could be checked is as it should be.",
  nothingOpen: "No findings left open",
  nothingOpenLong: "Some were verified or let stand; they are listed below.",
  expandAll: "Expand all",
  foldAll: "Collapse all",
  copy: "Copy list",
  whatWasRead: (unread) => (unread === 0 ? "What was read" : `${String(unread)} not understood`),
  untitled: "Form without a name",
  kind: (kind) => kinds[kind],
  more: (count) => `Show more (${String(count)} left)`,
  unread: (names, what) =>
    `${names.map((name) => `“${name}”`).join(", ")} ${names.length === 1 ? "was" : "were"} not checked: ${what}`,

  go: (cell) => `Go to ${cell}`,
  printed: "Printed",
  computed: "Computed",
  difference: "Difference",
  unit: "wan yuan",
  findings: "Findings",
  related: "Related cells",
  todo: "What to do",
  why: "Basis",
  explain: "More",
  page: (rule) => `rules/en/${rule}.html`,

  noPaint: (reason) =>
    reason === "protected"
      ? "The sheet is protected, so nothing was marked on it. All findings are listed here; click a cell to go to it."
      : "This version of Excel cannot show marks. All findings are listed here; click a cell to go to it.",
  fix: "Mend…",
  mend: "Mend together…",
  undoFix: "Undo",
  fixed: (cells, names) =>
    `Mended ${names}${cells > 3 ? ` and ${counted(cells - 3, "further cell")}` : ""}; checking again.`,
  unfixed: "Written back as it was.",
  outdated: (cells) =>
    `The marks of ${counted(cells, "cell")} are those of before the edit. Nothing is written while you edit, so that Ctrl+Z undoes your edits only.`,
  renewMarks: "Update marks",
  paintingOff: "Marks on the sheet are switched off. All findings are listed here; click a cell to go to it.",
  clipped: "Formats or single cells lie far from the forms; what stands there was not checked.",
  wordingsTrouble: (is, problem) =>
    is === "unreachable"
      ? `The wordings that the workbook keeps could not be read: ${lower(problem)}.`
      : is === "newer"
        ? "The wordings in the workbook were written by a later version; they are neither used nor changed. Please update this tool."
        : "The wordings in the workbook cannot be understood; they are neither used nor changed.",
  others:
    "Somebody else is editing this workbook: the results follow their edits. Please check again when all have finished.",
  notLive: "Excel does not tell of edits; please check again after you change something.",

  doing: {
    mark: "The marks could not be set",
    fix: "The cells could not be changed",
    clear: "The marks could not be cleared",
    go: "Could not go to the cell",
    reread: "The results could not be updated",
    open: "The view could not be opened",
  },
  cleared: (rules) =>
    rules === 0
      ? "There were no marks on the sheets."
      : "Marks cleared: the fills, lines and fonts of the check are gone; contents and your own formats were never touched.",
  othersCleared: "The other marks are cleared.",
  keptMarks: (sheets) => `The marks of ${sheets} are still there`,
  cancelled: (done, total) => `Cancelled: ${String(done)} of ${counted(total, "sheet")} checked.`,
  copied: (findings) => `${counted(findings, "finding")} copied.`,
  copyByHand: "The clipboard is not available. Please select the text of the list and press Ctrl+C.",
  because: (what) => `: ${lower(what)}.`,
  atCell: (what, cell) => `${what} (${cell})`,
  onSheet: (sheet, line) => `“${sheet}”: ${line}`,
  hiddenToo: (sheets) => `Hidden sheets were checked too: ${sheets}.`,
  hiddenSheet: (sheet) => `${sheet} (hidden)`,
  comma: ", ",
  problem: {
    editing: ["A cell is being edited", "Please press Enter (or Esc) in the sheet to finish, then try again."],
    protected: [
      "The sheet is protected, or the workbook is read-only",
      "Please unprotect the sheet on the Review tab, or enable editing in Protected View, then try again.",
    ],
    "sheet-name": [
      "The sheet name cannot be used",
      "Please choose another name: there is a sheet of this name, or Excel does not take one of its characters.",
    ],
    "structure-protected": [
      "The structure of the workbook is protected",
      "Please switch off Protect Workbook on the Review tab, then try again.",
    ],
    busy: ["Excel is busy", "Please close open dialogs or wait until Excel has finished, then try again."],
    "too-large": [
      "The sheet is too large to be read at once",
      "Please delete empty rows and columns around the forms with their formats, or split the forms over several sheets.",
    ],
    "no-answer": [
      "Excel did not answer in time",
      "Please wait a little and try again. If it happens again, save and reopen the workbook.",
    ],
    "other-workbook": ["Another workbook is in front", "Please click any cell of this workbook, then try again."],
    "sheet-gone": [
      "The sheet was not found: it was deleted, or is a chart sheet",
      "Please switch to the sheet to check, then try again.",
    ],
    "sheet-hidden": ["The sheet is hidden", "Please right-click a sheet tab, choose Unhide, then try again."],
    "sheet-very-hidden": [
      "The sheet is very hidden",
      "Please set its Visible property to -1 in the VBA editor (Alt+F11), as Unhide does not list it, then try again.",
    ],
    unreadable: [
      "Excel does not hand out the contents of a cell",
      "Please replace the formula or contents of this cell by a plain number or text, then check again.",
    ],
    merges: [
      "Excel could not read the merged cells",
      "Please unmerge cells that need not be merged (Home > Merge & Center), or split the forms over several sheets, then check again.",
    ],
    rules: [
      "Excel could not handle the conditional formats of the sheet",
      "Please delete duplicate rules under Home > Conditional Formatting > Manage Rules, then try again. Rules with approval-check in their formula are the marks; they can be deleted there, too.",
    ],
    unsupported: [
      "This version of Excel is not supported",
      "Please use Excel 2021 or later, Microsoft 365 or Excel on the web.",
    ],
    "cell-changed": [
      "The cell holds something else by now; nothing was changed",
      "Please check again, and mend by the new results.",
    ],
    "wordings-kept": kept,
    "profile-kept": kept,
    unknown: [
      "Excel did not finish this",
      "Please right-click a tab and ungroup the sheets if several are selected, then try again. If it happens again, give the technical details below to your support.",
    ],
  },
  detail: "Technical details",
};
