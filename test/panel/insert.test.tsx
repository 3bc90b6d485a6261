/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import axe from "axe-core";
import { words as english } from "../../src/panel/insert/words.en";
import { words } from "../../src/panel/insert/words";
import type { TemplateKind } from "../../src/catalogue/template-kinds";
import { MemoryHost, type MemoryHostOptions } from "./memory-host";
import { happens, open, type Opened } from "./render";
import { emptySheet, projects } from "./workbook";

const empty = (options?: MemoryHostOptions) => new MemoryHost([emptySheet("甲")], options);
const filled = () => new MemoryHost([projects("甲", {})]);
const tab = (name: string) => screen.getByRole("tab", { name });
const bar = () => screen.getByRole("contentinfo");
const message = () => within(screen.getByRole("main")).getByRole("status").textContent;
const insertButton = () => within(bar()).getByRole("button");

async function expectAccessible(): Promise<void> {
  const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
}

/** Opens the pane's second view, as a click on its tab does, and waits until it knows the place. */
async function openInsert(host: MemoryHost): Promise<Opened> {
  const opened = await open(host);
  await opened.user.click(screen.getAllByRole("tab")[1]!);
  await waitFor(() => expect(bar().textContent).not.toMatch(/正在查看|Looking/), { timeout: 4_000 });
  return opened;
}

async function press(): Promise<void> {
  fireEvent.click(insertButton());
  await waitFor(() => expect(message()).not.toBe(""));
}

beforeEach(() => localStorage.clear());

describe("the second view", () => {
  it("is opened by its tab, with the mouse or the arrow keys, and left again", async () => {
    const { user } = await open(empty());
    tab("核查").focus();
    await user.keyboard("{ArrowRight}");
    await screen.findByRole("group", { name: words.kinds });
    expect(tab("插入模板").getAttribute("aria-selected")).toBe("true");
    expect(document.activeElement).toBe(tab("插入模板"));
    await user.keyboard("{ArrowLeft}");
    expect(screen.getByRole("button", { name: "核查当前工作表" })).toBeTruthy();
    await user.click(tab("插入模板"));
    expect(await screen.findByRole("group", { name: words.kinds })).toBeTruthy();
  });

  it.each<[TemplateKind, string]>([
    ["department-overall", "部门整体支出"],
    ["project", "部门预算项目支出"],
    ["special-policy", "财政专项（政策）"],
  ])("is opened for %s by the ribbon's menu", async (kind, name) => {
    const { session } = await open(empty());
    await act(() => session.open("insert", kind));
    expect((await screen.findByRole<HTMLInputElement>("radio", { name })).checked).toBe(true);
  });

  it("has labels for everything, and no violation of axe-core, folded or not", async () => {
    const { user } = await openInsert(empty());
    await expectAccessible();
    await user.click(screen.getByText(words.more));
    await expectAccessible();
    await press();
    await expectAccessible();
  });

  it("says where the cursor is as long as it is there, and shows the form from its first row", async () => {
    const host = filled();
    await openInsert(host);
    await press();
    const [block] = await host.insertedBlocks();
    const top = (block?.range.top ?? 0) + 1;
    await waitFor(() => expect(message()).toContain("光标停在第一个填写处"));
    const went = host.calls.filter((call) => call.startsWith("select"));
    expect([went.length, host.selected]).toEqual([3, `甲!B${String(top + 1)}`]);
    await happens(() => host.selectCell("甲", `B${String(top + 2)}`));
    expect(message()).not.toContain("光标停在第一个填写处");
    expect(message()).toContain("浅黄色的单元格请填写");
  });

  it("speaks English", async () => {
    await openInsert(empty({ language: "en-US" }));
    expect(screen.getByRole("group", { name: english.kinds })).toBeTruthy();
    expect(within(bar()).getByText("“甲” A1:J23")).toBeTruthy();
  });

  it("says so when the sheet cannot be looked at, and tries again", async () => {
    const host = empty();
    host.fail("site", "editing");
    const { user } = await openInsert(host);
    expect(message()).toContain("有单元格正在编辑");
    await user.click(screen.getByRole("button", { name: words.retry }));
    expect(await within(bar()).findByText("“甲” A1:J23")).toBeTruthy();
  });
});

