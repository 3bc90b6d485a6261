/** @jest-environment jsdom */
/** 本单位的叫法: the list, its file, and the workbook that keeps it. */
import { screen, waitFor, within } from "@testing-library/react";
import axe from "axe-core";
import type { KeptProblem } from "../../src/core/recognise/words/wordings-xml";
import type { Wording } from "../../src/core/recognise/words/wordings";
import { readWordings, writeWordings } from "../../src/core/recognise/words/wordings";
import { localForm } from "./local-form";
import { MemoryHost, type MemoryHostOptions } from "./memory-host";
import { check, happens, open, type Opened, type OpenOptions } from "./render";

const taught: readonly Wording[] = [
  { text: "经办渠道", means: "nothing" },
  { text: "事项盘子", means: "funds.annual.other" },
];
const workbook = (options: MemoryHostOptions = { wordings: { wordings: taught, problem: null } }) =>
  new MemoryHost([localForm("甲")], options);
const withProblem = (problem: KeptProblem) => workbook({ wordings: { wordings: [], problem } });

async function openRead(host = workbook(), options?: OpenOptions): Promise<Opened & { readonly host: MemoryHost }> {
  const opened = await check(host, options);
  await opened.user.click(screen.getByRole("tab", { name: /读表结果|What was read/ }));
  await screen.findByRole("region", { name: /本单位的叫法|wordings/ });
  return { ...opened, host };
}

const list = () => screen.getByRole("region", { name: "本单位的叫法" });
const listed = () =>
  within(list())
    .queryAllByRole("listitem")
    .map(({ textContent }) => textContent);
const button = (name: string | RegExp) => screen.getByRole("button", { name });
const said = () => within(screen.getByRole("main")).getAllByRole("status").at(-1)?.textContent ?? "";
const upload = (user: Opened["user"], text: string) =>
  user.upload(screen.getByLabelText("导入", { selector: "input" }), new File([text], "叫法.json"));

describe("the list", () => {
  it("has each wording with its meaning, and lets it be deleted", async () => {
    const { host, user } = await openRead();
    expect(listed()).toEqual(["经办渠道 与核查无关删除", "事项盘子 年度：其他资金删除"]);
    const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
    await user.click(button("删除：经办渠道"));
    await waitFor(() => expect(said()).toMatch(/^已删除“经办渠道”。已存入工作簿/));
    expect(listed()).toEqual(["事项盘子 年度：其他资金删除"]);
    expect(document.activeElement).toBe(screen.getByRole("heading", { name: "本单位的叫法（1）" }));
    expect(host.wordings.wordings).toEqual([taught[1]]);
    expect(button("说明含义：经办渠道")).toBeTruthy();
  });

  it("counts in the first check already", async () => {
    await openRead();
    expect(screen.getByText("1 张表，没有认出 1 处")).toBeTruthy();
  });
});

describe("the file", () => {
  it("is downloaded, and may be copied where no download appears", async () => {
    const files: Blob[] = [];
    const names: string[] = [];
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => `blob:${files.push(blob)}`,
      revokeObjectURL: () => undefined,
    });
    const clicked = jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      names.push(this.download);
    });
    const { user, copied } = await openRead();
    await user.click(button("导出"));
    expect(names).toEqual(["本单位的叫法.json"]);
    expect(files).toHaveLength(1);
    expect(said()).toContain("已导出“本单位的叫法.json”");
    await user.click(button("复制内容"));
    await waitFor(() => expect(said()).toContain("已复制"));
    expect(readWordings(copied[0] ?? "").wordings).toEqual(taught);
    clicked.mockRestore();
    Reflect.deleteProperty(URL, "createObjectURL");
  });

  it("goes to the clipboard where the web view has no downloads", async () => {
    const { user, copied } = await openRead();
    await user.click(button("导出"));
    await waitFor(() => expect(said()).toContain("已复制"));
    expect(copied).toEqual([writeWordings(taught)]);
  });

  it("says so where there is no clipboard either", async () => {
    const { user } = await openRead(workbook(), { canCopy: false });
    await user.click(button("导出"));
    await waitFor(() => expect(said()).toContain("不能下载，也不能使用剪贴板"));
  });

  it("is imported and joined with what is there; the file has the last word", async () => {
    const { host, user } = await openRead();
    await upload(
      user,
      writeWordings([
        { text: "经办 渠道：", means: "allocationMethod" },
        { text: "便民程度", means: "level2.social" },
      ]),
    );
    await waitFor(() => expect(said()).toMatch(/^已导入 2 条叫法。已存入工作簿/));
    expect(host.wordings.wordings).toHaveLength(3);
    expect(listed()).toContainEqual(expect.stringContaining("绩效分配方式"));
    expect(listed()).toContainEqual("便民程度 社会效益删除");
  });

  it.each([
    ["no JSON", "叫法", "没有导入：这不是叫法文件。请选择用“导出”得到的文件。"],
    ["something else", "[1, 2]", "没有导入：这不是叫法文件。请选择用“导出”得到的文件。"],
    ["of a later version", '{"version": 9, "wordings": []}', "没有导入：这个文件由更新的版本写成，请先更新本工具。"],
    [
      "wrong in an entry",
      '{"version": 1, "wordings": [{"text": "甲乙", "means": "nothing"}, {"text": "丙", "means": "x"}]}',
      "没有导入：文件里第 2 条叫法不对，请改正后再导入。",
    ],
  ])("that is %s is told of in a sentence, and changes nothing", async (_, text, sentence) => {
    const { host, user } = await openRead();
    await upload(user, text);
    await waitFor(() => expect(said()).toBe(sentence));
    expect(listed()).toHaveLength(2);
    expect(host.calls).not.toContain("writeWordings");
  });
});

