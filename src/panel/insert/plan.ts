/** Where the chosen forms would stand, worked out from what is seen of the workbook. No words, no host. */
import type { Cell, Range } from "../../core/sheet";
import { movedTo, stacked, type Layout } from "../../core/template/layout";
import { extentOf } from "../../core/template/place";
import { sheetNameFor } from "../../core/template/sheet-name";
import type { Placement, Site } from "../../host/host";
import { choiceProblems, formsFor, type BlankForm, type Choice, type ChoiceProblem } from "./choice";

export interface Plan {
  readonly placements: readonly Placement[];
  /** The sheet that is there; null where sheets are added. */
  readonly sheet: string | null;
  /** Names of the sheets that will hold the forms. */
  readonly sheets: readonly string[];
  /** All cells that they take, on the one sheet or on each. */
  readonly at: Range;
}

export type Planned =
  | { readonly is: "plan"; readonly plan: Plan; /** The same below everything on the sheet. */ readonly below: Plan }
  | { readonly is: "invalid"; readonly problems: readonly ChoiceProblem[] };

/** `title` names a new sheet for forms that have no name; `free` is the place below all that is on the sheet. */
export function planFor(choice: Choice, site: Site, title: string, free: Cell): Planned {
  const problems = choiceProblems(choice);
  if (problems.length > 0) return { is: "invalid", problems };
  const forms = formsFor(choice);
  const below = onSheet(forms, free, choice, site);
  return { is: "plan", plan: planAt(forms, choice, site, title) ?? below, below };
}

function planAt(forms: readonly BlankForm[], choice: Choice, site: Site, title: string): Plan | null {
  switch (choice.where) {
    case "below":
      return null;
    case "selected":
      return onSheet(forms, site.selected, choice, site);
    case "new-sheet":
      return onNewSheet(forms, site, title);
    case "own-sheets":
      return onOwnSheets(forms, site, title);
  }
}

function onSheet(forms: readonly BlankForm[], start: Cell, { widths }: Choice, site: Site): Plan {
  const layouts = stackedAt(forms, start);
  const columnWidths = widths === "set" || site.used === null;
  const placements = layouts.map((layout) => ({ layout, target: { sheet: site.id }, columnWidths }));
  return { placements, sheet: site.id, sheets: [site.name], at: extentOf(layouts) };
}

function onNewSheet(forms: readonly BlankForm[], { sheetNames }: Site, title: string): Plan {
  const [first, second] = forms;
  const newSheet = sheetNameFor(second ? title : (first?.name ?? "") || title, sheetNames);
  const layouts = stackedAt(forms, { row: 0, column: 0 });
  const placements = layouts.map((layout) => ({ layout, target: { newSheet }, columnWidths: true }));
  return { placements, sheet: null, sheets: [newSheet], at: extentOf(layouts) };
}

function onOwnSheets(forms: readonly BlankForm[], { sheetNames }: Site, title: string): Plan {
  const taken = [...sheetNames];
  const placements = forms.map(({ name, layout }) => {
    const newSheet = sheetNameFor(name || title, taken);
    taken.push(newSheet);
    return { layout, target: { newSheet }, columnWidths: true };
  });
  const at = extentOf(forms.map(({ layout }) => layout));
  return { placements, sheet: null, sheets: taken.slice(sheetNames.length), at };
}

function stackedAt(forms: readonly BlankForm[], start: Cell): readonly Layout[] {
  return stacked(forms.map(({ layout }) => movedTo(layout, start)));
}
