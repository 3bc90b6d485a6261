import path from "node:path";
import { writeXlsx } from "hucre/xlsx";
import { rawWorkbook } from "../host/xlsx/raw-workbook";
import { temporaryFiles } from "../support/temporary-files";
import { run, sample } from "./run";

const { folder, file } = temporaryFiles();

describe("exit codes", () => {
  test("0 without errors", async () => {
    expect(await run(["check", sample("clean.xlsx")])).toMatchObject({ code: 0, err: "" });
  });

  test("1 with errors", async () => {
    expect(await run(["check", sample("faults.xlsx")])).toMatchObject({ code: 1, err: "" });
  });

  test("2 with a file that cannot be used, while the others are still checked", async () => {
    const missing = path.join(folder, "没有.xlsx");
    const { code, out, err } = await run(["check", missing, sample("clean.xlsx")]);
    expect(code).toBe(2);
    expect(err).toBe(`找不到文件“${missing}”，请检查路径和文件名。\n`);
    expect(out).toContain("公共文化活动");
    expect(out).toContain("1 个文件未能核查");
  });
});

describe("a file that cannot be used gets one sentence with its name and what to do", () => {
  const compound = (stream: string) =>
    Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(64), Buffer.from(stream, "utf16le")]);
  const cases = (): [string, string, string][] => [
    ["/dev/null", "不是文件", "is not a file"],
    [file("旧.xls", compound("Workbook")), "另存为 .xlsx", "save it as .xlsx"],
    [file("密.xlsx", compound("EncryptedPackage")), "取消加密后另存", "remove the password"],
    [file("坏.xlsx", "PK\u0003\u0004 half a file"), "重新取得该文件", "get the file again"],
    [file("空.xlsx", ""), "没有任何内容", "holds nothing"],
    [file("表.csv", "项目名称,金额\n"), "文本文件", "text file"],
    [file("件.pdf", "%PDF-1.7"), "Excel 原件", "Excel original"],
    [file("\u001b[31m名.xlsx", "%PDF-1.7"), "名.xlsx", "名.xlsx"],
  ];

  test("in Chinese and in English, and never a stack trace", async () => {
    for (const [at, chinese, english] of cases()) {
      for (const [language, words] of [
        ["zh-CN", chinese],
        ["en", english],
      ] as const) {
        const { code, err } = await run(["check", at, "--lang", language]);
        expect(code).toBe(2);
        expect(err).toContain(words);
        expect(err.replaceAll("\u001b", "")).toBe(err);
        expect(err.trimEnd().split("\n")).toHaveLength(1);
        expect(err).not.toMatch(/\.ts:\d|at \w+ \(/);
      }
    }
  });

  test("and an entry in the JSON output", async () => {
    const at = file("件2.pdf", "%PDF-1.7");
    const { out } = await run(["check", at, sample("clean.xlsx"), "--format", "json"]);
    const { files } = JSON.parse(out) as { files: Record<string, unknown>[] };
    expect(files.map((entry) => Object.keys(entry))).toEqual([
      ["path", "error"],
      ["path", "profile", "sheets", "key"],
    ]);
    expect(files.map((entry) => entry["path"])).toEqual([at, sample("clean.xlsx")]);
    expect(files[0]?.["error"]).toContain("PDF");
  });
});

test("formulas without results are said in every output, and are errors in a form", async () => {
  const text = (at: string, value: string) => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const rows = [
    text("A1", "云溪市2024年市级部门预算项目支出绩效目标批复表（单位：万元）"),
    text("A2", "项目名称") + text("B2", "城区公厕日常维护"),
    text("A3", "年度资金总额") + '<c r="B3"><f t="shared" ref="B3:B5" si="0">SUM(C3:D3)</f></c>',
    text("A4", "其中：财政拨款") + '<c r="B4"><f t="shared" si="0"/></c>',
    text("A5", "其他资金") + '<c r="B5"><v>3</v></c>',
    text("A6", "一级指标") + text("B6", "二级指标") + text("C6", "三级指标") + text("D6", "指标值"),
    text("A7", "产出指标") + text("B7", "数量指标") + text("C7", "维护公厕数量") + text("D7", "12座"),
  ];
  const content = rows.map((cells, index) => `<row r="${String(index + 1)}">${cells}</row>`).join("");
  const at = file("未计算.xlsx", rawWorkbook({ sheets: { 表: `<sheetData>${content}</sheetData>` } }));
  const { code, out } = await run(["check", at]);
  expect(code).toBe(1);
  expect(out).toContain("有 2 个公式在文件里没有计算结果");
  expect(out).toMatch(/B3 .*\[no-error-values\]/);
  expect(out).not.toContain("相差");
  expect((await run(["check", at, "--format", "json"])).out).toContain('"uncalculated": 2');
  expect((await run(["read", at])).out).toContain("有 2 个公式在文件里没有计算结果");
  expect((await run(["read", at, "--format", "json"])).out).toContain('"uncalculated": 2');
});

