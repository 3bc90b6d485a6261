/** @jest-environment jsdom */
import { listWords } from "../../src/panel/findings/list-words";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { words } from "../../src/panel/insert/words";
import { departmentOverall } from "../../src/catalogue/templates/department-overall";
import { layOut } from "../../src/core/template/lay-out";
import { settingsFor } from "../../src/core/template/settings";
import { HostError } from "../../src/host/host";
import { MemoryHost } from "./memory-host";
import { happens, open } from "./render";
import { emptySheet, projects } from "./workbook";
import { sheetOf } from "../support/sheet-of-layouts";

const message = () => within(screen.getByRole("main")).getByRole("status").textContent;
const names = "甲项目\n乙项目\n丙项目\n丁项目";

async function openInsert(host: MemoryHost) {
  const opened = await open(host);
  await opened.user.click(screen.getAllByRole("tab")[1]!);
  await waitFor(() => expect(screen.getByRole("contentinfo").textContent).toContain("将插入到"), { timeout: 4_000 });
  return opened;
}

async function paste(): Promise<void> {
  fireEvent.change(screen.getByLabelText(words.fields.projectName), { target: { value: names } });
  await screen.findByRole("button", { name: "插入 4 张表" });
}

const insert = () => fireEvent.click(within(screen.getByRole("contentinfo")).getByRole("button"));
const press = async (name: string) => fireEvent.click(await screen.findByRole("button", { name }));
const valuesOf = async (host: MemoryHost) =>
  (await host.readSheet()).sheet.values.flat().filter((value) => value !== null).length;

beforeEach(() => localStorage.clear());

describe("many forms", () => {
  it("have a bar, and can be stopped: what is there can be removed with one click", async () => {
    const host = new MemoryHost([emptySheet("总表")]);
    await openInsert(host);
    await paste();
    const insertForms = host.insertForms.bind(host);
    host.insertForms = (placements, options) =>
      insertForms(placements, {
        ...options,
        onProgress: (done, all) => {
          options?.onProgress?.(done, all);
          if (done === 2) fireEvent.click(screen.getByRole("button", { name: words.cancel }));
        },
      });
    const go = host.pause();
    insert();
    const bar = await screen.findByRole<HTMLProgressElement>("progressbar", { name: "正在插入：已完成 0 张，共 4 张" });
    expect([bar.value, bar.max]).toEqual([0, 4]);
    go();
    await waitFor(() => expect(message()).toContain("已停止，插入了 2 张表。"));
    expect(await host.insertedBlocks()).toHaveLength(2);
    await press(words.removeRest);
    await waitFor(() => expect(message()).toContain("已删除插入的 2 张表。"));
    expect(await valuesOf(host)).toBe(0);
  });

  it("that fail half way say so, and what is there can be removed", async () => {
    const host = new MemoryHost([emptySheet("总表")]);
    await openInsert(host);
    await paste();
    const insertForms = host.insertForms.bind(host);
    host.insertForms = async (placements) => {
      const first = await insertForms(placements.slice(0, 1));
      return { is: "stopped", blocks: first.is === "inserted" ? first.blocks : [], error: new HostError("busy", "?") };
    };
    insert();
    await waitFor(() => expect(message()).toContain("中途没能完成，已插入 1 张表：Excel 正忙。"));
    await press(words.removeRest);
    await waitFor(() => expect(message()).toContain("已删除插入的 1 张表。"));
  });

  it("that fail at once leave the sheet as it was", async () => {
    const host = new MemoryHost([emptySheet("总表")]);
    await openInsert(host);
    host.fail("insertForms", "editing");
    insert();
    await waitFor(() => expect(message()).toContain("没能插入模板：有单元格正在编辑。"));
  });
});

