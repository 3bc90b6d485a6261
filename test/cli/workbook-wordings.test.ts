/** The command line and the wordings that a workbook keeps. */
import { writeXlsx } from "hucre/xlsx";
import { project } from "../../src/catalogue/templates/project";
import { writeWordings, type Wording } from "../../src/core/recognise/words/wordings";
import { wordingsXml } from "../../src/core/recognise/words/wordings-xml";
import { blank } from "../../src/core/template";
import { withCustomXml } from "../excel";
import { faultless } from "../support/faultless";
import { temporaryFiles } from "../support/temporary-files";
import { run } from "./run";

const { file } = temporaryFiles();

const unit: Wording = { text: "甲乙丙", means: "implementingUnit" };

/** A project form that calls its unit 甲乙丙, in a workbook that keeps these parts. */
async function bookKeeping(...xml: readonly string[]): Promise<string> {
  const { values, merges } = blank(project, faultless["project"]);
  const bytes = await writeXlsx({
    sheets: [
      {
        name: "甲",
        rows: values.map((row) => row.map((value) => (value === "实施单位及责任人" ? unit.text : value))),
        merges: merges.map(({ top, left, bottom, right }) => ({
          startRow: top,
          startCol: left,
          endRow: bottom,
          endCol: right,
        })),
      },
    ],
  });
  const id = (n: number) => `{00000000-0000-4000-8000-00000000000${String(n)}}`;
  return file(
    "预算.xlsx",
    await withCustomXml(
      bytes,
      xml.map((each, n) => ({ id: id(n), xml: each })),
    ),
  );
}

const json = async (...args: string[]) =>
  JSON.parse((await run([...args, "--format", "json"])).out).files[0] as {
    readonly sheets: readonly { readonly forms: readonly { readonly fields: unknown }[] }[];
    readonly wordingsProblem?: object;
  };

test("read knows them, and says of each reading by them that it is the office's", async () => {
  const { out } = await run(["read", await bookKeeping(wordingsXml([unit]))]);
  expect(out).toMatch(/甲乙丙 +云溪市环境卫生服务中心 林青 +\w+ +← 读作“实施单位及责任人”，按本单位的叫法/);
});

test("check knows them, too", async () => {
  const read = await json("check", await bookKeeping(wordingsXml([unit])));
  expect(read.sheets[0]?.forms[0]?.fields).toMatchObject({
    implementingUnit: { value: "云溪市环境卫生服务中心 林青" },
  });
  expect(read.wordingsProblem).toBeUndefined();
});

test("a file that somebody names now has the last word", async () => {
  const book = await bookKeeping(wordingsXml([{ ...unit, means: "nothing" }]));
  const named = ["--wordings", file("叫法.json", writeWordings([unit]))];
  const why = async (...more: string[]) =>
    ((await json("read", book, ...more)).sheets[0]?.forms[0]?.fields as { id: string; why?: string }[]).find(
      ({ id }) => id === "implementingUnit",
    )?.why;
  expect(await why()).toBeUndefined();
  expect(await why(...named)).toBe("taught");
});

test.each([
  [
    '<wordings xmlns="urn:approval-check:wordings" version="1"><word/></wordings>',
    { is: "damaged" },
    "工作簿里保存的叫法有一份已损坏，没有采用；请在 Excel 的窗格里重新教，或用 --wordings 指定叫法文件。",
    /damaged and were not used/,
  ],
  [
    '<wordings xmlns="urn:approval-check:wordings" version="2"/>',
    { is: "newer", version: 2 },
    "工作簿里保存的叫法有一份由更新的版本写成（版本 2），没有采用；请先更新本程序。",
    /later version \(2\) and not used: update/,
  ],
  [
    '<wordings xmlns="urn:approval-check:wordings" version="1"><wording means="unit.&#x1b;[2J">甲</wording></wordings>',
    { is: "entry", entry: 1, means: "unit.\u001b[2J" },
    "工作簿里保存的叫法有一份没有采用，其中第 1 条不认识（“unit.”）；请先更新本程序，或在 Excel 的窗格里重新教。",
    /entry 1 \("unit\."\) is not known/,
  ],
])(
  "those that cannot be read are named in one sentence, and all else is read: %s",
  async (xml, problem, chinese, english) => {
    const book = await bookKeeping(xml, wordingsXml([unit]));
    for (const command of ["check", "read"]) {
      const { code, out, err } = await run([command, book]);
      expect({ code: code === 2, err }).toEqual({ code: false, err: "" });
      expect(out.split("\n")).toContain(chinese);
      expect((await run([command, book, "--lang", "en"])).out).toMatch(english);
      expect(await json(command, book)).toMatchObject({ wordingsProblem: problem });
    }
    expect((await run(["read", book])).out).toContain("按本单位的叫法");
  },
);
