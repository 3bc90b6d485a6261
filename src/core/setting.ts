/** What an office may decide about a rule: a whole number within bounds, such as the length from which texts may not repeat. */

export interface Setting {
  readonly default: number;
  readonly min: number;
  readonly max: number;
  /** One sentence: what the number decides, and in what it counts. */
  readonly text: string;
}

export type Settings = Readonly<Record<string, Setting>>;

/** The numbers of an office, by the names of the settings. */
export type SettingValues<Of = Readonly<Record<string, unknown>>> = { readonly [name in keyof Of]: number };

/** What an office says of itself, to every rule. */
export interface House {
  /** The year whose forms it checks; null where it does not say. */
  readonly year: number | null;
}

export const noHouse: House = { year: null };

export function defaultsOf(settings: Settings = {}): SettingValues {
  return Object.fromEntries(Object.entries(settings).map(([name, setting]) => [name, setting.default]));
}

/** Whether an office may say so. */
export function fits({ min, max }: Setting, value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= min && value <= max;
}
