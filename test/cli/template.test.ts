import { mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { readArguments } from "../../src/cli/arguments";
import { readWorkbook } from "../../src/host/xlsx/read-workbook";
import { run } from "./run";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "template-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});
const at = (name: string) => path.join(folder, name);

describe("the command line of template", () => {
  test("has a setting for everything", () => {
    const words =
      "template 项目 -o a.xlsx --year 2027 --office 云溪市 --level 县级 --unit 城管局 --code 33 --implementing-unit 环卫所 " +
      "--project 公厕 --rows 数量=3,质量指标=2,economic-cost=4 --tasks 6 --weights 90 --costs level1 --no-mid-long --stacked --protect --force";
    expect(readArguments(words.split(" ")).request).toEqual({
      is: "template",
      template: {
        kind: "project",
        output: "a.xlsx",
        projects: null,
        stacked: true,
        force: true,
        settings: {
          year: 2027,
          office: "云溪市",
          level: "县级",
          unit: "城管局",
          code: "33",
          implementingUnit: "环卫所",
          projectName: "公厕",
          rows: { quantity: 3, quality: 2, "economic-cost": 4 },
          tasks: 6,
          weights: 90,
          costs: "level1",
          midLong: false,
          protect: true,
        },
      },
    });
  });

  test.each([
    [["template"], "template-misused", "no-kind"],
    [["template", "自评表", "-o", "a.xlsx"], "template-misused", "unknown-kind"],
    [["template", "project"], "template-misused", "no-output"],
    [["template", "project", "-o", "a.xls"], "template-misused", "not-xlsx"],
    [["template", "project", "b.xlsx", "-o", "a.xlsx"], "template-misused", "surplus-word"],
    [["template", "project", "-o", "a.xlsx", "--rows", "数量"], "template-misused", "bad-rows"],
    [["template", "project", "-o", "a.xlsx", "--rows", "数量=0"], "template-misused", "setting"],
    [["template", "project", "-o", "a.xlsx", "--year", "二〇二六"], "template-misused", "bad-number"],
    [["template", "project", "-o", "a.xlsx", "--year", "26"], "template-misused", "setting"],
    [["template", "部门", "-o", "a.xlsx", "--project", "公厕"], "template-misused", "department-projects"],
    [["template", "project", "-o", "a.xlsx", "--weights", "80"], "misused", "wrong-value"],
    [["template", "project", "-o", "a.xlsx", "--format", "json"], "misused", "unknown-option"],
    [["template", "project", "-o"], "misused", "no-value"],
    [["check", "a.xlsx", "--year", "2026"], "misused", "unknown-option"],
  ])("%j is misused: %s %s", (args, is, problem) => {
    expect(readArguments(args).request).toMatchObject({ is, problem: { is: problem } });
  });

  test.each([
    [["template", "--help"], /^用法：approval-check template/],
    [["template", "-h", "--lang", "en"], /^Usage: approval-check template/],
  ])("%j says how it is used", async (args, words) => {
    const { code, out, err } = await run(args);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(words);
  });

  test.each([
    [["template", "x", "-o", "a.xlsx"], "没有“x”这种表"],
    [["template", "project", "-o", "a.xlsx", "--rows", "x=1", "--lang", "en"], '--rows cannot be "x=1"'],
    [["template", "project", "-o", "a.xlsx", "--office", "云".repeat(21)], "--office 的内容太长，最多 20 个字"],
  ])("one line about a misuse, and exit code 2: %j", async (args, sentence) => {
    const { code, out, err } = await run(args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(sentence);
    expect(err.trimEnd()).not.toContain("\n");
  });
});

describe("a workbook written by template", () => {
  test.each(["project", "special-policy", "department-overall"])(
    "of %s, checked, lacks only what is to be filled in",
    async (kind) => {
      const written = await run(["template", kind, "-o", at("a.xlsx"), "--year", "2026", "--office", "云溪市"]);
      expect(written).toMatchObject({ code: 0, err: "" });
      expect(written.out).toMatch(/^已写入“.*a\.xlsx”：1 张空白的/);
      const checked = await run(["check", at("a.xlsx")]);
      expect(checked).toMatchObject({ code: 0, err: "" });
      expect(checked.out).toContain("待填写：");
      expect(checked.out).toMatch(/错误 0，警告 0，建议 0；待填写 [1-9]/);
      const json = JSON.parse((await run(["check", at("a.xlsx"), "--format", "json"])).out);
      const findings: { severity: string; toFill?: boolean }[] = json.files[0].sheets[0].findings;
      expect(findings.map(({ severity, toFill }) => [severity, toFill])).toEqual(findings.map(() => ["advice", true]));
    },
  );

  test.each([
    ["UTF-8", Buffer.from("公厕维护\n\n道路/保洁 \n公厕维护\n")],
    ["UTF-8 with a mark", Buffer.from("\ufeff公厕维护\r\n道路/保洁\r\n公厕维护")],
    ["UTF-16", Buffer.from("\ufeff公厕维护\r\n道路/保洁\r\n公厕维护", "utf16le")],
    ["GB 18030", Buffer.from("b9abb2deceacbba40d0ab5c0c2b72fb1a3bde00d0ab9abb2deceacbba4", "hex")],
  ])("has a sheet for each project of a list in %s", async (_, list) => {
    await writeFile(at("projects.txt"), list);
    const { code, out } = await run(["template", "项目", "-o", at("a.xlsx"), "--projects", at("projects.txt")]);
    expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining("3 张空白的") });
    const { sheets } = await readWorkbook(await readFile(at("a.xlsx")));
    expect(sheets.map(({ name, values }) => [name, values[1]?.[1]])).toEqual([
      ["公厕维护", "公厕维护"],
      ["道路_保洁", "道路/保洁"],
      ["公厕维护（2）", "公厕维护"],
    ]);
  });

  test("has all forms on one sheet, where that is asked for", async () => {
    await writeFile(at("projects.txt"), "公厕维护\n道路保洁\n");
    await run(["template", "专项", "-o", at("a.xlsx"), "--projects", at("projects.txt"), "--stacked"]);
    const { sheets } = await readWorkbook(await readFile(at("a.xlsx")));
    expect(sheets.map(({ name }) => name)).toEqual(["财政专项（政策）"]);
    expect(sheets[0]?.values.flat().filter((value) => value === "项目名称")).toHaveLength(2);
  });

  test("replaces no file unasked", async () => {
    await writeFile(at("a.xlsx"), "mine");
    const refused = await run(["template", "project", "-o", at("a.xlsx")]);
    expect(refused.code).toBe(2);
    expect(refused.err).toMatch(/已经存在，没有写入。如要替换它，请加上 --force。/);
    expect(await readFile(at("a.xlsx"), "utf8")).toBe("mine");
    expect((await run(["template", "project", "-o", at("a.xlsx"), "--force"])).code).toBe(0);
    expect(await readFile(at("a.xlsx"), "latin1")).toMatch(/^PK/);
  });

  test.each([
    ["no folder", ["-o", "nowhere/a.xlsx"], /所在的文件夹/],
    ["a list that is not there", ["-o", "a.xlsx", "--projects", "nothing.txt"], /找不到项目名称文件/],
    ["an empty list", ["-o", "a.xlsx", "--projects", "empty.txt"], /文件里没有内容/],
    ["too long a name", ["-o", "a.xlsx", "--projects", "long.txt"], /--project 的内容太长/],
    ["too many names", ["-o", "a.xlsx", "--projects", "many.txt"], /有 501 个，一次最多 500 个/],
  ])("is not written, and a sentence says why: %s", async (_, args, sentence) => {
    await writeFile(at("empty.txt"), "\n \n");
    await writeFile(at("long.txt"), "路".repeat(101));
    await writeFile(at("many.txt"), "路\n".repeat(501));
    const own = args.map((word) => (/\./.test(word) ? at(word) : word));
    const { code, out, err } = await run(["template", "project", ...own]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(sentence);
    expect((await readdir(folder)).sort()).toEqual(["empty.txt", "long.txt", "many.txt"]);
  });
});
