/** What a sample form says. The office and everything in it is invented. */

export type Item = readonly [name: string | null, value: string | null];

/** A category of indicators; the first list is the mid/long-term half, the second the annual half. */
export interface Group {
  readonly level1: string;
  readonly level2: string;
  readonly midLong: readonly Item[];
  readonly annual: readonly Item[];
}

/** Amounts as they are written: the form prints them between a label and 万元. */
export interface Funds {
  readonly total: string;
  readonly fiscal: string;
  readonly other: string;
}

export interface Goals {
  readonly midLong: string;
  readonly annual: string;
}

export interface ProjectForm {
  readonly is: "project";
  readonly title: string;
  readonly name: string;
  readonly budgetUnit: string;
  readonly implementingUnit: string;
  readonly nature: string;
  readonly term: string;
  readonly basis: string;
  readonly midLong: Funds;
  readonly annual: Funds;
  readonly procurement: string;
  readonly serviceProcurement: string;
  readonly priorYear: string;
  readonly sources: readonly [total: string, ...parts: string[]];
  readonly years: string;
  readonly goals: Goals;
  readonly groups: readonly Group[];
}

export interface PolicyForm {
  readonly is: "special-policy";
  readonly title: string;
  readonly name: string;
  readonly budgetUnit: string;
  readonly implementingUnit: string;
  readonly nature: string;
  readonly projectType: string;
  readonly midLong: Funds;
  readonly annual: Funds;
  readonly outline: readonly (readonly [label: string, text: string])[];
  readonly period: string;
  readonly sources: readonly [total: string, ...parts: string[]];
  readonly years: string;
  readonly goals: Goals;
  readonly groups: readonly Group[];
}

export interface Task {
  readonly name: string;
  readonly content: string;
  readonly total: number;
  readonly fiscal: number | null;
  readonly other: number | null;
}

export interface DepartmentForm {
  readonly is: "department-overall";
  readonly title: string;
  readonly department: string;
  readonly tasks: readonly Task[];
  readonly goal: string;
  readonly groups: readonly Group[];
}
