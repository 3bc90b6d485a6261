/** @jest-environment jsdom */
/** Decisions, what changed since the last check, and the signature, over a workbook in memory. */
import type { Desk } from "../../src/panel/session/desk";
import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { readRecord } from "../../src/core/record/record";
import { sha256 } from "../../src/panel/record/sha-256";
import { MemoryHost, type MemoryHostOptions } from "./memory-host";
import { check, finished, happens, open, type Opened } from "./render";
import { projects } from "./workbook";

beforeEach(() => localStorage.clear());

/** One form with an error in its amounts and a warning on its costs. */
const workbook = (options: MemoryHostOptions = {}) =>
  new MemoryHost([projects("甲", { "funds.annual.total": 46, "funds.annual.fiscal": 30 })], options);
const item = (text: RegExp) => {
  const found = screen.getAllByRole("listitem").find((one) => !one.querySelector("li") && text.test(one.textContent));
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

async function fill(
  { user }: Opened,
  scope: Pick<typeof screen, "getByLabelText" | "getByRole">,
  reason: string,
): Promise<void> {
  await user.type(scope.getByLabelText(/^(理由|给填表人)/), reason);
  const name = scope.getByLabelText("审核人姓名");
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

test("an entry stays beside its finding, and selected findings stay selected, when an edit mends another one", async () => {
  const host = workbook();
  const opened = await check(host);
  const { user, session } = opened;
  for (const which of [/之和/, /成本指标合计/]) await user.click(item(which).getByRole("checkbox", { name: "选中" }));
  await user.click(item(/成本指标合计/).getByRole("button", { name: "待改…" }));
  await user.type(item(/成本指标合计/).getByLabelText(/^给填表人/), "请核对成本");
  await said("已选 2 条");
  await happens(() => host.edit("甲", "F7", 46));
  await waitFor(() => expect(session.state.stale.size).toBe(0));
  await said("已选 1 条");
  expect(item(/成本指标合计/).getByDisplayValue("请核对成本")).toBeTruthy();
  expect(item(/资金来源合计/).queryByRole("textbox")).toBeNull();
  await opened.press("核查当前工作表");
  await finished(session);
  await user.click(within(await screen.findByRole("group", { name: "已选 1 条" })).getByText("待改…"));
  await fill(opened, within(screen.getByRole("group", { name: "已选 1 条" })), "请核对");
  await said(/^已记下对 1 条/);
  expect(screen.queryByText(/^已选/)).toBeNull();
});

test("a decision is taken back in the name of who does, and asks for it", async () => {
  const host = workbook();
  const opened = await check(host);
  await opened.user.click(item(/46/).getByRole("button", { name: "待改…" }));
  await fill(opened, item(/46/), "请按批复数填写");
  await said(/^已记下/);
  cleanup();
  localStorage.clear();
  const { user } = await check(host);
  await user.click(await screen.findByRole("button", { name: "撤回" }));
  const back = () => screen.getByRole("button", { name: "撤回" });
  expect(back().getAttribute("aria-disabled")).toBe("true");
  await user.click(back());
  expect(kept(host).decisions).toHaveLength(1);
  await user.type(screen.getByLabelText("审核人姓名"), "王五");
  await user.click(back());
  await said("已撤回。");
  expect(kept(host).decisions.map(({ is, by }) => `${is} ${by}`)).toEqual(["to-fix 李四", "withdrawn 王五"]);
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
  const fresh = Number(/\d+/.exec(group.getByRole("button", { name: /^新/ }).textContent)?.[0]);
  const open = Number(/\d+/.exec(group.getByRole("button", { name: /^仍在/ }).textContent)?.[0]);
  const fixed = Number(/\d+/.exec(group.getByRole("button", { name: /^已改/ }).textContent)?.[0]);
  expect([fresh + open, open + fixed]).toEqual([now, all]);
  expect(fresh).toBeGreaterThan(0);
  await opened.user.click(group.getByRole("button", { name: /^新/ }));
  expect(screen.getAllByRole("checkbox", { name: "选中" })).toHaveLength(fresh);
});

test("to read a sheet again that could not be read leaves the last check of the others", async () => {
  const faulty = { "funds.annual.total": 46 };
  const host = new MemoryHost([projects("甲", faulty), projects("乙", faulty)]);
  const { session, press } = await open(host);
  await press("核查整个工作簿");
  await finished(session);
  host.fail("readSheet", "too-large");
  await press("核查整个工作簿");
  await finished(session);
  await press("重试");
  await finished(session);
  await waitFor(() => expect(host.calls.filter((call) => call === "changeRecord")).toHaveLength(3));
  expect(
    kept(host)
      .lastCheck?.sheets.map(({ sheet }) => sheet)
      .sort(),
  ).toEqual(["乙", "甲"]);
});

test("nothing is signed where the sheet is no longer as shown", async () => {
  const host = new MemoryHost([projects("甲", {})]);
  const opened = await check(host);
  const { user } = opened;
  await user.click(await said("签审…"));
  await user.type(screen.getByLabelText("审核人姓名"), "张三");
  await user.selectOptions(screen.getByLabelText(/^等级/), "差");
  // The program tells of this edit to nobody.
  const tell = host.tell.bind(host);
  host.tell = () => undefined;
  host.edit("甲", "B2", "另一个项目");
  host.tell = tell;
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

/** Checks all, signs all, and closes the pane. */
async function signAll(host: MemoryHost): Promise<void> {
  const { press, session, user } = await open(host);
  await press("核查整个工作簿");
  await finished(session);
  await sign(user);
  await session.dispose();
  cleanup();
}

async function sign(user: Opened["user"]): Promise<void> {
  await user.click(await said("签审…"));
  const name = screen.getByLabelText<HTMLInputElement>("审核人姓名");
  if (name.value === "") await user.type(name, "张三");
  await user.selectOptions(screen.getByLabelText(/^等级/), "良");
  await user.click(screen.getByRole("button", { name: "签审" }));
  await said(/^已签审，记录已存入工作簿/);
}

const clean = (...names: readonly string[]) => new MemoryHost(names.map((name) => projects(name, {})));
const unchanged = "已签审，未改动";

test("an edit on a signed sheet that nobody has checked yet says at once that it may have changed", async () => {
  const host = clean("甲", "乙");
  await signAll(host);
  const { press, session } = await open(host);
  await said(unchanged);
  await happens(() => host.edit("乙", "F7", 31));
  expect(screen.getByText("1 张已签审，未改动；1 张签审后有编辑，可能有改动，请重新核查")).toBeTruthy();
  await press("核查整个工作簿");
  await finished(session);
  await said("1 张已签审，未改动；1 张签审后有改动");
});

test("where one sheet is signed and another is not, a pane that is opened again does not call the workbook signed", async () => {
  const host = clean("甲", "乙", "核查记录");
  const { session, user } = await check(host);
  await sign(user);
  await session.dispose();
  cleanup();
  const again = await open(host);
  await said("1 张已签审，未改动；另有 1 张工作表还没有核对");
  await again.press("核查整个工作簿");
  await finished(again.session);
  await said(/^1 张已签审，未改动；\d 张未签审$/);
});

test("an edit of what is shown says so until it was read again, and is not called unchanged on the record's sheet", async () => {
  const host = clean("甲");
  await signAll(host);
  const { session, user } = await check(host);
  await said(unchanged);
  host.fail("rereadRows", "too-large");
  await happens(() => host.edit("甲", "F7", 31));
  expect(screen.queryByText(unchanged)).toBeNull();
  await said("签审后有编辑，可能有改动，请重新核查");
  await waitFor(() => expect(session.state.notice).toMatchObject({ is: "problem" }));
  await user.click(screen.getByRole("button", { name: "生成“核查记录”表" }));
  await said(/^已写入工作表/);
  expect(JSON.stringify(host.recordPage)).toContain("没有核对");
  expect(JSON.stringify(host.recordPage)).not.toContain("未改动");
});

test("of a workbook that was not read whole it is said so; a deleted sheet is none of it, and its form is missing", async () => {
  const host = clean("甲", "乙");
  const { press, session, user } = await open(host);
  host.fail("readSheet", "too-large");
  await press("核查整个工作簿");
  await finished(session);
  await user.click(await said("签审…"));
  await said("签审已读取的 1 张表；工作簿没有全部读取。");
  await press("重试");
  await finished(session);
  await sign(user);
  await user.click(await said("签审…"));
  await said("签审整个工作簿的 2 张表。");
  await said(unchanged);
  await happens(() => host.delete("甲"));
  await said("1 张已签审，未改动；1 张签审过的表已不在工作簿里");
  await said("签审整个工作簿的 1 张表。");
});

test("a check judges and settles once, however many sheets it reads", async () => {
  const faulty = { "funds.annual.total": 46 };
  const host = new MemoryHost(["甲", "乙", "丙"].map((name) => projects(name, faulty)));
  const opened = await check(host);
  await waitFor(() => expect(host.record.parts).toHaveLength(1));
  const { checker, memory } = opened.session.filling.desk as Desk;
  if (!checker) throw new Error("no checker");
  const judge = jest.spyOn(checker, "judge");
  const settle = jest.spyOn(memory, "settle");
  await opened.press("核查整个工作簿");
  await finished(opened.session);
  await waitFor(() => expect(kept(host).lastCheck?.sheets).toHaveLength(3));
  expect([judge, settle].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
});
