/** What became of a form that was inserted: departures from what was drawn are told, what users may do is not. */
import { catalogue } from "../../src/catalogue/bilingual";
import { say, sayOutcome } from "../../src/core/message";
import { review } from "../../src/core/review";
import { a1Range, parseRange, type Sheet } from "../../src/core/sheet";
import { blockName } from "../../src/core/template/block-name";
import type { Departure, Departures } from "../../src/core/template/departures";
import { insertedOn, type Inserted } from "../../src/core/template/inserted";
import { layOut } from "../../src/core/template/lay-out";
import { movedTo } from "../../src/core/template/layout";
import { parseShape, shapeText } from "../../src/core/template/shape";
import { level2s, settingsFor, type Settings } from "../../src/core/template/settings";
import { faultless } from "../support/faultless";
import { sheetOf } from "../support/sheet-of-layouts";

/** A sheet with a form, and what is known of its insertion. */
type Drawn = Sheet & { readonly inserted: Inserted };

function insertedForm(id: string, chosen: Partial<Settings> = {}, filling = {}): Drawn {
  const template = catalogue.templates.find((one) => one.id === id);
  if (!template) throw new Error(id);
  const settings = settingsFor(2024, { office: "云溪市", ...chosen });
  const layout = movedTo(layOut(template, settings, filling), { row: 3, column: 1 });
  const inserted: Inserted = { range: layout.range, template: layout.template, shape: layout.shape };
  return { ...sheetOf([layout], "x"), inserted };
}

/** As a host reads it. */
function asRead({ inserted: { template, shape, range }, ...sheet }: Drawn): Sheet {
  const name = blockName({ ...template, number: 1 });
  const comment = JSON.stringify({ digest: "x", ...(shape === null ? {} : { shape }) });
  return { ...sheet, names: [{ name, refersTo: `='x'!${a1Range(range)}`, comment }] };
}

/** Changes cells by their address. */
function typed(sheet: Drawn, cells: Readonly<Record<string, string | number | null>>): Drawn {
  const values = sheet.values.map((row) => [...row]);
  for (const [address, value] of Object.entries(cells)) {
    const at = parseRange(address);
    const row = values[at?.top ?? -1];
    if (at && row) row[at.left] = value;
  }
  return { ...sheet, values };
}

/** Deletes (-1) or adds (+1) one row, as a spreadsheet program does with values and merges. */
function withRow(sheet: Drawn, number: number, count: -1 | 1): Drawn {
  const row = number - 1;
  const own = sheet.inserted;
  const values = [...sheet.values];
  if (count < 0) values.splice(row, 1);
  else
    values.splice(
      row,
      0,
      values[0]!.map(() => null),
    );
  const merges = sheet.merges.flatMap((merge) => {
    const top = merge.top > row || (count > 0 && merge.top === row) ? merge.top + count : merge.top;
    const bottom = merge.bottom >= row ? merge.bottom + count : merge.bottom;
    return bottom < top ? [] : [{ ...merge, top, bottom }];
  });
  return {
    ...sheet,
    values,
    merges,
    inserted: { ...own, range: { ...own.range, bottom: own.range.bottom + count } },
  };
}

function departuresIn(sheet: Drawn): Departures | undefined {
  const [form, ...others] = review([asRead(sheet)], catalogue).sheets.flatMap(({ forms }) => forms);
  expect(others).toEqual([]);
  return form?.departures;
}

function told(sheet: Drawn): string[] {
  const departures = departuresIn(sheet);
  if (departures?.is !== "compared") throw new Error(JSON.stringify(departures));
  return departures.found.map(sentence);
}

function sentence(departure: Departure): string {
  const at = a1Range(departure.at);
  switch (departure.is) {
    case "changed":
      return `${at} ${departure.standard} → ${departure.printed}`;
    case "gone":
      return `${at} without ${departure.labels.join("、")}`;
    case "columns":
      return `${at} ${String(departure.standard)} columns → ${String(departure.printed)}`;
  }
}