describe("撤销插入", () => {
  it("removes what was inserted", async () => {
    const host = new MemoryHost([emptySheet("总表")]);
    await openInsert(host);
    insert();
    await press(words.undo);
    await waitFor(() => expect(message()).toBe("已删除插入的 1 张表。"));
    expect(await valuesOf(host)).toBe(0);
    expect(await screen.findByText("“总表” A1:J23")).toBeTruthy();
  });

  it("asks where something was filled in, with the focus on keeping it", async () => {
    const host = new MemoryHost([emptySheet("总表")]);
    await openInsert(host);
    insert();
    await screen.findByRole("button", { name: words.undo });
    await happens(() => host.edit("总表", "B2", "道路保洁"));
    await press(words.undo);
    const keep = await screen.findByRole("button", { name: words.keep });
    expect(message()).toContain("有 1 张表已经填写了内容，确定要连同内容一起删除吗？");
    await waitFor(() => expect(document.activeElement).toBe(keep));
    fireEvent.click(keep);
    expect(await host.insertedBlocks()).toHaveLength(1);
    fireEvent.click(await screen.findByText(words.blocks(1)));
    await press(words.undoOf("“总表” A1:J23"));
    await press(words.removeFilled);
    await waitFor(() => expect(message()).toBe("已删除插入的 1 张表。"));
    expect(await valuesOf(host)).toBe(0);
  });

  it("is there for forms of an earlier time, too", async () => {
    const host = new MemoryHost([emptySheet("总表")]);
    const first = await openInsert(host);
    insert();
    await screen.findByRole("button", { name: words.undo });
    await first.session.dispose();
    document.body.innerHTML = "";
    await openInsert(host);
    fireEvent.click(await screen.findByText(words.blocks(1)));
    await press(words.undoOf("“总表” A1:J23"));
    await waitFor(() => expect(message()).toBe("已删除插入的 1 张表。"));
    expect(screen.queryByText(words.blocks(1))).toBeNull();
  });
});

describe("增加一行", () => {
  it("adds a row to the category of the selected cell", async () => {
    const host = new MemoryHost([projects("甲", {})]);
    await openInsert(host);
    await happens(() => host.selectCell("甲", "D15"));
    await press(words.addRow);
    await waitFor(() => expect(message()).toMatch(/^“数量指标”增加了一行，在第 \d+ 行。$/));
    expect(host.calls).toContain("addRow 甲");
  });

  it("adds a main task of a department", async () => {
    const layout = layOut(departmentOverall, settingsFor(2026, { tasks: 2 }));
    const host = new MemoryHost([sheetOf([layout], "甲")]);
    await openInsert(host);
    await happens(() => host.selectCell("甲", "B7"));
    await press(words.addRow);
    await waitFor(() => expect(message()).toBe("“年度主要任务”增加了一行，在第 8 行。"));
    expect(host.calls).toContain("addRow 甲");
  });

  it("says what to do where the selected cell is in none", async () => {
    const host = new MemoryHost([projects("甲", {})]);
    await openInsert(host);
    await press(words.addRow);
    await waitFor(() => expect(message()).toBe(words.noRow));
    expect(host.calls).not.toContain("addRow 甲");
  });
});

describe("the check", () => {
  it("lists what a blank form waits for in a group of its own, and no error", async () => {
    const host = new MemoryHost([emptySheet("总表")]);
    const { press: click, session } = await openInsert(host);
    insert();
    await screen.findByRole("button", { name: words.undo });
    fireEvent.click(screen.getByRole("tab", { name: "核查" }));
    await click("核查当前工作表");
    const group = await screen.findByRole("heading", { level: 3, name: /^待填写（\d+）$/ });
    expect(session.state.screen).toMatchObject({ is: "reviewed", results: { counts: { error: 0, warning: 0 } } });
    expect(screen.queryByText(/没有发现问题|没有问题的表/)).toBeNull();
    fireEvent.click(group);
    expect(await screen.findByText(listWords["zh-CN"].toFillWhy)).toBeTruthy();
  });
});
