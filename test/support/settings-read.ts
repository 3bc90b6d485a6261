/** The settings that a blank form shows, read off as a person would: to hold them against those it was inserted with. */
import { textOf, type Form, type Level2 } from "../../src/core/form";
import { valueAt, type Sheet } from "../../src/core/sheet";
import { level2s, settingsFor, type Settings } from "../../src/core/template/settings";

const titles: Readonly<Record<string, string>> = {
  project: "部门预算项目支出绩效目标批复表",
  "special-policy": "财政专项（政策）预算绩效目标批复表",
  "department-overall": "部门整体支出绩效目标批复表",
};

export function settingsRead(form: Form, sheet: Sheet): Settings {
  const [, office = "", year = "", level = ""] =
    new RegExp(`^(.*?)(\\d{4})年(.*)${titles[form.kind] ?? ""}$`).exec(form.title ?? "") ?? [];
  const [unit = "", code = ""] = split(textOf(form, form.kind === "department-overall" ? "department" : "budgetUnit"));
  const annual = form.groups.filter(({ horizon }) => horizon === "annual");
  return settingsFor(Number(year), {
    office,
    level,
    unit,
    code,
    implementingUnit: textOf(form, "implementingUnit") ?? "",
    projectName: textOf(form, "projectName") ?? "",
    rows: Object.fromEntries(annual.map(({ level2, at }): [Level2, number] => [level2, at.bottom - at.top + 1])),
    tasks: taskRows(form),
    midLong: form.groups.some(({ horizon }) => horizon === "midLong") && form.fields["goals.midLong"] !== undefined,
    weights: weightsIn(sheet, form),
    costs: annual.some(({ level1 }) => level1 === "cost") ? "level1" : "printed",
    protect: sheet.protected,
  });
}

/** Those of them that the form's kind prints; a category has one row unless more were chosen. */
export function printedSettings(chosen: Settings, kind: Form["kind"]): Settings {
  const levels = new Set<Level2>(
    chosen.costs === "level1" ? ["economic-cost", "social-cost", "ecological-cost"] : ["cost"],
  );
  const printed = level2s.filter((level2) => !/cost/.test(level2) || levels.has(level2));
  const department = kind === "department-overall";
  return {
    ...chosen,
    rows: Object.fromEntries(printed.map((level2) => [level2, chosen.rows[level2] ?? 1])),
    ...(department ? { code: "", midLong: false, implementingUnit: "", projectName: "" } : { tasks: 0 }),
  };
}

/** Blank ones too: all rows between the total of the tasks and the goal. */
function taskRows({ tasksTotal, fields }: Form): number {
  const goal = fields["goals.annual"]?.at.top;
  return tasksTotal && goal !== undefined ? goal - tasksTotal.at.bottom - 1 : 0;
}

const split = (text: string | null): readonly string[] => (text === null ? [] : text.split(" "));

/** The heading says what weights add up to: 权重（0/90）. */
function weightsIn(sheet: Sheet, { range }: Form): Settings["weights"] {
  for (let row = range.top; row <= range.bottom; row++) {
    const text = valueAt(sheet, { row, column: range.right });
    const base = typeof text === "string" ? /^权重（\d+\/(\d+)）$/.exec(text)?.[1] : undefined;
    if (base === "90") return 90;
    if (base === "100") return 100;
  }
  return null;
}
