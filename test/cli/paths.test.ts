/** What the command line makes of folders, patterns and files without a form. */
import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { writeXlsx } from "hucre/xlsx";
import { folded, widthOf } from "../../src/cli/columns";
import { completionFor } from "../../src/cli/completion";
import { workbookPaths } from "../../src/cli/workbook-paths";
import { temporaryFiles } from "../support/temporary-files";
import { run, sample } from "./run";

const { folder } = temporaryFiles();

/** A folder with files of these names, all clean workbooks. */
function tree(name: string, files: readonly string[]): string {
  const at = path.join(folder, name);
  for (const file of files) {
    mkdirSync(path.dirname(path.join(at, file)), { recursive: true });
    copyFileSync(sample("clean.xlsx"), path.join(at, file));
  }
  return at;
}

describe("paths", () => {
  const files = ["b.xlsx", "a.XLSX", "~$a.xlsx", "._b.xlsx", "说明.docx", "丙/c.xlsm", "丙/[1].xlsx", "一/d.xlsx"];
  const at = tree("预算", files);
  const found = async (...named: string[]) => {
    const { files: all, leftOut, empty } = await workbookPaths(named);
    const short = (list: readonly string[]) => list.map((file) => path.relative(at, file));
    return { files: short(all), leftOut: short(leftOut), empty: empty.map(({ because }) => because) };
  };

  test("a folder is all workbooks in it, those of one folder beside each other, and no lock files", async () => {
    expect(await found(at)).toEqual({
      files: ["a.XLSX", "b.xlsx", "一/d.xlsx", "丙/[1].xlsx", "丙/c.xlsm"],
      leftOut: ["._b.xlsx", "~$a.xlsx"],
      empty: [],
    });
  });

  test("a pattern is what matches it, a file whose name looks like one is that file", async () => {
    expect((await found(`${at}/**/*.xlsm`)).files).toEqual(["丙/c.xlsm"]);
    expect((await found(`${at}/{b,x}.xlsx`, `${at}/丙/[1].xlsx`)).files).toEqual(["b.xlsx", "丙/[1].xlsx"]);
    expect((await found(`${at}/*`)).files).toEqual(["a.XLSX", "b.xlsx"]);
  });

  test("a file that is named twice is checked once", async () => {
    expect(
      (await found(path.join(at, "b.xlsx"), at, `${at}/*.xlsx`)).files.filter((one) => one === "b.xlsx"),
    ).toHaveLength(1);
  });

  test("what leads to nothing is said, and is 2", async () => {
    const empty = tree("空", ["说明.docx"]);
    expect(await found(empty, `${at}/*.ods`)).toMatchObject({ files: [], empty: ["no-workbooks", "no-match"] });
    const { code, err } = await run([empty, sample("clean.xlsx")]);
    expect([code, err]).toEqual([2, `文件夹“${empty}”里没有 .xlsx 或 .xlsm 文件，请检查路径。\n`]);
  });

  test("a folder is checked without a command, and what is left out is said", async () => {
    const { code, out, err } = await run([at, "--lang", "en", "--jobs", "1"]);
    expect(code).toBe(0);
    expect(out).toMatch(/\n5 files, 30 forms: /);
    expect(err).toMatch(/^Left out 2 files .*~\$a\.xlsx\n$/);
  });
});

describe("a file without a form", () => {
  const at = path.join(folder, "说明.xlsx");
  beforeAll(async () => {
    writeFileSync(at, await writeXlsx({ sheets: [{ name: "说明", rows: [["本表由各单位填写。"]] }] }));
  });

  test("is said, and an error where forms are required", async () => {
    const { code, out } = await run([at]);
    expect(code).toBe(0);
    expect(out).toContain("这个文件里没有找到绩效目标表。");
    expect(out).toContain("1 个文件里没有绩效目标表");
    expect((await run([at, "--require-form"])).code).toBe(1);
    expect((await run([sample("clean.xlsx"), "--require-form"])).code).toBe(0);
  });
});

describe("a quiet run", () => {
  test("says nothing where nothing was found, and only that otherwise", async () => {
    const clean = await run([sample("clean.xlsx"), "-q"]);
    expect(clean).toEqual({ code: 0, out: "", err: "" });
    const { code, out } = await run([sample("faults.xlsx"), "-q"], { isTTY: true });
    expect(code).toBe(1);
    expect(out).toMatch(/H17/);
    expect(out).not.toMatch(/通过 \d+ 项|没有发现问题|共 \d+ 个文件/);
  });
});

