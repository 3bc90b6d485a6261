/**
 * Facts that need somebody at the keyboard, for Office.js has no method to undo: whether what the person did can still be
 * undone after what the product does.
 */
import { marking } from "../../marks";
import { clearMarks } from "../../marks-clear";
import { withMerges } from "../../supported";
import { Skipped, type Answer, type Fact, type Title, type Tools } from "../fact";
import { within } from "../heard";

const typeIn = (cell: string): Title => [
  `请在自检工作表选中的单元格 ${cell} 里输入 1，按 Enter，然后按“做好了”。`,
  `Please type 1 into cell ${cell}, which is selected on the self-check sheet, press Enter, then press Done.`,
];
const undoOnce = (cell: string): Title => [
  `请单击工作表里任一单元格，按一次 Ctrl+Z（不论 ${cell} 是否变空），然后按“做好了”。`,
  `Please click any cell of the sheet, press Ctrl+Z once (whether or not ${cell} becomes blank), then press Done.`,
];
const undoAll = (cell: string): Title => [
  `请单击工作表里任一单元格，按 Ctrl+Z，直到 ${cell} 变空，最多三次，然后按“做好了”。`,
  `Please click any cell of the sheet and press Ctrl+Z until ${cell} is blank, three times at most, then press Done.`,
];

export const byHand: readonly Fact[] = [
  {
    id: "by-hand.edit",
    title: ["手工输入：通知修改，不算加载项改的", "An edit by hand is told, and not as ours"],
    byHand: true,
    expected: ["RangeEdited", true],
    ask: async (tools) => {
      const { context } = tools;
      let tell: (told: Answer) => void = () => undefined;
      const told = new Promise<Answer>((resolve) => (tell = resolve));
      await show(tools);
      const handler = context.workbook.worksheets.onChanged.add((event) => {
        if (tools.own(event.address) === "B2") tell([event.changeType, event.triggerSource !== "ThisLocalAddin"]);
        return Promise.resolve();
      });
      await context.sync();
      try {
        await typed(tools);
        return (await within(told, 5_000)) ? await told : "silence";
      } finally {
        handler.remove();
        await context.sync();
      }
    },
  },
  {
    id: "by-hand.undo-after-merges",
    title: ["读合并单元格之后还能撤销手工输入", "An edit can be undone after merged cells were read"],
    byHand: true,
    needs: withMerges,
    expected: ["1", ""],
    ask: (tools) =>
      undone(tools, undoOnce, async () => {
        const merged = tools.range("A1:D9").getMergedAreasOrNullObject();
        merged.load("areas/items/address");
        await tools.context.sync();
      }),
  },
  {
    id: "by-hand.undo-after-marks",
    title: ["做标记、清除标记之后还能撤销手工输入", "An edit can be undone after marks were painted and cleared"],
    byHand: true,
    expected: ["1", ""],
    ask: (tools) =>
      undone(tools, undoAll, async () => {
        await tools.timed(() =>
          marking((show) =>
            show(tools.sheetId, [{ at: { top: 0, left: 3, bottom: 0, right: 3 }, severity: "error", while: null }]),
          ),
        );
        await tools.timed(() => clearMarks(tools.sheetId));
      }),
  },
];

/** What stands in the cell before and after the person has undone what they typed. */
async function undone(tools: Tools, undo: (cell: string) => Title, between: () => Promise<void>): Promise<Answer> {
  const cell = tools.at("B2");
  await show(tools);
  const before = await typed(tools);
  await between();
  await please(tools, undo(cell));
  return [before, await contentOf(tools)];
}

/** What the person typed. A cell that is blank all the same is a step that was not done. */
async function typed(tools: Tools): Promise<string> {
  await please(tools, typeIn(tools.at("B2")));
  const content = await contentOf(tools);
  if (content === "") throw new Skipped();
  return content;
}

async function please(tools: Tools, sentence: Title): Promise<void> {
  if (!(await tools.person(sentence))) throw new Skipped();
}

async function show({ context, sheet, range }: Tools): Promise<void> {
  sheet.activate();
  range("B2").select();
  await context.sync();
}

async function contentOf({ context, range }: Tools): Promise<string> {
  const cell = range("B2");
  cell.load("values");
  await context.sync();
  return String(cell.values[0]?.[0] ?? "");
}