describe("the workbook", () => {
  it("that cannot keep them is told of; they count all the same, and may be kept later", async () => {
    const { host, user } = await openRead(workbook({}));
    host.fail("writeWordings", "protected");
    await user.click(button("与核查无关：经办渠道"));
    await waitFor(() =>
      expect(said()).toContain("没有存入工作簿，只在这次打开期间有效：工作表受保护，或者工作簿只读。"),
    );
    expect(screen.getByText("1 张表，没有认出 2 处")).toBeTruthy();
    expect(host.wordings.wordings).toEqual([]);
    await user.click(button("再存一次"));
    await waitFor(() => expect(said()).toContain("已存入工作簿"));
    expect(host.wordings.wordings).toEqual([taught[0]]);
  });

  it.each<[KeptProblem, RegExp]>([
    [{ is: "damaged" }, /工作簿里保存的本单位叫法读不出来，没有使用，也没有改动。/],
    [{ is: "newer", version: 9 }, /由更新的版本写成，没有使用，也没有改动；请更新本工具。/],
  ])("whose part is $is is told of at once and not overwritten, unless the user says so", async (problem, sentence) => {
    const host = withProblem(problem);
    const { user, press } = await check(host);
    expect(screen.getByText(sentence)).toBeTruthy();
    await press("没有认出 3 处");
    await user.click(await screen.findByRole("button", { name: "与核查无关：经办渠道" }));
    await waitFor(() => expect(said()).toContain("没有存入工作簿，只在这次打开期间有效"));
    expect(host.wordings.problem).toEqual(problem);
    expect(within(list()).getByText(sentence)).toBeTruthy();
    await user.click(button("替换工作簿里读不出来的叫法"));
    await waitFor(() => expect(host.wordings).toEqual({ wordings: [taught[0]], problem: null }));
    await waitFor(() => expect(screen.queryByText(sentence)).toBeNull());
  });

  it("that had no answer at first is asked again before anything is written", async () => {
    const host = workbook();
    host.fail("readWordings", "busy");
    const { user } = await open(host);
    await user.click(screen.getByRole("tab", { name: "读表结果" }));
    expect(await screen.findByText("没能读取工作簿里保存的本单位叫法：Excel 正忙。")).toBeTruthy();
    await upload(user, writeWordings([{ text: "便民程度", means: "level2.social" }]));
    await waitFor(() => expect(host.wordings.wordings).toHaveLength(3));
    expect(host.wordings.wordings.slice(0, 2)).toEqual(taught);
  });

  it("that answers slowly is not silent", async () => {
    const { host, user } = await openRead(workbook({}));
    const go = host.pause();
    await user.click(button("与核查无关：经办渠道"));
    expect(await screen.findByRole("progressbar", { name: "正在按新的叫法重读…" })).toBeTruthy();
    await happens(go);
    await waitFor(() => expect(said()).toContain("已存入工作簿"));
  });
});
