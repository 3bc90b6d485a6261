/** Lines that are of the head: below the indicators some forms print their funds or goals. */
import { isCategory } from "../cells/levels";
import type { Line, Tile } from "../cells/tiles";

/** Led by funds or goals, and without a category. */
export const leadsHeadAgain = ({ tiles }: Line): boolean => !tiles.some(isCategory) && tiles.slice(0, 2).some(isOfHead);

export function isOfHead({ label }: Tile): boolean {
  switch (label?.meaning.is) {
    case "funds":
    case "source":
    case "goal":
      return true;
    case "section":
      return label.meaning.of === "funds" || label.meaning.of === "sources" || label.meaning.of === "goals";
    default:
      return false;
  }
}