test("a workbook with macros is checked like any other", async () => {
  const sheets = [{ name: "表", rows: [["一"]] }];
  const { code, err } = await run([
    "check",
    file("宏.xlsm", await writeXlsx({ sheets, vbaProject: new Uint8Array(8) })),
  ]);
  expect({ code, err }).toEqual({ code: 0, err: "" });
});

describe("sheets", () => {
  test("--sheet checks one sheet", async () => {
    const { out } = await run(["check", sample("clean.xlsx"), "--sheet", "小剧场维修"]);
    expect(out).toContain("工作表“小剧场维修”");
    expect(out).not.toContain("公共文化活动");
  });

  test("--sheet with a name that is not there says which there are", async () => {
    const { code, err } = await run(["check", sample("clean.xlsx"), "--sheet", "没有"]);
    expect(code).toBe(2);
    expect(err).toContain("部门整体支出、公共文化活动、图书采购与阅览");
  });

  test("what was left out, and a sheet without a form, are named", async () => {
    const bytes = await writeXlsx({
      sheets: [
        { name: "说明", rows: [["本表由各单位填写。"]] },
        { name: "底稿", rows: [["一"]], hidden: true },
      ],
    });
    const { code, out } = await run(["check", file("说明.xlsx", bytes)]);
    expect(code).toBe(0);
    expect(out).toContain("工作表“底稿”（隐藏）");
    expect(out).toContain("这张工作表上没有绩效目标表");
    expect(out).toContain("共 1 个文件、0 张表");
    const json = await run(["check", file("说明.xlsx", bytes), "--format", "json"]);
    expect(JSON.parse(json.out)).toMatchObject({ files: [{ sheets: [{}, { name: "底稿", hidden: true }] }] });
  });
});

describe("the text report", () => {
  test("puts the cell first, then how bad it is, then what it is", async () => {
    const { out } = await run(["check", sample("faults.xlsx"), "--sheet", "图书采购与阅览"]);
    expect(out).toMatch(/^ {4}H17 +错误 {2}\S.* \[[a-z-]+\]$/m);
    expect(out).toMatch(/通过 \d+ 项，不适用 \d+ 项，未能核查 \d+ 项/);
    expect(out).toMatch(/\n共 1 个文件、1 张表：错误 \d+，警告 \d+，建议 \d+；.*。\n$/);
  });

  test("is in English with --lang en", async () => {
    const { out } = await run(["check", sample("faults.xlsx"), "--lang", "en"]);
    expect(out).toMatch(/^ {4}[A-Z]+\d+(:[A-Z]+\d+)? +(error|warning|advice) /m);
    expect(out).toMatch(/1 file, 6 forms: \d+ errors?, /);
  });

  test("is coloured on a terminal, where it also says what it is doing", async () => {
    const { out, err } = await run(["check", sample("faults.xlsx")], { isTTY: true });
    expect(out).toContain("\u001b[31m错误");
    // From the start: the first file may take long.
    expect(err).toContain("正在核查 0/1");
    expect(err.endsWith("\r\u001b[2K")).toBe(true);
  });

  test("shows no escape sequence of a cell", async () => {
    const rows = [
      ["\u001b[2J某市2026年市级部门预算项目支出绩效目标批复表"],
      ["项目名称", "\u001b]0;x\u0007甲"],
      ["预算单位", ""],
      ["年度目标", ""],
    ];
    const bytes = await writeXlsx({ sheets: [{ name: "甲\u202e", rows }] }).catch(() => null);
    if (!bytes) throw new Error("not written");
    const { out } = await run(["check", file("逃逸.xlsx", bytes)]);
    for (const letter of ["\u001b", "\u0007", "\u202e"]) expect(out).not.toContain(letter);
  });
});
