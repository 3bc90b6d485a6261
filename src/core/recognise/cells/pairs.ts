/**
 * Labels and what stands beside them, in the rows above the indicators. What leads a row, and what follows a content, is
 * a label, whether its wording is known or not:
 *
 *   | 牵头落地单位 | 某中心 | 联系人 | 某某 |
 *     └ label        └ its content
 */
import { mayBeLabel } from "./labels";
import type { Line, Tile } from "./tiles";

/** A label that no wording tells, with its content. */
export interface UnknownPair {
  readonly label: Tile;
  readonly content: Tile;
  readonly row: number;
}

/** The whole row is the content of a label above it. */
const shortestText = 8;

export function unknownPairs(lines: readonly Line[]): readonly UnknownPair[] {
  const found: UnknownPair[] = [];
  lines.forEach((line, index) => {
    const { tiles } = line;
    for (let place = 0; place < tiles.length; place++) {
      const [tile, next] = [tiles[place], tiles[place + 1]];
      if (!tile) continue;
      if (tile.label) {
        if (leads(tile) && next && !next.label) place++;
        continue;
      }
      if (!mayBeLabel(tile)) continue;
      if (next && !next.label) {
        // A part of the row's left side, with a label of its own beside it.
        const after = tiles[place + 2];
        if (place === 0 && after && !after.label && mayBeLabel(next) && isTall(tile)) continue;
        found.push({ label: tile, content: next, row: line.row });
        place++;
      } else if (tiles.length === 1) {
        const below = lines[index + 1];
        const text = below?.tiles.length === 1 && below.meanings === 0 ? below.tiles[0] : undefined;
        if (text && text.number === null && text.text.length >= shortestText && text.at.left === tile.at.left)
          found.push({ label: tile, content: text, row: line.row });
      }
    }
  });
  return found;
}

/** A known label whose content is the next cell; headings of sections have none. */
const leads = ({ label }: Tile) =>
  label?.content === null && label.meaning.is !== "section" && label.meaning.is !== "sum";

const isTall = ({ at }: Tile) => at.bottom > at.top;
