/** The reports for programs keep to their schemas, and the page holds no markup but its own. */
import { noParts } from "../../src/core/record/record";
import { readFileSync } from "node:fs";
import path from "node:path";
import Ajv from "ajv";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { catalogue } from "../../src/catalogue/bilingual";
import { profileSchema } from "../../src/catalogue/profile-schema";
import { review } from "../../src/core/review";
import type { Workbook } from "../../src/host/xlsx/workbook";
import { noProfile } from "../../src/core/profile/profile-xml";
import { asShipped } from "../../src/cli/office-profile";
import { htmlReport } from "../../src/cli/report/html/html";
import { reportOfFile } from "../../src/cli/report/report-of-file";
import { Tally } from "../../src/cli/report/tally";
import { draw } from "../fixtures/layouts/draw";
import { temporaryFiles } from "../support/temporary-files";
import { run, sample } from "./run";

const { folder, file } = temporaryFiles();
const read = (...at: string[]) => JSON.parse(readFileSync(path.resolve(__dirname, "../..", ...at), "utf8")) as object;

const ajv = addFormats(new Ajv({ strict: false, allErrors: true, unicodeRegExp: false }));
const reportSchema = read("assets", "report.schema.json");
ajv.addSchema(reportSchema, "report");

function expectValid(schema: string | object, value: unknown): void {
  const validate = typeof schema === "string" ? ajv.getSchema(schema) : ajv.compile(schema);
  if (!validate) throw new Error("no such schema");
  void validate(value);
  expect((validate.errors ?? []).slice(0, 5)).toEqual([]);
}

const broken = () => file("坏.xlsx", "PK\u0003\u0004 half a file");

describe("the published schemas", () => {
  test("hold for JSON, with faults, with a file that cannot be read, and with a former report", async () => {
    const args = [
      sample("faults.xlsx"),
      sample("clean.xlsx"),
      broken(),
      "--format",
      "json",
      "--no-cache",
      "--jobs",
      "1",
    ];
    const { out } = await run(args);
    expectValid("report", JSON.parse(out));
    const former = file(
      "r.json",
      out.replaceAll('"rule": "one-tick"', '"rule": "one-tock"').replace(/"id": "/, '"id": "0'),
    );
    const since = JSON.parse((await run([...args, "--since", former])).out);
    expectValid("report", since);
    expect(since.files[0].fixed).toHaveLength(1);
    expect(JSON.stringify(since)).toContain('"since":"new"');
  });

  test("hold for each line of NDJSON", async () => {
    const { out } = await run([sample("faults.xlsx"), broken(), "--format", "ndjson", "--no-cache"]);
    const lines = out.trimEnd().split("\n");
    expect(lines).toHaveLength(3);
    for (const line of lines) expectValid("report#/definitions/line", JSON.parse(line));
  });

  test("refuse what is none", () => {
    const validate = ajv.getSchema("report");
    expect(validate?.({ version: 2, files: [] })).toBe(false);
    expect(validate?.({ version: 1, files: [{ path: "a.xlsx" }] })).toBe(false);
  });

  test("hold for a profile, by an independent validator", () => {
    const schema = profileSchema(catalogue);
    expectValid(schema, { version: 1, rules: { "one-tick": "off", "no-repeated-texts": { longest: 30 } } });
    expect(ajv.compile({ ...schema })({ version: 1, rules: { "no-such": "off" } })).toBe(false);
  });
});

describe("SARIF", () => {
  // The standard's own schema is written in draft 4, of which draft 7 only has another word for its name.
  const sarif = read("test", "fixtures", "schemas", "sarif-2.1.0.json");
  for (const name of ["id", "$schema"]) Reflect.deleteProperty(sarif, name);

  test.each(["zh-CN", "en"])("is valid by the standard's schema, in %s", async (language) => {
    const args = [sample("faults.xlsx"), broken(), "--format", "sarif", "--no-cache", "--lang", language];
    const log = JSON.parse((await run(args)).out);
    expectValid(sarif, log);
    const [{ results, tool, invocations }] = log.runs;
    expect(results.length).toBeGreaterThan(10);
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
    expect(results[0].locations[0].logicalLocations[0].fullyQualifiedName).toMatch(/^.+![A-Z]+\d+/);
    expect(invocations[0]).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: [{ level: "error" }],
    });
  });
});

