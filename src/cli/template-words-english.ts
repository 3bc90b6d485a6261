import { counted } from "../core/counted";
import { templateKinds } from "../catalogue/template-kinds";
import { kindsOfTemplate, namesOfTemplates } from "../catalogue/template-names";
import { mostRows, type SettingProblem } from "../core/template/settings";
import { inColumns } from "./columns";
import { rowNames, textOptions } from "./template-arguments";
import type { TemplateWords } from "./template-words";

const kind = namesOfTemplates("zh-CN");

const kinds = inColumns(kindsOfTemplate.map(({ id, name }) => [id, name.en]))
  .map((line) => `  ${line}`)
  .join("\n");
const ids = `${templateKinds.slice(0, -1).join(", ")} and ${templateKinds.slice(-1).join("")}`;

export const english: TemplateWords = {
  usage: `Usage: approval-check template KIND -o FILE.xlsx [options]

Writes a new workbook with blank approval forms, ready to fill in and to print.

Kinds:
${kinds}

Options:
  -o, --output FILE          the .xlsx file to write
  --year YEAR                year in the title, this year unless told
  --office NAME              whose form it is, as the title begins
  --level LEVEL              level in the title, 市级 unless told
  --unit NAME                budget entity or department
  --code CODE                code of the budget entity
  --implementing-unit NAME   implementing unit and responsible officer
  --project NAME             name of the project
  --projects FILE            text file with a project name a line: one form each
  --stacked                  all forms on one sheet, not a sheet each
  --rows CATEGORY=N,…        rows of indicators, as in quantity=3,cost=2
  --tasks N                  rows of tasks in the department's form, 4 unless told
  --weights 90|100           a column of weights that add up to 90 or 100
  --costs printed|level1     costs among the outputs (usual), or as a level of their own
  --no-mid-long              without the mid/long-term half
  --protect                  only input cells can be typed into
  --force                    replace an existing file
  --lang zh-CN|en            language, zh-CN unless told

Exit code: 0 written, 2 not written
`,
  misused: (problem) => {
    switch (problem.is) {
      case "no-kind":
        return "No kind of form. Use: approval-check template project -o FILE.xlsx";
      case "unknown-kind":
        return `There is no form "${problem.text}", only ${ids}.${problem.nearest === null ? "" : ` Did you mean ${problem.nearest}?`}`;
      case "surplus-word":
        return `"${problem.text}" is too much. Put the file to write behind -o.`;
      case "no-output":
        return "No file to write. Add -o FILE.xlsx.";
      case "not-xlsx":
        return "Only .xlsx files can be written: choose a name that ends in .xlsx.";
      case "no-projects":
        return "The list of projects is empty: write a project name a line.";
      case "department-projects":
        return "The department's form has no project name: leave out --project and --projects.";
      case "bad-rows":
        return `--rows cannot be "${problem.text}". Write quantity=3,cost=2, of ${Object.keys(rowNames).join(", ")}.`;
      case "bad-number":
        return `"${problem.text}" is no number: --year and --tasks need one.`;
      case "setting":
        return englishSetting(problem.problem);
    }
  },
  kind,
  unreadableList: (path, because) =>
    because === "missing"
      ? `There is no list of projects "${path}": check the path.`
      : `The list of projects "${path}" cannot be read: check its permissions.`,
  tooMany: (count, most) =>
    `There are ${counted(count, "project name")}, at most ${String(most)} at once: split the list.`,
  unwritable: (path, because) => {
    switch (because) {
      case "exists":
        return `"${path}" exists and was not replaced. Add --force to replace it.`;
      case "no-folder":
        return `The folder of "${path}" does not exist: create it first.`;
      case "refused":
        return `"${path}" cannot be written: check its permissions, and that no other program has it open.`;
    }
  },
  written: (path, count, of) => `Wrote "${path}": ${String(count)} blank form${count === 1 ? "" : "s"} (${of}).`,
};

function englishSetting(problem: SettingProblem): string {
  switch (problem.is) {
    case "year":
      return `The year ${String(problem.value)} is not between 2000 and 2099.`;
    case "too-long":
      return `${textOptions[problem.setting]} is too long: at most ${String(problem.longest)} characters.`;
    case "rows":
      return `A category cannot have ${String(problem.value)} rows: at least 1, at most ${String(mostRows)}.`;
  }
}
