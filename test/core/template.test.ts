/** The parts of laying out a blank form, each on small pictures of its own. */
import { addRow } from "../../src/core/template/add-row";
import { arrange } from "../../src/core/template/arrange";
import { blockName, parseBlockName } from "../../src/core/template/block-name";
import { layOut } from "../../src/core/template/lay-out";
import { formulaText, movedTo, stacked, type Layout } from "../../src/core/template/layout";
import { problemsOf, settingsFor, type Settings } from "../../src/core/template/settings";
import { extentOf, nextFreePlace } from "../../src/core/template/place";
import { rememberedSettings } from "../../src/core/template/remembered";
import { sheetNameFor } from "../../src/core/template/sheet-name";
import { a1Range } from "../../src/core/sheet";
import { blank, defineTemplate } from "../../src/core/template";
import { read } from "../../src/core/review";
import { catalogue } from "../../src/catalogue";
import { sheetOf } from "../support/sheet-of-layouts";

const layout = `
  | {office}{year}年{level}项目绩效目标批复表 | < | < | < | < | < | < | < | < |
  | 立项依据 | {basis} | < | < | < | < | < | < | < |
  | 项目资金 | 中长期资金总额： | {funds.midLong.total} | < | 年度资金总额： | {funds.annual.total} | < | < | < |
  | ^ | 财政拨款 | {funds.midLong.fiscal} | < | 财政拨款 | {funds.annual.fiscal} | < | < | < |
  | 总体目标 | 中长期目标 | < | < | 年度目标 | < | < | < | < |
  | ^ | {goals.midLong} | < | < | {goals.annual} | < | < | < | < |
  | 绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 二级指标 | 三级指标 | 指标值 | < |
  | ^ | 产出指标 | 数量指标 | {midLong.quantity.name} | {midLong.quantity.value} | 数量指标 | {annual.quantity.name} | {annual.quantity.value} | < |
  | ^ | ^ | 成本指标 | {midLong.cost.name} | {midLong.cost.value} | 成本指标 | {annual.cost.name} | {annual.cost.value} | < |
`;

const small = defineTemplate({
  id: "small",
  version: 3,
  kind: "project",
  layout,
  widths: [10, 10, 10, 10, 10, 10, 10, 10, 10],
  fields: ["basis", "funds.midLong.total", "goals.midLong", "goals.annual"],
  options: { basis: ["法律法规", "其他"] },
  several: ["basis"],
  totals: { "funds.annual.total": ["funds.annual.fiscal"], "weights.total": ["annual.*.weight"] },
  guidance: [
    { holes: /^funds\./, accepts: { is: "money" }, title: "资金", prompt: "请填写 {year} 年的数字。" },
    { holes: /^basis/, accepts: { is: "choice" }, title: "依据", prompt: "请勾选。" },
  ],
});

const rowsOf = (chosen: Partial<Settings>) =>
  arrange(small, settingsFor(2026, chosen)).picture.map((cells) => cells.join(" | "));

