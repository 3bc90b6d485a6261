/** @jest-environment jsdom */
/** What the reader is told in rude Excels (test/excel/rude), in both languages: true, and with what to do. */
import path from "node:path";
import { act, cleanup, screen, waitFor } from "@testing-library/react";
import { openInExcel, type PaneInExcel } from "./open-in-excel";
import { rudeExcels, type RudeExcel } from "../excel";

const sample = path.resolve(__dirname, "../../assets/samples/faults.xlsx");

afterEach(cleanup);

const sheet = ({ session }: PaneInExcel) => session.check("sheet");
const workbook = ({ session }: PaneInExcel) => session.check("workbook");

const cases: readonly {
  readonly rude: RudeExcel;
  readonly doing: (pane: PaneInExcel) => Promise<void>;
  /** Sentences in Chinese, and the same in English. */
  readonly says: readonly (readonly [chinese: string, english: string])[];
}[] = [
  {
    rude: "rules-on-one-cell",
    doing: async (pane) => {
      await workbook(pane);
      await pane.session.clear();
    },
    says: [
      [
        "部门整体支出 的标记还在：Excel 没能处理工作表上的条件格式。",
        "The marks of 部门整体支出 are still there: Excel could not handle the conditional formats of the sheet.",
      ],
      [
        "请在“开始—条件格式—管理规则”里删除重复的规则，再试一次；公式里有 approval-check 的规则是本工具的标记，也可以在那里删除。",
        "Please delete duplicate rules under Home > Conditional Formatting > Manage Rules, then try again. Rules with approval-check in their formula are the marks; they can be deleted there, too.",
      ],
    ],
  },
  {
    rude: "refused-cell",
    doing: workbook,
    says: [
      [
        "“部门整体支出”没有核查：Excel 没有交出一个单元格的内容（E9）",
        "“部门整体支出” was not checked: Excel does not hand out the contents of a cell (E9)",
      ],
    ],
  },
  {
    rude: "refused-cell",
    doing: sheet,
    says: [
      ["Excel 没有交出一个单元格的内容（E9）", "Excel does not hand out the contents of a cell (E9)"],
      [
        "请把这个单元格里的公式或内容换成普通的数字或文字，再核查一次。",
        "Please replace the formula or contents of this cell by a plain number or text, then check again.",
      ],
    ],
  },
  {
    rude: "grouped-sheets",
    doing: sheet,
    says: [
      ["没能在表上做标记：Excel 没有完成这项操作。", "The marks could not be set: Excel did not finish this."],
      [
        "如果同时选中了几张工作表，请先右击标签、取消组合，再试一次；如果仍然如此，请把下面的技术信息告诉技术支持人员。",
        "Please right-click a tab and ungroup the sheets if several are selected, then try again. If it happens again, give the technical details below to your support.",
      ],
    ],
  },
  {
    rude: "dialog-open",
    doing: sheet,
    says: [
      ["没能在表上做标记：Excel 正忙。", "The marks could not be set: Excel is busy."],
      [
        "请关闭打开的对话框，或等当前操作完成，再试一次。",
        "Please close open dialogs or wait until Excel has finished, then try again.",
      ],
    ],
  },
  {
    rude: "read-only",
    doing: sheet,
    says: [
      [
        "没能在表上做标记：工作表受保护，或者工作簿只读。",
        "The marks could not be set: the sheet is protected, or the workbook is read-only.",
      ],
      [
        "请在“审阅”中撤销工作表保护；在“受保护的视图”里请先启用编辑，再试一次。",
        "Please unprotect the sheet on the Review tab, or enable editing in Protected View, then try again.",
      ],
    ],
  },
  {
    rude: "chart-sheet",
    doing: sheet,
    says: [
      [
        "它可能已被删除，或者是图表工作表；请切换到要核查的工作表，再试一次。",
        "Please switch to the sheet to check, then try again.",
      ],
    ],
  },
  {
    rude: "co-author",
    doing: sheet,
    says: [
      [
        "还有别人在编辑这个工作簿：结果会随他们的修改更新；定稿以后请再核查一次。",
        "Somebody else is editing this workbook: the results follow their edits. Please check again when all have finished.",
      ],
    ],
  },
  {
    rude: "no-events",
    doing: sheet,
    says: [
      [
        "Excel 没有通知修改情况；修改后请重新核查。",
        "Excel does not tell of edits; please check again after you change something.",
      ],
    ],
  },
];

const inBoth = cases.flatMap(({ rude, doing, says }) =>
  (["zh-CN", "en-US"] as const).map((language) => ({
    ...{ rude, language, doing },
    sentences: says.map(([chinese, english]) => (language === "zh-CN" ? chinese : english)),
  })),
);

test.each(inBoth)("$rude, $language, $sentences.0", async ({ rude, language, doing, sentences }) => {
  const pane = await openInExcel({ workbook: sample, language, rude: rudeExcels[rude] });
  await act(() => doing(pane));
  for (const sentence of sentences) {
    const said = () => document.body.textContent.includes(sentence);
    await waitFor(() => {
      expect(said()).toBe(true);
    });
  }
  pane.excel.host.beRude(null);
  await act(() => pane.session.dispose());
});

test("one sheet with odd rules does not keep the others from their marks", async () => {
  const pane = await openInExcel({ workbook: sample });
  await act(() => workbook(pane));
  const marked = () => pane.excel.workbook.sheets.map(({ conditionalFormats }) => conditionalFormats.length > 0);
  const before = marked();
  await act(() => pane.session.clear());
  expect(marked().some((is) => is)).toBe(false);
  pane.excel.host.beRude({ ...rudeExcels["second-rule-unreadable"], member: refuseRulesOfFirst });
  await act(() => workbook(pane));
  expect(marked().slice(1)).toEqual(before.slice(1));
  expect(screen.getByText(/“部门整体支出”：没能在表上做标记/)).toBeTruthy();
  await act(() => pane.session.dispose());
});

const refuseRulesOfFirst: NonNullable<(typeof rudeExcels)["rules-on-one-cell"]["member"]> = (target, member, host) => {
  const ofFirst =
    target.name === "ConditionalFormatCollection" &&
    Reflect.get(Object(target.self), "sheet") === host.workbook.sheets[0];
  return ofFirst && (member === "getItemAt" || member === "getCount" || member === "add") ? "ItemNotFound" : undefined;
};
