/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import axe from "axe-core";
import type { HostErrorKind } from "../../src/host/host";
import { words as english } from "../../src/panel/words/words.en";
import { listWords } from "../../src/panel/findings/list-words";
import { words } from "../../src/panel/words/words";
import { MemoryHost, type MemoryHostOptions } from "./memory-host";
import { check, finished, happens, headings, open } from "./render";
import { budgetTable, emptySheet, faults, projects } from "./workbook";

const faulty = (options?: MemoryHostOptions) =>
  new MemoryHost([projects("甲", ...faults), projects("乙", {})], options);
const button = (name: string | RegExp) => screen.getByRole("button", { name });
/** How many of a severity, as its tile says. */
const count = (severity: RegExp) => /\d+/.exec(button(severity).textContent)?.[0];
const openForm = async (user: { click: (element: Element) => Promise<void> }, name: string | RegExp) =>
  user.click(screen.getByRole("heading", { level: 3, name }));

async function expectAccessible(): Promise<void> {
  // jsdom draws nothing: contrast is looked at in Chromium (test/browser).
  const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
}

describe("idle", () => {
  it("says what the pane does, with one primary button and two quiet ones", async () => {
    await open(faulty());
    expect(screen.getByText(words.welcome)).toBeTruthy();
    expect(screen.getAllByRole("button").map(({ textContent }) => textContent)).toEqual([
      "核查当前工作表",
      "核查整个工作簿",
      "清除标记",
    ]);
    await expectAccessible();
  });

  it("has landmarks and one main heading", async () => {
    await open(faulty());
    for (const landmark of ["banner", "main", "contentinfo"]) expect(screen.getByRole(landmark)).toBeTruthy();
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("绩效目标核查");
  });
});

describe("the whole workbook", () => {
  it("says which sheet could not be read and why, and reads it again at a click", async () => {
    const host = faulty();
    const { press } = await open(host);
    host.fail("readSheet", "unsupported");
    await press("核查整个工作簿");
    expect(await screen.findByText(/^“甲”没有核查：/)).toBeTruthy();
    await expectAccessible();
    await press(words.retry);
    await waitFor(() => expect(screen.queryByText(/没有核查/)).toBeNull());
    expect(screen.getAllByText(/ · 甲 · /).length).toBeGreaterThan(0);
  });

  it("names hidden sheets as hidden, and says what to do where one wants to go there", async () => {
    const host = faulty({ hidden: ["甲"] });
    const { press } = await open(host);
    await press("核查整个工作簿");
    expect(await screen.findByText("隐藏的工作表也已核查：甲。")).toBeTruthy();
    expect(screen.getAllByText(/ · 甲（隐藏） · /).length).toBeGreaterThan(0);
    host.fail("select", "sheet-hidden");
    await press(words.expandAll);
    const [link] = screen.getAllByRole("button", { name: /^转到 / });
    if (link) fireEvent.click(link);
    expect(await screen.findByText(/取消隐藏/)).toBeTruthy();
  });
});

describe("reading", () => {
  it("shows a bar, keeps the focus on the pressed button, and lets it be cancelled", async () => {
    const host = faulty();
    const { press } = await open(host);
    host.pause();
    await press("核查当前工作表");
    expect(await screen.findByRole("progressbar")).toBeTruthy();
    expect(document.activeElement).toBe(button("核查当前工作表"));
    expect(button("核查当前工作表").getAttribute("aria-disabled")).toBe("true");
    await expectAccessible();
    await press("取消");
    expect(screen.getByText(words.welcome)).toBeTruthy();
    expect(document.activeElement).toBe(button("核查当前工作表"));
  });

  it("names the sheet and the forms of a workbook", async () => {
    const host = faulty();
    const { press } = await open(host);
    const read = host.readSheet.bind(host);
    let go: () => void = () => undefined;
    host.readSheet = async (id) => {
      if (id === "id of 乙") await new Promise<void>((resolve) => (go = resolve));
      return read(id);
    };
    await press("核查整个工作簿");
    expect(await screen.findByText("第 2 张，共 2 张工作表")).toBeTruthy();
    expect(screen.getByRole("heading", { name: "正在核查“乙”…" })).toBeTruthy();
    expect(screen.getByText("已找到 4 张绩效目标表，最近一张：市政路灯节能改造")).toBeTruthy();
    const bar = screen.getByRole<HTMLProgressElement>("progressbar");
    expect([bar.value, bar.max]).toEqual([1, 2]);
    go();
    expect(await screen.findByRole("heading", { level: 2, name: "整个工作簿" })).toBeTruthy();
  });
});

