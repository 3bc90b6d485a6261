/** Blank forms → the bytes of a new .xlsx file, by hucre. */
import { deflateRawSync } from "node:zlib";
import { writeXlsx, type WriteOptions, type WriteSheet } from "hucre/xlsx";
import type { Layout } from "../../core/template/layout";
import { withWidths } from "../../core/template/heights";
import { blockName } from "../../core/template/block-name";
import { fillingNameOf } from "../../core/template/filling";
import { a1Range, type Range } from "../../core/sheet";
import { Package } from "./package";
import { cellsOf } from "./write-cells";
import { validationsOf } from "./write-validations";

export interface NewSheet {
  readonly name: string;
  /** In their places; see `stacked()`. */
  readonly forms: readonly Layout[];
}

export interface Written {
  readonly sheets: readonly NewSheet[];
  readonly title: string;
  readonly created: Date;
}

export async function writeForms({ sheets, title, created }: Written): Promise<Uint8Array> {
  const bytes = await writeXlsx({
    sheets: sheets.map(sheetOf),
    namedRanges: namesOf(sheets),
    defaultFont: { name: "宋体", size: 10, charset: 134 },
    properties: { title, creator: "approval-check", created, modified: created },
  });
  const parts = new Package(bytes);
  await parts.rewrite(sheetParts, printedBlack);
  return parts.packed((content) => deflateRawSync(content, { level: 9 }));
}

const sheetParts = /^xl\/worksheets\/sheet\d+\.xml$/;

/** The tint of blank cells is for the screen. hucre has no setting for printing without colours. */
const printedBlack = (xml: string) => xml.replace("<pageSetup ", '<pageSetup blackAndWhite="1" ');

function sheetOf({ name, forms: asLaidOut }: NewSheet): WriteSheet {
  const widths = widthsFor(asLaidOut);
  // A form that stands below one of another kind has that one's columns.
  const forms = asLaidOut.map((form) => withWidths(form, widths.slice(form.range.left, form.range.right + 1)));
  const [first] = forms;
  return {
    name,
    columns: widths.map((width) => ({ width })),
    cells: cellsOf(forms),
    merges: forms
      .flatMap(({ merges }) => merges)
      .map(({ top, left, bottom, right }) => ({ startRow: top, startCol: left, endRow: bottom, endCol: right })),
    rowDefs: new Map(
      forms.flatMap(({ range, rowHeights }) =>
        rowHeights.map((height, index): [number, { height: number }] => [range.top + index, { height }]),
      ),
    ),
    dataValidations: forms.flatMap(validationsOf),
    conditionalRules: forms
      .flatMap(({ tints }) => tints)
      .map(({ range, formula, colour }, index) => ({
        type: "expression" as const,
        priority: index + 1,
        range: a1Range(range),
        formula: plainFormula(formula.text, a1Range(formula.of[0] ?? range)),
        style: { fill: { type: "pattern" as const, pattern: "solid" as const, bgColor: { rgb: colour } } },
      })),
    // Every form begins a page of its own.
    rowBreaks: forms.slice(1).map(({ range }) => range.top - 1),
    ...(first ? { pageSetup: pageOf(first) } : {}),
    ...(forms.some(({ protect }) => protect) ? { protection } : {}),
  };
}

const usual = 8.43;

/** Each column as the first form wants it that has it. */
function widthsFor(forms: readonly Layout[]): number[] {
  const last = forms.reduce((right, { range }) => Math.max(right, range.right), -1);
  return Array.from({ length: last + 1 }, (_, column) => {
    const form = forms.find(({ range }) => column >= range.left && column <= range.right);
    return form?.columnWidths[column - form.range.left] ?? usual;
  });
}

const plainFormula = (text: string, cell: string) => text.replaceAll("{}", cell);

/** In a file, 1 says that something is locked: rows and columns may still be made higher and wider. */
const protection = { sheet: true, formatRows: false, formatColumns: false } as const;

function pageOf({ print }: Layout): NonNullable<WriteSheet["pageSetup"]> {
  return {
    paperSize: print.paper,
    orientation: print.orientation,
    fitToPage: true,
    fitToWidth: print.pagesWide,
    fitToHeight: 0,
    horizontalCentered: true,
    margins: print.margins,
  };
}

/**
 * Template, version and settings stay with each block, as a name for its cells. Print area and repeated title are names, too:
 * hucre would write them without the quotes that a sheet's name may need, and Excel would call the file damaged.
 */
function namesOf(sheets: readonly NewSheet[]): NonNullable<WriteOptions["namedRanges"]> {
  const counts = new Map<string, number>();
  return sheets.flatMap(({ name, forms }) => {
    const quoted = `'${name.replaceAll("'", "''")}'!`;
    const blocks = forms.flatMap((layout) => {
      const { id, version } = layout.template;
      const number = (counts.get(id) ?? 0) + 1;
      counts.set(id, number);
      const comment = JSON.stringify({ shape: layout.shape });
      const block = { name: blockName({ id, version, number }), range: quoted + absolute(layout.range), comment };
      return [block, { name: fillingNameOf(block.name), range: block.range }];
    });
    // Several forms have pages of their own, and titles of their own.
    const [alone, ...others] = forms;
    if (!alone || others.length > 0) return blocks;
    const row = String(alone.print.titleRow + 1);
    return [
      ...blocks,
      { name: "_xlnm.Print_Area", range: quoted + absolute(alone.print.area), scope: name },
      { name: "_xlnm.Print_Titles", range: `${quoted}$${row}:$${row}`, scope: name },
    ];
  });
}

function absolute(range: Range): string {
  return a1Range(range).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}
