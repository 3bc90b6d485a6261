/** Sheets: added, asked for, refused. */
import type { Fact } from "../fact";

export const sheets: readonly Fact[] = [
  {
    id: "sheets.added",
    title: ["新加的工作表在最后，不会自己跳到前面", "A new sheet is the last, and does not come to the front"],
    expected: [true, false],
    ask: ({ onOwnSheet }) =>
      onOwnSheet(async ({ id, context }) => {
        const { worksheets } = context.workbook;
        const [last, active] = [worksheets.getLast(), worksheets.getActiveWorksheet()];
        for (const each of [last, active]) each.load("id");
        await context.sync();
        return [last.id === id, active.id === id];
      }),
  },
  {
    id: "sheets.taken",
    title: ["工作表重名就拒绝", "A sheet's name that is taken is refused"],
    expected: "ItemAlreadyExists",
    ask: async ({ context, sheet, refusal }) => {
      sheet.load("name");
      await context.sync();
      return refusal(async (own) => {
        own.workbook.worksheets.add(sheet.name);
        await own.sync();
      });
    },
  },
  {
    id: "sheets.gone",
    title: ["找不到的工作表：ItemNotFound", "A sheet that is not there: ItemNotFound"],
    expected: ["ItemNotFound", true],
    ask: async ({ context, refusal }) => {
      const code = await refusal(async (own) => {
        own.workbook.worksheets.getItem("{00000000-0000-0000-0000-000000000000}").load("name");
        await own.sync();
      });
      const none = context.workbook.worksheets.getItemOrNullObject("{00000000-0000-0000-0000-000000000000}");
      none.load("name");
      await context.sync();
      return [code, none.isNullObject];
    },
  },
  {
    id: "sheets.hidden",
    title: ["隐藏的工作表说明自己是隐藏的，可以读", "A hidden sheet says so, and can be read"],
    expected: ["Hidden", "甲"],
    ask: ({ onOwnSheet }) =>
      onOwnSheet(async ({ context, sheet }) => {
        sheet.getRange("A1").values = [["甲"]];
        sheet.visibility = "Hidden";
        await context.sync();
        sheet.load("visibility");
        const cell = sheet.getRange("A1");
        cell.load("values");
        await context.sync();
        return [sheet.visibility, String(cell.values[0]?.[0])];
      }),
  },
  {
    id: "sheets.errors",
    title: ["一个请求中途出错：前面的已完成，后面的没有做", "A request that fails halfway: what came before is done"],
    expected: [true, [["前", ""]]],
    ask: async ({ context, range, sheetId, at, refusal }) => {
      const code = await refusal(async (own) => {
        const sheet = own.workbook.worksheets.getItem(sheetId);
        sheet.getRange(at("A1")).values = [["前"]];
        own.workbook.worksheets.getItem("{00000000-0000-0000-0000-000000000000}").activate();
        sheet.getRange(at("B1")).values = [["后"]];
        await own.sync();
      });
      const read = range("A1:B1");
      read.load("values");
      await context.sync();
      return [code !== "none", read.values as [string[]]];
    },
  },
];
