import {
  bounding,
  cellName,
  formatArea,
  intersection,
  LAST_COLUMN,
  LAST_ROW,
  selectionOf,
  textOf,
  wholeUsedArea,
  type Area,
  type Host,
  type Sheet,
  type User,
} from "../../excel/browser";
import { formatCells, parseCells } from "./tab-separated";

/**
 * Copy and paste. What was copied here is pasted by the host with formats, formulas and merges; what comes from
 * elsewhere (Excel, a web page) is pasted as the texts of its cells, as if they were typed. Nothing of it becomes HTML.
 */
export class Clipboard {
  private copied: { readonly sheet: Sheet; readonly area: Area; readonly text: string } | null = null;

  constructor(
    private readonly host: Host,
    private readonly user: User,
  ) {}

  /** The text for the clipboard of the system. */
  copy(): string {
    const { workbook } = this.host;
    const sheet = workbook.active;
    const area = bounding(selectionOf(workbook, sheet).areas) ?? { row: 0, column: 0, rows: 1, columns: 1 };
    const text = formatCells(this.textsIn(sheet, area));
    this.copied = { sheet, area, text };
    return text;
  }

  async paste(text: string): Promise<void> {
    const { workbook } = this.host;
    const target = workbook.active;
    const into = selectionOf(workbook, target).areas[0] ?? { row: 0, column: 0, rows: 1, columns: 1 };
    const { copied } = this;
    if (copied && sameText(copied.text, text) && workbook.sheets.includes(copied.sheet)) {
      await this.user.copy(copied.sheet.name, formatArea(copied.area), target.name, formatArea(unmerged(target, into)));
      return;
    }
    const cells = parseCells(text);
    const area: Area = { row: into.row, column: into.column, rows: cells.length, columns: cells[0]?.length ?? 1 };
    if (area.row + area.rows > LAST_ROW || area.column + area.columns > LAST_COLUMN) return;
    await this.user.edit(
      target.name,
      formatArea(area),
      cells.length === 1 && area.columns === 1 ? (cells[0]?.[0] ?? "") : cells,
    );
    if (area.rows * area.columns > 1) await this.user.select(formatArea(area));
  }

  private textsIn(sheet: Sheet, area: Area): string[][] {
    const used = intersection(area, wholeUsedArea(sheet) ?? area) ?? { ...area, rows: 1, columns: 1 };
    return Array.from({ length: used.rows }, (_row, row) =>
      Array.from({ length: used.columns }, (_column, column) =>
        textOf(sheet.cells.get(used.row + row, used.column + column), this.host.workbook.date1904),
      ),
    );
  }
}

/** Browsers turn line ends as they like. */
const sameText = (a: string, b: string): boolean => a.replace(/\r\n?/g, "\n") === b.replace(/\r\n?/g, "\n");

/** A merged cell that is selected alone counts as one cell: the paste begins there. */
function unmerged(sheet: Sheet, area: Area): Area {
  const merge = sheet.merges.find(({ row, column }) => cellName(row, column) === cellName(area.row, area.column));
  return merge?.rows === area.rows && merge.columns === area.columns ? { ...area, rows: 1, columns: 1 } : area;
}
