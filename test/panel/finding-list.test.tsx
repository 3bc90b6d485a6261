/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { a1Range } from "../../src/core/sheet";
import type { Session } from "../../src/panel/session/session";
import { listWords } from "../../src/panel/findings/list-words";
import { MemoryHost } from "./memory-host";
import { check, finished, happens, headings, open } from "./render";
import { faults, projects } from "./workbook";

const faulty = () => new MemoryHost([projects("甲", ...faults), projects("乙", {})]);

/** Two units, of which the first has forms on both sheets; two forms of one project stand apart. */
const twoUnits = () =>
  new MemoryHost([
    projects(
      "一月",
      { budgetUnit: "云溪市图书馆", projectName: "全民阅读", "goals.annual": null },
      { budgetUnit: "云溪市文化馆", projectName: "公益演出", "goals.annual": null },
    ),
    projects(
      "二月",
      { budgetUnit: "云溪市图书馆", projectName: "古籍修复", "goals.annual": null },
      { budgetUnit: "云溪市 图书馆", projectName: "全民阅读", "goals.annual": null },
    ),
  ]);

const currentCell = ({ state: { current } }: Session) => (current ? a1Range(current.at[0]) : null);

it("a workbook's findings stand by unit, and the forms of a project next to each other", async () => {
  const { press, session } = await open(twoUnits());
  await press("核查整个工作簿");
  await finished(session);
  await screen.findAllByRole("heading", { level: 3 });
  expect(headings()).toEqual([
    ...["云溪市图书馆", "全民阅读", "全民阅读", "古籍修复"],
    ...["云溪市文化馆", "公益演出"],
  ]);
  expect(screen.getAllByText(/ · 二月 · /)).toHaveLength(2);
});

describe("step by step", () => {
  it("buttons and F8 go from finding to finding, in a circle, and the cell is selected", async () => {
    const host = faulty();
    const { press, user, session } = await check(host);
    const all = session.state.screen.is === "reviewed" ? session.state.screen.results.counts : null;
    const count = (all?.error ?? 0) + (all?.warning ?? 0) + (all?.advice ?? 0);
    expect(screen.getByText(`共 ${String(count)} 条`)).toBeTruthy();
    await press("下一条");
    const first = currentCell(session);
    expect(host.selected).toBe(`甲!${String(first)}`);
    await user.keyboard("{F8}");
    const second = currentCell(session);
    expect(screen.getByText(`第 2 条，共 ${String(count)} 条`)).toBeTruthy();
    expect(host.selected).toBe(`甲!${String(second)}`);
    await user.keyboard("{Shift>}{F8}{F8}{/Shift}");
    expect(screen.getByText(`第 ${String(count)} 条，共 ${String(count)} 条`)).toBeTruthy();
    await press("下一条");
    expect(currentCell(session)).toBe(first);
  });

  it("stays with what the search leaves", async () => {
    const { press, user, session } = await check(faulty());
    await user.click(screen.getByText("查找、筛选"));
    await user.selectOptions(screen.getByRole("combobox", { name: "按规则筛选" }), "one-tick");
    await press("下一条");
    await press("上一条");
    expect(session.state.current?.rule).toBe("one-tick");
  });
});

describe("search and filter", () => {
  it.each([
    ["a project's name", "路灯", ["市政路灯节能改造"]],
    ["words of a finding, full-width or not", "４６", ["城区公厕日常维护"]],
    ["all words have to stand there", "路灯 46", []],
    ["nothing but blanks", "   ", null],
  ])("%s", async (_, text, forms) => {
    const { user } = await check(faulty());
    const before = headings();
    await user.click(screen.getByText("查找、筛选"));
    fireEvent.change(screen.getByRole("searchbox"), { target: { value: text } });
    const after = screen.queryAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent);
    expect(after).toEqual(forms ?? before);
    expect(screen.queryByText(listWords["zh-CN"].nothingFits) !== null).toBe(forms?.length === 0);
  });

  it("one sheet of several; what is copied is what is shown", async () => {
    const host = new MemoryHost([
      projects("甲", ...faults),
      projects("乙", { projectName: "古籍修复", "goals.annual": null }),
    ]);
    const { press, user, session, copied } = await open(host);
    await press("核查整个工作簿");
    await finished(session);
    await user.click(await screen.findByText("查找、筛选"));
    await user.selectOptions(screen.getByRole("combobox", { name: "按工作表筛选" }), "乙（1）");
    expect(headings()).toContain("古籍修复");
    await press("复制清单");
    expect(copied[0]).toMatch(/^【乙】\n古籍修复[^【]+$/);
  });

  it("a list that one sees at once has no search", async () => {
    await check(twoUnits());
    expect(screen.queryByText("查找、筛选")).toBeNull();
  });
});

describe("the list keeps its place", () => {
  it("switching to a sheet brings up no finding; a click on a cell does", async () => {
    jest.useFakeTimers({ doNotFake: ["setTimeout", "setInterval", "queueMicrotask", "nextTick"] });
    const host = faulty();
    const { session } = await check(host);
    const cell = session.state.screen.is === "reviewed" ? session.state.screen.results.sheets[0]?.forms[0] : undefined;
    const at = cell?.findings[0] ? a1Range(cell.findings[0].at[0]) : "";
    await happens(() => host.activate("乙"));
    await happens(() => host.activate("甲"));
    await happens(() => host.selectCell("甲", at));
    expect(session.state.current).toBeNull();
    jest.setSystemTime(Date.now() + 300);
    await happens(() => host.selectCell("甲", at));
    expect(currentCell(session)).toBe(at);
    jest.useRealTimers();
  });

  it("anywhere on a finding is as good as on its cell, but not on what can be pressed itself", async () => {
    const host = faulty();
    const { press, session } = await check(host);
    await press("全部展开");
    const [what] = await screen.findAllByText(/年度资金总额 46/);
    const item = what?.closest("li");
    if (!item) throw new Error("no item");
    const [link] = within(item).getAllByRole("button", { name: /^转到 / });
    fireEvent.click(link ?? item);
    expect(session.state.current).toBeNull();
    fireEvent.click(what ?? item);
    await waitFor(() => expect(item.getAttribute("aria-current")).toBe("true"));
    expect(host.selected).toBe(`甲!${String(currentCell(session))}`);
  });
});
