/** The self-check in the workbench: there and back by the links of the pane, over the same workbook. */
import { parseFieldReport } from "../fieldtest/field-report";
import { picture } from "./look";
import { describeWorkbench, workbookNow } from "./workbench-page";

jest.setTimeout(90_000);

describeWorkbench("the self-check in the workbench", (open) => {
  test("passes, leaves the workbook as it was, and leads back to the pane", async () => {
    const { page, pane, faults } = await open();
    const sheets = (await workbookNow(page)).sheets.map(({ name }) => name);
    await pane.getByText("设置", { exact: true }).click();
    await pane.getByRole("link", { name: "自检" }).click();
    await pane.getByRole("button", { name: "开始" }).click();
    await pane.getByRole("button", { name: "跳过" }).click({ timeout: 60_000 });
    await pane.getByText("自检工作表已删除").waitFor();
    await picture(page, "workbench-fieldtest");
    const { facts } = parseFieldReport(await pane.getByRole("textbox").inputValue());
    const other = [...facts].filter(([id, { verdict }]) => verdict !== "as-expected" && !id.startsWith("by-hand."));
    expect(other).toEqual([]);
    expect((await workbookNow(page)).sheets.map(({ name }) => name)).toEqual(sheets);
    await pane.getByRole("link", { name: "返回窗格" }).click();
    await pane.getByRole("button", { name: "核查当前工作表" }).waitFor();
    expect(faults).toEqual([]);
  });
});