const ids = catalogue.templates.map(({ id }) => [id] as const);
const settings: readonly Partial<Settings>[] = [
  {},
  { midLong: false, weights: 90, costs: "level1" },
  { rows: { quantity: 3, satisfaction: 2 }, tasks: 7, weights: 100 },
];

describe.each(ids)("a form that was inserted: %s", (id) => {
  test.each(settings)("has no departures, blank or filled in: %j", (chosen) => {
    expect(told(insertedForm(id, chosen))).toEqual([]);
    expect(told(insertedForm(id, chosen, faultless[id]))).toEqual([]);
  });

  test.each(settings)("may have another row anywhere below its title: %j", (chosen) => {
    const sheet = insertedForm(id, chosen);
    const own = sheet.inserted;
    for (let row = own.range.top + 2; row <= own.range.bottom + 1; row++)
      expect([row, told(withRow(sheet, row, 1))]).toEqual([row, []]);
  });

  test("tells of each row that is deleted, and of no other", () => {
    const sheet = insertedForm(id);
    const own = sheet.inserted;
    for (let row = own.range.top + 2; row <= own.range.bottom + 1; row++) {
      const labels = sheet.values[row - 1]!.slice(1).filter(
        (value) => typeof value === "string" && !/[□☑]/.test(value),
      );
      const departures = departuresIn(withRow(sheet, row, -1));
      if (departures?.is !== "compared") throw new Error(JSON.stringify(departures));
      const gone = departures.found.flatMap((one) => (one.is === "gone" ? one.labels : [sentence(one)]));
      expect([row, gone]).toEqual([row, [...new Set(labels)]]);
    }
  });
});

describe("a label of an inserted project form", () => {
  const sheet = insertedForm("project");

  test.each([
    ["that is changed", { B5: "工程名称" }, ["B5 项目名称 → 工程名称"]],
    ["that is deleted", { D19: null }, ["D19 质量指标 → "]],
    ["in the title", { B4: "云溪市2024年项目计划" }, ["B4 年部门预算项目支出绩效目标批复表 → 云溪市2024年项目计划"]],
    ["in two places", { B5: "工程名称", G19: "质量" }, ["B5 项目名称 → 工程名称", "G19 质量指标 → 质量"]],
  ])("%s is told with its cell", (_, cells, expected) => {
    expect(told(typed(sheet, cells))).toEqual(expected);
  });

  test.each([
    ["other blanks and brackets", { B5: " 项目 名称 ", F17: "指标值(含数字及文字描述)" }],
    ["the years of the mid/long-term goal", { C15: "中长期目标（2024年—2026年）" }],
    ["an amount behind its label", { C9: "中长期资金总额：30万元" }],
    ["another office, year and level", { B4: "青石县2025年县级部门预算项目支出绩效目标批复表" }],
  ])("may have %s", (_, cells) => {
    expect(told(typed(sheet, cells))).toEqual([]);
  });

  test("is not looked for in columns that have moved", () => {
    const own = sheet.inserted;
    const wider = { ...sheet, inserted: { ...own, range: { ...own.range, right: own.range.right + 1 } } };
    expect(told(wider)).toEqual(["B4 10 columns → 11"]);
  });
});

