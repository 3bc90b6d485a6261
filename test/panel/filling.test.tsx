/** @jest-environment jsdom */
/** 编制中: a form being filled in shows progress, the next place, and typical indicators to adapt. */
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import axe from "axe-core";
import { catalogue } from "../../src/catalogue";
import { valueAt, type CellValue, type Sheet } from "../../src/core/sheet";
import type { Filling } from "../../src/core/template";
import { layOut } from "../../src/core/template/lay-out";
import { settingsFor } from "../../src/core/template/settings";
import { words as english } from "../../src/panel/filling/words.en";
import { words } from "../../src/panel/filling/words";
import { MemoryHost, type MemoryHostOptions } from "./memory-host";
import { open, type Opened } from "./render";
import { sheetOf } from "../support/sheet-of-layouts";

const wait = { timeout: 4_000 };

function form(filling: Filling, isFilling = true): Sheet {
  const template = catalogue.templates.find(({ id }) => id === "project");
  if (!template) throw new Error("no template");
  const sheet = sheetOf([layOut(template, settingsFor(2026, { office: "云溪市" }), filling)], "甲");
  const names = [{ name: "approval.filling.form.1", refersTo: "='甲'!$A$1:$J$23", comment: "" }];
  return isFilling ? { ...sheet, names } : sheet;
}

async function checked(host: MemoryHost): Promise<Opened> {
  const opened = await open(host);
  await act(() => opened.session.listen());
  await act(() => opened.session.check("sheet"));
  return opened;
}
const filled = { "funds.annual.fiscal": 30, projectName: "公厕维护" };
const started = (options?: MemoryHostOptions) => new MemoryHost([form(filled)], options);
const counts = ({ session }: Opened) =>
  session.state.screen.is === "reviewed" ? session.state.screen.results.counts : null;
const held = async (host: MemoryHost, row: number, column: number): Promise<CellValue> =>
  valueAt((await host.readSheet()).sheet, { row, column });

