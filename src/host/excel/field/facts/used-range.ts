/** How large a sheet is. These ask of the whole sheet, so they come before all others. */
import type { Answer, Fact, Tools } from "../fact";

export const usedRange: readonly Fact[] = [
  {
    id: "used.empty",
    title: ["空工作表没有已用区域", "A blank sheet has no used range"],
    expected: [null, null],
    ask: (tools) => asked(tools),
  },
  {
    id: "used.formats",
    title: ["只有格式的单元格算已用，不算有值", "Cells with formats only are used, but not valued"],
    expected: ["B2:C3", null],
    ask: async (tools) => {
      tools.range("B2:C3").format.borders.getItem("EdgeTop").style = "Continuous";
      tools.range("B2:C3").format.fill.color = "#EEEEEE";
      await tools.context.sync();
      return asked(tools);
    },
  },
  {
    id: "used.values",
    title: ["有值的区域不含只有格式的", "The valued range leaves out what is only formatted"],
    expected: "C4:D5",
    ask: async (tools) => {
      const { context, sheet } = tools;
      tools.range("C4").values = [[1]];
      tools.range("D5").values = [["二"]];
      tools.range("E9").format.fill.color = "#EEEEEE";
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load("address");
      await context.sync();
      return used.isNullObject ? null : tools.own(used.address);
    },
  },
  {
    id: "used.of-range",
    title: ["一段行里没有值时，答“没有”", "Rows without values have no valued range"],
    expected: [true, "B3"],
    ask: async ({ context, range, own }) => {
      range("B3").values = [[3]];
      const [none, some] = [
        range("A10:Z20").getUsedRangeOrNullObject(true),
        range("A1:Z5").getUsedRangeOrNullObject(true),
      ];
      for (const each of [none, some]) each.load("address");
      await context.sync();
      return [none.isNullObject, some.isNullObject ? null : own(some.address)];
    },
  },
];

async function asked({ context, sheet, own }: Tools): Promise<Answer> {
  const [formatted, valued] = [sheet.getUsedRangeOrNullObject(false), sheet.getUsedRangeOrNullObject(true)];
  for (const used of [formatted, valued]) used.load("address");
  await context.sync();
  return [formatted, valued].map((used) => (used.isNullObject ? null : own(used.address)));
}
