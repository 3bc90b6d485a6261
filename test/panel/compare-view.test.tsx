/** @jest-environment jsdom */
/** 与上年比: last year's workbook is chosen, read in the pane, and stands beside what was read of this year's. */
import "../support/node-globals";
import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import axe from "axe-core";
import { Blob as NodeBlob } from "node:buffer";
import { lastYear, thisYear } from "../fixtures/years";
import { workbookOf } from "../fixtures/workbook-of";
import { MemoryHost, type MemoryHostOptions } from "./memory-host";
import { check, finished, happens, open, type Opened } from "./render";

// What jsdom lacks and every web view has.
Object.assign(globalThis, { Blob: NodeBlob });

async function openCompare(
  options: MemoryHostOptions = {},
  { checked = false } = {},
): Promise<Opened & { readonly host: MemoryHost }> {
  const host = new MemoryHost([...thisYear], options);
  const opened = await (checked ? check(host) : open(host));
  await opened.user.click(screen.getByRole("tab", { name: /与上年比|Last year/ }));
  await screen.findByRole("heading", { name: /与上年比|Compared/ });
  return { ...opened, host };
}

async function choose({ user }: Opened, name: string, bytes: Uint8Array): Promise<void> {
  const input = screen.getByLabelText(/选择上年的工作簿|Choose last year|换一个文件|Another file/, {
    selector: "input",
  });
  await user.upload(input, new File([new Uint8Array(bytes)], name));
}

async function chosen(options?: MemoryHostOptions) {
  const opened = await openCompare(options);
  await choose(opened, "预算2025.xlsx", await workbookOf(lastYear));
  await opened.user.click(await screen.findByRole("button", { name: /核查整个工作簿|Check workbook/, hidden: false }));
  await finished(opened.session);
  await screen.findByText(/上年就有 5 张|last year had 5/);
  return opened;
}

const projects = () => screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent);
const item = (name: string) => {
  const found = screen.getByRole("heading", { level: 3, name }).closest("li");
  if (!found) throw new Error(name);
  return found;
};

test("lists each project with both years, what deserves a look first, and goes to the cells of this year", async () => {
  const { user, host } = await chosen();
  expect(screen.getByText("今年 7 张表 · 上年就有 5 张（2 张请确认） · 上年没有 2 张 · 今年没有了 1 张")).toBeVisible();
  expect(projects().slice(0, 3)).toEqual(["城区道路清扫保洁服务", "市政路灯节能改造", "背街小巷照明整治"]);
  const lamps = item("市政路灯节能改造");
  expect(lamps).toHaveTextContent("上年80 万元今年120 万元增减+40 (+50%)");
  expect(lamps).toHaveTextContent("年度资金比上年增加 40 万元（50%），6 项指标的名称和指标值却与上年完全相同。");
  const roads = item("城区道路清扫保洁服务");
  expect(roads).toHaveTextContent("上年叫“城区道路保洁服务”，在工作表“城区道路保洁服务”的 A1。");
  expect(roads).toHaveTextContent("名称相近（75%），请确认是同一个项目。");
  expect(item("垃圾转运站设备购置")).toHaveTextContent("今年没有这个项目；上年在工作表“垃圾转运站设备购置”的 A1。");
  expect(within(item("垃圾转运站设备购置")).queryByRole("button")).toBeNull();
  await user.click(within(roads).getByRole("button", { name: "转到 E9" }));
  expect(host.selected).toBe("城区道路清扫保洁服务!E9");
  await user.click(within(roads).getByText("有变化的指标（3）"));
  expect(await within(roads).findByRole("row", { name: /道路扬尘减少（今年没有） 上年 G21 ≥5% –/ })).toBeVisible();
});

test("has no fault that axe knows, and speaks English", async () => {
  await chosen({ language: "en-US" });
  expect(item("市政路灯节能改造")).toHaveTextContent(
    "while the 6 indicators have last year's names and values, all of them",
  );
  const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`)).toEqual([]);
});

test("of one sheet nobody says what is gone, and an edit renews the comparison", async () => {
  const opened = await openCompare({}, { checked: true });
  await choose(opened, "预算2025.xlsx", await workbookOf(lastYear));
  expect(await screen.findByText("今年 1 张表 · 上年就有 1 张 · 上年没有 0 张")).toBeVisible();
  expect(screen.getByText(/^只对照了当前工作表/)).toBeVisible();
  expect(projects()).toEqual(["2026年度城区公厕日常维护"]);
  await happens(() => opened.host.edit("2026年度城区公厕日常维护", "B4", "☑新增项目 □延续项目"));
  expect(await screen.findByText("勾选了新增项目，上年却已有这个项目。")).toBeVisible();
});

test("amounts of which one states no unit are shown and not subtracted", async () => {
  const opened = await openCompare({}, { checked: true });
  const bare = lastYear.map((sheet) => ({ ...sheet, formats: {} }));
  await choose(opened, "预算2025.xlsx", await workbookOf(bare));
  expect(await screen.findByText("单位不明")).toBeVisible();
});

test("a file that cannot be used is one sentence, as on the command line, and what was read stays", async () => {
  const opened = await chosen();
  await choose(opened, "空.xlsx", new Uint8Array());
  expect(await screen.findByText("“空.xlsx”里没有任何内容，请确认是否选对了文件。")).toBeVisible();
  await choose(opened, "表.xlsx", new TextEncoder().encode("PK\u0003\u0004 half a file"));
  expect(await screen.findByText(/^“表.xlsx”已损坏或不完整，请重新取得该文件/)).toBeVisible();
  expect(projects()).toHaveLength(8);
  await opened.press("关闭提示");
  expect(screen.queryByText(/^“表.xlsx”/)).toBeNull();
  await opened.press("关闭");
  expect(screen.getByText(/^文件只在这个窗格里读取/)).toBeVisible();
});
