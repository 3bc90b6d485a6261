/** What a text may mean, as a person looks for it: in groups, the likely ones first. */
import type { Unread } from "../../core/form";
import { groupOf, type MeaningGroup, type Names } from "../../core/names/names";
import { wordingMeanings, type WordingMeaning } from "../../core/recognise/words/wordings";

/** Where a column or a category stands, nothing else can be meant. */
export function groupsFor(is: Unread["is"]): readonly MeaningGroup[] {
  switch (is) {
    case "label":
      return ["head", "funds", "goals", "columns", "categories", "nothing"];
    case "column":
      return ["columns"];
    case "category":
      return ["categories"];
  }
}

/** What says of a text that nobody needs to read it; null where it has to be something. */
export function nothingOf(is: Unread["is"]): WordingMeaning | null {
  return is === "label" ? "nothing" : is === "column" ? "column.extra" : null;
}

export interface FoundMeanings {
  readonly group: MeaningGroup;
  readonly meanings: readonly WordingMeaning[];
}

/** Those whose name, in one of the two languages, holds what was typed. */
export function findMeanings(
  groups: readonly MeaningGroup[],
  typed: string,
  named: readonly Names[],
): readonly FoundMeanings[] {
  const wanted = plain(typed);
  const fits = (meaning: WordingMeaning) => named.some((names) => plain(names.meaning[meaning]).includes(wanted));
  return groups.flatMap((group) => {
    const meanings = wordingMeanings.filter((meaning) => groupOf(meaning) === group && fits(meaning));
    return meanings.length > 0 ? [{ group, meanings }] : [];
  });
}

const plain = (text: string) => text.normalize("NFKC").toLowerCase().replace(/\s+/g, "");
