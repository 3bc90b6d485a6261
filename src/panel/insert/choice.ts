/** What the user chose to insert, and the forms that come of it. */
import type { TemplateKind } from "../../catalogue/template-kinds";
import { isOfDepartment } from "../../catalogue/template-names";
import { templates } from "../../catalogue/templates-by-kind";
import { layOut } from "../../core/template/lay-out";
import type { Layout } from "../../core/template/layout";
import { problemsOf, settingsFor, tidy, type SettingProblem, type Settings } from "../../core/template/settings";
import type { Shape } from "../../core/template/shape";

/** Below everything on the sheet, from the selected cell on, on one new sheet, or each form on a sheet of its own. */
export const wheres = ["below", "selected", "new-sheet", "own-sheets"] as const;
export type Where = (typeof wheres)[number];

export interface Choice {
  readonly kind: TemplateKind;
  readonly settings: Settings;
  /** Rows and format as they were chosen for the other kinds: each kind has its own. */
  readonly shapes: Shapes;
  /** Names of projects as pasted, one a line: a form each. */
  readonly projects: string;
  readonly where: Where;
  /** Whether the columns of a sheet that holds something may be made as wide as the form's. */
  readonly widths: "keep" | "set";
}

export type Shapes = Readonly<Partial<Record<TemplateKind, Shape>>>;

export const mostForms = 200;

/** Another kind, with the rows and the format that are its own. */
export function ofKind(choice: Choice, kind: TemplateKind): Choice {
  const shapes = { ...choice.shapes, [choice.kind]: shapeOf(choice.settings) };
  return { ...choice, kind, shapes, settings: settingsOf({ ...choice, shapes }, kind) };
}

/** The settings as they are for a kind. */
export function settingsOf({ kind: own, settings, shapes }: Choice, kind: TemplateKind): Settings {
  return kind === own ? settings : { ...settings, ...(shapes[kind] ?? shapeOf(settingsFor(settings.year))) };
}

export const shapeOf = ({ rows, tasks, midLong, weights, costs }: Settings): Shape => ({
  ...{ rows, tasks, midLong, weights, costs },
});

export type ChoiceProblem = SettingProblem | { readonly is: "too-many"; readonly count: number };

/** A form to insert, and what to call it. */
export interface BlankForm {
  /** The project's name; empty where none is given. */
  readonly name: string;
  readonly layout: Layout;
}

export function choiceProblems({ kind, settings, projects }: Choice): readonly ChoiceProblem[] {
  const names = namesFor(kind, projects);
  const problems = names.flatMap((projectName) => problemsOf({ ...settings, projectName }));
  const keys = problems.map((problem) => JSON.stringify(problem));
  return [
    ...(names.length > mostForms ? [{ is: "too-many", count: names.length } as const] : []),
    ...problems.filter((_, index) => keys.indexOf(keys[index] ?? "") === index),
  ];
}

/** One a name; a form without a name where there is none. */
export function formsFor({ kind, settings, projects }: Choice): readonly BlankForm[] {
  return namesFor(kind, projects).map((name) => ({
    name,
    layout: layOut(templates[kind], { ...settings, projectName: name }),
  }));
}

/** The lines of a pasted list. Of a pasted table the first column counts. */
export function projectNames(text: string): readonly string[] {
  return text
    .split(/\r?\n|\r/)
    .map((line) => tidy(line.trim().split("\t")[0] ?? ""))
    .filter((name) => name !== "");
}

/** How many forms it makes. */
export function formCount({ kind, projects }: Choice): number {
  return namesFor(kind, projects).length;
}

/** Then nothing of the sheets that are there matters. */
export const goesOnNewSheets = ({ where }: Choice): boolean => where === "new-sheet" || where === "own-sheets";

/** A sheet each needs more than one form. */
export function settled(choice: Choice): Choice {
  return choice.where === "own-sheets" && formCount(choice) === 1 ? { ...choice, where: "new-sheet" } : choice;
}

function namesFor(kind: TemplateKind, projects: string): readonly string[] {
  const names = isOfDepartment(kind) ? [] : projectNames(projects);
  return names.length > 0 ? names : [""];
}