describe("no form", () => {
  it("says what was looked for and what was found", async () => {
    await check(new MemoryHost([budgetTable("汇总表")]));
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("“汇总表”上没有找到绩效目标表");
    expect(screen.getByText(/最接近“部门预算项目支出”/)).toBeTruthy();
    expect(screen.getByText(/绩效指标、.*满意度指标/)).toBeTruthy();
    await expectAccessible();
  });

  it("leads to the labels that were found", async () => {
    const host = new MemoryHost([budgetTable("汇总表")]);
    const { press } = await check(host);
    await press("转到 B2");
    expect(host.selected).toBe("汇总表!B2");
  });

  it("has a hint for an empty sheet", async () => {
    await check(new MemoryHost([emptySheet("Sheet1")]));
    expect(screen.getByText(words.noFormOpen)).toBeTruthy();
    await expectAccessible();
  });
});

describe("reviewed", () => {
  it("has the counts first, then the forms, folded", async () => {
    await check(faulty());
    const tiles = within(screen.getByRole("group", { name: "按轻重筛选" })).getAllByRole("button");
    expect(tiles.map(({ textContent }) => textContent)).toEqual(["6错误", "3警告", "0建议"]);
    expect(screen.getByText("4 张表")).toBeTruthy();
    expect(headings()).toEqual([
      "城区公厕日常维护",
      "老旧垃圾转运站改造及配套设备购置（含压缩设备、除臭系统与渗滤液处理装置）",
      "市政路灯节能改造",
      "没有问题的表（1）",
      "未能核查（1）",
    ]);
    expect(screen.queryByText(/年度资金总额 46/)).toBeNull();
    await expectAccessible();
  });

  it("lists under a form what is wrong, how much, what to do and why", async () => {
    const { user } = await check(faulty());
    await openForm(user, "城区公厕日常维护");
    const [item] = await screen
      .findAllByRole("listitem")
      .then((items) => items.filter((one) => /年度资金总额 46/.test(one.textContent) && !one.querySelector("li")));
    if (!item) throw new Error("no finding");
    const within1 = within(item);
    expect(within1.getByText("错误")).toBeTruthy();
    expect(within1.getAllByRole("definition").map(({ textContent }) => textContent)).toEqual([
      "46万元",
      "30万元",
      "+16万元",
    ]);
    expect(within1.getByText(/请核对 F6/)).toBeTruthy();
    expect(within1.getByText(/^依据: 预算填报系统·提交校验/)).toBeTruthy();
    const page = within1.getByRole("link", { name: "说明" });
    expect([page.getAttribute("href"), page.getAttribute("target")]).toEqual(["rules/funds-add-up.html", "rule"]);
    await expectAccessible();
  });

  it("goes to the cell at fault and to its parts", async () => {
    const host = faulty();
    const { user } = await check(host);
    await openForm(user, "城区公厕日常维护");
    const links = await screen.findAllByRole("button", { name: "转到 F6" });
    await user.click(links[0]!);
    expect(host.selected).toBe("甲!F6");
    await user.click(screen.getAllByRole("button", { name: "转到 F7" })[0]!);
    expect(host.selected).toBe("甲!F7");
  });

  it("opens at once where there is one form only", async () => {
    await check(new MemoryHost([projects("甲", faults[0] ?? {})]));
    expect(screen.getAllByText(/年度资金总额 46/).length).toBeGreaterThan(0);
  });

  it("filters by severity, and back", async () => {
    const { press } = await check(faulty());
    await press(/警告/);
    expect(button(/警告/).getAttribute("aria-pressed")).toBe("true");
    expect(headings()).toHaveLength(2);
    await press("全部展开");
    expect((await screen.findAllByText("警告")).length).toBeGreaterThan(1);
    expect(screen.queryByText(/其他资金 0 万元之和/)).toBeNull();
    await press(/警告/);
    expect(headings()).toHaveLength(5);
  });

  it("opens and folds all", async () => {
    const { press } = await check(faulty());
    await press("全部展开");
    expect(await screen.findAllByText(/^依据/)).toHaveLength(9);
    await press("全部折叠");
    await waitFor(() => {
      expect(screen.queryByText(/^依据/)).toBeNull();
    });
  });

  it("says why something could not be checked", async () => {
    const { user } = await check(faulty());
    await openForm(user, "未能核查（1）");
    expect(await screen.findByText(listWords["zh-CN"].uncheckedWhy)).toBeTruthy();
    await expectAccessible();
  });

  it("names the forms without faults", async () => {
    const host = faulty();
    const { user, press } = await check(host);
    await openForm(user, "没有问题的表（1）");
    expect(await screen.findByText("城区道路保洁服务")).toBeTruthy();
    await press("转到 A26");
    expect(host.selected).toBe("甲!A26");
  });

  it("says so when nothing was found", async () => {
    await check(new MemoryHost([projects("甲", {})]));
    expect(screen.getByText("没有发现问题")).toBeTruthy();
    await expectAccessible();
  });

  it("copies the list as text, grouped, with cells", async () => {
    const { press, copied } = await check(faulty());
    await press("复制清单");
    expect(await screen.findByText("已复制 9 条问题。")).toBeTruthy();
    expect(copied[0]).toMatch(
      /^【甲】\n城区公厕日常维护（部门预算项目支出，A1:J23）\n1\. \[错误\] F6 {2}年度资金总额 46/,
    );
    expect(copied[0]).toMatch(/\n {3}改法: /);
  });

  it("copies only what the filter shows", async () => {
    const { press, copied } = await check(faulty());
    await press(/警告/);
    await press("复制清单");
    expect(await screen.findByText("已复制 3 条问题。")).toBeTruthy();
    expect(copied[0]).not.toContain("[错误]");
  });

  it("says what to do where the clipboard is out of reach", async () => {
    const { press } = await check(faulty(), { canCopy: false });
    await press("复制清单");
    expect(await screen.findByText(words.copyByHand)).toBeTruthy();
  });

  it.each([
    ["a protected sheet", { noPaint: "protected" }, {}, words.noPaint("protected")],
    ["an Excel without marks", { noPaint: "unsupported" }, {}, words.noPaint("unsupported")],
    ["the user's own choice", {}, { painting: false }, words.paintingOff],
    ["a sheet formatted far beyond its content", { clipped: true }, {}, words.clipped],
  ] as const)("says plainly: %s", async (_, host, options, sentence) => {
    await check(faulty(host), options);
    expect(screen.getByText(sentence)).toBeTruthy();
    await expectAccessible();
  });

  it("marks or not, as the user chooses", async () => {
    const host = faulty();
    const { user } = await check(host);
    expect(host.marks.size).toBe(1);
    await user.click(screen.getByRole("checkbox", { name: "不在表上做标记" }));
    await waitFor(() => {
      expect(host.marks.size).toBe(0);
    });
  });

  it("has the self-check under its settings, marked as a diagnosis", async () => {
    const { user } = await open(faulty());
    await user.click(screen.getByText("设置"));
    const link = await screen.findByRole("link", { name: "自检" });
    expect(link.getAttribute("href")).toBe("fieldtest.html");
    expect(link.parentElement?.textContent).toContain("诊断");
    await expectAccessible();
  });

  it("clears the marks and says so", async () => {
    const host = faulty();
    const { press } = await check(host);
    await press("清除标记");
    expect(await screen.findByText(words.cleared(1))).toBeTruthy();
    expect(host.marks.size).toBe(0);
    await press("关闭提示");
    expect(screen.queryByText(words.cleared(1))).toBeNull();
  });

  it("brings up the finding of the selected cell without taking the focus", async () => {
    const host = faulty();
    const { press } = await check(host);
    await press(/警告/);
    const focused = document.activeElement;
    await happens(() => host.selectCell("甲", "F6"));
    const item = await waitFor(() => {
      const current = document.querySelector("[aria-current=true]");
      if (!current) throw new Error("nothing is current");
      return current;
    });
    expect(item.textContent).toContain("年度资金总额 46");
    // The filter would have hidden it.
    expect(button(/警告/).getAttribute("aria-pressed")).toBe("false");
    expect(document.activeElement).toBe(focused);
    await expectAccessible();
  });

  it("is out of date after an edit, until it is read again", async () => {
    const host = faulty();
    await check(host);
    const go = host.pause();
    await happens(() => host.edit("甲", "F13", "完成城区12座公厕的日常维护，设施完好，市民如厕方便。"));
    expect(await screen.findByText("已过期，正在更新")).toBeTruthy();
    await expectAccessible();
    go();
    await waitFor(() => {
      expect(screen.queryByText("已过期，正在更新")).toBeNull();
    });
    expect(count(/错误/)).toBe("5");
  });

  it("shows the results of the sheet in front, or of all", async () => {
    const host = faulty();
    const { press, session, user } = await open(host);
    await press("核查整个工作簿");
    await finished(session);
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("整个工作簿");
    await happens(() => host.activate("乙"));
    await user.click(screen.getByRole("radio", { name: "当前工作表" }));
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("乙");
    await expectAccessible();
  });

  it("shows texts of the sheet as texts", async () => {
    const name = `<img src=x onerror="alert(1)">`;
    await check(new MemoryHost([projects("甲", { ...faults[0], projectName: name }, {})]));
    expect(headings()).toContain(name);
    expect(document.querySelector("img")).toBeNull();
  });
});

