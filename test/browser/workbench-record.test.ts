/** The reviewer's way to the end, in the page: check, decide, sign, save, reopen; an edit and a tampered record show. */
import path from "node:path";
import { recordNamespace } from "../../src/core/record/part";
import { openWorkbook, saveWorkbook } from "../excel";
import { look } from "./look";
import {
  describeWorkbench,
  downloaded,
  eventually,
  goTo,
  openFile,
  press,
  type,
  until,
  workbookNamed,
  workbookNow,
  type WorkbenchPage,
} from "./workbench-page";

jest.setTimeout(120_000);

const clean = path.resolve(__dirname, "../../assets/samples/clean.xlsx");

describeWorkbench("the record in the workbench", (open) => {
  test("check, decide, sign, save, reopen: unchanged; an edit shows its cell; a record that was tampered with shows", async () => {
    const bench = await open();
    const { page, pane, faults } = bench;
    await openFile(page, clean);
    await workbookNamed(page, "clean.xlsx");
    // Some errors to decide on: an amount that its parts do not make.
    await type(page, "F5", "701");
    await press(page, "核查当前工作表");
    const obstacle = await pane.getByText(/还有 \d+ 条错误没有改正或核实/).innerText();
    const errors = Number(/\d+/.exec(obstacle)?.[0]);
    await letStand(bench, errors);
    await pane.getByText("没有未处理的问题").waitFor();
    await sign(bench);
    expect(await look(page, "workbench-signed")).toEqual([]);
    const { name, bytes } = await downloaded(page, "另存为 .xlsx");

    await openFile(page, { name, buffer: Buffer.from(bytes) });
    await workbookNamed(page, name);
    await pane.getByText("已签审，未改动").first().waitFor();
    await press(page, "核查当前工作表");
    await pane.getByText(`已核实、同意保留（${String(errors)}）`).waitFor();
    await pane.getByText("已签审，未改动").first().waitFor();
    await until(async () => (await workbookNow(page)).sheets[0]?.conditionalFormats.length === 0);
    await type(page, "F5", "702");
    await pane.getByText("签审后有改动").first().waitFor();
    await pane.getByText("F5", { exact: true }).first().waitFor();
    await pane
      .getByText(/→ “702”/)
      .first()
      .waitFor();
    // The keyboard is in the cells.
    await goTo(page, "F5");
    await page.keyboard.press("Control+z");
    await pane.getByText("已签审，未改动").first().waitFor();

    await downloaded(page, "另存为 .xlsx");
    await openFile(page, { name: "tampered.xlsx", buffer: Buffer.from(await tampered(bytes)) });
    await workbookNamed(page, "tampered.xlsx");
    await pane.getByText(/签审记录有一份已损坏或被改动/).waitFor();
    await expect(pane.getByText("已签审，未改动").count()).resolves.toBe(0);
    expect(faults).toEqual([]);
  });
});

/** Every error that is open, one after the other. */
async function letStand({ pane }: WorkbenchPage, errors: number): Promise<void> {
  for (let left = errors; left > 0; left--) {
    const before = await pane.getByRole("button", { name: "同意保留…" }).count();
    await pane.getByRole("button", { name: "同意保留…" }).first().click();
    await pane.getByLabel(/^理由/).fill("已核对预算批复");
    await pane.getByLabel("审核人姓名").first().fill("李四");
    await pane.getByRole("button", { name: "确定" }).click();
    await eventually(async () =>
      expect(await pane.getByRole("button", { name: "同意保留…" }).count()).toBe(before - 1),
    );
  }
}

async function sign({ pane }: WorkbenchPage): Promise<void> {
  await pane.getByText("签审…").click();
  await pane.getByLabel("审核人姓名").last().fill("张三");
  await pane.getByLabel(/^等级/).selectOption("良");
  await pane.getByRole("checkbox", { name: /^项目依据真实/ }).check();
  await pane.getByRole("button", { name: "签审", exact: true }).click();
  await pane.getByText(/^已签审，记录已存入工作簿/).waitFor();
  await pane.getByText("已签审，未改动").first().waitFor();
}

async function tampered(bytes: Uint8Array): Promise<Uint8Array> {
  const workbook = await openWorkbook(bytes);
  workbook.customXmlParts = workbook.customXmlParts.map((part) =>
    part.xml.includes(recordNamespace) ? { ...part, xml: part.xml.replace("张三", "李四") } : part,
  );
  return saveWorkbook(workbook);
}
