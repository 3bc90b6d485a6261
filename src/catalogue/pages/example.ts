/** What a page shows of its rule: a bad and a good example as cells, and what the rule says. */
import type { Severity } from "../../core/findings";
import type { Language } from "../../core/message";

/** Part of a worksheet: some of its columns and rows. */
export interface Drawing {
  readonly columns: readonly string[];
  readonly rows: readonly DrawnRow[];
}

export interface DrawnRow {
  readonly number: number;
  readonly cells: readonly DrawnCell[];
}

export interface DrawnCell {
  readonly text: string;
  /** How many of the drawn columns and rows it covers; one where nothing is said. */
  readonly across?: number;
  readonly down?: number;
  /** At fault, taking part, or mended. */
  readonly is?: "fault" | "related" | "mended";
}

/** A sentence of the rule with its figures, as one of its tests makes it say it. */
export interface Said {
  readonly severity: Severity;
  readonly text: Readonly<Record<Language, { readonly what: string; readonly todo: string }>>;
}

export interface Example {
  /** The worksheets, where the rule compares several of them. */
  readonly bad: readonly Drawing[];
  readonly found: readonly Said[];
  readonly good: readonly Drawing[];
  /** Each message of the rule once. */
  readonly messages: readonly Said[];
  /** Each reason why it cannot be checked. */
  readonly reasons: readonly Readonly<Record<Language, string>>[];
}
