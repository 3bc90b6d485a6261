/** @jest-environment jsdom */
/** 规则设置: the page, the dry run, the file, and the workbook that keeps the profile. */
import "@testing-library/jest-dom";
import { screen, waitFor, within } from "@testing-library/react";
import axe from "axe-core";
import { readProfile } from "../../src/core/profile/profile-file";
import type { KeptProfile } from "../../src/core/profile/profile-xml";
import { catalogue } from "../../src/catalogue";
import { MemoryHost, type MemoryHostOptions } from "./memory-host";
import { check, finished, happens, open, type Opened } from "./render";
import { faults, projects } from "./workbook";

const workbook = (options: MemoryHostOptions = {}) => new MemoryHost([projects("甲", ...faults)], options);
const keeping = (json: string): { readonly profile: KeptProfile } => ({ profile: { json, problem: null } });

async function openRules(host = workbook()): Promise<Opened & { readonly host: MemoryHost }> {
  const opened = await check(host);
  await opened.user.click(screen.getByText("设置"));
  await opened.user.click(await screen.findByRole("button", { name: "规则设置" }));
  await screen.findByRole("heading", { name: "规则设置" });
  return { ...opened, host };
}

const said = () =>
  screen
    .getAllByRole("status")
    .map(({ textContent }) => textContent)
    .join("|");
const rule = (summary: RegExp) => screen.getByRole("checkbox", { name: summary });
const fundsAddUp = /资金总额.*其他资金/;
const findings = ({ session }: Opened) => {
  const { screen: shown } = session.state;
  if (shown.is !== "reviewed") throw new Error(shown.is);
  const { error, warning, advice } = shown.results.counts;
  return error + warning + advice;
};
const upload = (user: Opened["user"], text: string) =>
  user.upload(screen.getByLabelText("导入", { selector: "input" }), new File([text], "p.json"));

/** The numbers of “按此设置：12 → 7 条”. */
async function dryRun(): Promise<readonly number[]> {
  const line = await screen.findByText(/^按此设置：/);
  return (/(\d+) → (\d+) 条/.exec(line.textContent) ?? []).slice(1).map(Number);
}

test("lists every rule once, by group, and takes the focus", async () => {
  await openRules();
  expect(screen.getByRole("heading", { name: "规则设置" })).toHaveFocus();
  const rules = screen.getAllByRole("checkbox").filter((box) => box.closest("li"));
  expect(rules.length).toBe(10);
  expect(rules.every((box) => (box as HTMLInputElement).checked)).toBe(true);
  expect(screen.getByRole("tab", { name: "核查" })).toHaveAttribute("aria-selected", "true");
});

