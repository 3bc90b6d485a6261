/** Which standard form a sheet comes nearest to, when none was recognised: what was looked for, and what was found. */
import type { Catalogue } from "../../core/catalogue";
import type { FormKind } from "../../core/form";
import type { Meaning } from "../../core/recognise/words/vocabulary";
import { rangeOfCell, type Range, type Sheet } from "../../core/sheet";
import { blank } from "../../core/template";

export interface Nearest {
  readonly kind: FormKind;
  /** Labels of that form that stand on the sheet, as printed there. */
  readonly found: readonly { readonly text: string; readonly at: Range }[];
  /** Labels of that form that do not, as the standard form prints them. */
  readonly missing: readonly string[];
}

export function nearest(sheet: Sheet, { templates, vocabulary }: Catalogue): Nearest {
  const onSheet = labelsOf(sheet, vocabulary);
  const candidates = templates.map(({ kind, ...template }): Nearest => {
    const wanted = labelsOf(blank({ kind, ...template }), vocabulary);
    const found = [...onSheet].filter(([meaning]) => wanted.has(meaning)).map(([, label]) => label);
    const missing = [...wanted].filter(([meaning]) => !onSheet.has(meaning)).map(([, { text }]) => text);
    return { kind, found, missing };
  });
  return candidates.reduce(nearer, { kind: "project", found: [], missing: [] });
}

/** The one of which more was found; where that is equal, the one of which less is missing. */
function nearer(a: Nearest, b: Nearest): Nearest {
  if (b.found.length !== a.found.length) return b.found.length > a.found.length ? b : a;
  return a.missing.length === 0 || b.missing.length < a.missing.length ? b : a;
}

/** The first label of each meaning that tells forms apart. Totals and columns stand in every table. */
function labelsOf(sheet: Sheet, vocabulary: Catalogue["vocabulary"]): Map<string, Nearest["found"][number]> {
  const labels = new Map<string, Nearest["found"][number]>();
  sheet.values.forEach((row, rowIndex) => {
    row.forEach((value, columnIndex) => {
      const label = typeof value === "string" ? vocabulary.label(value) : null;
      if (!label || !telling.has(label.meaning.is)) return;
      const meaning = JSON.stringify(label.meaning);
      const at = rangeOfCell({ row: sheet.origin.row + rowIndex, column: sheet.origin.column + columnIndex });
      if (!labels.has(meaning)) labels.set(meaning, { text: label.text.replace(/[:：]\s*$/, ""), at });
    });
  });
  return labels;
}

const telling: ReadonlySet<Meaning["is"]> = new Set(["field", "goal", "level1", "level2", "section", "tasks"]);
