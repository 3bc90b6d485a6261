/** Headings once more, where a page ends. */
import { columnOf, type Header } from "./header";
import { wordsOf } from "../words/squash";
import type { Line, Tile } from "../cells/tiles";

/** Word for word: one of their rows, where there are several. */
export function repeatsHeader({ tiles }: Line, header: Header): boolean {
  const isSame = ({ at, text }: Tile) => {
    const printed = header.printed.get(at.left);
    return (
      printed?.some((words) => words.charCodeAt(0) === text.charCodeAt(0)) === true && printed.includes(wordsOf(text))
    );
  };
  const first = tiles.find((tile) => columnOf(header, tile) !== null);
  if (!first || first.number !== null || !isSame(first)) return false;
  const same = tiles.filter(isSame).length;
  return same >= 2 && same * 2 > tiles.length;
}
