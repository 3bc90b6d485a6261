/** Defined names, by which inserted forms are found again. */
import type { Fact, Tools } from "../fact";
import { fieldNames } from "../own-sheets";

export const names: readonly Fact[] = [
  {
    id: "names.comment",
    title: ["名称的批注能存 255 个字符", "The comment of a name holds 255 characters"],
    expected: [255, "Range"],
    ask: async (tools) => {
      const { context } = tools;
      const item = context.workbook.names.getItem(await addName(tools, "A1:B2"));
      item.load("comment, type");
      await context.sync();
      return [item.comment.length, item.type];
    },
  },
  {
    id: "names.formula",
    title: ["名称的公式是带工作表名的绝对地址", "The formula of a name is an absolute address with its sheet"],
    expected: "='…'!$A$1:$B$2",
    ask: async (tools) => {
      const { context, sheet, own } = tools;
      const item = context.workbook.names.getItem(await addName(tools, "A1:B2"));
      item.load("formula");
      sheet.load("name");
      await context.sync();
      const [named = "", address = ""] = String(item.formula).split("!");
      return `${named.replace(sheet.name, "…")}!${own(address)}`;
    },
  },
  {
    id: "names.taken",
    title: ["重名就拒绝", "A name that is taken is refused"],
    expected: "ItemAlreadyExists",
    ask: async (tools) => {
      const name = await addName(tools, "A1:B2");
      return tools.refusal(async (context) => {
        context.workbook.names.add(name, context.workbook.worksheets.getItem(tools.sheetId).getRange(tools.at("C3")));
        await context.sync();
      });
    },
  },
  {
    id: "names.follow",
    title: ["插入行后名称随单元格移动、伸长", "A name moves and grows with its cells"],
    expected: "A2:B4",
    ask: async (tools) => {
      const name = await addName(tools, "A1:B2");
      tools.range("1:1").insert("Down");
      tools.range("3:3").insert("Down");
      const cells = tools.context.workbook.names.getItem(name).getRange();
      cells.load("address");
      await tools.context.sync();
      return tools.own(cells.address);
    },
  },
  {
    id: "names.lost",
    title: ["单元格删除后，名称不再是区域", "The name of deleted cells is no range any more"],
    expected: false,
    ask: async (tools) => {
      const name = await addName(tools, "A1:B2");
      tools.range("1:2").delete("Up");
      const item = tools.context.workbook.names.getItem(name);
      item.load("type");
      await tools.context.sync();
      return item.type === "Range";
    },
  },
];

/** A name of the workbook for the fact's own cells; it goes with the sheet. */
async function addName({ context, range, at }: Tools, address: string): Promise<string> {
  const name = `${fieldNames}${at("A1")}_`;
  context.workbook.names.add(name, range(address), "注".repeat(255));
  await context.sync();
  return name;
}
