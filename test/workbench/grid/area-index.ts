import { contains, lastRowOf, type Area } from "../../excel/browser";

/** Which cells a rule is about. Marks are thousands of single cells: rows sort them out. */
export class AreaIndex {
  private readonly byRow = new Map<number, Area[]>();
  private readonly tall: Area[] = [];

  constructor(areas: readonly Area[]) {
    for (const area of areas) {
      if (area.rows > 50) this.tall.push(area);
      else for (let row = area.row; row <= lastRowOf(area); row++) this.add(row, area);
    }
  }

  private add(row: number, area: Area): void {
    const line = this.byRow.get(row);
    if (line) line.push(area);
    else this.byRow.set(row, [area]);
  }

  has(row: number, column: number): boolean {
    const here = (area: Area) => contains(area, row, column);
    return this.byRow.get(row)?.some(here) === true || this.tall.some(here);
  }
}
