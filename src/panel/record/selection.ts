/** Findings that are to be decided on together, by their names: those outlive the reading of their sheets. */
import type { NamedFinding } from "../../core/record/named-finding";
import type { Settled } from "./settled";

export type Selection = ReadonlySet<string>;

export const selectionOf = (named: readonly NamedFinding[]): Selection => new Set(named.map(keyOf));

export const isSelected = (named: NamedFinding, selection: Selection) => selection.has(keyOf(named));

/** Those that are still there, and still open. */
export function selectedOf(selection: Selection, settled: Settled | null): readonly NamedFinding[] {
  if (!settled || selection.size === 0) return [];
  return settled.named.filter((one) => isSelected(one, selection) && !settled.waived.has(one.finding));
}

const keyOf = ({ sheet, id }: NamedFinding) => `${sheet} ${id}`;
