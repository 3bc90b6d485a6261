/** Whoever watches a terminal sees what is going on, whichever command it is; anybody else gets none of it. */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { progress } from "../../src/cli/progress";
import { temporaryFiles } from "../support/temporary-files";
import { run, sample } from "./run";

const { folder } = temporaryFiles();
const at = (name: string) => path.join(folder, name);
const faults = sample("faults.xlsx");
const clearLine = "\r\u001b[2K";

beforeAll(() => {
  mkdirSync(at("empty/below"), { recursive: true });
  writeFileSync(at("former.ndjson"), '{"version": 1}\n');
});

const commands: readonly (readonly [what: string, args: () => readonly string[], says: string])[] = [
  ["a folder is searched", () => [at("empty")], "正在查找工作簿（已找到 0 个）"],
  ["a pattern is matched", () => ["verify", at("empty/*.xlsx")], "正在查找工作簿"],
  ["a former report is read", () => [faults, "--since", at("former.ndjson")], "正在读取以前的报告"],
  ["records are verified for programs", () => ["verify", faults, "--format", "json"], "正在读取"],
  ["marks are written", () => ["mark", faults, "-o", at("marked.xlsx"), "--force"], "正在读取"],
  ["marks are taken out", () => ["clear", faults, "-o", at("cleared.xlsx"), "--force"], "正在读取"],
  ["blank forms are written", () => ["template", "project", "-o", at("new.xlsx"), "--force"], "正在写入"],
];

test.each(commands)("on a terminal it is said when %s, and nothing of it is left", async (_, args, says) => {
  const { err } = await run(args(), { isTTY: true });
  expect(err).toContain(`${clearLine}${says}`);
  expect(err.lastIndexOf(clearLine)).toBeGreaterThan(err.lastIndexOf(says));
});

test.each(commands)("nowhere else is it said when %s", async (_, args, says) => {
  const { err } = await run(args());
  expect(err).not.toContain(says);
  expect(err).not.toContain("\u001b");
});

test("it is not said to whoever asked for quiet", async () => {
  const { err } = await run([at("empty"), "--since", at("former.ndjson"), "--quiet"], { isTTY: true });
  expect(err).not.toContain("正在");
  expect(err).not.toContain("\u001b");
});

test("what follows a cleared line is seen at once, and else no more often than it can be read", () => {
  let written = "";
  const line = progress({ isTTY: true, write: (text: string) => (written += text) });
  for (const text of ["甲", "乙"]) line.show(() => text);
  line.clear();
  line.show(() => "丙");
  expect(written).toBe(`${clearLine}甲${clearLine}${clearLine}丙`);
});
