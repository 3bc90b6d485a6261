/** The record of review in its workbook, through Microsoft's own client library; and what the command line reads of it. */
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { readXlsx } from "hucre/xlsx";
import { catalogue } from "../../../src/catalogue/bilingual";
import { decided } from "../../../src/core/record/decided";
import { decide } from "../../../src/core/record/decision";
import { addingDecisions, addingSignOff, keepingCheck } from "../../../src/core/record/edit";
import { namedFindings } from "../../../src/core/record/named-finding";
import { recordNamespace } from "../../../src/core/record/part";
import { noParts, readRecord } from "../../../src/core/record/record";
import { isRecordPage, type RecordPage } from "../../../src/core/record/record-page";
import { ruleSetOf } from "../../../src/core/record/rule-set";
import { recordPage } from "../../../src/core/record/record-rows";
import { formsToSign } from "../../../src/core/record/signing";
import { tokenName } from "../../../src/core/record/token";
import { review } from "../../../src/core/review";
import { HostError, type Host } from "../../../src/host/host";
import { readWorkbook } from "../../../src/host/xlsx/read-workbook";
import { run } from "../../cli/run";
import { sha256, signature } from "../../core/record/workbook";
import { open, sent, type UnderTest } from "./excel-under-test";

const faults = path.resolve(__dirname, "../../../assets/samples/faults.xlsx");
const at = "2026-11-30T06:15:00.000Z";

/** What a reviewer's pane does with the whole workbook. */
async function reviewed(host: Host) {
  const sheets = [];
  for (const { id } of await host.listSheets()) sheets.push((await host.readSheet(id)).sheet);
  const found = review(sheets, catalogue);
  const named = namedFindings(found, sha256);
  return { found, named, decided: decided([], { review: found, named, whole: true, mayWaive: () => true }) };
}

async function sign({ host }: UnderTest, by = "张三"): Promise<void> {
  const { found, decided: none } = await reviewed(host);
  const forms = formsToSign(found, none, sha256);
  const ruleSet = ruleSetOf("0.1.0", catalogue.rules, null, sha256);
  await host.changeRecord(addingSignOff({ ...signature, by, at, ruleSet, forms }, sha256));
}

async function decideOn({ host }: UnderTest, index: number, by: string): Promise<void> {
  const named = (await reviewed(host)).named[index];
  if (!named) throw new Error();
  await host.changeRecord(addingDecisions([decide(named, { is: "kept", reason: "已核对", by, at }, sha256)], sha256));
}

async function verified(bytes: Uint8Array) {
  const file = path.join(await mkdtemp(path.join(tmpdir(), "record-")), "甲.xlsx");
  await writeFile(file, bytes);
  const { code, out } = await run(["verify", file, "--format", "json"]);
  const [read] = (JSON.parse(out) as { files: Verified[] }).files;
  return { code, states: [...new Set(read?.forms.map(({ state }) => state))], ...read };
}
interface Verified {
  readonly problems: readonly { readonly is: string }[];
  readonly forms: readonly {
    readonly state: string;
    readonly sheet: string;
    readonly changes?: readonly { readonly cell: string; readonly then: string; readonly now: string }[];
  }[];
}

const own = ({ excel }: UnderTest) => excel.workbook.customXmlParts.filter(({ xml }) => xml.includes(recordNamespace));

test("costs one request where there is none, and nothing is written", async () => {
  const under = await open({ workbook: faults });
  const from = under.excel.requests.length;
  expect(await under.host.readRecord()).toEqual(noParts);
  expect(sent(under.excel, from)).toHaveLength(1);
  expect(own(under)).toEqual([]);
});

test("what is signed in Excel is the same in the file: every form of the samples, with its formulas and formats", async () => {
  const under = await open({ workbook: faults });
  await sign(under);
  const name = under.excel.workbook.names.find((one) => one.name === tokenName);
  expect(name).toMatchObject({ visible: false });
  const bytes = await under.excel.saveBytes();
  expect(await verified(bytes)).toMatchObject({ code: 0, states: ["unchanged"], problems: [] });
  // Opened again by Excel, and saved by it.
  const again = await open({ workbook: bytes });
  expect(readRecord(await again.host.readRecord(), sha256)).toMatchObject({ problems: [], signOffs: [{}] });
  const sheet = again.excel.workbook.sheets[0]?.name ?? "";
  await again.excel.user.edit(sheet, "F5", 700);
  const changed = await verified(await again.excel.saveBytes());
  expect(changed.code).toBe(1);
  expect(changed.forms?.filter(({ state }) => state === "changed")).toMatchObject([
    { sheet, changes: [{ cell: "F5", now: "700" }] },
  ]);
  expect(again.excel.missing).toEqual([]);
});

