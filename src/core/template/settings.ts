/** What can be chosen before a blank form is inserted. Plain data: a host may keep it for the next time. */
import type { Level2 } from "../form";
import type { Filling } from "../template";

export interface Settings {
  /** Whose form it is, as the title begins: 云溪市. */
  readonly office: string;
  readonly year: number;
  /** As the title says it: 市级, 县级. */
  readonly level: string;
  /** 预算单位, or the department of the department's form. */
  readonly unit: string;
  readonly code: string;
  readonly implementingUnit: string;
  readonly projectName: string;
  /** Rows of a category; one where none are given. */
  readonly rows: Readonly<Partial<Record<Level2, number>>>;
  /** Rows of main tasks in the department's form. */
  readonly tasks: number;
  /** The mid/long-term half beside the annual one. */
  readonly midLong: boolean;
  /** A column of weights that add up to this, or none. */
  readonly weights: 90 | 100 | null;
  /** Costs among the outputs as printed, or as a level 1 of three, as since 2022. */
  readonly costs: "printed" | "level1";
  /** Only input cells can be typed into. */
  readonly protect: boolean;
}

export function settingsFor(year: number, chosen: Partial<Settings> = {}): Settings {
  return { ...defaults, year, ...chosen };
}

const defaults: Omit<Settings, "year"> = {
  office: "",
  level: "市级",
  unit: "",
  code: "",
  implementingUnit: "",
  projectName: "",
  rows: {},
  tasks: 4,
  midLong: true,
  weights: null,
  costs: "printed",
  protect: false,
};

/** Every category that a form may print. */
export const level2s: readonly Level2[] = [
  "quantity",
  "quality",
  "timeliness",
  "cost",
  "economic-cost",
  "social-cost",
  "ecological-cost",
  "economic",
  "social",
  "ecological",
  "sustainability",
  "satisfaction",
];

/** Longer ones make a title that nobody could print on one line, or take for one. */
export const longest = { office: 20, level: 8, unit: 60, code: 20, implementingUnit: 60, projectName: 100 } as const;
const texts = ["office", "level", "unit", "code", "implementingUnit", "projectName"] as const;
export const mostRows = 20;

export type SettingProblem =
  | { readonly is: "year"; readonly value: number }
  | { readonly is: "too-long"; readonly setting: keyof typeof longest; readonly longest: number }
  | { readonly is: "rows"; readonly of: Level2 | "tasks"; readonly value: number };

/** What a form cannot be laid out with. Empty: all is well. */
export function problemsOf(settings: Settings): readonly SettingProblem[] {
  const { year, rows, tasks } = settings;
  const counts = [...level2s.map((of) => ({ of, value: rows[of] ?? 1 })), { of: "tasks", value: tasks } as const];
  return [
    ...(Number.isInteger(year) && year >= 2000 && year <= 2099 ? [] : [{ is: "year", value: year } as const]),
    ...texts.flatMap((setting) =>
      tidy(settings[setting]).length > longest[setting]
        ? [{ is: "too-long", setting, longest: longest[setting] } as const]
        : [],
    ),
    ...counts.flatMap(({ of, value }) =>
      Number.isInteger(value) && value >= 1 && value <= mostRows ? [] : [{ is: "rows", of, value } as const],
    ),
  ];
}

/** What the settings print into the holes of a form. */
export function fillingOf(settings: Settings): Filling {
  const unit = tidy(`${settings.unit} ${settings.code}`) || null;
  return {
    office: tidy(settings.office),
    year: settings.year,
    level: tidy(settings.level),
    department: tidy(settings.unit) || null,
    budgetUnit: unit,
    implementingUnit: tidy(settings.implementingUnit) || null,
    projectName: tidy(settings.projectName) || null,
  };
}

/** One line, without the control characters that come along when a list is pasted. */
export function tidy(text: string): string {
  return text.replace(/[\p{Cc}\s\ufeff]+/gu, " ").trim();
}