describe("one click", () => {
  it("inserts the form at the place that was shown", async () => {
    const host = empty();
    await openInsert(host);
    expect(within(bar()).getByText("“甲” A1:J23")).toBeTruthy();
    expect(host.calls).not.toContain("insertForms");
    await press();
    expect(message()).toContain("已插入 1 张表：“甲” A1:J23。");
    const { sheet } = await host.readSheet();
    expect(sheet.values[0]?.[0]).toMatch(/^20\d\d年市级部门预算项目支出绩效目标批复表$/);
    // Nothing is inserted again before something else is chosen.
    expect(within(bar()).getByText(words.done)).toBeTruthy();
    expect(insertButton().getAttribute("aria-disabled")).toBe("true");
    fireEvent.click(insertButton());
    expect(host.calls.filter((call) => call === "insertForms")).toHaveLength(1);
    fireEvent.click(screen.getByRole("button", { name: words.again }));
    expect(await within(bar()).findByText("“甲” A26:J48")).toBeTruthy();
    expect(message()).toBe("");
  });

  it("goes to the first place to write, and says how far the form is", async () => {
    const host = empty();
    await openInsert(host);
    await press();
    await waitFor(() => expect(host.selected).toBe("甲!B2"));
    expect(await screen.findByText("已填 0/35")).toBeTruthy();
    act(() => host.edit("甲", "B2", "公厕维护"));
    expect(await screen.findByText("已填 1/35", undefined, { timeout: 4_000 })).toBeTruthy();
    // What is done in the form is no wish for another one, and no reason to say that something is in the way.
    expect(within(bar()).getByText(words.done)).toBeTruthy();
    expect(message()).toContain("已插入 1 张表");
  });

  it("at the selected cell says nothing of itself being in the way", async () => {
    const host = empty();
    const { user } = await openInsert(host);
    await user.click(screen.getByRole("radio", { name: words.wheres.selected }));
    await waitFor(() => expect(insertButton().getAttribute("aria-disabled")).not.toBe("true"));
    await press();
    await waitFor(() => expect(host.selected).toBe("甲!B2"));
    await act(() => new Promise((resolve) => setTimeout(resolve, 400)));
    expect(message()).toContain("已插入 1 张表");
    expect(message()).not.toContain("不能插入");
    // Somewhere else on the sheet another one may go.
    act(() => host.selectCell("甲", "L40"));
    expect(await within(bar()).findByText("“甲” L40:U62", undefined, { timeout: 4_000 })).toBeTruthy();
  });

  it("goes below the last form, in line with it, whatever stands left of it", async () => {
    const form = projects("甲", {});
    const host = new MemoryHost([
      {
        ...form,
        origin: { row: 4, column: 3 },
        merges: form.merges.map((one) => ({
          top: one.top + 4,
          left: one.left + 3,
          bottom: one.bottom + 4,
          right: one.right + 3,
        })),
        values: form.values.map((row) => [...row]),
      },
    ]);
    const { user } = await openInsert(host);
    expect(within(bar()).getByText("“甲” D30:M52")).toBeTruthy();
    await user.click(screen.getByRole("radio", { name: words.wheres.selected }));
    await user.click(screen.getByRole("radio", { name: words.wheres.below }));
    // The sheet was read for that once.
    expect(host.calls.filter((call) => call.startsWith("readSheet"))).toHaveLength(1);
  });

  it("goes below what is there, two rows apart, and asks before it changes column widths", async () => {
    const host = filled();
    const { user } = await openInsert(host);
    expect(within(bar()).getByText("“甲” A26:J48")).toBeTruthy();
    const widths: boolean[] = [];
    const insertForms = host.insertForms.bind(host);
    host.insertForms = (placements, options) => {
      widths.push(...placements.map(({ columnWidths }) => columnWidths));
      return insertForms(placements, options);
    };
    await press();
    await user.click(screen.getByRole("checkbox", { name: words.widths }));
    await press();
    expect(widths).toEqual([false, true]);
  });
});