test("tampering and dropped parts show from the command line, too", async () => {
  const under = await open({ workbook: faults });
  await sign(under, "甲");
  await sign(under, "乙");
  const [first, second] = own(under);
  expect(await verified(await under.excel.saveBytes())).toMatchObject({ code: 0, problems: [] });
  const onPart = (id: string | undefined, act: (part: Excel.CustomXmlPart) => void) =>
    under.excel.Excel.run(async (context) => {
      act(context.workbook.customXmlParts.getItem(id ?? ""));
      await context.sync();
    });
  await onPart(second?.id, (part) => part.setXml((second?.xml ?? "").replace("乙", "丙")));
  expect(await verified(await under.excel.saveBytes())).toMatchObject({ code: 1, problems: [{ is: "damaged" }] });
  await onPart(first?.id, (part) => part.delete());
  await onPart(second?.id, (part) => part.setXml(second?.xml ?? ""));
  expect((await verified(await under.excel.saveBytes())).problems?.map(({ is }) => is)).toEqual([
    "broken-chain",
    "signOffs-gone",
  ]);
  await onPart(second?.id, (part) => part.delete());
  expect(await verified(await under.excel.saveBytes())).toMatchObject({
    code: 1,
    states: ["unsigned"],
    problems: [{ is: "signOffs-gone" }],
  });
});

test("a hidden name that is gone, or says something else, is told of in Excel and from the command line", async () => {
  const under = await open({ workbook: faults });
  await sign(under, "甲");
  await sign(under, "乙");
  await under.excel.Excel.run(async (context) => {
    const own = context.workbook.customXmlParts.getByNamespace(recordNamespace);
    own.load("items/id");
    context.workbook.names.getItem(tokenName).formula = "=1+1";
    await context.sync();
    const [, second] = own.items;
    second?.delete();
    await context.sync();
  });
  const problems = async () => readRecord(await under.host.readRecord(), sha256).problems.map(({ is }) => is);
  expect(await problems()).toEqual(["token-damaged"]);
  expect(await verified(await under.excel.saveBytes())).toMatchObject({ code: 1, problems: [{ is: "token-damaged" }] });
  await under.excel.Excel.run(async (context) => {
    context.workbook.names.getItem(tokenName).delete();
    await context.sync();
  });
  expect(await problems()).toEqual(["token-gone"]);
  expect(await verified(await under.excel.saveBytes())).toMatchObject({ code: 1, problems: [{ is: "token-gone" }] });
});

test("two people who decide at once: both decisions are kept, whoever was first", async () => {
  const under = await open({ workbook: faults });
  await decideOn(under, 0, "甲");
  const [theirs] = own(under);
  // The colleague's program has read the same, and writes between our two requests.
  let raced = false;
  const named = (await reviewed(under.host)).named[1];
  if (!named || !theirs) throw new Error();
  const mine = addingDecisions([decide(named, { is: "kept", reason: "已核对", by: "乙", at }, sha256)], sha256);
  await under.host.changeRecord((kept) => {
    if (!raced) {
      raced = true;
      const id = "{00000000-0000-4000-8000-00000000FFFF}";
      under.excel.workbook.customXmlParts = [{ ...theirs, id }];
    }
    return mine(kept);
  });
  const { decisions, problems } = readRecord(await under.host.readRecord(), sha256);
  expect([decisions.map(({ by }) => by).sort(), problems]).toEqual([["乙", "甲"].sort(), []]);
});

test("a decision and the last check write no cell and are no step of the undo list", async () => {
  const under = await open({ workbook: faults });
  const sheet = under.excel.workbook.active.name;
  await under.excel.user.edit(sheet, "F5", 700);
  await decideOn(under, 0, "甲");
  const { named } = await reviewed(under.host);
  const edit = keepingCheck({ named, sheets: [sheet], at, all: null }, sha256);
  await under.host.changeRecord((kept) => ({ ...edit(kept), token: null }));
  expect(own(under)).toHaveLength(2);
  await under.excel.user.undo();
  expect(under.excel.workbook.active.cells.get(4, 5).value).not.toBe(700);
  expect(own(under)).toHaveLength(2);
});

