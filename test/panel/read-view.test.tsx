/** @jest-environment jsdom */
/** 读表结果: what was read, and what the user says of what was not understood. */
import { screen, waitFor, within } from "@testing-library/react";
import axe from "axe-core";
import { words } from "../../src/panel/read/words";
import { localForm } from "./local-form";
import { MemoryHost, type MemoryHostOptions } from "./memory-host";
import { check, finished, happens, open, type Opened } from "./render";
import { budgetTable, department, projects } from "./workbook";

const local = (options?: MemoryHostOptions) => new MemoryHost([localForm("甲"), localForm("乙", "全民阅读")], options);

/** Checks the sheet and follows the button of the results. */
async function openRead(host = local()): Promise<Opened & { readonly host: MemoryHost }> {
  const opened = await check(host);
  await opened.press(/^(没有认出|读表结果|\d+ not understood|What was read)/);
  await screen.findByRole("heading", { level: 2, name: /本单位的叫法|wordings/ });
  return { ...opened, host };
}

const unread = () => screen.getByRole("region", { name: /没有认出的内容|Not understood/ });
const unreadTexts = () =>
  within(unread())
    .queryAllByRole("listitem")
    .map(({ textContent }) => textContent);
const rows = (name: string | RegExp) =>
  within(screen.getByRole("table", { name }))
    .getAllByRole("row")
    .map((row) => [...row.children].map(({ textContent }) => textContent));
const said = () => within(screen.getByRole("main")).getAllByRole("status").at(-1)?.textContent ?? "";
const button = (name: string | RegExp) => screen.getByRole("button", { name });

async function expectAccessible(): Promise<void> {
  const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
}

