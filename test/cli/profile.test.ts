/** The command line and an office's profile: named, found beside the workbook or above it, or kept in the workbook. */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { writeXlsx } from "hucre/xlsx";
import { project } from "../../src/catalogue/templates/project";
import { profileXml } from "../../src/core/profile/profile-xml";
import { blank } from "../../src/core/template";
import type { CheckedEntry } from "../../src/cli/report/file-report";
import { withCustomXml } from "../excel";
import { faultless } from "../support/faultless";
import { temporaryFiles } from "../support/temporary-files";
import { run } from "./run";

const { folder } = temporaryFiles();

const profile = (name: string, rules: object, more: object = {}) =>
  JSON.stringify({ version: 1, name, rules, ...more });
const off = { "brackets-closed": "off" };
const error = { "brackets-closed": "error" };

/** A project form with a bracket too many, in a folder of its own. */
async function book(name: string, ...kept: readonly string[]): Promise<string> {
  const { values, merges } = blank(project, { ...faultless["project"], "annual.quality.name": "设施（完好率" });
  const bytes = await writeXlsx({
    sheets: [
      {
        name: "甲",
        rows: values.map((row) => [...row]),
        merges: merges.map(({ top, left, bottom, right }) => ({
          startRow: top,
          startCol: left,
          endRow: bottom,
          endCol: right,
        })),
      },
    ],
  });
  const at = path.join(folder, name, "2026", "预算.xlsx");
  mkdirSync(path.dirname(at), { recursive: true });
  const parts = kept.map((xml, n) => ({ id: `{00000000-0000-4000-8000-00000000000${String(n)}}`, xml }));
  writeFileSync(at, await withCustomXml(bytes, parts));
  return at;
}

function put(at: string, content: string): string {
  writeFileSync(at, content);
  return at;
}

const beside = (workbook: string, content: string) =>
  put(path.join(path.dirname(workbook), ".approval-check.json"), content);
const above = (workbook: string, content: string) =>
  put(path.join(path.dirname(workbook), "..", ".approval-check.json"), content);

async function checked(...args: string[]) {
  const { code, out } = await run(["check", ...args, "--format", "json"]);
  const [file] = JSON.parse(out).files;
  const sheets = file.sheets as CheckedEntry["sheets"] | undefined;
  const severities = sheets?.flatMap(({ findings }) => findings.map(({ severity }) => severity));
  return { code, severities, profile: file.profile, problem: file.profileProblem, error: file.error };
}

test("without any, the shipped default counts, and the text says nothing of it", async () => {
  const workbook = await book("none");
  expect(await checked(workbook)).toMatchObject({ code: 0, severities: ["advice"], profile: { from: "shipped" } });
  expect((await run(["check", workbook])).out).not.toContain("规则设置");
});

test("what is named counts before what lies beside, that before what lies above, that before the workbook's own", async () => {
  const workbook = await book("order", profileXml(profile("本簿", off)));
  expect(await checked(workbook)).toMatchObject({ severities: [], profile: { from: "workbook", name: "本簿" } });
  const top = above(workbook, profile("上级", error));
  expect(await checked(workbook)).toMatchObject({
    code: 1,
    severities: ["error"],
    profile: { from: "folder", path: top, name: "上级" },
  });
  const near = beside(workbook, profile("本处", {}));
  expect(await checked(workbook)).toMatchObject({ severities: ["advice"], profile: { from: "folder", path: near } });
  const named = put(path.join(folder, "p.json"), profile("指定", { "brackets-closed": "warning" }));
  expect(await checked(workbook, "--profile", named)).toMatchObject({
    severities: ["warning"],
    profile: { from: "option", path: named, name: "指定" },
  });
  const lines = (await run(["check", workbook, "--profile", named])).out.split("\n");
  expect(lines).toContain(`规则设置：“指定”（${named}）`);
  expect((await run(["check", workbook, "--lang", "en"])).out.split("\n")).toContain(`Profile: "本处" (${near})`);
});

