/** The formulas of a sheet, for rules that compare a total with what its formula takes in. */
import { referencesIn } from "./formula-references";
import { a1, type Range, type Sheet } from "./sheet";
import { addedBy, parseSum, type Added } from "./sum-formula";

export interface Formula {
  /** With its leading "=". */
  readonly text: string;
  /** The cells of its own sheet that it looks at. */
  readonly looksAt: readonly Range[];
  /** What it adds up; null where it does anything else. */
  readonly adds: Added | null;
}

/** Each is read where somebody asks for it: most sheets have formulas that no rule looks at. */
export interface Formulas {
  /** The formula of a cell; of a merged area, of its first cell. */
  readonly at: (cell: Range) => Formula | null;
}

/** Null where the sheet has none. */
export function formulasOf(sheet: Sheet): Formulas | null {
  if (Object.keys(sheet.formulas).length === 0) return null;
  const known = new Map<string, Formula>();
  return {
    at: ({ top, left }) => {
      const place = a1({ row: top, column: left });
      const text = sheet.formulas[place];
      if (text === undefined) return null;
      const formula = known.get(place) ?? formulaOf(text, sheet);
      known.set(place, formula);
      return formula;
    },
  };
}

function formulaOf(text: string, sheet: Sheet): Formula {
  const own = referencesIn(text).filter(({ name }) => name === null || name === sheet.name);
  const sum = parseSum(text);
  return { text, looksAt: own.map(({ range }) => range), adds: sum && addedBy(sum, sheet) };
}
