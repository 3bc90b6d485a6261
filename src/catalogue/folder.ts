/**
 * What the forms of several workbooks of one folder say together: the projects against the department's form. Silent
 * wherever nobody can tell that they belong together: several departments, other units, other years.
 */
import type { Catalogue } from "../core/catalogue";
import { check } from "../core/check";
import type { Failure, FoundInForm, Outcome, Verdict } from "../core/findings";
import { textOf, type Form } from "../core/form";
import { squash } from "../core/recognise/words/squash";
import { projectsMatchDepartment } from "./rules/projects-match-department";

/** A form of the folder, and in which of its files it stands. */
export interface FolderForm {
  readonly file: number;
  readonly form: Form;
}

export interface FolderVerdict {
  readonly department: FolderForm;
  /** The others that take part, without those in the department's own file. */
  readonly files: readonly number[];
  readonly findings: readonly FoundInForm[];
  readonly outcome: Outcome | null;
  readonly failures: readonly Failure[];
}

/** `whole`: no file of the folder could not be read. Null where there is nothing to compare. */
export function judgeFolder(forms: readonly FolderForm[], whole: boolean, catalogue: Catalogue): FolderVerdict | null {
  const rule = catalogue.rules.find(({ id }) => id === projectsMatchDepartment.id);
  const [department, ...others] = forms.filter(({ form }) => form.kind === "department-overall");
  if (rule?.scope !== "workbook" || !department || others.length > 0) return null;
  const projects = forms.filter((one) => one !== department);
  const own = projects.filter(({ form }) => belongs(form, department.form));
  const files = [...new Set(own.map(({ file }) => file))].filter((file) => file !== department.file);
  if (files.length === 0 || isRepeated(own)) return null;

  const together = [department, ...own].map(({ form }) => form);
  const checked = check([{ forms: together, verdicts: together.map(() => unexamined) }], {
    ...catalogue,
    rules: [rule],
  });
  // Too little may lie in what is not here, or belongs to a unit that we do not know by its name.
  const all = whole && own.length === projects.length;
  const findings = checked.findings.filter(({ form, message }) => form === 0 && (all || message === "over"));
  const [outcome = null] = checked.outcomes[0]?.[0] ?? [];
  return { department, files, findings, outcome, failures: checked.failures };
}

const unexamined: Verdict = { findings: [], outcomes: [], failures: [] };

/** Whether a project is of the department, by its unit's name, and of the same year. */
function belongs(project: Form, department: Form): boolean {
  const name = unitName(textOf(department, "department") ?? textOf(department, "budgetUnit"));
  const years = [project.year, department.year];
  if (name === "" || (years[0] !== years[1] && !years.includes(null))) return false;
  return (["budgetUnit", "implementingUnit", "department"] as const).some(
    (id) => unitName(textOf(project, id)) === name,
  );
}

/** 云溪市文化服务中心 360001 → 云溪市文化服务中心 */
const unitName = (text: string | null) =>
  squash(text ?? "")
    .replace(/^[\d()（）\-—]+|[\d()（）\-—]+$/g, "")
    .trim();

/** The same project twice, such as in an old copy: no sum of them means anything. */
function isRepeated(projects: readonly FolderForm[]): boolean {
  const names = projects.map(({ form }) => squash(textOf(form, "projectName") ?? "")).filter((name) => name !== "");
  return new Set(names).size < names.length;
}
