import type { PageSetup } from "hucre";
import { isWholeColumns, isWholeRows, type Area } from "../model/area";
import { formatAbsolute, parseArea } from "../model/address";
import type { Sheet } from "../model/sheet";
import type { Json } from "../model/workbook";
import type { ApiType, Node } from "../host/api-type";
import { record } from "../host/args";
import { live } from "../host/block";
import { invalidArgument, itemNotFound } from "../host/errors";
import { mayDesign } from "./guard";
import { areasByAddress, blockArgument, rangeAreasNode, rangeNode } from "./ranges";
import { compact } from "./styled";

type Margins = NonNullable<PageSetup["margins"]>;

/** What hucre keeps of the page setup, and black and white; draft quality, print order and the rest answer ApiNotFound. */
export const PAGE_LAYOUT: ApiType<Sheet> = {
  name: "PageLayout",
  get: {
    orientation: (sheet) => (sheet.page?.orientation === "landscape" ? "Landscape" : "Portrait"),
    paperSize: (sheet) => PAPERS.find(([, file]) => file === sheet.page?.paperSize)?.[0] ?? null,
    centerHorizontally: (sheet) => sheet.page?.horizontalCentered ?? false,
    centerVertically: (sheet) => sheet.page?.verticalCentered ?? false,
    printGridlines: (sheet) => sheet.page?.showGridLines ?? false,
    printHeadings: (sheet) => sheet.page?.showRowColHeaders ?? false,
    blackAndWhite: (sheet) => sheet.blackAndWhite,
    zoom: zoomOf,
    topMargin: margin("top", 0.75),
    bottomMargin: margin("bottom", 0.75),
    leftMargin: margin("left", 0.7),
    rightMargin: margin("right", 0.7),
    headerMargin: margin("header", 0.3),
    footerMargin: margin("footer", 0.3),
  },
  set: {
    orientation(sheet, value) {
      if (value !== "Portrait" && value !== "Landscape") throw invalidArgument();
      change(sheet, { orientation: value === "Portrait" ? "portrait" : "landscape" });
    },
    paperSize(sheet, value) {
      const paper = PAPERS.find(([office]) => office === value)?.[1];
      if (!paper) throw invalidArgument();
      change(sheet, { paperSize: paper });
    },
    centerHorizontally: (sheet, value) => change(sheet, { horizontalCentered: truth(value) || undefined }),
    centerVertically: (sheet, value) => change(sheet, { verticalCentered: truth(value) || undefined }),
    printGridlines: (sheet, value) => change(sheet, { showGridLines: truth(value) || undefined }),
    printHeadings: (sheet, value) => change(sheet, { showRowColHeaders: truth(value) || undefined }),
    blackAndWhite(sheet, value) {
      mayDesign(sheet);
      sheet.blackAndWhite = truth(value);
    },
    zoom: setZoom,
    topMargin: (sheet, value) => setMargin(sheet, "top", value),
    bottomMargin: (sheet, value) => setMargin(sheet, "bottom", value),
    leftMargin: (sheet, value) => setMargin(sheet, "left", value),
    rightMargin: (sheet, value) => setMargin(sheet, "right", value),
    headerMargin: (sheet, value) => setMargin(sheet, "header", value),
    footerMargin: (sheet, value) => setMargin(sheet, "footer", value),
  },
  go: {
    getPrintArea: (sheet, _args, host) => areas(sheet, "printArea", host.workbook) ?? nothing(),
    getPrintAreaOrNullObject: (sheet, _args, host) => areas(sheet, "printArea", host.workbook),
    getPrintTitleRows: (sheet) => titles(sheet, "printTitlesRow") ?? nothing(),
    getPrintTitleRowsOrNullObject: (sheet) => titles(sheet, "printTitlesRow"),
    getPrintTitleColumns: (sheet) => titles(sheet, "printTitlesColumn") ?? nothing(),
    getPrintTitleColumnsOrNullObject: (sheet) => titles(sheet, "printTitlesColumn"),
  },
  call: {
    setPrintArea(sheet, args, host) {
      const given = args.node(0)
        ? live(blockArgument(args, 0, sheet, host), host).areas
        : areasByAddress(host.workbook, sheet, args.text(0));
      change(sheet, { printArea: given.map(formatAbsolute).join(",") });
    },
    setPrintTitleRows: (sheet, args, host) =>
      setTitles(sheet, "printTitlesRow", blockArgument(args, 0, sheet, host).areas, isWholeRows),
    setPrintTitleColumns: (sheet, args, host) =>
      setTitles(sheet, "printTitlesColumn", blockArgument(args, 0, sheet, host).areas, isWholeColumns),
    setPrintMargins(sheet, args) {
      const unit = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 }[args.text(0)];
      if (unit === undefined) throw invalidArgument();
      for (const [side, value] of Object.entries(record(args.json(1)))) {
        if (!isSide(side)) throw invalidArgument();
        if (typeof value === "number") setMargin(sheet, side, value * unit);
      }
    },
  },
};

