import { readArguments } from "../../src/cli/arguments";
import { run } from "./run";

const files = { sheet: null, wordings: null, profile: null, colour: "auto" };
const many = { jobs: null, cache: null, since: null, resume: false, queue: null, compare: null };
const check = { is: "check", ...files, ...many, format: "text", output: null, requireForm: false, quiet: false };
const read = { is: "read", ...files, format: "text" };

describe("a command line", () => {
  test.each([
    [["check", "a.xlsx"], { ...check, files: ["a.xlsx"] }],
    [["a.xlsx"], { ...check, files: ["a.xlsx"] }],
    [["2026/*.xlsx", "b.xlsm", "-q"], { ...check, files: ["2026/*.xlsx", "b.xlsm"], quiet: true }],
    [["test", "--require-form"], { ...check, files: ["test"], requireForm: true }],
    [["a.xlsx", "-o", "r.json", "--format", "json"], { ...check, files: ["a.xlsx"], format: "json", output: "r.json" }],
    [["check", "a.xlsx", "b.xlsm", "--format", "ndjson"], { ...check, files: ["a.xlsx", "b.xlsm"], format: "ndjson" }],
    [
      ["--format=json", "check", "a", "--sheet", "甲 项目"],
      { ...check, files: ["a"], format: "json", sheet: "甲 项目" },
    ],
    [["check", "--", "--help.xlsx"], { ...check, files: ["--help.xlsx"] }],
    [["read", "a.xlsx", "--wordings", "w.json"], { ...read, files: ["a.xlsx"], wordings: "w.json" }],
    [["check", "a.xlsx", "--profile", "p.json"], { ...check, files: ["a.xlsx"], profile: "p.json" }],
    [["check", "a.xlsx", "--color", "never"], { ...check, files: ["a.xlsx"], colour: "never" }],
    [["check", "a.xlsx", "-j", "4", "--no-cache"], { ...check, files: ["a.xlsx"], jobs: 4, cache: "none" }],
    [
      ["a.xlsx", "--cache", "c", "--since", "r.json"],
      { ...check, files: ["a.xlsx"], cache: { folder: "c" }, since: "r.json" },
    ],
    [["a.xlsx", "--compare", "2025"], { ...check, files: ["a.xlsx"], compare: "2025" }],
    [["verify", "a", "--format", "json"], { is: "verify", ...files, files: ["a"], format: "json" }],
    [
      ["mark", "a.xlsx", "-o", "b.xlsx", "--force"],
      { is: "mark", file: "a.xlsx", output: "b.xlsx", force: true, wordings: null, profile: null },
    ],
    [["work", "--queue", "redis://h"], { is: "work", queue: "redis://h", jobs: null }],
    [["completion", "zsh"], { is: "completion", shell: "zsh" }],
    [["read", "--help"], { is: "read-help" }],
    [["rules"], { is: "rules", id: null }],
    [["rules", "one-tick", "--lang", "en"], { is: "rules", id: "one-tick" }],
    [["--help"], { is: "help" }],
    [["check", "-h"], { is: "help" }],
    [["-v"], { is: "version" }],
  ])("%j", (args, request) => {
    expect(readArguments(args).request).toEqual(request);
  });

  test.each([
    [[], "no-command"],
    [["check"], "no-files"],
    [["read"], "no-files"],
    [["read", "a.xlsx", "--wordings"], "no-value"],
    [["check", "a.xlsx", "--profile"], "no-value"],
    [["prüfe", "a.xlsx"], "unknown-command"],
    [["read", "a.xlsx", "--format", "sarif"], "wrong-value"],
    [["read", "a.xlsx", "--quiet"], "unknown-option"],
    [["completion", "fish"], "unknown-shell"],
    [["work"], "no-queue"],
    [["work", "--queue", "http://h"], "wrong-value"],
    [["check", "a.xlsx", "--jobs", "0"], "wrong-value"],
    [["check", "a.xlsx", "--resume"], "resume-what"],
    [["rules", "a", "b"], "surplus-word"],
    [["rules", "--format", "json"], "unknown-option"],
    [["check", "a.xlsx", "--colour"], "unknown-option"],
    [["check", "a.xlsx", "-x"], "unknown-option"],
    [["check", "a.xlsx", "--format"], "no-value"],
    [["check", "a.xlsx", "--format="], "no-value"],
    [["check", "a.xlsx", "--format", "xml"], "wrong-value"],
    [["check", "a.xlsx", "--lang", "fr"], "wrong-value"],
    [["check", "a.xlsx", "--help=yes"], "surplus-value"],
  ])("%j is misused: %s", (args, problem) => {
    expect(readArguments(args).request).toMatchObject({ is: "misused", problem: { is: problem } });
  });

  test("speaks Chinese unless told", () => {
    expect(readArguments(["check", "a"]).language).toBe("zh-CN");
    expect(readArguments(["check", "a", "--lang", "en"]).language).toBe("en");
  });
});

describe("what the program says about itself", () => {
  test.each([
    [["--help"], /^用法：/],
    [["--help", "--lang", "en"], /^Usage:/],
    [["--version"], /^\d+\.\d+\.\d+\n$/],
  ])("%j, on the standard output", async (args, words) => {
    const { code, out, err } = await run(args);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(words);
  });

  test.each([
    [["check"], "没有指定文件"],
    [["--format", "xml", "read", "a", "--lang", "en"], 'cannot be "xml", only text or json'],
    [["check", "a", "--\u001b[2Jx"], "没有 --x 这个选项"],
    [["chekc", "a.xlsx"], "没有“chekc”这个命令，也没有这个文件，是不是 check？"],
    [["a.xlsx", "--fromat", "json"], "没有 --fromat 这个选项，是不是 --format？"],
    [["a.xlsx", "--require-from", "--lang", "en"], "no option --require-from. Did you mean --require-form?"],
  ])("one line about a misuse, and exit code 2: %j", async (args, sentence) => {
    const { code, out, err } = await run(args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(sentence);
    expect(err.trimEnd()).not.toContain("\n");
  });
});