describe("settings redraw the picture", () => {
  test("as printed, but for ticks in cells of their own", () => {
    expect(rowsOf({})[1]).toBe("立项依据 | {basis.1} | < | < | < | < | {basis.2} | < | <");
    expect(rowsOf({}).slice(2)).toEqual(
      layout
        .trim()
        .split("\n")
        .slice(2)
        .map((line) => line.trim().replace(/^\| | \|$/g, "")),
    );
  });

  test("more rows of a category lie under its label", () => {
    expect(rowsOf({ rows: { quantity: 2 } }).slice(7, 9)).toEqual([
      "^ | 产出指标 | 数量指标 | {midLong.quantity.name} | {midLong.quantity.value} | 数量指标 | {annual.quantity.name} | {annual.quantity.value} | <",
      "^ | ^ | ^ | {midLong.quantity.2.name} | {midLong.quantity.2.value} | ^ | {annual.quantity.2.name} | {annual.quantity.2.value} | <",
    ]);
  });

  test("weights take the last column and count in their heading", () => {
    expect(rowsOf({ weights: 90 }).slice(6, 8)).toEqual([
      "绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 二级指标 | 三级指标 | 指标值 | 权重（{weights.total}/90）",
      "^ | 产出指标 | 数量指标 | {midLong.quantity.name} | {midLong.quantity.value} | 数量指标 | {annual.quantity.name} | {annual.quantity.value} | {annual.quantity.weight}",
    ]);
  });

  test("costs become a level 1 of three", () => {
    expect(
      rowsOf({ costs: "level1" })
        .slice(7)
        .map((row) => row.split(" | ").slice(1, 4)),
    ).toEqual([
      ["成本指标", "经济成本指标", "{midLong.economic-cost.name}"],
      ["^", "社会成本指标", "{midLong.social-cost.name}"],
      ["^", "生态环境成本指标", "{midLong.ecological-cost.name}"],
      ["产出指标", "数量指标", "{midLong.quantity.name}"],
    ]);
  });

  test("without the mid/long-term half, the year takes its place", () => {
    expect(rowsOf({ midLong: false }).slice(2)).toEqual([
      "项目资金 | 年度资金总额： | {funds.annual.total} | < | < | < | < | < | <",
      "^ | 财政拨款 | {funds.annual.fiscal} | < | < | < | < | < | <",
      "总体目标 | 年度目标 | < | < | < | < | < | < | <",
      "^ | {goals.annual} | < | < | < | < | < | < | <",
      "绩效指标 | 一级指标 | 二级指标 | 三级指标 | < | < | 指标值 | < | <",
      "^ | 产出指标 | 数量指标 | {annual.quantity.name} | < | < | {annual.quantity.value} | < | <",
      "^ | ^ | 成本指标 | {annual.cost.name} | < | < | {annual.cost.value} | < | <",
    ]);
    expect(arrange(small, settingsFor(2026, { midLong: false })).fields).toEqual(["basis", "goals.annual"]);
  });
});

describe("a layout", () => {
  const layout = layOut(small, settingsFor(2026, { office: "云溪市", weights: 100, rows: { quantity: 2 } }));
  const cell = (of: Layout, hole: string) => of.cells.find((one) => one.hole === hole);

  test("knows its template, its size and where everything is", () => {
    expect(layout.template).toEqual({ id: "small", kind: "project", version: 3 });
    expect(a1Range(layout.range)).toBe("A1:I10");
    expect(Object.entries(layout.places).map(([hole, at]) => `${hole} ${a1Range(at)}`)).toContain(
      "annual.quantity.2.weight I9",
    );
  });

  test("computes totals, which nobody is asked to type", () => {
    const total = cell(layout, "funds.annual.total");
    expect(total?.formula && formulaText(total.formula)).toBe('=IF(COUNT(F4)=0,"",SUM(F4))');
    expect(total?.input).toBe(false);
    expect(cell(layout, "funds.annual.fiscal")?.input).toBe(true);
    const heading = layout.cells.find(({ value }) => value === "权重（0/100）");
    expect(heading?.formula && formulaText(heading.formula)).toBe('="权重（"&SUM(I8:I10)&"/100）"');
  });

  test("holds the results of its formulas", () => {
    const filled = layOut(small, settingsFor(2026, { weights: 90 }), {
      "funds.annual.fiscal": 0.1,
      "annual.quantity.weight": 40,
      "annual.cost.weight": 50,
    });
    expect(cell(filled, "funds.annual.total")?.value).toBe(0.1);
    expect(filled.cells.map(({ value }) => value)).toContain("权重（90/90）");
  });

  test("takes a stated total as it is", () => {
    const total = cell(layOut(small, settingsFor(2026), { "funds.annual.total": 9 }), "funds.annual.total");
    expect(total).toMatchObject({ value: 9, formula: null, input: true });
  });

  test("takes ticks that were stated in one text", () => {
    const ticked = layOut(small, settingsFor(2026), { basis: "□法律法规 ☑其他" });
    expect([cell(ticked, "basis.1")?.value, cell(ticked, "basis.2")?.value]).toEqual(["□法律法规", "☑其他"]);
  });

  test("draws no line between a label and its amount, nor between boxes", () => {
    const border = (hole: string) => layout.looks[cell(layout, hole)?.look ?? ""]?.border;
    expect(border("funds.annual.total")).toEqual({ left: false, right: true, top: true, bottom: true });
    expect(border("basis.1")).toEqual({ left: true, right: false, top: true, bottom: true });
    expect(border("goals.annual")).toEqual({ left: true, right: true, top: true, bottom: true });
  });

  test("says what belongs into a cell, one rule for equal cells", () => {
    expect(layout.validations.map(({ cells, rule, prompt }) => [cells.map(a1Range).join(), rule.is, prompt])).toEqual([
      ["B2:F2", "list", "请勾选。"],
      ["G2:I2", "list", "请勾选。"],
      ["C3:D3,C4:D4,F4:I4", "decimal", "请填写 2026 年的数字。"],
    ]);
  });

  test("moves as a whole", () => {
    const moved = movedTo(layout, { row: 20, column: 3 });
    expect(a1Range(moved.range)).toBe("D21:L30");
    const total = cell(moved, "funds.annual.total");
    expect(total && [a1Range(total.at), total.formula && formulaText(total.formula)]).toEqual([
      "I23:L23",
      '=IF(COUNT(I24)=0,"",SUM(I24))',
    ]);
    expect(movedTo(moved, { row: 0, column: 0 })).toEqual(layout);
  });

  test("stacks two rows apart", () => {
    expect(stacked([layout, layout]).map(({ range }) => a1Range(range))).toEqual(["A1:I10", "A13:I22"]);
  });

  test("is plain data", () => {
    expect(JSON.parse(JSON.stringify(layout))).toEqual(layout);
  });

  test("reads back as what blank() prints", () => {
    const settings = settingsFor(2026, { weights: null });
    const printed = blank(arrange(small, settings), { year: 2026, level: "市级", office: "" });
    expect(sheetOf([layOut(small, settings)], "small")).toMatchObject({
      values: printed.values,
      merges: printed.merges,
    });
  });
});

