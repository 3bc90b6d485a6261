/** Cells apart from each other, taken together. */
import { a1 } from "../../../../core/sheet";
import { longestAddress } from "../../../../core/address-lists";
import { markerOf } from "../../../../core/marker";
import type { Fact, Tools } from "../fact";

export const areas: readonly Fact[] = [
  {
    id: "areas.longest",
    title: ["一次能带 8,190 个字符的地址", "Addresses of 8,190 characters are taken"],
    expected: true,
    ask: async ({ context, sheet, at }) => {
      const list = scattered(at, longestAddress);
      const found = sheet.getRanges(list.join(","));
      found.load("areaCount");
      await context.sync();
      return found.areaCount === list.length;
    },
  },
  {
    id: "areas.too-long",
    title: ["超过 8,192 个字符的地址就拒绝", "Addresses of more than 8,192 characters are refused"],
    expected: "InvalidArgument",
    ask: ({ sheetId, at, refusal }) =>
      refusal(async (context) => {
        const areas = context.workbook.worksheets.getItem(sheetId).getRanges(scattered(at, 8_400).join(","));
        areas.load("areaCount");
        await context.sync();
      }),
  },
  {
    id: "areas.marked",
    title: ["上千个分散的单元格只用一个条件格式", "A thousand scattered cells take one conditional format"],
    expected: [1, true],
    ask: ({ onOwnSheet }) =>
      onOwnSheet(async ({ context, sheet }) => {
        const list = scattered((address) => address, longestAddress);
        const rule = sheet.getRanges(list.join(",")).conditionalFormats.add("Custom").custom;
        rule.rule.formula = `=${markerOf("advice")}`;
        rule.format.fill.color = "#EBF3FC";
        await context.sync();
        const all = sheet.getRange().conditionalFormats;
        const count = all.getCount();
        const areas = all.getItemAt(0).getRanges();
        areas.load("cellCount");
        await context.sync();
        return [count.value, areas.cellCount === list.length];
      }),
  },
  {
    id: "areas.formats",
    title: ["分散的单元格可以一次设格式", "Scattered cells are formatted at once"],
    expected: [true, false, true],
    ask: async ({ context, sheet, at, range }) => {
      sheet.getRanges(`${at("A1")},${at("C1")}`).format.font.bold = true;
      const fonts = ["A1", "B1", "C1"].map((address) => range(address).format.font);
      for (const font of fonts) font.load("bold");
      await context.sync();
      return fonts.map(({ bold }) => bold);
    },
  },
  {
    id: "areas.validated",
    title: ["分散的单元格可以一次设数据验证", "Scattered cells get a validation at once"],
    expected: ["TextLength", "None", "TextLength"],
    ask: async ({ context, sheet, at, range }) => {
      sheet.getRanges(`${at("A1")},${at("C1")}`).dataValidation.rule = {
        textLength: { formula1: 200, operator: "LessThanOrEqualTo" },
      };
      const validations = ["A1", "B1", "C1"].map((address) => range(address).dataValidation);
      for (const validation of validations) validation.load("type");
      await context.sync();
      return validations.map(({ type }) => type);
    },
  },
];

/** Every other cell of a chessboard, until the list is nearly so long. */
function scattered(at: Tools["at"], length: number): readonly string[] {
  const list: string[] = [];
  for (let index = 0, used = 0; ; index++) {
    const row = Math.floor(index / 40);
    const address = at(a1({ row, column: (index % 40) * 2 + (row % 2) }));
    used += address.length + 1;
    if (used - 1 > length) return list;
    list.push(address);
  }
}