const page: RecordPage = recordPage(
  {
    kept: readRecord(noParts, sha256),
    signed: null,
    decided: [],
    open: null,
    sayRule: (rule) => rule,
    at,
  },
  "zh-CN",
);
const hostile = {
  ...page,
  rows: [...page.rows, { is: "entry" as const, texts: ["=1+1", "+1", "-1", "@SUM(1)", "'a"] }],
};

describe("the record's sheet", () => {
  test("is of texts, never formulas, and prints on A4", async () => {
    const under = await open({ workbook: faults });
    const count = under.excel.workbook.sheets.length;
    expect((await under.host.writeRecordPage(hostile)).name).toBe("核查记录");
    const bytes = await under.excel.saveBytes();
    const { sheets } = await readWorkbook(bytes);
    const written = sheets.find(({ name }) => name === "核查记录");
    if (!written) throw new Error();
    expect(written.formulas).toEqual({});
    expect(written.values.at(-1)?.slice(0, 4)).toEqual(["=1+1", "+1", "-1", "@SUM(1)"]);
    expect(isRecordPage(written)).toBe(true);
    expect(review([written], catalogue).sheets[0]?.forms).toEqual([]);
    expect(under.excel.workbook.sheets.at(-1)?.page).toMatchObject({ paperSize: "a4" });
    // Again, in its place.
    await under.host.writeRecordPage(page);
    expect(under.excel.workbook.sheets.length).toBe(count + 1);
    const again = (await readWorkbook(await under.excel.saveBytes())).sheets.find(({ name }) => name === "核查记录");
    expect(again?.values.flat()).not.toContain("=1+1");
    expect(under.excel.missing).toEqual([]);
  });

  test("is as high as its texts want it, in any program, and repeats the head of its table on every page", async () => {
    const under = await open({ workbook: faults });
    const rows: RecordPage["rows"] = [
      { is: "title", texts: ["题"] },
      { is: "head", texts: ["甲", "乙", "丙", "丁", "戊"] },
      { is: "entry", texts: ["短", "", "字".repeat(200), "一\n二", ""] },
      { is: "entry", texts: ["短", "", "", `${"字".repeat(900)}\n末`, ""] },
      { is: "note", texts: ["注".repeat(300)] },
    ];
    await under.host.writeRecordPage({ ...page, rows });
    const { sheets } = await readXlsx(await under.excel.saveBytes());
    const written = sheets.find(({ name }) => name === "核查记录");
    const heights = Array.from({ length: 8 }, (_, index) => written?.rowDefs?.get(index)?.height ?? 0);
    // Eleven lines; 51, in rows that are no higher than a row may be; as wide as the page.
    expect(heights).toEqual([28, 16, 16 + 14 * 10, 16 + 14 * 23, 16 + 14 * 23, 16 + 14 * 2, 15 + 14 * 4, 0]);
    const column = written?.rows.slice(3, 6).map((row) => String(row[3]));
    expect(column?.join("")).toBe(`${"字".repeat(900)}\n末`);
    expect(written?.rows.slice(3, 6).map(([first]) => first ?? "")).toEqual(["短", "", ""]);
    expect(under.excel.workbook.sheets.at(-1)?.page).toMatchObject({
      printTitlesRow: expect.stringContaining("2") as string,
    });
    expect(under.excel.missing).toEqual([]);
  });

  test("leaves a sheet of the user's alone that has its name", async () => {
    const under = await open();
    await under.excel.Excel.run(async (context) => {
      context.workbook.worksheets.add("核查记录").getRange("A1").values = [["我的"]];
      await context.sync();
    });
    expect((await under.host.writeRecordPage(page)).name).toBe("核查记录（2）");
    expect((await under.host.writeRecordPage(page)).name).toBe("核查记录（2）");
  });

  test("is refused where the structure of the workbook is protected", async () => {
    const under = await open();
    await under.excel.Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    await expect(under.host.writeRecordPage(page)).rejects.toMatchObject({ kind: "structure-protected" });
  });
});

test("a request that is refused is told of, nothing is lost, and the next one works", async () => {
  const under = await open({ workbook: faults });
  await decideOn(under, 0, "甲");
  const kept = own(under);
  under.excel.failAt(1, "GeneralException");
  await expect(under.host.changeRecord(() => ({ add: ["<a/>"], remove: [0], token: null }))).rejects.toBeInstanceOf(
    HostError,
  );
  expect(own(under)).toEqual(kept);
  await decideOn(under, 1, "乙");
  expect(readRecord(await under.host.readRecord(), sha256).decisions).toHaveLength(2);
});
