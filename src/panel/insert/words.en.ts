import { counted } from "../../core/counted";
import { namesOfTemplates } from "../../catalogue/template-names";
import { level2Names } from "../../core/names/categories.en";
import { mostRows, type longest } from "../../core/template/settings";
import { mostForms, type ChoiceProblem } from "./choice";
import type { InsertWords } from "./words";

const fields: Readonly<Record<keyof typeof longest, string>> = {
  office: "Region or office",
  level: "Level",
  unit: "Budget unit",
  code: "Unit code",
  implementingUnit: "Implementing unit and person",
  projectName: "Project names",
};

const forms = (count: number) => counted(count, "form");

export const words: InsertWords = {
  kinds: "Kind of form",
  kind: namesOfTemplates("en"),

  where: "Where",
  wheres: {
    below: "Below what is on the sheet",
    selected: "At the selected cell",
    "new-sheet": "On a new sheet",
    "own-sheets": "Each on a new sheet of its own",
  },
  widths: "Set this sheet's column widths and print settings as in the standard form",

  settings: "Head of the form",
  fields,
  year: "Year",
  department: "Department",
  officeHint: "Begins the title, such as 云溪市",
  projectsHint: "One a line, may be pasted from Excel; a form for each",
  levels: ["市级", "县级", "区级", "省级"],
  more: "Rows and format",
  rows: "Rows of indicators",
  rowsOf: level2Names,
  tasks: "Main tasks",
  midLong: "With the mid- and long-term half",
  weights: "Weights",
  noWeights: "None",
  weightsOf: (base) => `Adding up to ${String(base)}`,
  costs: "Cost indicators",
  costsPrinted: "Among the outputs, as printed",
  costsLevel1: "A level of their own, as since 2022",
  protect: "Allow typing in input cells only (protects the sheet)",

  target: "Will be inserted at",
  place: (sheet, range) => `“${sheet}” ${range}`,
  newSheet: (sheet, range) => `New sheet “${sheet}” ${range}`,
  newSheets: (count, first, last) => `${counted(count, "new sheet")}, “${first}” to “${last}”`,
  count: forms,
  looking: "Looking at the sheet…",
  insert: "Insert",
  insertMany: (count) => `Insert ${forms(count)}`,
  inserting: (done, all) => `Inserting: ${String(done)} of ${String(all)} done`,
  cancel: "Cancel",

  inTheWay: (sheet, range) => `Nothing can be inserted at ${range} of “${sheet}”:`,
  content: (cells, count, named) =>
    count > named
      ? `${cells} and others, ${counted(count, "cell")} in all, hold something, which will not be overwritten.`
      : `${cells}: there is something here, which will not be overwritten.`,
  merged: (ranges) => `${ranges}: merged cells reach into these.`,
  offSheet: "The sheet does not have enough rows or columns.",
  sheetProtected: "The sheet is protected. Please unprotect it on the Review tab, or insert on a new sheet.",
  noNewSheets:
    "The structure of the workbook is protected, so no sheet can be added. Please switch off Protect Workbook on the Review tab, or insert on a sheet that is there.",
  useFree: (range) => `Insert at ${range}, which is free`,
  useNewSheet: "Use a new sheet",
  retry: "Try again",
  comma: ", ",

  invalid,

  inserted: (count, place) => `${forms(count)} inserted: ${place}.`,
  firstSelected: "The cursor is at the first place to fill in. ",
  fillNow:
    "Please fill in the pale yellow cells, and leave blank what there is none of; then press “Filling in is done”.",
  skipped: (what) =>
    `Some widths, tints, fonts or print settings could not be set (${what}); the forms can be filled in and checked all the same.`,
  again: "Insert another",
  done: "Inserted. Choose something else above, or press “Insert another”.",
  stopped: (count) => (count === 0 ? "Stopped; nothing was inserted." : `Stopped; ${forms(count)} inserted.`),
  stoppedBecause: (count) =>
    count === 0 ? "Nothing was inserted; the sheet is as it was" : `Not finished; ${forms(count)} inserted`,
  removeRest: "Remove what was inserted",
  undo: "Undo insertion",
  removed: (count) =>
    count === 0 ? "There was nothing to undo; it may have been deleted." : `${forms(count)} removed.`,
  filled: (count, removed) =>
    `${removed > 0 ? `${forms(removed)} removed. ` : ""}${forms(count)} already filled in. Remove with all that was filled in?`,
  removeFilled: "Remove with content",
  changedMeanwhile: "Nothing was inserted: the sheet has changed since the place was shown.",
  keep: "Keep",
  addRow: "Add a row",
  addRowHint:
    "Select an indicator on the sheet (or a main task of a department), then press Add a row: a row comes after the last one of its kind, with merged cells, borders and formulas.",
  rowAdded: (category, row) => `A row was added to “${category}”: row ${String(row)}.`,
  noRow: "The selected cell is in no row of indicators or main tasks. Please select one of them and try again.",
  doing: {
    insert: "The form could not be inserted",
    remove: "The insertion could not be undone",
    "add-row": "The row could not be added",
  },
  blocks: (count) => `Forms inserted in this workbook (${String(count)})`,
  wasFilled: "Filled in",
  undoOf: (place) => `Undo insertion ${place}`,
};

function invalid(problem: ChoiceProblem): string {
  switch (problem.is) {
    case "year":
      return "The year must be between 2000 and 2099.";
    case "too-long":
      return `“${fields[problem.setting]}” can have ${String(problem.longest)} characters at most.`;
    case "rows": {
      const name = problem.of === "tasks" ? "Main tasks" : level2Names[problem.of];
      return `The rows of “${name}” must be between 1 and ${String(mostRows)}.`;
    }
    case "too-many":
      return `There are ${String(problem.count)} project names; ${String(mostForms)} at once is the most. Please insert them in several goes.`;
  }
}
