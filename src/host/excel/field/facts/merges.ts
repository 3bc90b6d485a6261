/** Merged cells. */
import { withMerges } from "../../supported";
import type { Answer, Fact, Tools } from "../fact";

/** Excel counts merged areas only up to 512 at once. */
const columnsOfPairs = 8;

export const merges: readonly Fact[] = [
  {
    id: "merges.read",
    title: ["一次读出一块里的全部合并单元格", "All merged areas of a range are read at once"],
    needs: withMerges,
    expected: ["A1:B1", "A2:A4"],
    ask: async (tools) => {
      tools.range("A1:B1").merge();
      tools.range("A2:A4").merge();
      return mergesIn(tools, "A1:D6");
    },
  },
  {
    id: "merges.none",
    title: ["没有合并单元格时答“没有”", "Without merged cells the answer is none"],
    needs: withMerges,
    expected: [],
    ask: (tools) => mergesIn(tools, "A1:D6"),
  },
  {
    id: "merges.begin-inside",
    title: ["只答从这块里开始的合并单元格", "Only areas that begin inside are answered"],
    needs: withMerges,
    expected: ["B3:B4"],
    ask: async (tools) => {
      tools.range("A1:A4").merge();
      tools.range("B3:B4").merge();
      return mergesIn(tools, "A3:D6");
    },
  },
  {
    id: "merges.many",
    title: ["一次能读 512 个合并单元格", "512 merged areas are read at once"],
    needs: withMerges,
    expected: 512,
    ask: async (tools) => {
      mergePairs(tools, 64);
      return (await mergesIn(tools, "A1:P64")).length;
    },
  },
  {
    id: "merges.too-many",
    title: ["超过 512 个就拒绝", "More than 512 are refused"],
    needs: withMerges,
    expected: "GeneralException",
    ask: async (tools) => {
      mergePairs(tools, 65);
      await tools.context.sync();
      return tools.refusal(async (context) => {
        const merged = context.workbook.worksheets
          .getItem(tools.sheetId)
          .getRange(tools.at("A1:P65"))
          .getMergedAreasOrNullObject();
        merged.load("areas/items/address");
        await context.sync();
      });
    },
  },
  {
    id: "merges.across",
    title: ["可以一次逐行合并多行", "Several rows are merged row by row at once"],
    needs: withMerges,
    expected: ["A1:C1", "A2:C2", "A3:C3"],
    ask: async (tools) => {
      tools.range("A1:C3").merge(true);
      return mergesIn(tools, "A1:D6");
    },
  },
  {
    id: "merges.first-value",
    title: ["合并后只有左上角有值", "Only the first cell of a merged area has a value"],
    expected: [
      ["甲", ""],
      ["", ""],
    ],
    ask: async ({ context, range }) => {
      range("A1:B2").values = [
        ["甲", "乙"],
        ["丙", "丁"],
      ];
      range("A1:B2").merge();
      const read = range("A1:B2");
      read.load("values");
      await context.sync();
      return read.values as Answer;
    },
  },
  {
    id: "merges.copied",
    title: ["复制格式时合并单元格也复制", "Merged cells are copied with the formats"],
    needs: withMerges,
    expected: ["D1:D3"],
    ask: async (tools) => {
      tools.range("A1:A3").merge();
      tools.range("D1:D3").copyFrom(tools.range("A1:A3"), "Formats");
      return mergesIn(tools, "C1:F6");
    },
  },
];

async function mergesIn({ context, range, own }: Tools, address: string): Promise<readonly string[]> {
  const merged = range(address).getMergedAreasOrNullObject();
  merged.load("areas/items/address");
  await context.sync();
  if (merged.isNullObject) return [];
  return merged.areas.items.map((area) => own(area.address)).sort();
}

/** Pairs of cells side by side, in eight columns of pairs. */
function mergePairs({ range }: Tools, rows: number): void {
  for (let pair = 0; pair < columnsOfPairs; pair++) {
    const [left, right] = [pair * 2, pair * 2 + 1].map((column) => String.fromCharCode(65 + column));
    range(`${left ?? ""}1:${right ?? ""}${rows}`).merge(true);
  }
}