describe("a report in a file", () => {
  test("is there whole, with no colours and nothing on the standard output", async () => {
    const at = path.join(folder, "报告.json");
    const { code, out } = await run([sample("faults.xlsx"), "--format", "json", "-o", at, "--color", "always"]);
    expect([code, out]).toEqual([1, ""]);
    expect(JSON.parse(readFileSync(at, "utf8")).files).toHaveLength(1);
    expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
  });

  test.each([
    [path.join("没有", "a.json"), "没有这个文件夹"],
    ["", "这是文件夹"],
  ])("that cannot be written is one sentence and 2: %s", async (name, sentence) => {
    const { code, out, err } = await run([sample("clean.xlsx"), "-o", path.join(folder, name)]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(sentence);
    expect(err.trimEnd()).not.toContain("\n");
  });

  test("on a full disk leaves what was there", () => {
    const small = path.join(folder, "满");
    mkdirSync(small);
    const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=16k", "none", small]);
    if (mounted.status !== 0) return;
    try {
      const at = path.join(small, "r.json");
      writeFileSync(at, "old");
      const program = ["-r", path.resolve(__dirname, "../support/register.cjs"), "src/cli/approval-check.ts"];
      const args = [...program, sample("faults.xlsx"), "--format", "json", "-o", at];
      const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
      expect([status, stderr]).toEqual([2, expect.stringMatching(/^无法写入“.*”，报告没有保存/)]);
      expect([readdirSync(small), readFileSync(at, "utf8")]).toEqual([["r.json"], "old"]);
    } finally {
      execFileSync("umount", [small]);
    }
  });
});

describe("lines on a narrow terminal", () => {
  test.each([
    [
      "  H17  错误  财政拨款 30 万元与其他资金之和不符。",
      28,
      7,
      ["  H17  错误  财政拨款 30 万", "       元与其他资金之和不", "       符。"],
    ],
    ["  A1  Total of 30 does not agree.", 26, 6, ["  A1  Total of 30 does not", "      agree."]],
    ["  短", 24, 2, ["  短"]],
    [
      "  \u001b[1m合计\u001b[22m金额，应当等于各项之和。",
      26,
      4,
      ["  \u001b[1m合计\u001b[22m金额，应当等于各项之", "    和。"],
    ],
  ])("%s", (line, columns, hang, lines) => {
    expect(folded(line, columns, hang).split("\n")).toEqual(lines);
  });

  test("no line of a report is wider than the terminal, and nothing is lost", async () => {
    const columns = 60;
    const wide = await run([sample("faults.xlsx")], { isTTY: true });
    const narrow = await run([sample("faults.xlsx")], { isTTY: true, columns });
    // eslint-disable-next-line no-control-regex
    const bare = (text: string) => text.replace(/\u001b\[[\d;]*m/g, "");
    for (const line of bare(narrow.out).split("\n")) {
      if (!line.startsWith("/")) expect([line, widthOf(line) <= columns]).toEqual([line, true]);
    }
    expect(bare(narrow.out).replace(/\s/g, "")).toBe(bare(wide.out).replace(/\s/g, ""));
  });
});

describe("completion", () => {
  const bash = (...words: string[]) => {
    const typed = words.map((word) => `'${word}'`).join(" ");
    const script = `${completionFor("bash")}\nCOMP_WORDS=(approval-check ${typed}); COMP_CWORD=${String(words.length)}; _approval_check 2>/dev/null; echo "\${COMPREPLY[*]}"`;
    return execFileSync("bash", ["-c", script], { encoding: "utf8" }).trim().split(" ");
  };

  test.each([
    [["ch"], ["check"]],
    [["check", "--form"], ["--format"]],
    [["check", "--format", "s"], ["sarif"]],
    [
      ["read", "--format", ""],
      ["text", "json"],
    ],
    [["预算.xlsx", "--req"], ["--require-form"]],
    [["completion", "z"], ["zsh"]],
    [["template", "--wei"], ["--weights"]],
    [["template", "spec"], ["special-policy"]],
    [["rules", "one-t"], ["one-tick"]],
    [["check", "-q"], ["-q"]],
    // Files: the shell's own.
    [["mark", "x"], [""]],
  ])("in bash, after %j", (words, completions) => {
    expect(bash(...words)).toEqual(completions);
  });

  test("only what takes a path is followed by the names of files", () => {
    const zsh = completionFor("zsh");
    for (const name of ["year", "level", "jobs", "sheet"]) expect(zsh).not.toContain(`--${name}[]:value:_files`);
    for (const name of ["output", "profile", "since", "projects"]) expect(zsh).toContain(`--${name}[]:value:_files`);
    for (const short of ["-o", "-q", "-j"])
      for (const shell of ["zsh", "powershell"] as const) expect(completionFor(shell)).toContain(`'${short}`);
  });

  test("in the other shells holds every command", () => {
    for (const shell of ["zsh", "powershell"] as const)
      for (const command of ["check", "read", "template", "rules", "completion"])
        expect(completionFor(shell)).toContain(command);
  });
});
