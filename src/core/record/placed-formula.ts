/**
 * A formula by places within its form: where the whole form is moved, Excel rewrites its references, and this stays.
 *
 *   form from A3, =SUM($B$4:B6)   →   =SUM(R1C1:R3C1)
 */
import { parseRange, type Range, type Sheet } from "../sheet";

// Texts first, so that nothing inside them is taken for a reference; then references with the sheet that they name.
const token =
  /"(?:[^"]|"")*"|(?:('(?:[^']|'')*'|[\p{L}\p{N}_.]+)!)?(?<![\p{L}\p{N}_.$])(\$?[A-Z]{1,3}\$?\d{1,7})(?::(\$?[A-Z]{1,3}\$?\d{1,7}))?(?![\p{L}\p{N}_.(])/giu;

export function placedFormula(formula: string, { top, left }: Range, { name }: Pick<Sheet, "name">): string {
  const placed = (address: string) => {
    const cell = parseRange(address);
    return cell ? `R${String(cell.top - top)}C${String(cell.left - left)}` : address;
  };
  // Newer functions carry a mark in files that Excel itself does not show.
  return formula.replace(/_xlfn\.(?:_xlws\.)?/gi, "").replace(token, (text: string, ...groups: unknown[]) => {
    const [sheet, first, last] = groups.map((group) => (typeof group === "string" ? group : null));
    if (!first || (sheet && sheet.replace(/^'|'$/g, "").replaceAll("''", "'") !== name)) return text;
    return last ? `${placed(first)}:${placed(last)}` : placed(first);
  });
}
