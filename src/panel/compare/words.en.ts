import type { CompareViewWords } from "./words";

export const words: CompareViewWords = {
  title: "Compared with last year",
  lead: "Choose last year's workbook: the funds of each project, last year's beside this year's, with goals and values that were copied, indicators that vanished, and rises without a reason.",
  privacy: "The file is read in this pane only; it is not sent anywhere, nor changed.",
  choose: "Choose last year's workbook…",
  chooseOther: "Another file…",
  close: "Close",
  reading: (name) => `Reading “${name}”…`,
  crashed: (name) => `“${name}” could not be read: the program failed.`,
  before: (name) => `Last year: ${name}`,
  idle: "After a check, last year's forms stand beside this year's here.",
  check: "Check workbook",
  onlySheet:
    "Only the active sheet was compared; check the whole workbook to see which of last year's projects are gone.",
  counts: ({ now, matched, unsure, fresh, gone }) =>
    [
      `This year's forms: ${String(now)}`,
      `last year had ${String(matched)}${unsure > 0 ? ` (${String(unsure)} to be confirmed)` : ""}`,
      `had not ${String(fresh)}`,
      ...(gone > 0 ? [`gone: ${String(gone)}`] : []),
    ].join(" · "),
  untitled: "Form without a name",
  lastYear: "Last year",
  thisYear: "This year",
  change: "Change",
  unit: "wan yuan",
  none: "–",
  noUnit: "Unit unknown",
  fresh: "Last year had no such project.",
  gone: (sheet, cell) => `Not there this year; last year it stood on sheet “${sheet}” in ${cell}.`,
  called: (name, sheet, cell) => `Last year it was “${name}”, on sheet “${sheet}” in ${cell}.`,
  indicators: (count) => `Indicators that changed (${String(count)})`,
  indicator: "Indicator",
  is: { same: "", changed: "", vanished: " (gone)", new: " (new)" },
  cellBefore: (cell) => `last year ${cell}`,
};
