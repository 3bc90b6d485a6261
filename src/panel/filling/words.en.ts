import { counted } from "../../core/counted";
import { level2Names } from "../../core/names/categories.en";
import type { FillingWords } from "./words";

export const words: FillingWords = {
  state: "Being filled in",
  progress: (filled, all) => `${String(filled)} of ${String(all)} filled in`,
  lacking: (count) =>
    count === 0
      ? "All that is asked for is there: filling in may be done."
      : `${counted(count, "thing")} still missing, see “To be filled in”; for now they count as no finding.`,
  next: (cell) => `Next: ${cell}`,
  allFilled: "Every place is filled in",
  finish: "Filling in is done",
  finishWhy: "Then what is missing is listed as findings.",
  begin: "Mark as being filled in",
  beginWhy: "Is this form not finished yet? Once it is marked, what is missing counts as no finding.",
  failed: "Nothing could be changed",

  examples: (category) => `${category}: typical wordings`,
  examplesWhy:
    "Examples with invented numbers: after putting one in, replace ** by your own number, and the name by what is meant.",
  search: "Look for a name, a unit or a wording",
  like: (value) => `such as ${value}`,
  put: "Put in",
  putAt: (name, cells) => `Put “${name}” into ${cells}`,
  taken: "Name and value of this row hold something already; clear the cell that is to change first.",
  nothing: "Nothing was found; please try another word.",
  wasPut: (cells) => `Put into ${cells}: this is an example, please adapt it to your project.`,
  undo: "Undo",
  comma: ", ",
  category: level2Names,
};
