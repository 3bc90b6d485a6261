/** Conditional formats with a marker in their formula. */
import { markerOf } from "../../../../core/marker";
import { putBack, remove } from "../../marks-remove";
import { findOurs } from "../../rules";
import type { Answer, Fact, Tools } from "../fact";

const formula = `=${markerOf("warning")}`;

export const marks: readonly Fact[] = [
  {
    id: "marks.add",
    title: ["条件格式的公式原样读出（含记号）", "The formula of a conditional format keeps its marker"],
    expected: [formula],
    ask: async (tools) => {
      add(tools, "A1:B2");
      return formulasIn(tools, "A1:B2");
    },
  },
  {
    id: "marks.look",
    title: ["条件格式的底色、边框、加粗读得出", "Fill, border and bold of a conditional format are kept"],
    expected: ["#FFF4CE", "Dash", true],
    ask: async (tools) => {
      const { format } = add(tools, "A1");
      format.font.bold = true;
      format.borders.top.style = "Dash";
      await tools.context.sync();
      const read = tools.range("A1").conditionalFormats.getItemAt(0).custom.format;
      read.load("fill/color, font/bold");
      const { top } = read.borders;
      top.load("style");
      await tools.context.sync();
      return [read.fill.color.toUpperCase(), top.style, read.font.bold];
    },
  },
  {
    id: "marks.find",
    title: ["在整张工作表的条件格式里找到带记号的", "Those with a marker are found among all of a sheet"],
    expected: [0, 2],
    ask: ({ onOwnSheet }) =>
      onOwnSheet(async ({ context, sheet }) => {
        const [first, foreign, last] = ["A1", "A1:B2", "B2"].map((address) => {
          const { custom } = sheet.getRange(address).conditionalFormats.add("Custom");
          return custom.rule;
        });
        if (first) first.formula = formula;
        if (foreign) foreign.formula = "=A1>1";
        if (last) last.formula = formula;
        await context.sync();
        const [found = []] = await findOurs(context, [sheet]);
        return found.map(({ place }) => place);
      }),
  },
  {
    id: "marks.other-kinds",
    title: ["别种条件格式不妨碍查找", "Conditional formats of other kinds do not hinder the search"],
    expected: [1],
    ask: ({ onOwnSheet }) =>
      onOwnSheet(async ({ context, sheet }) => {
        sheet.getRange("A1:A3").conditionalFormats.add("Custom").custom.rule.formula = formula;
        const { cellValue } = sheet.getRange("A1:A3").conditionalFormats.add("CellValue");
        cellValue.rule = { formula1: "=5", operator: "GreaterThan" };
        await context.sync();
        const [found = []] = await findOurs(context, [sheet]);
        return found.map(({ place }) => place);
      }),
  },
  {
    id: "marks.newest-first",
    title: ["新加的条件格式排在最前", "A new conditional format comes first"],
    expected: ["=2=2", "=1=1"],
    ask: async (tools) => {
      add(tools, "A1", "=1=1");
      add(tools, "A1", "=2=2");
      return formulasIn(tools, "A1");
    },
  },
  {
    id: "marks.delete",
    title: ["按位置从后往前删，只删自己的", "They are deleted by place, from the last on, and no others"],
    expected: ["=1=1"],
    ask: async (tools) => {
      add(tools, "A1");
      add(tools, "A1", "=1=1");
      add(tools, "A1");
      await tools.context.sync();
      const all = tools.range("A1").conditionalFormats;
      for (const place of [2, 0]) all.getItemAt(place).delete();
      await tools.context.sync();
      return formulasIn(tools, "A1");
    },
  },
  {
    id: "marks.formula-with-delete",
    title: ["删除前在同一请求里读到公式", "The formula is read in the request that deletes"],
    expected: [formula, 0],
    ask: async (tools) => {
      add(tools, "A1");
      await tools.context.sync();
      const item = tools.range("A1").conditionalFormats.getItemAt(0);
      const { rule } = item.custom;
      rule.load("formula");
      tools.range("A1").conditionalFormats.getItemAt(0).delete();
      const count = tools.range("A1").conditionalFormats.getCount();
      await tools.context.sync();
      return [rule.formula, count.value];
    },
  },
  {
    id: "marks.put-back",
    title: [
      "错删的条件格式可以在原处照原样补回",
      "One that was deleted by mistake can be made again as it was, in its place",
    ],
    expected: ["=1=1", "=2=2", formula, "#C6EFCE", true, true],
    ask: ({ onOwnSheet }) =>
      onOwnSheet(async ({ context, sheet }) => {
        const all = () => sheet.getRange().conditionalFormats;
        const [ours, users, first] = [formula, "=2=2", "=1=1"].map((text) => {
          const added = sheet.getRanges("A1:B2,D4").conditionalFormats.add("Custom");
          added.custom.rule.formula = text;
          return added;
        });
        if (!ours || !users || !first) return "nothing added";
        users.custom.format.fill.color = "#C6EFCE";
        users.custom.format.font.italic = true;
        users.stopIfTrue = true;
        await context.sync();
        const taken = remove(sheet, [{ place: 1, formula, address: null }]);
        await context.sync();
        putBack(sheet, taken, 0);
        await context.sync();
        const again = all().getItemAt(1);
        again.load("stopIfTrue");
        const { format } = again.custom;
        format.load("fill/color, font/italic");
        const rules = [0, 1, 2].map((place) => {
          const { rule } = all().getItemAt(place).custom;
          rule.load("formula");
          return rule;
        });
        await context.sync();
        const look = [format.fill.color.toUpperCase(), format.font.italic, again.stopIfTrue];
        return [...rules.map((rule) => rule.formula), ...look];
      }),
  },
  {
    id: "marks.no-formula",
    title: ["没有写完的条件格式，公式读出来是空的", "One that broke off has no formula"],
    expected: [""],
    ask: async (tools) => {
      tools.range("A1").conditionalFormats.add("Custom");
      await tools.context.sync();
      return formulasIn(tools, "A1");
    },
  },
  {
    id: "marks.rows-inserted",
    title: [
      "插入行后条件格式随单元格伸长，公式不变",
      "Rows inserted stretch a conditional format and leave its formula",
    ],
    expected: ["A1:B4", formula],
    ask: async (tools) => {
      add(tools, "A1:B3");
      tools.range("2:2").insert("Down");
      const item = tools.range("A1").conditionalFormats.getItemAt(0);
      const range = item.getRange();
      range.load("address");
      await tools.context.sync();
      return [tools.own(range.address), ...(await formulasIn(tools, "A1"))];
    },
  },
  {
    id: "marks.condition",
    title: ["公式里写明的单元格随插入的行移动", "Cells that a formula names outright move with rows inserted"],
    expected: [`=AND(${markerOf("error")},LEN($A$2)=0)`, `=AND(${markerOf("error")},LEN($A$3)=0)`],
    ask: async (tools) => {
      const { context, range, at, own } = tools;
      const cell = (row: string) => at(`$A$${row}`);
      add(tools, "A2", `=AND(${markerOf("error")},LEN(${cell("2")})=0)`);
      const before = await formulasIn(tools, "A2");
      range("1:1").insert("Down");
      await context.sync();
      return [...before, ...(await formulasIn(tools, "A3"))].map((text) =>
        String(text).replace(/\$A\$\d+/, (address) => own(address)),
      );
    },
  },
  {
    id: "marks.relative",
    title: ["相对地址的公式按块里第一个单元格读写", "A relative formula is about the first cell of its range"],
    expected: ["=LEN(A1)=0"],
    ask: async (tools) => {
      add(tools, "A1:B3", `=LEN(${tools.at("A1")})=0`);
      return (await formulasIn(tools, "A1:B3")).map((text) => String(text).replace(tools.at("A1"), "A1"));
    },
  },
];

function add({ range }: Tools, address: string, text = formula): Excel.CustomConditionalFormat {
  const { custom } = range(address).conditionalFormats.add("Custom");
  custom.rule.formula = text;
  custom.format.fill.color = "#FFF4CE";
  return custom;
}

/** By place: the objects of a collection that was loaded are not good any more in the next request. */
async function formulasIn({ context, range }: Tools, address: string): Promise<readonly Answer[]> {
  const count = range(address).conditionalFormats.getCount();
  await context.sync();
  const rules = Array.from({ length: count.value }, (_, place) => {
    const { rule } = range(address).conditionalFormats.getItemAt(place).custom;
    rule.load("formula");
    return rule;
  });
  await context.sync();
  return rules.map((rule) => rule.formula);
}
