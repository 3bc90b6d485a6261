import { counted } from "../../core/counted";
import type { RecordWords } from "./words";

export const words: RecordWords = {
  select: "Select",
  toFix: "To be mended…",
  waive: "Let stand…",
  selected: (count) => `${counted(count, "finding")} selected`,
  comment: "Comment for the author",
  reason: "Reason (needed, such as “compared with the contract”)",
  person: "Name of the reviewer",
  confirm: "OK",
  cancel: "Cancel",
  mayNotWaive: "The rule settings of this office do not let this stand: please mend it.",
  by: (name, at) => `${name}, ${at}`,
  colon: ": ",
  withdraw: "Withdraw",
  lapsed: "The former decision has lapsed",
  cellChange: (then, now) => `${then === "" ? "(blank)" : `“${then}”`} → ${now === "" ? "(blank)" : `“${now}”`}`,
  gone: "(deleted)",
  outside: "(outside the form)",

  waivedGroup: (count) => `Verified or let stand (${String(count)})`,
  waivedWhy:
    "These no longer count, and the next check takes their marks away; once the contents change, the decision lapses.",
  unmatchedGroup: (count) => `Decisions without a finding (${String(count)})`,
  unmatchedWhy: "The finding was mended, or its form has another name or is gone.",

  since: (at) => `Since the last check (${at})`,
  sinceFilter: "Filter by what changed since the last check",
  fresh: (count) => `${String(count)} new`,
  fixed: (count) => `${String(count)} mended`,
  open: (count) => `${String(count)} still there`,
  fixedWhy: "Found last time, and no longer:",

  lastSeen: "Results of the last check",
  lastCheck: (minutes, count) =>
    `Last checked ${ago(minutes)}: ${count === 0 ? "nothing was found" : `${counted(count, "finding")} listed`}.`,
  lastCheckWhy: "What was edited since does not count in it; check again to see how it is now.",
  lastFindings: (count) => `${counted(count, "finding")} of the last check`,

  unsigned: "Not signed",
  stop: ".",
  standing: {
    unchanged: "Signed, unchanged",
    doubtful: "Edited after sign-off, may have changed: please check again",
    changed: "Changed after sign-off",
    unsigned: "Not signed",
    missing: "A signed form is no longer in the workbook",
  },
  tally: {
    unchanged: (count) => `${counted(count, "form")} signed, unchanged`,
    doubtful: (count) => `${counted(count, "form")} edited after sign-off, may have changed: please check again`,
    changed: (count) => `${counted(count, "form")} changed after sign-off`,
    unsigned: (count) => `${counted(count, "form")} not signed`,
    missing: (count) => `${counted(count, "signed form")} no longer in the workbook`,
  },
  unread: (sheets) => `${counted(sheets, "other worksheet")} not compared yet`,
  semicolon: "; ",
  comma: ", ",
  signer: (role, by, at, grade) => `${role}: ${by}, ${at}, grade: ${grade}`,
  missing: (name) => `“${name}” was signed and is no longer in the workbook.`,
  untitled: "a form without a name",
  blankRows: "blank rows came or went",
  unnamed: "too much content to keep cell by cell",
  moreCells: (count) => `and ${String(count)} more`,

  sign: "Sign off…",
  notYet: ({ forms, errors, unfilled }) =>
    forms === 0
      ? "There is no form to sign."
      : `Sign-off is possible once ${[
          ...(errors > 0 ? [`${counted(errors, "error")} ${errors === 1 ? "is" : "are"} mended or verified`] : []),
          ...(unfilled > 0 ? [`${counted(unfilled, "blank form")} ${unfilled === 1 ? "is" : "are"} filled in`] : []),
        ].join(" and ")}.`,
  scope: {
    sheet: (forms) => `Signs ${counted(forms, "form")} of this worksheet.`,
    part: (forms) => `Signs ${counted(forms, "form")} that were read; the workbook was not read whole.`,
    workbook: (forms) => `Signs ${counted(forms, "form")} of the whole workbook.`,
  },
  role: "Step of the review",
  grade: "Grade (the reviewer's choice)",
  chooseGrade: "Please choose",
  opinion: "Opinion (drafted from the findings: please edit)",
  redraft: "Draft anew",
  ticks: "No rule can tell: please confirm one by one",
  signNow: "Sign off",
  incomplete: "Please enter a name and an opinion, and choose a grade.",
  page: "Write the sheet “Review record”",
  outcome: {
    decided: (count) => `Decided on ${counted(count, "finding")}. Please remember to save the workbook.`,
    withdrawn: "Withdrawn.",
    signed: "Signed off. The record stands in the workbook: please remember to save it.",
    "changed-meanwhile":
      "The sheets are no longer as shown, and nothing was signed: please look at the new results first.",
    page: (sheet) => `Written to the worksheet “${sheet}”.`,
  },
  doing: {
    read: "The review record of the workbook could not be read",
    decide: "The decision could not be kept",
    sign: "Sign-off failed",
    page: "The sheet “Review record” could not be written",
    check: "The results could not be kept in the workbook: the next check cannot be compared",
  },
};

function ago(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  if (minutes < 1) return "just now";
  if (hours < 1) return `${counted(minutes, "minute")} ago`;
  return hours < 24 ? `${counted(hours, "hour")} ago` : `${counted(Math.floor(hours / 24), "day")} ago`;
}
