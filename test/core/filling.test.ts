/** A form that is being filled in shows how far it is, and only what is wrong in what was written. */
import { catalogue } from "../../src/catalogue";
import { nextBlank, placesOf, progressOf } from "../../src/core/places";
import { review } from "../../src/core/review";
import { a1Range, type Sheet } from "../../src/core/sheet";
import type { Filling } from "../../src/core/template";
import { layOut } from "../../src/core/template/lay-out";
import { settingsFor, type Settings } from "../../src/core/template/settings";
import { sheetOf } from "../support/sheet-of-layouts";

const filled = (id: string, filling: Filling, chosen: Partial<Settings> = {}): Sheet => {
  const template = catalogue.templates.find((one) => one.id === id);
  if (!template) throw new Error(id);
  return sheetOf([layOut(template, settingsFor(2026, { office: "云溪市", ...chosen }), filling)], "表 1");
};
const named = (sheet: Sheet, refersTo: string): Sheet => ({
  ...sheet,
  names: [{ name: "approval.filling.form.1", refersTo, comment: "" }],
});
const filling = (sheet: Sheet) => named(sheet, "='表 1'!$A$1:$J$23");
const faultsOf = (sheet: Sheet) =>
  review([sheet], catalogue)
    .findings.filter(({ toFill }) => !toFill)
    .map(({ rule, message }) => `${rule} ${message}`);

describe("while it is filled in, what is missing is no fault", () => {
  test.each<[string, string, Filling]>([
    ["an amount", "project", { "funds.annual.fiscal": 30 }],
    ["a name without its value", "project", { "annual.quality.name": "设施完好率" }],
    ["a value without its name", "project", { "annual.quality.value": "≥95%" }],
    ["one of two sources", "project", { "funds.annual.fiscal": 30, "sources.generalPublic": 10 }],
    ["sources before the funds", "project", { "sources.generalPublic": 30, "funds.annual.other": 5 }],
    [
      "one of the costs",
      "project",
      {
        "funds.annual.fiscal": 30,
        "annual.cost.name": "设备购置费",
        "annual.cost.value": "≤12万元",
      },
    ],
    ["a unit without its person", "project", { implementingUnit: "云溪市环境卫生服务中心", "sources.other": 0 }],
    ["a project that goes on, before the amount of earlier years", "project", { nature: "□新增项目 ☑延续项目" }],
    ["a goal", "special-policy", { "goals.annual": "补助12部电梯的加装。" }],
    ["a task", "department-overall", { "tasks.1.name": "人员支出", "tasks.1.fiscal": 3 }],
  ])("with %s", (_, id, filling_) => {
    expect(faultsOf(filling(filled(id, filling_)))).toEqual([]);
    // The same form that nobody is filling in has faults.
    expect(faultsOf(filled(id, filling_))).not.toEqual([]);
  });

  test("nor are weights that do not make the whole yet", () => {
    const weights = {
      "annual.quantity.name": "维护公厕数量",
      "annual.quantity.value": "≥12座",
      "annual.quantity.weight": 20,
      "annual.quality.name": "设施完好率",
      "annual.quality.value": "≥95%",
      "annual.quality.weight": 20,
      "annual.social.name": "受益居民数量",
      "annual.social.value": "≥2000人",
    };
    expect(faultsOf(filling(filled("project", weights, { weights: 90 })))).toEqual([]);
  });
});

describe("what is wrong in what was written stays a fault", () => {
  test.each<[string, Filling, string]>([
    ["two ticks where one is asked for", { nature: "☑新增项目 ☑延续项目" }, "one-tick several"],
    [
      "more from the sources than there is",
      { "funds.annual.fiscal": 30, "sources.generalPublic": 40 },
      "fiscal-equals-budget-sources differs",
    ],
    [
      "costs above the funds",
      {
        "funds.annual.fiscal": 30,
        "annual.cost.name": "设备购置费",
        "annual.cost.value": "≤32万元",
      },
      "costs-within-annual-funds over",
    ],
    [
      "a rate above 100",
      { "annual.quality.name": "设施完好率", "annual.quality.value": "≥195%" },
      "rate-within-bounds over",
    ],
  ])("%s", (_, filling_, fault) => {
    expect(faultsOf(filling(filled("project", filling_)))).toContain(fault);
  });
});

