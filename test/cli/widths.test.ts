/** At the width of the terminal everything is broken, whichever command wrote it; quiet says what fails, and no more. */
import path from "node:path";
import { widthOf } from "../../src/cli/columns";
import { temporaryFiles } from "../support/temporary-files";
import { rawWorkbook } from "../host/xlsx/raw-workbook";
import { run, sample } from "./run";

const { folder, file } = temporaryFiles();
// eslint-disable-next-line no-control-regex
const bare = (text: string) => text.replace(/\u001b\[[\d;]*m|\r\u001b\[2K[^\r\n]*/g, "");
/** Names of files and the like, which nobody would know again in two halves. */
const isOneWord = (line: string) => /^[“"]?[\x21-\x7e]+[”"]?\S?$/.test(line.trim());
const faults = sample("faults.xlsx");

describe.each([40, 60, 80])("at %d columns", (columns) => {
  test.each([
    [["check", faults, "--lang", "en"]],
    [["check", faults]],
    [["read", faults]],
    [["rules"]],
    [["rules", "costs-within-annual-funds", "--lang", "en"]],
    [["rules", "one-tick"]],
    [["--help"]],
    [["--help", "--lang", "en"]],
    [["template", "--help"]],
    [["verify", faults]],
    [["mark", faults, "-o", path.join(folder, "m.xlsx"), "--force"]],
    [["check", faults, "--colour", "always"]],
    [["check", faults, "--format", "jsn", "--lang", "en"]],
  ])("%j", async (args) => {
    const { out, err } = await run(args, { isTTY: true, columns });
    const lines = bare(out + err).split("\n");
    expect(lines.filter((line) => widthOf(line) > columns && !isOneWord(line))).toEqual([]);
  });
});

test("what a program reads is not broken", async () => {
  const { out } = await run(["check", faults, "--format", "json"], { isTTY: true, columns: 40 });
  expect(out).toBe((await run(["check", faults, "--format", "json"])).out);
});

describe("quiet", () => {
  const noForm = '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>通知</t></is></c></row></sheetData>';

  test("says which file has no form, where one is required", async () => {
    const at = file("无表.xlsx", Buffer.from(rawWorkbook({ sheets: { 甲: noForm } })));
    const { code, out } = await run([at, "-q", "--require-form"]);
    expect([code, out.split("\n")[0]]).toEqual([1, at]);
    expect(out).toContain("没有");
    expect((await run([at, "-q"])).out).toBe("");
  });

  test("says nothing of what is still to be filled in", async () => {
    const at = path.join(folder, "编制中.xlsx");
    await run(["template", "project", "-o", at, "--year", "2026", "--project", "公厕维护"]);
    expect((await run([at])).out).toContain("待填写");
    expect(await run([at, "-q"])).toMatchObject({ code: 0, out: "" });
  });
});

test.each([
  [["check", faults, "--format", "jsn"], "json"],
  [["check", faults, "--color", "nevr"], "never"],
  [["template", "projekt", "-o", "x.xlsx"], "project"],
  [["template", "部门整体支", "-o", "x.xlsx"], "部门整体支出"],
])("%j: the nearest that there is", async (args, nearest) => {
  expect((await run(args)).err).toContain(`是不是 ${nearest}？`);
  expect((await run([...args, "--lang", "en"])).err).toContain(`Did you mean ${nearest}?`);
});