test("has no fault that axe knows", async () => {
  await openRules();
  const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`)).toEqual([]);
});

test("a search leaves the rules that have all of its words", async () => {
  const { user } = await openRules();
  await user.type(screen.getByRole("searchbox", { name: "查找规则" }), "资金 总额");
  const left = screen.getAllByRole("checkbox").flatMap((box) => box.closest("li")?.textContent ?? []);
  expect(left.length).toBeGreaterThan(0);
  expect(left.length).toBeLessThan(10);
  expect(left.filter((text) => !/资金/.test(text) || !/总额/.test(text))).toEqual([]);
  await user.type(screen.getByRole("searchbox"), "没有的词");
  expect(screen.getByText("没有这样的规则。")).toBeVisible();
});

test("a rule that is switched off: the dry run says what would come of it, and asks Excel nothing", async () => {
  const opened = await openRules();
  const { user, host } = opened;
  const before = findings(opened);
  await waitFor(async () => expect(await dryRun()).toEqual([before, before]));
  const asked = host.calls.length;
  await user.click(rule(fundsAddUp));
  await waitFor(async () => expect((await dryRun())[1]).toBeLessThan(before));
  const [now, then] = await dryRun();
  expect(now).toBe(before);
  expect(host.calls.length).toBe(asked);
  expect(said()).toContain("有改动尚未采用");
  // Nothing is used yet.
  expect(findings(opened)).toBe(before);
  await user.click(screen.getByRole("button", { name: "采用" }));
  await screen.findByText(/^已采用，在关闭窗格以前有效/);
  expect(findings(opened)).toBe(then);
  expect(await dryRun()).toEqual([then, then]);
  expect(host.profile.json).toBeNull();
  expect(host.calls).not.toContain("writeProfile");
  expect(host.calls.filter((call) => call.startsWith("readSheet"))).toHaveLength(1);
  await user.click(screen.getByRole("button", { name: "返回核查" }));
  expect(await screen.findByText("按本单位的规则设置核查。")).toBeVisible();
});

test("a severity is chosen, and the results weigh so", async () => {
  const opened = await openRules();
  const { user, session } = opened;
  const row = rule(fundsAddUp).closest("li");
  if (!row) throw new Error("no row");
  await user.selectOptions(within(row).getByRole("combobox", { name: /^级别：/ }), "建议");
  await user.click(screen.getByRole("button", { name: "采用" }));
  await screen.findByText(/^已采用/);
  const { screen: shown } = session.state;
  const own =
    shown.is === "reviewed" ? shown.results.sheets.flatMap(({ forms }) => forms).flatMap((form) => form.findings) : [];
  const weights = own.filter((finding) => finding.rule === "funds-add-up").map(({ severity }) => severity);
  expect(weights.length).toBeGreaterThan(0);
  expect(new Set(weights)).toEqual(new Set(["advice"]));
});

test("a number out of its bounds stays in the box, is said to be wrong, and counts for nothing", async () => {
  const { user, session } = await openRules();
  const year = screen.getByRole("textbox", { name: /核查年度/ });
  await user.type(year, "20");
  expect(year).toHaveAttribute("aria-invalid", "true");
  expect(year).toHaveAccessibleDescription("请填写 2000 到 2100 之间的年度，或留空。");
  expect(session.state.rules?.editor.state.draft.year).toBeNull();
  await user.type(year, "26");
  expect(year).toHaveAttribute("aria-invalid", "false");
  expect(session.state.rules?.editor.state.draft.year).toBe(2026);
  await user.clear(year);
  expect(session.state.rules?.editor.state.draft.year).toBeNull();
});

test("is saved in the workbook, and removed from it when all is as shipped", async () => {
  const { user, host } = await openRules();
  await user.click(rule(fundsAddUp));
  await user.type(screen.getByRole("textbox", { name: /^名称/ }), "预算处");
  await user.click(screen.getByRole("button", { name: "保存到工作簿" }));
  await screen.findByText("已采用并存入工作簿，请记得保存工作簿。");
  expect(JSON.parse(host.profile.json ?? "")).toEqual({
    version: 1,
    name: "预算处",
    rules: { "funds-add-up": "off" },
  });
  await user.click(screen.getByRole("button", { name: "恢复默认" }));
  expect(rule(fundsAddUp)).toBeChecked();
  await user.click(screen.getByRole("button", { name: "保存到工作簿" }));
  await waitFor(() => expect(host.profile.json).toBeNull());
});

test("what the workbook keeps is used from the first check on, and shown", async () => {
  const usual = findings(await check(workbook()));
  document.body.innerHTML = "";
  const opened = await openRules(
    workbook(keeping('{"version": 1, "name": "预算处", "rules": {"funds-add-up": "off"}}')),
  );
  expect(findings(opened)).toBeLessThan(usual);
  expect(rule(fundsAddUp)).not.toBeChecked();
  expect(screen.getByRole("textbox", { name: /^名称/ })).toHaveValue("预算处");
  await opened.user.click(screen.getByRole("button", { name: "返回核查" }));
  expect(await screen.findByText("按“预算处”的规则设置核查。")).toBeVisible();
});

test.each<[string, MemoryHostOptions, RegExp]>([
  ["damaged", { profile: { json: null, problem: { is: "damaged" } } }, /规则设置读不出来，没有使用，也没有改动/],
  [
    "newer",
    { profile: { json: null, problem: { is: "newer", version: 2 } } },
    /由更新的版本写成，没有使用，也没有改动/,
  ],
  ["of another catalogue", keeping('{"version": 1, "rules": {"no-such-rule": "off"}}'), /规则设置读不出来/],
])("a profile in the workbook that is %s is told beside the results and on the page", async (_, options, sentence) => {
  const host = workbook(options);
  const { user } = await openRules(host);
  expect(screen.getByText(sentence)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "返回核查" }));
  expect(await screen.findByText(sentence)).toBeVisible();
});

test("a profile that cannot be read is replaced only when the user says so", async () => {
  const host = workbook({ profile: { json: null, problem: { is: "damaged" } } });
  const { user } = await openRules(host);
  await user.click(rule(fundsAddUp));
  await user.click(screen.getByRole("button", { name: "保存到工作簿" }));
  await screen.findByText(/^已采用，但没有存入工作簿：/);
  expect(host.profile.problem).toEqual({ is: "damaged" });
  await user.click(screen.getByRole("button", { name: "替换工作簿里读不出来的设置" }));
  await screen.findByText(/^已采用并存入工作簿/);
  expect(host.profile.json).toContain("funds-add-up");
});

test("Excel that did not answer is told, and asked again with the next check", async () => {
  const host = workbook(keeping('{"version": 1, "rules": {"funds-add-up": "off"}}'));
  host.fail("readProfile", "busy");
  const opened = await open(host);
  await opened.press("核查当前工作表");
  await finished(opened.session);
  expect(await screen.findByText(/^没能读取工作簿里保存的规则设置/)).toBeVisible();
  const before = findings(opened);
  await opened.press("核查当前工作表");
  await waitFor(() => expect(findings(opened)).toBeLessThan(before));
  expect(screen.queryByText(/^没能读取工作簿里保存的规则设置/)).toBeNull();
});

describe("a file", () => {
  test("is read into the draft, with its wordings, and counts when it is used", async () => {
    const opened = await openRules();
    const { user, session } = opened;
    const file = {
      version: 1,
      rules: { "funds-add-up": "off" },
      wordings: [{ text: "事项", means: "projectName" }],
    };
    await upload(user, JSON.stringify(file));
    await screen.findByText("已读入：规则 1 条，叫法 1 条。看过“按此设置”以后，请按“采用”。");
    expect(rule(fundsAddUp)).not.toBeChecked();
    expect(session.state.wordings.taught).toEqual([]);
    await user.click(screen.getByRole("button", { name: "保存到工作簿" }));
    await screen.findByText(/^已采用并存入工作簿/);
    expect(session.state.wordings.taught).toEqual(file.wordings);
    expect(opened.host.wordings.wordings).toEqual(file.wordings);
  });

  test("with a fault is refused whole, and says each", async () => {
    const { user, session } = await openRules();
    await upload(user, '{"version": 1, "rules": {"funds-add-up": "off", "fund-add-up": "off"}, "year": 1}');
    await screen.findByText("没有导入：这不是可用的规则设置文件。");
    expect(screen.getByText("year（核查年度）应当是 2000 到 2100 之间的整数。")).toBeVisible();
    expect(screen.getByText(/编号为“fund-add-up”的规则，是不是 funds-add-up？/)).toBeVisible();
    expect(session.state.rules?.editor.state.draft.rules).toEqual({});
  });

  test("is what was exported", async () => {
    const { user, session } = await openRules();
    await user.click(rule(fundsAddUp));
    const text = session.state.rules?.editor.file() ?? "";
    const { profile } = readProfile(text, catalogue.rules);
    expect(profile?.rules).toEqual({ "funds-add-up": { severity: "off" } });
  });
});

test("before a check there is nothing to count, and the page says so", async () => {
  const { user, session } = await open(workbook());
  await user.click(screen.getByText("设置"));
  await user.click(await screen.findByRole("button", { name: "规则设置" }));
  expect(await screen.findByText(/^还没有核查；核查以后/)).toBeVisible();
  await happens(() => void session.open("check"));
});

test("speaks English", async () => {
  const host = workbook({ language: "en-US" });
  const { user } = await check(host);
  await user.click(screen.getByText("Settings"));
  await user.click(await screen.findByRole("button", { name: "Rules" }));
  await screen.findByRole("heading", { name: "Rules" });
  const main = screen.getByRole("main").textContent;
  expect(main.replace(/“[^”]*”/g, "")).not.toMatch(/[\p{Script=Han}、。，：；]/u);
  expect(await screen.findByText(/^By these settings: \d+ → \d+ findings/)).toBeVisible();
});