describe("a thousand findings", () => {
  const form = { "funds.annual.total": 46, "goals.annual": null, nature: "☑新增项目 ☑延续项目" };
  const host = () =>
    new MemoryHost([
      projects("甲", ...Array.from({ length: 250 }, (_, index) => ({ ...form, projectName: `第${index + 1}号` }))),
    ]);

  it("are not on the page before they are asked for", async () => {
    const { press } = await check(host());
    expect(document.querySelectorAll("details").length).toBeLessThan(60);
    expect(screen.queryByText(/^依据/)).toBeNull();
    await press("继续显示（还有 200 项）");
    expect(headings().length).toBeGreaterThan(99);
    expect(document.querySelectorAll("*").length).toBeLessThan(5_000);
  });

  it("still come up one by one with the selected cell", async () => {
    const memory = host();
    await check(memory);
    await happens(() => memory.selectCell("甲", "F5981"));
    expect(
      await waitFor(() => document.querySelector("[aria-current=true]")?.textContent ?? Promise.reject(new Error())),
    ).toContain("年度资金总额 46");
  });
});

describe("a failure", () => {
  const kinds = Object.keys(words.problem) as HostErrorKind[];

  it.each(kinds)("says what is the matter and what to do: %s", async (kind) => {
    const host = faulty();
    host.fail("readSheet", kind);
    await check(host);
    const alert = screen.getByRole("alert");
    const [what, todo] = words.problem[kind];
    expect(within(alert).getByRole("heading", { level: 2 }).textContent).toBe(what);
    expect(within(alert).getByText(todo)).toBeTruthy();
    await expectAccessible();
  });

  it("keeps the program's own words for support", async () => {
    const host = faulty();
    host.fail("readSheet", "unknown");
    const { user } = await check(host);
    await user.click(screen.getByText("技术信息"));
    expect(await screen.findByText("readSheet was refused")).toBeTruthy();
  });

  it("can be tried again, or left", async () => {
    const host = faulty();
    const { press, session } = await check(host);
    host.fail("readSheet", "busy");
    await press("核查当前工作表");
    await screen.findByRole("alert");
    await press("返回结果");
    expect(count(/错误/)).toBe("6");
    host.fail("readSheet", "busy");
    await press("核查当前工作表");
    await screen.findByRole("alert");
    await press("重试");
    await finished(session);
    expect(count(/错误/)).toBe("6");
  });

  it("beside the results leaves them in place", async () => {
    const host = faulty();
    const { press } = await check(host);
    host.fail("clearMarks", "editing");
    await press("清除标记");
    expect(await screen.findByText(/没能清除标记：有单元格正在编辑/)).toBeTruthy();
    expect(count(/错误/)).toBe("6");
    await expectAccessible();
  });
});