describe("what was read", () => {
  it("is led to from the results, which say how much was not understood", async () => {
    const { press } = await check(local());
    await press("没有认出 3 处");
    expect((await screen.findByRole("heading", { level: 2, name: "甲" })) === document.activeElement).toBe(true);
    expect(screen.getByRole("tab", { name: "读表结果" }).getAttribute("aria-selected")).toBe("true");
    expect(screen.getByText("1 张表，没有认出 3 处")).toBeTruthy();
    await expectAccessible();
  });

  it("has what was not understood first, with what stands beside it", async () => {
    const { host, user } = await openRead();
    expect(unreadTexts()).toEqual([
      "经办渠道标签D3旁边：社区申报 E3说明含义与核查无关",
      "事项盘子标签D4旁边：30 E4说明含义与核查无关",
      "便民程度指标类别B13旁边：平均到场距离 C13 · ≤2公里 D13 · 10 E13说明含义",
    ]);
    await user.click(within(unread()).getByRole("button", { name: "转到 E4" }));
    expect(host.selected).toBe("甲!E4");
  });

  it("lists names and texts, and says quietly what was not read by its wording", async () => {
    await openRead();
    expect(rows("表头").slice(1)).toEqual([
      ["标题", "云溪市2026年部门预算项目支出绩效目标批复表", "A1"],
      ["年度", "2026", "A1"],
      ["项目名称", "公共文化活动", "B2"],
      ["预算单位", "云溪市文化服务中心", "B3"],
      ["牵头实施部门", "群众文化科读作“实施单位及责任人”，按标签中的词判断 更改", "B4"],
    ]);
    expect(rows("目标").at(-1)).toEqual(["年度绩效目标", expect.stringMatching(/^全年举办/), "B6"]);
  });

  it("lists money as a tree, and indicators under their categories", async () => {
    const { host, user } = await openRead();
    expect(rows("资金（万元）").slice(1)).toEqual([
      ["年度资金总额（万元）", "30", "B5"],
      ["其中：财政拨款", "30", "E5"],
    ]);
    expect(rows("指标").slice(0, 5)).toEqual([
      ["指标", "指标值", "分值", "单元格"],
      ["产出指标 / 数量指标"],
      ["公益演出场次", "≥12场", "20", "C8"],
      ["产出指标 / 质量指标"],
      ["演出验收合格率", "≥95%", "20", "C9"],
    ]);
    await user.click(screen.getByRole("cell", { name: "≥95%" }));
    expect(host.selected).toBe("甲!C9");
  });

  it("lists the columns, what they were read as, and why", async () => {
    await openRead();
    expect(rows("指标表的栏").slice(-2)).toEqual([
      ["定值", "指标值按单元格的内容判断更改", "D7"],
      ["赋分", "分值、权重按标签中的词判断更改", "E7"],
    ]);
  });

  it("has the tasks of a department, and says where all was understood", async () => {
    await openRead(new MemoryHost([department("部门")]));
    expect(rows("主要任务（万元）").slice(1, 3)).toEqual([
      ["人员支出在职和退休人员的工资福利财政拨款 300、其他资金 （空白）", "300", "B6"],
      ["公用经费单位日常运转财政拨款 80、其他资金 （空白）", "80", "B7"],
    ]);
    expect(screen.getByRole("heading", { level: 4, name: "表上的标签都认出来了。" })).toBeTruthy();
  });

  it("asks for a check where nothing was read yet, and shows what it read", async () => {
    const { user, session } = await open(local());
    await user.click(screen.getByRole("tab", { name: "读表结果" }));
    await user.click(await screen.findByRole("button", { name: "核查当前工作表" }));
    await finished(session);
    expect(unreadTexts()).toHaveLength(3);
    await expectAccessible();
  });

  it("follows the sheet in front and the scope", async () => {
    const { host, user } = await openRead();
    await happens(() => host.activate("乙"));
    await user.click(button("核查当前工作表"));
    await screen.findByRole("heading", { level: 2, name: "乙" });
    await user.click(screen.getByRole("radio", { name: "整个工作簿" }));
    expect(screen.getByText("2 张表，没有认出 6 处")).toBeTruthy();
    expect(screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      "甲",
      "公共文化活动",
      "乙",
      "全民阅读",
    ]);
  });

  it("keeps the list of wordings where no form was found", async () => {
    const opened = await check(new MemoryHost([budgetTable("汇总表")]));
    await opened.user.click(screen.getByRole("tab", { name: "读表结果" }));
    expect(await screen.findByText(words.ownNone)).toBeTruthy();
    expect(screen.getByText(/没有找到绩效目标表/, { selector: "h2" })).toBeTruthy();
  });

  it("is in English, too", async () => {
    await openRead(local({ language: "en-US" }));
    expect(rows("Columns of the indicators").at(-2)).toEqual([
      "定值",
      "Target valueby what stands in the cellsChange",
      "D7",
    ]);
    expect(screen.getByText("1 form, 3 not understood")).toBeTruthy();
    await expectAccessible();
  });

  it("is reached by the arrow keys between the tabs, round and round", async () => {
    const { user } = await open(new MemoryHost([projects("甲", {})]));
    screen.getByRole("tab", { name: "核查" }).focus();
    await user.keyboard("{ArrowLeft}{ArrowLeft}");
    await screen.findByText(words.idle);
    expect(document.activeElement).toBe(screen.getByRole("tab", { name: "读表结果" }));
    await user.keyboard("{ArrowRight}{ArrowRight}");
    await waitFor(() => expect(screen.queryByText(words.idle)).toBeNull());
    expect(document.activeElement).toBe(screen.getByRole("tab", { name: "核查" }));
  });
});

