/** Values, formulas, formats, heights and widths. */
import type { Answer, Fact, Tools } from "../fact";

export const cells: readonly Fact[] = [
  {
    id: "cells.types",
    title: ["数、是非、文字、空白读出来还是原样", "Numbers, booleans, texts and blanks come back as they are"],
    expected: [[1.5, true, "文字", ""]],
    ask: async (tools) => {
      tools.range("A1:D1").values = [[1.5, true, "文字", ""]];
      return valuesOf(tools, "A1:D1");
    },
  },
  {
    id: "cells.dates",
    title: ["日期读出来是序号", "A date is a serial number"],
    expected: [[46143]],
    ask: async (tools) => {
      tools.range("A1").formulas = [["=DATE(2026,5,1)"]];
      tools.range("A1").numberFormat = [["yyyy-mm-dd"]];
      return valuesOf(tools, "A1");
    },
  },
  {
    id: "cells.errors",
    title: ["错误值读出来是文字", "An error value is a text"],
    expected: [["#DIV/0!"]],
    ask: async (tools) => {
      tools.range("A1").formulas = [["=1/0"]];
      return valuesOf(tools, "A1");
    },
  },
  {
    id: "cells.formulas",
    title: ["公式栏对常数给出常数", "Formulas of constants are the constants"],
    expected: [
      [3, "=1+2", ""],
      [3, 3, ""],
    ],
    ask: async ({ context, range }) => {
      range("A1:B1").formulas = [[3, "=1+2"]];
      const read = range("A1:C1");
      read.load("formulas, values");
      await context.sync();
      return [read.formulas[0] as Answer, read.values[0] as Answer];
    },
  },
  {
    id: "cells.percent",
    title: ["写入“95%”，常规格式变成数，文本格式不变", "“95%” becomes a number, but not in a cell of text"],
    expected: [[0.95, "95%"]],
    ask: async (tools) => {
      tools.range("B1").numberFormat = [["@"]];
      tools.range("A1:B1").formulas = [["95%", "95%"]];
      return valuesOf(tools, "A1:B1");
    },
  },
  {
    id: "cells.apostrophe",
    title: ["前面有撇号的是文字", "What begins with an apostrophe is text"],
    expected: [["=1+2", "-甲"]],
    ask: async (tools) => {
      tools.range("A1:B1").formulas = [["'=1+2", "'-甲"]];
      return valuesOf(tools, "A1:B1");
    },
  },
  {
    id: "cells.one-format",
    title: ["一个数字格式可以给整块单元格", "One number format goes to all cells of a range"],
    expected: [
      ["0.00", "0.00"],
      ["0.00", "0.00"],
    ],
    ask: async ({ context, range }) => {
      Object.assign(range("A1:B2"), { numberFormat: "0.00" });
      const read = range("A1:B2");
      read.load("numberFormat");
      await context.sync();
      return read.numberFormat as Answer;
    },
  },
  {
    id: "cells.null-leaves",
    title: ["写入时的空值让单元格保持原样", "A null in what is written leaves the cell"],
    expected: [["@", "General"]],
    ask: async ({ context, range }) => {
      range("A1:B1").numberFormat = [["@", "0.00"]];
      range("A1:B1").numberFormat = [[null, "General"]];
      const read = range("A1:B1");
      read.load("numberFormat");
      await context.sync();
      return read.numberFormat as Answer;
    },
  },
  {
    id: "cells.rows",
    title: ["隐藏的行和行高可以逐行读出", "Hidden rows and heights are read row by row"],
    expected: [
      [false, 30],
      [true, null],
      [false, 15],
    ],
    fits: (answer) => JSON.stringify(answer).startsWith("[[false,30],[true,null],[false,"),
    ask: async ({ context, range }) => {
      range("A1:A1").format.rowHeight = 30;
      range("A2:A2").rowHidden = true;
      const rows = range("A1:C3").getRowProperties({ rowHidden: true, format: { rowHeight: true } });
      await context.sync();
      // Of a hidden row some versions say no height, some its height before, some 0.
      return rows.value.map(({ rowHidden, format }) => [
        rowHidden ?? null,
        rowHidden === true ? null : (format?.rowHeight ?? null),
      ]);
    },
  },
  {
    id: "cells.widths",
    title: ["列宽可以逐列写、逐列读", "Widths are written and read column by column"],
    expected: [60, 90],
    fits: (answer) => isAbout(answer, [60, 90]),
    ask: ({ onOwnSheet }) =>
      onOwnSheet(async ({ context, sheet }) => {
        sheet.getRange("A1:B1").setColumnProperties([60, 90].map((columnWidth) => ({ format: { columnWidth } })));
        const columns = sheet.getRange("A1:B1").getColumnProperties({ format: { columnWidth: true } });
        await context.sync();
        return columns.value.map(({ format }) => format?.columnWidth ?? null);
      }),
  },
  {
    id: "cells.standard-width",
    title: [
      "列宽可以恢复标准，最后一列是标准宽度",
      "A width goes back to the standard, which is that of the last column",
    ],
    expected: true,
    ask: ({ onOwnSheet }) =>
      onOwnSheet(async ({ context, sheet }) => {
        const [first, last] = [sheet.getRange("A1").format, sheet.getRange("XFD1").format];
        first.columnWidth = 99;
        first.useStandardWidth = true;
        for (const each of [first, last]) each.load("columnWidth");
        await context.sync();
        return first.columnWidth === last.columnWidth;
      }),
  },
  {
    id: "cells.look",
    title: ["字体、对齐、边框、锁定写入后读得出", "Font, alignment, borders and locks are kept"],
    expected: ["宋体", true, "Center", true, "Continuous", false],
    ask: async ({ context, range }) => {
      const { format } = range("A1:B2");
      format.font.name = "宋体";
      format.font.bold = true;
      format.horizontalAlignment = "Center";
      format.wrapText = true;
      format.borders.getItem("InsideHorizontal").style = "Continuous";
      format.protection.locked = false;
      const read = range("A1:B2").format;
      read.load("horizontalAlignment, wrapText, font/name, font/bold, protection/locked");
      const inside = read.borders.getItem("InsideHorizontal");
      inside.load("style");
      await context.sync();
      return [
        read.font.name,
        read.font.bold,
        read.horizontalAlignment,
        read.wrapText,
        inside.style,
        read.protection.locked,
      ];
    },
  },
];

async function valuesOf({ context, range }: Tools, address: string): Promise<Answer> {
  const read = range(address);
  read.load("values");
  await context.sync();
  return read.values as Answer;
}

/** Excel rounds widths to whole pixels. */
const isAbout = (answer: Answer, points: readonly number[]): boolean =>
  typeof answer === "object" &&
  answer?.length === points.length &&
  answer.every((each, index) => typeof each === "number" && Math.abs(each - (points[index] ?? 0)) <= 1);