/** The page of one drawn form with these texts in it. */
function pageOf(name: string, value: string): string {
  const cell = (text: string) => text.replace(/[|\r\n<^]/g, "（") || "空";
  const { sheet } = draw({
    text: `
| 云溪市2026年市级部门预算项目支出绩效目标批复表 | < | < | < |
| 项目名称 | 名 | 预算单位 | 位 |
| 年度资金总额 | 5万元 | 其中：财政拨款 | 3万元 |
| 一级指标 | 二级指标 | 三级指标 | 指标值 |
| 产出指标 | 数量指标 | ${cell("甲")} | 待定 |
`,
  });
  const values = sheet.values.map((row) =>
    row.map((one) => (one === "名" || one === "位" || one === "甲" ? name : one === "待定" ? value : one)),
  );
  const odd = { ...sheet, name, values };
  const workbook: Workbook = {
    sheets: [odd],
    leftOut: [{ name, because: "no-worksheet" }],
    hidden: new Set([name]),
    farOff: new Map(),
    uncalculated: new Map(),
    record: noParts,
    wordings: { wordings: [], problem: { is: "entry", entry: 1, means: name } },
    profile: noProfile,
  };
  const checked = {
    is: "checked" as const,
    path: `${name}.xlsx`,
    workbook,
    used: asShipped,
    review: review([odd], catalogue),
  };
  const report = reportOfFile(checked, "zh-CN");
  const html = htmlReport("zh-CN", new Date(0));
  const tally = new Tally("alone");
  tally.file(report.entry);
  return html.open() + html.file(report) + [...(html.close(tally.totals) as Iterable<string>)].join("");
}

describe("the page", () => {
  const tagsOf = (page: string) => page.replace(/<(style|script)>[^]*?<\/\1>/g, "").match(/<[^>]*>/g) ?? [];
  // All that we write: names, and attributes whose values hold no quotation mark.
  const ours =
    /^<(?:!doctype html|\/?(?:html|head|meta|title|body|main|h1|h2|h3|p|br|ul|ol|li|b|div|span|a|table|thead|tbody|tr|th|td|svg|rect|section|article|input|label|output|footer|details|summary)(?: [a-zA-Z-]+(?:="[^"<>]*")?)*\/?)>$/;

  test("holds no markup of a sheet, whatever stands in it", () => {
    const hostile = fc.constantFrom(
      "<script>alert(1)</script>",
      '"><img src=x onerror=alert(1)>',
      "</title></style></script>",
      "<!--",
      "]]>",
      "&lt;b&gt;",
      "' onload='x",
      "javascript:alert(1)",
      "\u0000<b>\u202e",
    );
    const text = fc.array(fc.oneof(hostile, fc.string({ maxLength: 4 })), { minLength: 1, maxLength: 4 });
    const usual = tagsOf(pageOf("甲", "≥5个"));
    fc.assert(
      fc.property(text, text, (name, value) => {
        const page = pageOf(name.join(""), value.join(""));
        for (const tag of tagsOf(page)) expect(tag).toMatch(ours);
        // The only scripts and styles are those whose digests the page's policy names.
        expect(page.match(/<script/g)).toHaveLength(1);
        expect(page.match(/<style/g)).toHaveLength(1);
      }),
      { numRuns: 60 },
    );
    expect(usual.length).toBeGreaterThan(30);
  });

  test("needs nothing from outside, and allows nothing", async () => {
    const at = path.join(folder, "r.html");
    expect((await run([sample("faults.xlsx"), broken(), "--format", "html", "-o", at, "--no-cache"])).code).toBe(2);
    const page = readFileSync(at, "utf8");
    expect(page).toContain("default-src 'none'");
    expect(page.replace(/<style>[^]*?<\/style>/, "")).not.toMatch(/https?:|src=|style="|url\(/);
    for (const words of ["云溪市文化服务中心", "没有核查的文件", "公共文化活动", 'class="fault"'])
      expect(page).toContain(words);
    // Units, then the department's own form, then projects.
    const headings = [...page.matchAll(/<h3>([^<]*)<\/h3>/g)].map(([, name]) => name);
    expect(headings.indexOf("云溪市2026年市级部门整体支出绩效目标批复表")).toBeLessThan(
      headings.indexOf("公共文化活动经费"),
    );
  });
});