test("after one amount it shows how far it is, and no error; the next place is one click away", async () => {
  const host = started();
  const opened = await checked(host);
  expect(await screen.findByText("已填 2/35", undefined, wait)).toBeTruthy();
  expect(counts(opened)).toMatchObject({ error: 0, warning: 0, advice: 0 });
  expect(host.marks.get("甲")).toEqual([]);
  fireEvent.click(screen.getByRole("button", { name: "下一处 B3" }));
  await waitFor(() => expect(host.selected).toBe("甲!B3"));
  fireEvent.click(await screen.findByRole("button", { name: "下一处 F3" }));
  await waitFor(() => expect(host.selected).toBe("甲!F3"));
  const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test("an edit moves it on, and what is wrong in what was written is a fault at once", async () => {
  const host = started();
  const opened = await checked(host);
  await screen.findByText("已填 2/35", undefined, wait);
  act(() => host.edit("甲", "G18", "设备购置费"));
  expect(await screen.findByText("已填 3/35", undefined, wait)).toBeTruthy();
  expect(counts(opened)).toMatchObject({ error: 0 });
  act(() => host.edit("甲", "I18", "≤40万元"));
  await waitFor(() => expect(counts(opened)).toMatchObject({ error: 1 }));
});

test("what is missing becomes a finding when filling in is said to be done, and none again when it goes on", async () => {
  const host = started();
  const opened = await checked(host);
  fireEvent.click(await screen.findByRole("button", { name: words.finish }, wait));
  await waitFor(() => expect(counts(opened)?.error).toBeGreaterThan(4), wait);
  expect(host.marks.get("甲")?.length).toBeGreaterThan(4);
  expect(screen.queryByText(/^已填/)).toBeNull();
  fireEvent.click(await screen.findByRole("button", { name: words.begin }, wait));
  await waitFor(() => expect(counts(opened)).toMatchObject({ error: 0 }), wait);
  expect(await screen.findByText("已填 2/35")).toBeTruthy();
});

test("a form that nobody fills in has its faults, and may be marked", async () => {
  const host = new MemoryHost([form(filled, false)]);
  const opened = await checked(host);
  expect(counts(opened)?.error).toBeGreaterThan(4);
  fireEvent.click(await screen.findByRole("button", { name: words.begin }, wait));
  expect(await screen.findByText("已填 2/35", undefined, wait)).toBeTruthy();
});

test("where the workbook cannot be changed, it says so", async () => {
  const host = started();
  await checked(host);
  host.fail("setFilling", "structure-protected");
  fireEvent.click(await screen.findByRole("button", { name: words.finish }, wait));
  expect(await screen.findByText(/没能改动：工作簿的结构受保护/, undefined, wait)).toBeTruthy();
});

describe("typical indicators", () => {
  const opened = async (host: MemoryHost, address: string, label = words.examples("数量指标")) => {
    const pane = await checked(host);
    act(() => host.selectCell("甲", address));
    fireEvent.click(await screen.findByText(label, undefined, wait));
    return pane;
  };

  it.each(["D15", "E15"])(
    "are offered in the mid/long-term half before anybody has begun with it: %s",
    async (address) => {
      const host = started();
      await opened(host, address);
      fireEvent.click((await screen.findAllByRole("button", { name: /D15、E15/ }))[0]!);
      await waitFor(async () => expect(await held(host, 14, 3)).not.toBeNull());
      expect(await held(host, 14, 4)).toMatch(/\*\*/);
    },
  );

  it("are offered for the category of the selected row, and put into its blank cells with one click", async () => {
    const host = started();
    await opened(host, "G15");
    fireEvent.click(await screen.findByRole("button", { name: words.putAt("培训人数", "G15、I15") }, wait));
    await waitFor(async () => expect(await held(host, 14, 6)).toBe("培训人数"), wait);
    // The number is the office's own: until it is there, the place waits.
    expect(await held(host, 14, 8)).toBe("≥**人次");
    expect(await screen.findByText(/^已填入 G15、I15/, undefined, wait)).toBeTruthy();
    expect(await screen.findByText("已填 3/35", undefined, wait)).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: words.undo }));
    await waitFor(async () => expect(await held(host, 14, 6)).toBeNull(), wait);
  });

  it("leave what is written alone", async () => {
    const host = new MemoryHost([form({ ...filled, "annual.quality.name": "设施完好率" })]);
    await opened(host, "I16", words.examples("质量指标"));
    fireEvent.click(await screen.findByRole("button", { name: words.putAt("培训考核合格率", "I16") }, wait));
    await waitFor(async () => expect(await held(host, 15, 8)).toBe("≥**%"), wait);
    expect(await held(host, 15, 6)).toBe("设施完好率");
  });

  it("are not written where the cell has changed meanwhile", async () => {
    const host = started();
    await opened(host, "G15");
    host.fail("changeCells", "cell-changed");
    fireEvent.click(await screen.findByRole("button", { name: words.putAt("培训人数", "G15、I15") }, wait));
    expect(await screen.findByText(/没能改动：单元格的内容已经变了/, undefined, wait)).toBeTruthy();
    expect(await held(host, 14, 6)).toBeNull();
  });

  it("can still be taken back after a refusal", async () => {
    const host = started();
    await opened(host, "G15");
    fireEvent.click(await screen.findByRole("button", { name: words.putAt("培训人数", "G15、I15") }, wait));
    const undo = await screen.findByRole("button", { name: words.undo }, wait);
    host.fail("changeCells", "protected");
    fireEvent.click(undo);
    await screen.findByText(/没能改动/, undefined, wait);
    fireEvent.click(screen.getByRole("button", { name: "关闭提示" }));
    expect(await held(host, 14, 6)).toBe("培训人数");
    fireEvent.click(screen.getByRole("button", { name: words.undo }));
    await waitFor(async () => expect(await held(host, 14, 6)).toBeNull(), wait);
    await waitFor(() => expect(screen.queryByRole("button", { name: words.undo })).toBeNull());
  });

  it("are found by name, unit or wording, also in other categories", async () => {
    await opened(started(), "G15");
    const list = () => screen.getAllByRole("listitem").filter((item) => within(item).queryByText(words.put));
    fireEvent.change(await screen.findByRole("searchbox", undefined, wait), { target: { value: "培训 人次" } });
    expect(list().map(({ textContent }) => textContent)).toEqual(["培训人数如 ≥320人次填入"]);
    fireEvent.change(screen.getByRole("searchbox"), { target: { value: "满意度" } });
    expect(list()[0]?.textContent).toBe("受益群众满意度服务对象满意度 · 如 ≥90%填入");
    fireEvent.change(screen.getByRole("searchbox"), { target: { value: "登月" } });
    expect(screen.getByText(words.nothing)).toBeTruthy();
  });

  it("are none of a form that is neither inserted nor being filled in", async () => {
    const host = new MemoryHost([form(filled, false)]);
    await checked(host);
    act(() => host.selectCell("甲", "G15"));
    await screen.findByRole("button", { name: words.begin }, wait);
    expect(screen.queryByText(words.examples("数量指标"))).toBeNull();
  });

  it("speak English", async () => {
    await opened(started({ language: "en-US" }), "I23", english.examples("Satisfaction of users"));
    expect(await screen.findByRole("button", { name: english.putAt("企业满意度", "G23, I23") }, wait)).toBeTruthy();
  });
});