describe("with the keyboard", () => {
  it("everything is reached and works", async () => {
    const host = faulty();
    const { user, session } = await open(host);
    await user.tab();
    expect(document.activeElement?.textContent).toBe("核查");
    await user.tab();
    expect(document.activeElement?.textContent).toBe("核查当前工作表");
    await user.keyboard("{Enter}");
    await finished(session);
    const stops: string[] = [];
    for (let step = 0; step < 12; step++) {
      await user.tab();
      stops.push(document.activeElement?.textContent ?? "");
    }
    expect(stops).toEqual([
      ...["核查整个工作簿", "清除标记", "6错误", "3警告"],
      ...["全部展开", "复制清单", "读表结果", "一并改正…", "查找、筛选", "上一条", "下一条"],
      expect.stringContaining("城区公厕日常维护"),
    ]);
  });
});

describe("announcements", () => {
  it("tell what changed: the check, its end, and results out of date", async () => {
    const host = faulty();
    const { press, session } = await open(host);
    const said = () =>
      screen
        .getAllByRole("status")
        .map(({ textContent }) => textContent)
        .join("");
    const go = host.pause();
    await press("核查整个工作簿");
    expect(said()).toBe("正在核查整个工作簿…");
    await press("取消");
    await press("核查当前工作表");
    expect(said()).toBe("正在核查当前工作表…");
    go();
    await finished(session);
    await waitFor(() => {
      expect(said()).toBe("核查完成：4 张表，错误 6 条，警告 3 条，建议 0 条，未能核查 1 项。");
    });
    await happens(() => host.edit("甲", "F13", "一"));
    await waitFor(() => {
      expect(said()).toBe(words.staleLong);
    });
  });
});