describe("settings", () => {
  it("change the picture and the target", async () => {
    const { user } = await openInsert(empty());
    const picture = () => document.querySelectorAll("svg[viewBox]")[1]?.outerHTML;
    const before = picture();
    await user.click(screen.getByText(words.more));
    fireEvent.change(screen.getByRole("spinbutton", { name: "数量指标" }), { target: { value: "4" } });
    expect(await within(bar()).findByText("“甲” A1:J26")).toBeTruthy();
    const taller = picture();
    expect(taller).not.toBe(before);
    await user.click(screen.getByRole("checkbox", { name: words.midLong }));
    expect(picture()).not.toBe(taller);
  });

  it("are printed on the form", async () => {
    const host = empty();
    await openInsert(host);
    const type = (label: string | RegExp, value: string) =>
      fireEvent.change(screen.getByLabelText(label), { target: { value } });
    type(words.year, "2031");
    type(words.fields.office, "云溪市");
    type(words.fields.level, "县级");
    type(words.fields.unit, "城市管理局");
    type(words.fields.code, "108001");
    type(words.fields.projectName, "道路保洁");
    await press();
    const { sheet } = await host.readSheet();
    expect(sheet.values[0]?.[0]).toBe("云溪市2031年县级部门预算项目支出绩效目标批复表");
    expect(sheet.values[1]?.[1]).toBe("道路保洁");
    expect(sheet.values[2]?.[1]).toBe("城市管理局 108001");
  });

  it("are remembered, but for the year and the names", async () => {
    const { user } = await openInsert(empty());
    await user.type(screen.getByLabelText(words.fields.unit), "城市管理局");
    await user.type(screen.getByLabelText(words.fields.projectName), "道路保洁");
    document.body.innerHTML = "";
    await openInsert(empty());
    expect(screen.getByLabelText<HTMLInputElement>(words.fields.unit).value).toBe("城市管理局");
    expect(screen.getByLabelText<HTMLTextAreaElement>(words.fields.projectName).value).toBe("");
  });

  it("of rows and format are those of their kind of form, also the next time", async () => {
    const { user } = await openInsert(empty());
    const rows = () => screen.getByLabelText<HTMLInputElement>(words.rowsOf.quantity);
    const kind = (name: keyof typeof words.kind) => user.click(screen.getByRole("radio", { name: words.kind[name] }));
    await user.click(screen.getByText(words.more));
    fireEvent.change(rows(), { target: { value: "3" } });
    await kind("department-overall");
    expect(rows().value).toBe("1");
    fireEvent.change(rows(), { target: { value: "5" } });
    await kind("special-policy");
    expect(rows().value).toBe("1");
    await kind("project");
    expect(rows().value).toBe("3");
    document.body.innerHTML = "";
    const again = await openInsert(empty());
    await again.user.click(screen.getByText(words.more));
    expect(rows().value).toBe("3");
    await again.user.click(screen.getByRole("radio", { name: words.kind["department-overall"] }));
    expect(rows().value).toBe("5");
  });

  it("that make no sense have a sentence, and nothing can be inserted", async () => {
    const host = empty();
    await openInsert(host);
    fireEvent.change(screen.getByLabelText(words.year), { target: { value: "20" } });
    const says = "年度请填写 2000 至 2099 之间的年份。";
    expect(within(bar()).getByText(says)).toBeTruthy();
    // The name of the field stays its label: what is wrong only describes it.
    const year = screen.getByLabelText<HTMLInputElement>(words.year);
    expect(document.getElementById(year.getAttribute("aria-describedby") ?? "")?.textContent).toBe(says);
    expect(insertButton().getAttribute("aria-disabled")).toBe("true");
    fireEvent.click(insertButton());
    expect(host.calls).not.toContain("insertForms");
  });
});