describe("what cannot be compared says why", () => {
  const sheet = insertedForm("project");
  const own = sheet.inserted;
  const as = (other: Partial<Inserted>): Drawn => ({ ...sheet, inserted: { ...own, ...other } });
  test.each([
    ["a newer version", as({ template: { id: "project", version: 9 } }), /另一版本.*第 9 版/],
    ["a template that is not known", as({ template: { id: "nothing", version: 1 } }), /另一版本.*第 1 版/],
    ["lost settings", as({ shape: null }), /设置已经丢失/],
    ["settings of another time", as({ shape: "1x" }), /设置已经丢失/],
  ])("%s", (_, changed, reason) => {
    const { outcomes } = review([asRead(changed)], catalogue);
    const mine = outcomes.flat(2).filter(({ rule }) => rule === "standard-parts-present");
    expect(mine.map(({ is }) => is)).toEqual(["could-not-check"]);
    expect(sayOutcome(mine[0]!, catalogue, "zh-CN")).toMatch(reason);
    expect(sayOutcome(mine[0]!, catalogue, "en")).toMatch(/inserted/);
  });

  test("a form of which hardly a label is left", () => {
    const rows = [5, 6, 7, 8, 9, 10, 11, 12, 15, 18, 19, 20, 21, 22, 23, 24, 25, 26];
    const cells = rows.flatMap((row) => ["C", "D", "F", "G", "J"].map((column) => [`${column}${String(row)}`, "其他"]));
    expect(departuresIn(typed(sheet, Object.fromEntries(cells)))).toMatchObject({ is: "unknown", because: "rebuilt" });
  });
});

test("the check advises, a sentence for each", () => {
  const sheet = withRow(
    typed(insertedForm("project", {}, faultless["project"]), { B5: "工程名称", D18: null }),
    13,
    -1,
  );
  const { findings } = review([asRead(sheet)], catalogue);
  const mine = findings.filter(({ rule }) => rule === "standard-parts-present");
  expect(mine.map(({ severity, at }) => [severity, ...at.map(a1Range)])).toEqual([
    ["advice", "B5"],
    ["advice", "B13"],
    ["advice", "D17"],
  ]);
  expect(mine.map((finding) => say(finding, catalogue, "zh-CN").what)).toEqual([
    "标准表在这里印“项目名称”，现在是“工程名称”。",
    expect.stringMatching(/^与插入时的标准表相比，这里少了“项目资金来源、合计、1.一般公共预算收入/),
    "标准表在这里印“数量指标”，现在是空的。",
  ]);
});

test("a form that nobody inserted is compared with the standard form as before", () => {
  const { names, ...sheet } = asRead(insertedForm("project"));
  expect(names).toHaveLength(1);
  expect(review([sheet], catalogue).sheets[0]?.forms[0]?.departures).toBeUndefined();
});

describe("the names of a workbook", () => {
  test.each([
    ["'Sheet 1'!$B$4:$K$26", "Sheet 1"],
    ["='公厕''s 表'!$B$4:$K$26", "公厕's 表"],
    ["=项目!$B$4:$K$26", "项目"],
  ])("%s tells of a form on %s", (refersTo, sheet) => {
    const names = [
      { name: "approval.special_policy.v2.3", refersTo, comment: '{"digest":"x","shape":"10043"}' },
      { name: "others", refersTo, comment: "" },
      { name: "approval.project.v1.1", refersTo: "=#REF!", comment: "" },
      { name: "approval.project.v1.2", refersTo: "=另一张!$A$1:$B$2", comment: "" },
    ];
    expect(insertedOn({ name: sheet, names })).toEqual([
      { range: parseRange("B4:K26"), template: { id: "special-policy", version: 2 }, shape: "10043" },
    ]);
  });
});

describe("the shape of a form", () => {
  test("is read back", () => {
    const rows = Object.fromEntries(level2s.map((level2, index) => [level2, 20 - index]));
    for (const chosen of [...settings, { rows, tasks: 20, midLong: false }]) {
      const { midLong, costs, weights, tasks, rows: counts } = settingsFor(2024, chosen);
      expect(parseShape(shapeText(settingsFor(2024, chosen)))).toEqual({
        midLong,
        costs,
        weights,
        tasks,
        rows: counts,
      });
    }
  });

  test.each(["", "1", "1014", "10143111111111111x", "90143111111111111", "1014z111111111111"])(
    "is not taken from %j",
    (text) => {
      expect(parseShape(text)).toBeNull();
    },
  );
});
