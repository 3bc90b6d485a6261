import { readArguments } from "../../src/cli/arguments";
import { run } from "./run";

describe("a command line", () => {
  test.each([
    [
      ["check", "a.xlsx"],
      { is: "check", files: ["a.xlsx"], format: "text", sheet: null, wordings: null, profile: null, compare: null },
    ],
    [
      ["check", "a.xlsx", "b.xlsm", "--format", "json"],
      {
        is: "check",
        files: ["a.xlsx", "b.xlsm"],
        format: "json",
        sheet: null,
        wordings: null,
        profile: null,
        compare: null,
      },
    ],
    [
      ["--format=json", "check", "a.xlsx", "--sheet", "甲 项目"],
      {
        is: "check",
        files: ["a.xlsx"],
        format: "json",
        sheet: "甲 项目",
        wordings: null,
        profile: null,
        compare: null,
      },
    ],
    [
      ["check", "--", "--help.xlsx"],
      {
        is: "check",
        files: ["--help.xlsx"],
        format: "text",
        sheet: null,
        wordings: null,
        profile: null,
        compare: null,
      },
    ],
    [
      ["read", "a.xlsx", "--wordings", "w.json"],
      { is: "read", files: ["a.xlsx"], format: "text", sheet: null, wordings: "w.json", profile: null, compare: null },
    ],
    [
      ["check", "a.xlsx", "--profile", "p.json"],
      { is: "check", files: ["a.xlsx"], format: "text", sheet: null, wordings: null, profile: "p.json", compare: null },
    ],
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
    [["--format", "xml", "check", "a", "--lang", "en"], 'cannot be "xml", only text or json'],
    [["check", "a", "--\u001b[2Jx"], "没有 --x 这个选项"],
  ])("one line about a misuse, and exit code 2: %j", async (args, sentence) => {
    const { code, out, err } = await run(args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(sentence);
    expect(err.trimEnd()).not.toContain("\n");
  });
});