describe("settings that make no form", () => {
  test.each([
    [{}, []],
    [{ year: 1999 }, ["year"]],
    [{ year: 2026.5 }, ["year"]],
    [{ rows: { quantity: 0 } }, ["rows"]],
    [{ rows: { quantity: 21 }, tasks: 0 }, ["rows", "rows"]],
    [{ office: "云".repeat(21) }, ["too-long"]],
    [{ projectName: ` ${"路".repeat(100)}\n` }, []],
  ])("%j: %j", (chosen, expected) => {
    expect(problemsOf(settingsFor(2026, chosen)).map(({ is }) => is)).toEqual(expected);
  });
});

describe("names of sheets", () => {
  test.each([
    ["公厕维护", [], "公厕维护"],
    ["公厕/维护：[一期]?*\\:", [], "公厕_维护：_一期_____"],
    ["'公厕'", [], "公厕"],
    ["", [], "绩效目标"],
    ["公厕\n维护", ["公厕 维护"], "公厕 维护（2）"],
    ["ABC", ["abc", "Abc（2）"], "ABC（3）"],
    ["History", [], "History（2）"],
    ["路".repeat(40), ["路".repeat(31)], `${"路".repeat(28)}（2）`],
    [`${"路".repeat(30)}😀`, [], "路".repeat(30)],
  ])("%j beside %j: %s", (text, taken, name) => {
    expect(sheetNameFor(text, taken)).toBe(name);
  });
});

describe("the name of a block", () => {
  test("says its template, version and number", () => {
    const block = { id: "special-policy", version: 2, number: 3 };
    expect(blockName(block)).toBe("approval.special_policy.v2.3");
    expect(parseBlockName(blockName(block))).toEqual(block);
  });

  test.each(["Print_Area", "approval.x", "approval.project.v1", "_approval.project.v1.1"])(
    "%s is another's",
    (name) => {
      expect(parseBlockName(name)).toBeNull();
    },
  );
});

describe("another row", () => {
  const template = catalogue.templates.find(({ id }) => id === "project");
  if (!template) throw new Error("no project form");
  const sheet = sheetOf([layOut(template, settingsFor(2026, { weights: 90 }))], "x");
  const [form] = read(sheet, catalogue).forms;
  if (!form) throw new Error("no form");
  const words = (level2: "quantity" | "cost" | "satisfaction" | "economic-cost") => {
    const addition = addRow(sheet, form, level2);
    return (
      addition && {
        ...addition,
        unmerge: addition.unmerge.map(a1Range),
        merge: addition.merge.map(a1Range),
      }
    );
  };

  test("inside a group of level 1, which grows by itself", () => {
    expect(words("quantity")).toEqual({
      below: 14,
      unmerge: [],
      merge: ["C15:C16", "F15:F16", "G16:H16"],
      formulas: {},
      atEnd: false,
    });
  });

  test("at the end of a group of level 1, which must grow with it", () => {
    expect(words("cost")).toEqual({
      below: 17,
      unmerge: ["B15:B18"],
      merge: ["B15:B19", "C18:C19", "F18:F19", "G19:H19"],
      formulas: {},
      atEnd: false,
    });
  });

  test("at the end of the form, where its sums end as well", () => {
    expect(words("satisfaction")).toEqual({
      below: 22,
      unmerge: ["A14:A23"],
      merge: ["A14:A24", "B23:B24", "C23:C24", "F23:F24", "G24:H24"],
      formulas: { J14: '="权重（"&SUM(J15:J24)&"/90）"' },
      atEnd: true,
    });
  });

  test("of a category that the form does not print: none", () => {
    expect(words("economic-cost")).toBeNull();
  });
});

