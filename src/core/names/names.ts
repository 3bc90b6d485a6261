/** What we call what a form may hold: for whoever checks what was read, or says what a text means. */
import type { Why } from "../fields";
import type { Horizon, Unread } from "../form";
import type { WordingMeaning } from "../recognise/words/wordings";

export interface Names {
  readonly meaning: Readonly<Record<WordingMeaning, string>>;
  /** How a reading came about, where the label alone does not say it. */
  readonly why: Readonly<Record<Exclude<Why, "wording">, string>>;
  readonly horizon: Readonly<Record<Horizon, string>>;
  /** What stands in a field where it is no text and no amount. */
  readonly value: {
    readonly blank: string;
    readonly noTick: string;
    readonly unreadable: (text: string) => string;
  };
  /** The parts of what was read, and what they say of themselves. */
  readonly outline: OutlineNames;
}

export interface OutlineNames {
  readonly year: (year: number) => string;
  readonly noTitle: string;
  readonly head: string;
  readonly money: string;
  readonly spending: string;
  readonly tasks: string;
  readonly tasksTotal: string;
  readonly goals: string;
  readonly indicators: string;
  readonly noCategory: string;
  readonly columns: string;
  readonly noHeading: string;
  readonly lost: string;
  readonly notFound: string;
  readonly unread: string;
  readonly allRead: string;
  readonly unreadIs: Readonly<Record<Unread["is"], string>>;
  /** Where the label alone does not say it: what it was taken for, and why. */
  readonly takenFor: (name: string, why: string) => string;
}

/** The meanings as a person looks for them. */
export const meaningGroups = ["head", "funds", "goals", "columns", "categories", "nothing"] as const;
export type MeaningGroup = (typeof meaningGroups)[number];

export function groupOf(meaning: WordingMeaning): MeaningGroup {
  if (meaning === "nothing") return "nothing";
  const [first] = meaning.split(".");
  if (first === "funds" || first === "sources") return "funds";
  if (first === "goals") return "goals";
  if (first === "column") return "columns";
  return first === "level1" || first === "level2" ? "categories" : "head";
}