test("a finding that waits has no mark", () => {
  const { marks, findings } = review([filling(filled("project", { "funds.annual.fiscal": 30 }))], catalogue);
  expect(marks).toEqual([[]]);
  expect(findings.map(({ toFill, severity }) => `${toFill} ${severity}`)).toEqual(Array(11).fill("true advice"));
});

test.each([
  ["another sheet", "='表 2'!$A$1:$J$23"],
  ["cells below", "='表 1'!$A$40:$J$60"],
  ["cells that are gone", "='表 1'!#REF!"],
  ["a sheet that is gone", "=#REF!$A$1:$J$23"],
])("a name for %s says nothing of the form", (_, refersTo) => {
  const [form] = review([named(filled("project", {}), refersTo)], catalogue).sheets[0]?.forms ?? [];
  expect(form?.filling).toBeUndefined();
});

test("of indicators each kind is awaited from the first on: an example that is put in adds none", () => {
  const awaited = (filling_: Filling) =>
    review([filling(filled("project", filling_))], catalogue).findings.filter(({ toFill }) => toFill).length;
  expect(awaited({})).toBe(12);
  expect(awaited({ "annual.quantity.name": "维护公共设施数量", "annual.quantity.value": "≥**处" })).toBe(12);
  expect(awaited({ "annual.quantity.name": "维护公共设施数量", "annual.quantity.value": "≥12处" })).toBe(11);
  expect(
    faultsOf(filling(filled("project", { "midLong.quantity.name": "公厕", "midLong.quantity.value": "≥12座" }))),
  ).toEqual([]);
});

describe("how far it is", () => {
  const progress = (id: string, written: Filling, chosen: Partial<Settings> = {}) => {
    const sheet = filled(id, written, chosen);
    const [form] = review([sheet], catalogue).sheets[0]?.forms ?? [];
    if (!form) throw new Error("no form");
    return placesOf(form, sheet);
  };

  test.each<[string, Filling, Partial<Settings>, number, number]>([
    ["project", {}, {}, 0, 35],
    ["project", {}, { projectName: "公厕维护", unit: "云溪市城市管理局" }, 2, 35],
    ["project", { "funds.annual.fiscal": 30, nature: "☑新增项目 □延续项目" }, {}, 2, 35],
    // With the mid/long-term half, once somebody has begun with it.
    ["project", { "goals.midLong": "三年内完成改造。" }, {}, 1, 56],
    ["project", {}, { rows: { quantity: 3 } }, 0, 39],
    ["project", {}, { weights: 90 }, 0, 44],
    ["special-policy", {}, {}, 0, 38],
    ["department-overall", {}, {}, 0, 24],
    ["department-overall", { "tasks.1.name": "人员支出", "tasks.2.name": "公用经费" }, {}, 2, 28],
  ])("%s with %j and %j: %d of %d", (id, written, chosen, done, all) => {
    expect(progressOf(progress(id, written, chosen))).toEqual({ filled: done, all });
  });

  test("the next place is the one after the cell, and after the last the first", () => {
    const places = progress("project", { "annual.quantity.name": "维护公厕数量" });
    const next = (row: number, column: number) =>
      a1Range(nextBlank(places, { row, column })?.at ?? { top: 0, left: 0, bottom: 0, right: 0 });
    expect(a1Range(nextBlank(places, null)?.at ?? { top: 0, left: 0, bottom: 0, right: 0 })).toBe("B2:J2");
    expect(next(14, 6)).toBe("I15:J15");
    expect(next(14, 8)).toBe("G16:H16");
    expect(next(22, 8)).toBe("B2:J2");
  });
});