describe("a pasted list", () => {
  const list = "道路保洁\t45\r\n\r\n公厕维护\n 路灯改造 \n";
  const paste = () => fireEvent.change(screen.getByLabelText(words.fields.projectName), { target: { value: list } });

  it("makes a form each, one below the other", async () => {
    const host = empty();
    await openInsert(host);
    paste();
    expect(await within(bar()).findByRole("button", { name: "插入 3 张表" })).toBeTruthy();
    expect(within(bar()).getByText("“甲” A1:J73")).toBeTruthy();
    await press();
    const { sheet } = await host.readSheet();
    expect([1, 26, 51].map((row) => sheet.values[row]?.[1])).toEqual(["道路保洁", "公厕维护", "路灯改造"]);
  });

  it("or a sheet each, named after its project", async () => {
    const host = empty();
    const { user } = await openInsert(host);
    paste();
    await user.click(screen.getByRole("radio", { name: words.wheres["own-sheets"] }));
    expect(within(bar()).getByText("3 个新工作表，“道路保洁”至“路灯改造”")).toBeTruthy();
    await press();
    expect((await host.listSheets()).map(({ name }) => name)).toEqual(["甲", "道路保洁", "公厕维护", "路灯改造"]);
  });

  it("is told of when it is too long", async () => {
    await openInsert(empty());
    const value = Array.from({ length: 201 }, (_, index) => `项目${String(index)}`).join("\n");
    fireEvent.change(screen.getByLabelText(words.fields.projectName), { target: { value } });
    await waitFor(() => expect(bar().textContent).toContain("项目名称有 201 个，一次最多 200 个"));
  });
});

describe("something in the way", () => {
  it("is named, nothing is written, and the next free place is one click away", async () => {
    const host = filled();
    const { user } = await openInsert(host);
    await user.click(screen.getByRole("radio", { name: words.wheres.selected }));
    await waitFor(() => expect(message()).toContain("“甲”的 A1:J23 不能插入："));
    expect(message()).toMatch(/A1、A2、B2、.* 等 \d+ 个单元格已有内容，不会覆盖。/);
    expect(insertButton().getAttribute("aria-disabled")).toBe("true");
    fireEvent.click(insertButton());
    expect(host.calls).not.toContain("insertForms");
    await user.click(screen.getByRole("button", { name: "插入到空处 A26:J48" }));
    await waitFor(() => expect(message()).toContain("已插入 1 张表：“甲” A26:J48。"));
  });

  it("goes away when another cell is selected", async () => {
    const host = filled();
    const { user } = await openInsert(host);
    await user.click(screen.getByRole("radio", { name: words.wheres.selected }));
    await waitFor(() => expect(message()).toContain("不能插入"));
    await happens(() => host.selectCell("甲", "L5"));
    expect(await within(bar()).findByText("“甲” L5:U27")).toBeTruthy();
    expect(message()).toBe("");
  });

  it("is a protected sheet: a new one is offered", async () => {
    const { user } = await openInsert(new MemoryHost([{ ...emptySheet("甲"), protected: true }]));
    expect(message()).toContain("工作表受保护");
    await user.click(screen.getByRole("button", { name: words.useNewSheet }));
    expect(within(bar()).getByText("新工作表“部门预算项目支出” A1:J23")).toBeTruthy();
  });

  it("is a protected structure", async () => {
    const { user } = await openInsert(empty({ structureProtected: true }));
    await user.click(screen.getByRole("radio", { name: words.wheres["new-sheet"] }));
    expect(message()).toBe(words.noNewSheets);
  });

  it("is the end of the sheet", async () => {
    const host = empty();
    const { user } = await openInsert(host);
    await happens(() => host.selectCell("甲", "A1048570"));
    await user.click(screen.getByRole("radio", { name: words.wheres.selected }));
    await waitFor(() => expect(message()).toContain(words.offSheet));
  });

  it("that comes at the last moment is found by the host, and shown", async () => {
    const host = empty();
    await openInsert(host);
    host.insertForms = () =>
      Promise.resolve({ is: "in-the-way", obstacles: [{ placement: 0, obstacle: { is: "protected" } }] });
    host.inTheWay = () => Promise.resolve([{ placement: 0, obstacle: { is: "protected" } }]);
    await press();
    expect(message()).toContain("工作表受保护");
  });

  it("says what has changed since the place was shown, and shows the new place", async () => {
    const values = Array.from({ length: 9 }, () => [null, null, null]);
    const host = new MemoryHost([{ ...emptySheet("甲"), values }]);
    await openInsert(host);
    // Somebody types just before the click.
    act(() => {
      host.edit("甲", "C5", "备注");
      fireEvent.click(insertButton());
    });
    await waitFor(() => expect(message()).toContain(words.changedMeanwhile));
    expect(message()).toContain("C5");
    expect(await within(bar()).findByText("“甲” C8:L30")).toBeTruthy();
    expect((await host.readSheet()).sheet.values.flat().filter((value) => value !== null)).toEqual(["备注"]);
  });
});