describe("saying what something is", () => {
  it("with the keyboard: search, choose, read anew, go on with the next", async () => {
    const { host, user } = await openRead();
    button("说明含义：经办渠道").focus();
    await user.keyboard("{Enter}");
    const search = screen.getByRole("combobox", { name: "“经办渠道”的含义" });
    expect(document.activeElement).toBe(search);
    expect(screen.getAllByRole("group", { name: /表头|资金|目标|栏|类别|其他/ })).toHaveLength(6);
    await expectAccessible();
    await user.keyboard("政府采购{ArrowDown}{ArrowUp}");
    expect(screen.getAllByRole("option").map(({ textContent }) => textContent)).toEqual(["年度资金中：政府采购"]);
    await user.clear(search);
    await user.keyboard("分配方式{Enter}");
    await waitFor(() => expect(unreadTexts()).toHaveLength(2));
    expect(document.activeElement).toBe(button("说明含义：事项盘子"));
    expect(rows("表头")).toContainEqual(["经办渠道", "社区申报读作“绩效分配方式”，按本单位的叫法 更改", "E3"]);
    await waitFor(() => expect(said()).toBe("“经办渠道”记为“绩效分配方式”。已存入工作簿，请记得保存工作簿。"));
    expect(host.wordings.wordings).toEqual([{ text: "经办渠道", means: "allocationMethod" }]);
  });

  it("by one click where it is nothing to check; the last one gives the focus to the heading", async () => {
    const { user } = await openRead();
    await user.click(button("与核查无关：事项盘子"));
    await user.click(button("说明含义：便民程度"));
    expect(screen.getAllByRole("option")).toHaveLength(16);
    await user.click(screen.getByRole("option", { name: "社会效益" }));
    await waitFor(() => expect(unreadTexts()).toHaveLength(2));
    await user.click(button("与核查无关：经办渠道"));
    await user.click(await screen.findByRole("button", { name: "说明含义：惠民指标" }));
    await user.click(screen.getByRole("option", { name: "一级：效益指标" }));
    await waitFor(() => expect(unreadTexts()).toHaveLength(0));
    expect(document.activeElement).toBe(within(unread()).getByRole("heading", { level: 4 }));
  });

  it("renews the findings, and the marks with them", async () => {
    const { host, user } = await openRead();
    expect(host.marks.get("甲")).toEqual([]);
    await user.click(button("说明含义：事项盘子"));
    await user.keyboard("年度：其他资金{Enter}");
    await waitFor(() => expect(host.marks.get("甲")).not.toEqual([]));
    await user.click(screen.getByRole("tab", { name: "核查" }));
    expect(button(/错误/).textContent).toBe("1错误");
  });

  it("counts for every sheet that was read", async () => {
    const { host, user, session } = await openRead();
    await happens(() => host.activate("乙"));
    await user.click(button("核查当前工作表"));
    await finished(session);
    await user.click(button("与核查无关：经办渠道"));
    await user.click(screen.getByRole("radio", { name: "整个工作簿" }));
    expect(await screen.findByText("2 张表，没有认出 4 处")).toBeTruthy();
    expect(host.calls.filter((call) => call.startsWith("readSheet"))).toHaveLength(2);
  });

  it("is left by Escape, without a change", async () => {
    const { host, user } = await openRead();
    await user.click(button("说明含义：经办渠道"));
    await user.keyboard("没有的{Enter}");
    expect(screen.getByText(words.noMatch)).toBeTruthy();
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("combobox")).toBeNull();
    expect(document.activeElement).toBe(button("说明含义：经办渠道"));
    expect(host.calls).not.toContain("writeWordings");
  });

  it("is also for a column that was read otherwise; its button keeps the focus", async () => {
    const { user } = await openRead();
    await user.click(button("更改：赋分"));
    await user.click(screen.getByRole("option", { name: "说明（不核查）" }));
    await waitFor(() => expect(rows("指标表的栏").at(-1)).toEqual(["赋分", "说明（不核查）按本单位的叫法更改", "E7"]));
    expect(document.activeElement).toBe(button("更改：赋分"));
    expect(rows("指标")[0]).toEqual(["指标", "指标值", "单元格"]);
  });

  it("is also for a label that was read by a guess, wherever its row goes", async () => {
    const { user } = await openRead();
    await user.click(button("更改：牵头实施部门"));
    await user.keyboard("使用范围{Enter}");
    await waitFor(() =>
      expect(rows("表头")).toContainEqual(["牵头实施部门", "群众文化科读作“使用范围”，按本单位的叫法 更改", "B4"]),
    );
    expect(document.activeElement).toBe(button("更改：牵头实施部门"));
    await user.click(button("更改：牵头实施部门"));
    await user.keyboard("中长期目标{Enter}");
    await waitFor(() => expect(rows("目标")).toContainEqual(expect.arrayContaining(["牵头实施部门"])));
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 2, name: "甲" }));
  });

  it("says where it was taken down and is of no use", async () => {
    const wordings = [{ text: "便民程度", means: "nothing" }] as const;
    await openRead(local({ wordings: { wordings, problem: null } }));
    expect(unreadTexts().at(-1)).toMatch(/^便民程度.*已记为“与核查无关”，但这里没有用上。/);
  });
});
