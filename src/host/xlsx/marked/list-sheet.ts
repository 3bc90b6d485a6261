/** A list as a worksheet of its own: every text is an inline string, and never a formula. */
import { a1 } from "../../../core/sheet";
import { escaped } from "./escaped";

export interface FindingList {
  /** The name of the worksheet that it becomes. */
  readonly name: string;
  readonly headings: readonly string[];
  readonly widths: readonly number[];
  readonly rows: readonly ListRow[];
}

export interface ListRow {
  readonly texts: readonly string[];
  /** The cell that a click on the second text goes to. */
  readonly sheet: string;
  readonly cell: string;
}

const longestText = 32_000;

export function listSheet({ headings, widths, rows }: FindingList): string {
  const row = (texts: readonly string[], index: number) =>
    `<row r="${String(index + 1)}">${texts
      .map((text, column) => {
        const at = a1({ row: index, column });
        return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped(text.slice(0, longestText))}</t></is></c>`;
      })
      .join("")}</row>`;
  const columns = widths.map((width, index) => {
    const number = String(index + 1);
    return `<col min="${number}" max="${number}" width="${String(width)}" customWidth="1"/>`;
  });
  const links = rows.map(({ sheet, cell }, index) => {
    const location = `'${sheet.replaceAll("'", "''")}'!${cell}`;
    return `<hyperlink ref="B${String(index + 2)}" location="${escaped(location)}" display="${cell}"/>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    `<cols>${columns.join("")}</cols>`,
    `<sheetData>${[headings, ...rows.map(({ texts }) => texts)].map(row).join("")}</sheetData>`,
    links.length > 0 ? `<hyperlinks>${links.join("")}</hyperlinks>` : "",
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>',
    "</worksheet>",
  ].join("");
}
