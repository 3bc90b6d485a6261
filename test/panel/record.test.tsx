/** @jest-environment jsdom */
/** Decisions, what changed since the last check, and the signature, over a workbook in memory. */
import { screen, waitFor, within } from "@testing-library/react";
import { readRecord } from "../../src/core/record/record";
import { sha256 } from "../../src/panel/record/sha-256";
import { MemoryHost, type MemoryHostOptions } from "./memory-host";
import { check, finished, happens, type Opened } from "./render";
import { projects } from "./workbook";

beforeEach(() => localStorage.clear());

/** One form with an error in its amounts and a warning on its costs. */
const workbook = (options: MemoryHostOptions = {}) =>
  new MemoryHost([projects("甲", { "funds.annual.total": 46, "funds.annual.fiscal": 30 })], options);
const item = (text: RegExp) => {
  const found = screen
    .getAllByRole("listitem")
    .find((one) => !one.querySelector("li") && text.test(one.textContent ?? ""));
  if (!found) throw new Error(`no finding ${String(text)}`);
  return within(found);
};
const said = (text: string | RegExp) => screen.findByText(text);
const counts = ({ session }: Opened) => {
  const { screen: shown } = session.state;
  if (shown.is !== "reviewed") throw new Error(shown.is);
  const { error, warning, advice } = shown.results.counts;
  return error + warning + advice;
};
const kept = (host: MemoryHost) => readRecord(host.record, sha256);

async function fill({ user }: Opened, scope: ReturnType<typeof within>, reason: string): Promise<void> {
  await user.type(scope.getByLabelText(/^(理由|给填表人)/), reason);
  const name: HTMLElement = scope.getByLabelText("审核人姓名");
  if (name instanceof HTMLInputElement && name.value === "") await user.type(name, "李四");
  await user.click(scope.getByRole("button", { name: "确定" }));
}

test("what is to be mended still counts, with the comment; the name is remembered", async () => {
  const host = workbook();
  const opened = await check(host);
  const before = counts(opened);
  await opened.user.click(item(/46/).getByRole("button", { name: "待改…" }));
  await fill(opened, item(/46/), "请按批复数填写");
  await said(/^已记下对 1 条问题的决定/);
  expect(counts(opened)).toBe(before);
  expect(item(/请按批复数填写/).getByText("待改")).toBeTruthy();
  expect(localStorage.getItem("approval-check.person")).toBe("李四");
  expect(kept(host).decisions).toMatchObject([{ is: "to-fix", by: "李四", reason: "请按批复数填写" }]);
});

test("several findings are let stand together, listed with the reason, and taken back", async () => {
  const host = workbook();
  const opened = await check(host);
  const { user } = opened;
  const before = counts(opened);
  for (const box of screen.getAllByRole("checkbox", { name: "选中" })) await user.click(box);
  const bar = within(screen.getByRole("group", { name: `已选 ${String(before)} 条` }));
  await user.click(bar.getByRole("button", { name: "同意保留…" }));
  expect(bar.getByRole("button", { name: "确定" }).getAttribute("aria-disabled")).toBe("true");
  await fill(opened, bar, "已核对合同");
  await said(new RegExp(`^已记下对 ${String(before)} 条`));
  expect(counts(opened)).toBe(0);
  await user.click(await said(`已核实、同意保留（${String(before)}）`));
  const [first] = await screen.findAllByText("已核实");
  expect(first?.closest("li")?.textContent).toContain("已核对合同");
  await user.click(screen.getAllByRole("button", { name: "撤回" })[0] as HTMLElement);
  await said("已撤回。");
  expect(counts(opened)).toBe(1);
});

test("what the profile does not let go cannot be waived", async () => {
  const json = '{ "version": 1, "rules": { "funds-add-up": { "waivable": false } } }';
  const opened = await check(workbook({ profile: { json, problem: null } }));
  await opened.user.click(item(/46/).getByRole("button", { name: "同意保留…" }));
  expect(item(/46/).getByText(/规则设置不允许保留/)).toBeTruthy();
});

test("a decision that cannot be kept does not count, and says why", async () => {
  const host = workbook();
  const opened = await check(host);
  const before = counts(opened);
  await opened.user.click(item(/46/).getByRole("button", { name: "同意保留…" }));
  await waitFor(() => expect(host.record.parts).toHaveLength(1));
  host.fail("changeRecord", "protected");
  await fill(opened, item(/46/), "已核对");
  await said(/没能记下决定/);
  expect(counts(opened)).toBe(before);
  expect(kept(host).decisions).toEqual([]);
});

test("since the last check: new, mended and still there, each a filter", async () => {
  const host = workbook();
  const opened = await check(host);
  expect(screen.queryByText(/^自上次核查/)).toBeNull();
  const all = counts(opened);
  await happens(() => host.edit("甲", "F6", 47));
  await opened.press("核查当前工作表");
  await finished(opened.session);
  const group = within(await screen.findByRole("group", { name: "按与上次核查的异同筛选" }));
  const now = counts(opened);
  const fresh = Number(/\d+/.exec(group.getByRole("button", { name: /^新/ }).textContent ?? "")?.[0]);
  const open = Number(/\d+/.exec(group.getByRole("button", { name: /^仍在/ }).textContent ?? "")?.[0]);
  const fixed = Number(/\d+/.exec(group.getByRole("button", { name: /^已改/ }).textContent ?? "")?.[0]);
  expect([fresh + open, open + fixed]).toEqual([now, all]);
  expect(fresh).toBeGreaterThan(0);
  await opened.user.click(group.getByRole("button", { name: /^新/ }));
  expect(screen.getAllByRole("checkbox", { name: "选中" })).toHaveLength(fresh);
});

test("nothing is signed where the sheet is no longer as shown", async () => {
  const host = new MemoryHost([projects("甲", {})]);
  const opened = await check(host);
  const { user } = opened;
  await user.click(await said("签审…"));
  await user.type(screen.getByLabelText("审核人姓名"), "张三");
  await user.selectOptions(screen.getByLabelText(/^等级/), "差");
  // The program tells of this edit to nobody.
  const { tell } = host;
  host.tell = () => undefined;
  host.edit("甲", "B2", "另一个项目");
  host.tell = tell.bind(host);
  await user.click(screen.getByRole("button", { name: "签审" }));
  await said(/没有签审；请看过新的结果再签/);
  expect(kept(host).signOffs).toEqual([]);
  await user.click(screen.getByRole("button", { name: "签审" }));
  await said(/^已签审，记录已存入工作簿/);
  await waitFor(() => expect(kept(host).signOffs).toMatchObject([{ signOff: { by: "张三", grade: "poor" } }]));
});

test("errors stand in the way of a signature, and it says so", async () => {
  await check(workbook());
  await said(/^还有 \d+ 条错误没有改正或核实，处理以后可以签审。$/);
  expect(screen.queryByText("签审…")).toBeNull();
});