describe("a place for a block", () => {
  const layout = layOut(small, settingsFor(2026));
  const empty = sheetOf([], "x");

  test("is the first cell of an empty sheet, and two rows below the last thing on another", () => {
    expect(nextFreePlace(empty, [])).toEqual({ row: 0, column: 0 });
    const sheet = sheetOf([movedTo(layout, { row: 4, column: 2 })], "x");
    expect(nextFreePlace(sheet, read(sheet, catalogue).forms)).toEqual({ row: 15, column: 2 });
  });

  test("is measured from the last row of a form, also where that is blank, and in line with the last form", () => {
    const [above, below] = [
      movedTo(layout, { row: 0, column: 0 }),
      movedTo(layOut(small, settingsFor(2026, { rows: { cost: 4 } })), { row: 20, column: 4 }),
    ];
    const notes = { ...sheetOf([above, below], "x") };
    const forms = [below, above].map(({ range }) => ({ range }));
    expect(nextFreePlace(notes, forms)).toEqual({ row: below.range.bottom + 3, column: 4 });
    expect(nextFreePlace({ ...notes, merges: [] }, forms)).toEqual({ row: below.range.bottom + 3, column: 4 });
    const named = {
      ...notes,
      merges: [],
      names: [{ name: "approval.small.v3.1", refersTo: `=x!${a1Range(below.range)}`, comment: "" }],
    };
    expect(nextFreePlace(named, forms.slice(1)).row).toBe(below.range.bottom + 3);
  });

  test("is below all else as well, whichever column that is in, but in line with the form", () => {
    const sheet = sheetOf([movedTo(layout, { row: 4, column: 2 })], "x");
    const values = [...sheet.values.map((row) => [...row]), [], [], [], ["备注"]];
    expect(nextFreePlace({ ...sheet, values }, [{ range: movedTo(layout, { row: 4, column: 2 }).range }])).toEqual({
      row: values.length + 2,
      column: 2,
    });
  });

  test("without a form is in line with what there is", () => {
    const table = {
      ...empty,
      origin: { row: 2, column: 1 },
      values: [
        [null, "甲"],
        [null, 1],
      ],
    };
    expect(nextFreePlace(table, [])).toEqual({ row: 6, column: 2 });
    const merged = { ...empty, merges: [{ top: 7, left: 3, bottom: 9, right: 4 }] };
    expect(nextFreePlace(merged, [])).toEqual({ row: 12, column: 3 });
    expect(nextFreePlace({ ...empty, formulas: { E5: '=""' } }, [])).toEqual({ row: 7, column: 4 });
  });

  test("is below what stands", () => {
    const sheet = sheetOf([layout], "x");
    const below = movedTo(layout, nextFreePlace(sheet, []));
    expect(a1Range(extentOf(stacked([below, below])))).toBe("A12:I31");
  });
});

describe("settings that were remembered", () => {
  test("come back as they were", () => {
    const chosen = settingsFor(2026, { office: "云溪市", rows: { quantity: 3 }, weights: 90, midLong: false });
    expect(rememberedSettings(JSON.stringify(chosen), 2027)).toEqual({ ...chosen, year: 2027 });
  });

  test.each([
    ["", {}],
    ["[1", {}],
    ["null", {}],
    [
      '{"office":1,"weights":80,"rows":{"quantity":0,"x":2,"quality":2},"tasks":"6","midLong":"no","costs":"level2"}',
      { rows: { quality: 2 } },
    ],
    [`{"office":"${"云".repeat(30)}","level":"县级"}`, { level: "县级" }],
  ])("and what makes no sense is left out: %s", (text, expected) => {
    expect(rememberedSettings(text, 2026)).toEqual(settingsFor(2026, expected));
  });
});
