/** Which event each kind of change raises; the pane renews its results by them. */
import { markerOf } from "../../../../core/marker";
import type { Fact, Tools } from "../fact";
import { heard, whatAndWhere, within } from "../heard";

const silent = (id: string, title: Fact["title"], change: (tools: Tools) => void): Fact => ({
  id,
  title,
  expected: [],
  ask: async (tools) => whatAndWhere(await heard(tools, change)),
});

const told = (id: string, title: Fact["title"], expected: readonly string[], change: (tools: Tools) => void): Fact => ({
  id,
  title,
  expected: [expected],
  ask: async (tools) => whatAndWhere(await heard(tools, change)),
});

export const events: readonly Fact[] = [
  told("events.values", ["写值：通知修改", "Values: told as an edit"], ["RangeEdited", "A1:B1"], ({ range }) => {
    range("A1:B1").values = [[1, 2]];
  }),
  {
    id: "events.trigger",
    title: ["本加载项的修改说明是自己改的", "Our own changes are told as ours"],
    needs: "1.14",
    expected: ["ThisLocalAddin"],
    ask: async (tools) =>
      (
        await heard(tools, ({ range }) => {
          range("A1").values = [[1]];
        })
      ).map(([, , trigger]) => trigger),
  },
  told(
    "events.cleared",
    ["清除内容：通知修改", "Contents cleared: told as an edit"],
    ["RangeEdited", "A1:B2"],
    ({ range }) => {
      range("A1:B2").clear("Contents");
    },
  ),
  told("events.rows-inserted", ["插入行：通知", "Rows inserted: told"], ["RowInserted", "2:3"], ({ range }) => {
    range("2:3").insert("Down");
  }),
  told("events.rows-deleted", ["删除行：通知", "Rows deleted: told"], ["RowDeleted", "2:3"], ({ range }) => {
    range("2:3").delete("Up");
  }),
  {
    id: "events.recalculated",
    title: ["重算不通知", "Recalculation: not told"],
    expected: [["RangeEdited", "A1"]],
    ask: async (tools) => {
      tools.range("A1:B1").formulas = [[1, `=${tools.at("A1")}*2`]];
      await tools.context.sync();
      return whatAndWhere(
        await heard(tools, ({ range }) => {
          range("A1").values = [[2]];
        }),
      );
    },
  },
  silent("events.formats", ["设格式不通知修改", "Formats: not told as an edit"], ({ range }) => {
    range("A1:B2").format.fill.color = "#EEEEEE";
    range("A1:B2").format.font.bold = true;
  }),
  silent("events.merges", ["合并单元格不通知修改", "Merging: not told as an edit"], ({ range }) => {
    range("A1:B2").merge();
  }),
  silent("events.marks", ["条件格式不通知修改", "Conditional formats: not told as an edit"], ({ range }) => {
    range("A1:B2").conditionalFormats.add("Custom").custom.rule.formula = `=${markerOf("advice")}`;
  }),
  silent("events.validations", ["数据验证不通知修改", "Validations: not told as an edit"], ({ range }) => {
    range("A1:B2").dataValidation.rule = { list: { inCellDropDown: true, source: "是,否" } };
  }),
  silent("events.heights", ["行高和隐藏行不通知修改", "Heights and hidden rows: not told as an edit"], ({ range }) => {
    range("A1:A2").format.rowHeight = 30;
    range("A3:A3").rowHidden = true;
  }),
  {
    id: "events.selected",
    title: ["转到单元格：通知选择，地址不含表名也能用", "Going to a cell: the selection is told with its address"],
    expected: [true, "B2:C3"],
    ask: async (tools) => {
      const { context, sheet, sheetId, range, own } = tools;
      let tell: (told: readonly [boolean, string]) => void = () => undefined;
      const selected = new Promise<readonly [boolean, string]>((resolve) => (tell = resolve));
      const handler = context.workbook.worksheets.onSelectionChanged.add((event) => {
        if (event.worksheetId === sheetId) tell([true, own(event.address)]);
        return Promise.resolve();
      });
      await context.sync();
      sheet.activate();
      range("B2:C3").select();
      await context.sync();
      const came = await within(selected, 5_000);
      handler.remove();
      await context.sync();
      return came ? selected : [false, ""];
    },
  },
  {
    id: "events.sheets",
    title: ["换工作表、删工作表：通知", "Another sheet in front, a sheet deleted: told"],
    expected: ["activated", "deleted"],
    ask: async (tools) => {
      const { context } = tools;
      const { worksheets } = context.workbook;
      const seen: [what: string, sheet: string][] = [];
      let all: () => void = () => undefined;
      const deleted = new Promise<void>((resolve) => (all = resolve));
      const handlers = [
        worksheets.onActivated.add((event) => {
          seen.push(["activated", event.worksheetId]);
          return Promise.resolve();
        }),
        worksheets.onDeleted.add((event) => {
          seen.push(["deleted", event.worksheetId]);
          all();
          return Promise.resolve();
        }),
      ];
      await context.sync();
      const id = await tools.onOwnSheet(async (other) => {
        other.sheet.activate();
        await other.context.sync();
        return other.id;
      });
      await within(deleted, 5_000);
      for (const handler of handlers) handler.remove();
      await context.sync();
      return seen.filter(([, sheet]) => sheet === id).map(([what]) => what);
    },
  },
  {
    id: "events.removed",
    title: ["取消监听后不再通知", "After listening has ended nothing is told"],
    expected: 1,
    ask: async (tools) => {
      const { context } = tools;
      let count = 0;
      const handler = context.workbook.worksheets.onChanged.add((event) => {
        if (tools.own(event.address) === "A1") count++;
        return Promise.resolve();
      });
      await context.sync();
      tools.range("A1").values = [[1]];
      await context.sync();
      for (let waits = 0; waits < 50 && count === 0; waits++) await new Promise((resolve) => setTimeout(resolve, 100));
      handler.remove();
      await context.sync();
      // Another listener hears the second change; by then the first would have heard it, too.
      await heard(tools, ({ range }) => {
        range("A1").values = [[2]];
      });
      return count;
    },
  },
];