const PAPERS: readonly (readonly [office: string, file: NonNullable<PageSetup["paperSize"]>])[] = [
  ["Letter", "letter"],
  ["Legal", "legal"],
  ["A3", "a3"],
  ["A4", "a4"],
  ["A5", "a5"],
  ["B4", "b4"],
  ["B5", "b5"],
  ["Executive", "executive"],
  ["Tabloid", "tabloid"],
];

const SIDES = ["top", "bottom", "left", "right", "header", "footer"] as const;
const isSide = (text: string): text is (typeof SIDES)[number] => (SIDES as readonly string[]).includes(text);

/** Points here, inches in the file. */
function margin(side: keyof Margins, standard: number): (sheet: Sheet) => number {
  return (sheet) => (sheet.page?.margins?.[side] ?? standard) * 72;
}

function setMargin(sheet: Sheet, side: keyof Margins, value: Json): void {
  if (typeof value !== "number" || value < 0) throw invalidArgument();
  change(sheet, { margins: { ...sheet.page?.margins, [side]: Math.round((value / 72) * 1e9) / 1e9 } });
}

function change(sheet: Sheet, part: { readonly [K in keyof PageSetup]: PageSetup[K] | undefined }): void {
  mayDesign(sheet);
  sheet.page = compact({ ...sheet.page, ...part }) as PageSetup | undefined;
}

/** Either a scale, or a number of pages; each undoes the other. */
function zoomOf(sheet: Sheet): Json {
  const { fitToPage, fitToWidth, fitToHeight, scale } = sheet.page ?? {};
  if (!fitToPage) return { scale: scale ?? 100 };
  // In the file 0 means "as many as needed", and nothing means 1.
  return {
    ...(fitToWidth !== 0 && { horizontalFitToPages: fitToWidth ?? 1 }),
    ...(fitToHeight !== 0 && { verticalFitToPages: fitToHeight ?? 1 }),
  };
}

function setZoom(sheet: Sheet, value: Json): void {
  const { scale, horizontalFitToPages, verticalFitToPages } = record(value);
  if (typeof scale === "number") {
    if (scale < 10 || scale > 400) throw invalidArgument();
    change(sheet, {
      scale: scale === 100 ? undefined : scale,
      fitToPage: undefined,
      fitToWidth: undefined,
      fitToHeight: undefined,
    });
    return;
  }
  change(sheet, {
    scale: undefined,
    fitToPage: true,
    fitToWidth: pages(horizontalFitToPages),
    fitToHeight: pages(verticalFitToPages),
  });
}

function pages(value: Json | undefined): number {
  if (value === undefined || value === null) return 0;
  if (typeof value !== "number" || !Number.isInteger(value) || value < 0) throw invalidArgument();
  return value;
}

function setTitles(
  sheet: Sheet,
  key: "printTitlesRow" | "printTitlesColumn",
  given: readonly Area[],
  whole: (area: Area) => boolean,
): void {
  const area = given[0];
  if (!area || !whole(area)) throw invalidArgument();
  change(sheet, { [key]: formatAbsolute(area) });
}

function areas(sheet: Sheet, key: "printArea", workbook: Parameters<typeof areasByAddress>[0]): Node | null {
  const text = sheet.page?.[key];
  return text === undefined ? null : rangeAreasNode(sheet, areasByAddress(workbook, sheet, text));
}

function titles(sheet: Sheet, key: "printTitlesRow" | "printTitlesColumn"): Node | null {
  const area = parseArea(sheet.page?.[key] ?? "");
  return area && rangeNode(sheet, area);
}

function nothing(): never {
  throw itemNotFound();
}

function truth(value: Json): boolean {
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
}
