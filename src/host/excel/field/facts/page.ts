/** Print settings, which Office.js can set and, as names of the sheet, take away. Each on a sheet of its own. */
import { rangesOf } from "../../area";
import { a1Range } from "../../../../core/sheet";
import type { Answer, Fact, OwnSheet, Tools } from "../fact";

const onPage = (ask: (other: OwnSheet) => Promise<Answer>) => (tools: Tools) => tools.onOwnSheet(ask);

export const page: readonly Fact[] = [
  {
    id: "page.area",
    title: ["打印区域可以有两块", "A print area may have two parts"],
    expected: ["A1:C5", "A10:C15"],
    ask: onPage(async ({ context, sheet }) => {
      sheet.pageLayout.setPrintArea("A1:C5,A10:C15");
      const areas = sheet.pageLayout.getPrintAreaOrNullObject();
      areas.load("areas/items/address");
      await context.sync();
      return rangesOf(areas).map(a1Range);
    }),
  },
  {
    id: "page.no-area",
    title: ["打印区域可以按名称 Print_Area 删除", "A print area goes with its name Print_Area"],
    expected: true,
    ask: onPage(async ({ context, sheet }) => {
      sheet.pageLayout.setPrintArea("A1:C5");
      await context.sync();
      sheet.names.getItem("Print_Area").delete();
      const areas = sheet.pageLayout.getPrintAreaOrNullObject();
      areas.load("address");
      await context.sync();
      return areas.isNullObject;
    }),
  },
  {
    id: "page.titles",
    title: [
      "顶端标题行可以设，可以按名称 Print_Titles 删除",
      "Title rows are set, and go with their name Print_Titles",
    ],
    expected: [0, true],
    ask: onPage(async ({ context, sheet }) => {
      sheet.pageLayout.setPrintTitleRows("$1:$1");
      const before = sheet.pageLayout.getPrintTitleRowsOrNullObject();
      before.load("rowIndex");
      await context.sync();
      sheet.names.getItem("Print_Titles").delete();
      const after = sheet.pageLayout.getPrintTitleRowsOrNullObject();
      after.load("rowIndex");
      await context.sync();
      return [before.isNullObject ? null : before.rowIndex, after.isNullObject];
    }),
  },
  {
    id: "page.settings",
    title: [
      "纸张、方向、缩放、黑白、页边距写入后读得出",
      "Paper, orientation, zoom, black and white, margins are kept",
    ],
    expected: ["A4", "Landscape", 1, true, 36],
    fits: (answer) => JSON.stringify(answer).startsWith('["A4","Landscape",1,true,36'),
    ask: onPage(async ({ context, sheet }) => {
      const { pageLayout } = sheet;
      pageLayout.paperSize = "A4";
      pageLayout.orientation = "Landscape";
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.blackAndWhite = true;
      pageLayout.setPrintMargins("Inches", { left: 0.5, right: 0.5 });
      await context.sync();
      const read = sheet.pageLayout;
      read.load("paperSize, orientation, zoom, blackAndWhite, leftMargin");
      await context.sync();
      const { paperSize, orientation, zoom, blackAndWhite, leftMargin } = read;
      return [paperSize, orientation, zoom.horizontalFitToPages ?? null, blackAndWhite, leftMargin];
    }),
  },
];