test("a relative path is looked up from where the shell stands", async () => {
  const workbook = await book("relative");
  const top = above(workbook, profile("上级", off));
  const shown = path.relative(process.cwd(), workbook);
  expect(await checked(shown)).toMatchObject({ profile: { path: path.relative(process.cwd(), top) } });
});

test("the text says that the workbook's own was used", async () => {
  const workbook = await book("own", profileXml(profile("预算处", off)));
  expect((await run(["check", workbook])).out.split("\n")).toContain("规则设置：“预算处”（工作簿里保存的）");
});

test("its wordings are known to check and read, and a wordings file has the last word", async () => {
  const workbook = await book("wordings");
  beside(workbook, profile("叫法", {}, { wordings: [{ text: "实施单位及责任人", means: "nothing" }] }));
  const wordings = put(
    path.join(folder, "w.json"),
    JSON.stringify({ version: 1, wordings: [{ text: "实施单位及责任人", means: "implementingUnit" }] }),
  );
  const fields = async (...more: string[]) => {
    const { out } = await run(["check", workbook, "--format", "json", ...more]);
    return JSON.parse(out).files[0].sheets[0].forms[0].fields as object;
  };
  expect(await fields()).not.toHaveProperty("implementingUnit");
  expect(await fields("--wordings", wordings)).toHaveProperty("implementingUnit");
  expect((await run(["read", workbook])).out).toContain("规则设置：“叫法”");
});

test.each([
  [
    '{"version": 1, "rules": {"bracket-closed": "off"}}',
    /不能使用：rules 里没有编号为“bracket-closed”的规则，是不是 brackets-closed？/,
  ],
  ['{"version": 1, "rules": {"one-tick": 1}, "year": 1}', /不能使用：year（核查年度）应当是.*规则 one-tick 不能设为 1/],
  ["{", /不能使用：内容不是 JSON/],
])("a profile with a fault is refused whole, with its sentences: %s", async (content, sentence) => {
  const named = put(path.join(folder, "bad.json"), content);
  const workbook = await book(`bad`);
  const { code, out, err } = await run(["check", workbook, "--profile", named]);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toMatch(sentence);
  expect(err.trimEnd()).not.toContain("\n");
  beside(workbook, content);
  const found = await checked(workbook);
  expect(found).toMatchObject({
    code: 2,
    error: expect.stringMatching(/^没有核查“.*预算\.xlsx”：规则设置文件“.*\.approval-check\.json”不能使用/),
  });
  expect(found.error).toMatch(sentence);
  const english = await run(["check", workbook, "--lang", "en"]);
  expect(english.err).toMatch(/was not checked\. The profile ".*" cannot be used: /);
});

test("a profile that is not there is missed", async () => {
  const { code, err } = await run(["check", await book("missing"), "--profile", path.join(folder, "不存在.json")]);
  expect([code, err]).toEqual([2, expect.stringMatching(/^规则设置文件“.*不存在\.json”不能使用：找不到/)]);
});

test.each([
  [
    profileXml('{"version": 1, "rules": {"no-such-rule-at-all": "off"}}'),
    "unusable",
    /不能使用，没有采用，按默认设置核查：rules 里没有编号为/,
  ],
  [
    '<profile xmlns="urn:approval-check:profile" version="1"><a/></profile>',
    "damaged",
    /已损坏，没有采用，按默认设置核查/,
  ],
  ['<profile xmlns="urn:approval-check:profile" version="2"/>', "newer", /由更新的版本写成（版本 2），没有采用/],
])("the workbook's own that cannot be read is told, and the shipped default counts: %#", async (xml, is, sentence) => {
  const workbook = await book(is, xml);
  expect(await checked(workbook)).toMatchObject({
    code: 0,
    severities: ["advice"],
    profile: { from: "shipped" },
    problem: { is },
  });
  expect((await run(["check", workbook])).out).toMatch(sentence);
});
