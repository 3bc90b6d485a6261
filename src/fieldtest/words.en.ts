import { counted } from "../core/counted";
import type { FieldWords } from "./words";

export const words: FieldWords = {
  title: "Self-check",
  diagnosis: "Diagnosis",
  back: "Back to the pane",
  intro: (facts) =>
    `Asks this Excel about the ${counted(facts, "fact")} that the tool relies on, in about a minute. Everything happens on a new sheet that is deleted again; no other sheet is touched.`,
  beforehand: "Before you start",
  cautions: [
    "Adding and deleting a sheet empties Excel's undo list: a new, blank workbook is best.",
    "Meanwhile please edit no cell, and leave the pane open; if it was closed, please delete the sheets whose names begin with “approval-check”.",
    "The report holds Excel's version and answers, nothing of the workbook. Nothing is sent by itself.",
  ],
  start: "Start",
  stop: "Stop",
  stopping: "Stopping…",
  again: "Run again",
  progress: "Progress",
  asking: (done, all, title) => `${String(done + 1)} of ${String(all)}: ${title}`,

  helpTitle: "A few facts need your hands",
  help: "Office.js has no method to undo, so only a person can try it: type a number, then press Ctrl+Z. It takes about a minute.",
  willHelp: "Continue",
  willNotHelp: "Skip",
  handTitle: "Your turn",
  didIt: "Done",
  skipOne: "Skip this one",

  done: (all, expected) => `The self-check is done: ${counted(all, "fact")}, ${String(expected)} as expected.`,
  verdict: {
    "as-expected": "as expected",
    other: "other",
    "not-supported": "not supported",
    "not-asked": "not asked",
  },
  differing: (count) => `Other than expected (${String(count)})`,
  allFacts: (count) => `All facts (${String(count)})`,
  answered: "Answer",
  expected: "Expected",
  noDifference: "Nothing is other than expected.",
  removed: "The sheet of the self-check is deleted; no other sheet was changed.",
  left: (sheet, why) =>
    `The sheet “${sheet}” of the self-check could not be deleted: ${why}. Please try again, or right-click its tab and delete it.`,
  removeAgain: "Delete again",

  report: "Report",
  reportWhy:
    "Please send the report as it is to whoever installed this tool for you, or attach it to an issue of the project.",
  copy: "Copy report",
  copied: "The report is copied.",
  copyByHand: "The clipboard is not available. The report is selected: please press Ctrl+C.",

  detail: "Technical details",
  refused: (why, todo) => `Could not start: ${why}. ${todo}`,
};
