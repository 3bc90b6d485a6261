/** The cells of forms with their looks, as hucre takes them. */
import type { Cell, CellStyle } from "hucre/xlsx";
import { formulaText, type Layout, type LayoutCell } from "../../core/template/layout";
import type { Look, Side } from "../../core/template/looks";

export function cellsOf(forms: readonly Layout[]): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  for (const form of forms) {
    const styles = new Map(Object.entries(form.looks).map(([key, look]) => [key, styleOf(look)]));
    for (const cell of form.cells) {
      const style = styles.get(cell.look);
      const { top, left, bottom, right } = cell.at;
      for (let row = top; row <= bottom; row++) {
        for (let column = left; column <= right; column++) {
          const first = row === top && column === left;
          cells.set(`${String(row)},${String(column)}`, {
            ...(first ? contentOf(cell) : { value: null }),
            ...(style ? { style } : {}),
          });
        }
      }
    }
  }
  return cells;
}

/** hucre takes a formula without its "=", with the result that programs show before they calculate. */
function contentOf({ value, formula }: LayoutCell): Partial<Cell> {
  return formula ? { value, formula: formulaText(formula).slice(1), formulaResult: value ?? "" } : { value };
}

function styleOf(look: Look): CellStyle {
  const line = { style: "thin", color: { rgb: "000000" } } as const;
  const side = (of: Side) => (look.border[of] ? { [of]: line } : {});
  return {
    font: { ...look.font, charset: 134 },
    border: { ...side("left"), ...side("right"), ...side("top"), ...side("bottom") },
    alignment: {
      horizontal: look.horizontal,
      vertical: "center",
      ...(look.wrap ? { wrapText: true } : {}),
      ...(look.shrink ? { shrinkToFit: true } : {}),
    },
    ...(look.numberFormat === "General" ? {} : { numFmt: look.numberFormat }),
    protection: { locked: look.locked },
  };
}
