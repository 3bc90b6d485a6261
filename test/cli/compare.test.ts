/** --compare: last year's workbook, or a folder of them. */
import { writeFileSync, mkdirSync } from "node:fs";
import path from "node:path";
import { lastYear, thisYear } from "../fixtures/years";
import { workbookOf } from "../fixtures/workbook-of";
import { temporaryFiles } from "../support/temporary-files";
import { run } from "./run";

const { folder, file } = temporaryFiles();
let [before, now] = ["", ""];

beforeAll(async () => {
  before = file("2025.xlsx", Buffer.from(await workbookOf(lastYear)));
  now = file("2026.xlsx", Buffer.from(await workbookOf(thisYear)));
});

const compared = async (...more: string[]) => {
  const { out, ...rest } = await run(["check", now, "--compare", before, ...more]);
  return { ...rest, out: out.slice(out.search(/与上年比|Compared with last year/)).replaceAll(folder, "") };
};

test("the two years follow the findings, what deserves a look first", async () => {
  const { out, err } = await compared();
  expect(err).toBe("");
  expect(out.split("\n").slice(0, 12)).toEqual([
    "与上年比（上年：/2025.xlsx）",
    "  今年 7 张表：上年就有的 5 张（其中 2 张请确认），上年没有的 2 张；上年有、今年没有的 1 张。金额单位为万元。",
    "  项目                      上年  今年  增减",
    "  城区道路清扫保洁服务      45    66    +21   +46.7%",
    "    ← 上年叫“城区道路保洁服务”，在 /2025.xlsx 工作表“城区道路保洁服务” A1 · 名称相近（75%），请确认是同一个项目。",
    "    E9  警告  表里写的上年安排是 40 万元，上年的表里是 45 万元。 [prior-differs]",
    "          → 请核对上年的批复数。",
    "    F6  建议  年度资金比上年增加 21 万元（46.7%），表里没有说明理由。 [funds-rose]",
    "          → 请确认年度目标和指标也相应增加，或在表里说明理由。",
    "    G15  建议  上年的 1 项指标今年没有了：道路扬尘减少（G21）。 [indicators-vanished]",
    "           → 请确认相应的任务已经完成或不再安排。括号里是上年表的单元格。",
    "  市政路灯节能改造          80    120   +40   +50%",
  ]);
  expect(out).toContain(
    "  垃圾转运站设备购置        60    –\n    今年没有；上年在 /2025.xlsx 工作表“垃圾转运站设备购置” A1",
  );
  expect(out).toContain("  背街小巷照明整治          –     15\n    上年没有\n    B4  警告  勾选了延续项目");
});

test("in English", async () => {
  const { out } = await compared("--lang", "en");
  expect(out).toContain("This year's forms: 7, of which last year had 5 (2 to be confirmed) and had not 2");
  expect(out).toContain("Names alike (75 %): please make sure that it is the same project.");
});

test("as JSON, beside the findings", async () => {
  const { out } = await run(["check", now, "--compare", before, "--format", "json"]);
  const report = JSON.parse(out) as {
    files: unknown[];
    comparison: { projects: { name: string; funds: object; match: object; remarks: object[]; indicators: object[] }[] };
  };
  expect(report.files).toHaveLength(1);
  expect(report.comparison.projects[1]).toMatchObject({
    name: "市政路灯节能改造",
    funds: { before: 80, now: 120, difference: 40, percent: 50 },
    match: { how: "name", sure: true, doubts: [] },
    remarks: [
      { is: "more-for-the-same", severity: "warning", cells: ["F6"] },
      { is: "goal-copied", severity: "advice" },
      { is: "values-copied", severity: "advice" },
    ],
  });
  expect(report.comparison.projects[0]?.indicators).toContainEqual({
    is: "vanished",
    name: "道路扬尘减少",
    before: "≥5%",
    now: null,
  });
});

test("a folder is all its workbooks; one that cannot be used is said, and the others are compared", async () => {
  const years = path.join(folder, "上年");
  mkdirSync(years);
  writeFileSync(path.join(years, "甲.xlsx"), await workbookOf(lastYear.slice(0, 3)));
  writeFileSync(path.join(years, "乙.xlsx"), await workbookOf(lastYear.slice(3)));
  writeFileSync(path.join(years, "丙.xlsx"), "");
  writeFileSync(path.join(years, "~$甲.xlsx"), "x");
  writeFileSync(path.join(years, "说明.txt"), "x");
  const { code, out, err } = await run(["check", now, "--compare", years]);
  expect(code).toBe(2);
  expect(err).toMatch(/^“.*丙\.xlsx”.*没有任何内容.*\n$/);
  expect(out).toContain("上年就有的 5 张");
});

test("what is no file is one sentence; to read is no comparison", async () => {
  const missing = path.join(folder, "没有.xlsx");
  const { code, err, out } = await run(["check", now, "--compare", missing]);
  expect([code, err]).toEqual([2, `找不到文件“${missing}”，请检查路径和文件名。\n`]);
  expect(out).toContain("上年的文件里没有读到绩效目标表。");
  expect(await run(["read", now, "--compare", before])).toMatchObject({ code: 2 });
});

test("names of projects and files are data: a terminal obeys none of them", async () => {
  const [first, ...others] = thisYear;
  if (!first) throw new Error("no sheet");
  const evil = {
    ...first,
    values: first.values.map((row) =>
      row.map((cell) => (cell === "2026年度城区公厕日常维护" ? "\u001b[31m公厕\u202e" : cell)),
    ),
  };
  const at = file("坏.xlsx", Buffer.from(await workbookOf([evil, ...others])));
  const { out } = await run(["check", at, "--compare", at]);
  expect(["\u001b", "\u202e"].filter((sign) => out.includes(sign))).toEqual([]);
});