describe("in English", () => {
  it("speaks English wherever Excel does, and quotes what is printed", async () => {
    const host = faulty({ language: "en-US" });
    const { user } = await check(host);
    expect(button("Check workbook")).toBeTruthy();
    expect(count(/Error/)).toBe("6");
    await openForm(user, "城区公厕日常维护");
    expect(await screen.findByText(/differ by 16 wan yuan/)).toBeTruthy();
    await expectAccessible();
  });

  it("has a sentence for every failure", () => {
    for (const [what, todo] of Object.values(english.problem)) {
      expect(what).toMatch(/^[A-Z][ -~]+[^.]$/);
      expect(todo).toMatch(/^Please [ -~]+\.$/);
    }
  });
});

describe("dark", () => {
  it("follows Office", async () => {
    await open(faulty({ dark: true }));
    const dark = getComputedStyle(document.querySelector(".fui-FluentProvider")!).getPropertyValue(
      "--colorNeutralBackground1",
    );
    expect(dark).not.toBe("#ffffff");
  });

  it("follows the system where Office does not say", async () => {
    const matchMedia = jest.spyOn(window, "matchMedia").mockReturnValue({
      matches: true,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    } as unknown as MediaQueryList);
    await open(faulty());
    expect(matchMedia).toHaveBeenCalledWith("(prefers-color-scheme: dark)");
    matchMedia.mockRestore();
  });
});

it("a fold that is opened by script keeps its state", async () => {
  await check(faulty());
  // The first are those of the fixes and of the search.
  const [, , fold] = document.querySelectorAll("details");
  if (!fold) throw new Error("no fold");
  fold.open = true;
  fireEvent(fold, new Event("toggle"));
  expect((await screen.findAllByText(/年度资金总额 46/)).length).toBeGreaterThan(0);
});
