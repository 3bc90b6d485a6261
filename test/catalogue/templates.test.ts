/** Blank forms in all settings: what is laid out is recognised with exactly those, and lacks nothing but what is to be filled in. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { catalogue } from "../../src/catalogue/bilingual";
import { foundFields } from "../../src/core/fields";
import type { Form } from "../../src/core/form";
import { review, type Review } from "../../src/core/review";
import { a1, a1Range, type Range, type Sheet } from "../../src/core/sheet";
import { addRow, type RowAddition } from "../../src/core/template/add-row";
import { blank, holesOf, type Filling, type Template } from "../../src/core/template";
import { arrange } from "../../src/core/template/arrange";
import { layOut } from "../../src/core/template/lay-out";
import { movedTo, stacked, type Layout } from "../../src/core/template/layout";
import { fillingOf, level2s, problemsOf, settingsFor, type Settings } from "../../src/core/template/settings";
import { isUnfilled } from "../../src/core/template/to-fill";
import { corpus, describeWithCorpus } from "../support/corpus";
import { faultless } from "../support/faultless";
import { box, kept, printed, type Typed } from "../support/typed";
import { sheetOf } from "../support/sheet-of-layouts";

const templates = catalogue.templates.map((template) => [template.id, template] as const);
const reviewed = (...layouts: readonly Layout[]): Review => review([sheetOf(layouts, "x")], catalogue);

function only({ sheets }: Review): Form {
  const [form, ...others] = sheets.flatMap(({ forms }) => forms);
  if (!form || others.length > 0) throw new Error(`${String(others.length + 1)} forms`);
  return form;
}

const count = fc.integer({ min: 1, max: 4 });
const word = fc.constantFrom("公厕", "道路", "路灯", "培训", "宣传", "巡查", "养护", "改造", "监测", "慰问");
const name = fc.tuple(word, word, fc.constantFrom("项目", "经费", "补助")).map((parts) => parts.join(""));
const settings: fc.Arbitrary<Settings> = fc
  .record({
    office: fc.constantFrom("", "云溪市", "青石县", "云溪市柳河镇"),
    level: fc.constantFrom("", "市级", "县级", "本级"),
    unit: fc.constantFrom("", "云溪市城市管理局", "青石县教育局"),
    code: fc.constantFrom("", "330001", "106003"),
    implementingUnit: fc.constantFrom("", "云溪市环境卫生服务中心", "云溪市环境卫生服务中心 某某"),
    projectName: fc.oneof(fc.constant(""), name),
    rows: fc.record(Object.fromEntries(level2s.map((level2) => [level2, count])), { requiredKeys: [] }),
    tasks: fc.integer({ min: 1, max: 8 }),
    midLong: fc.boolean(),
    weights: fc.constantFrom(90 as const, 100 as const, null),
    costs: fc.constantFrom("printed" as const, "level1" as const),
    protect: fc.boolean(),
  })
  .chain((chosen) => fc.integer({ min: 2020, max: 2035 }).map((year) => settingsFor(year, chosen)));

/** The categories that a form prints, as its settings ask. */
function groupsOf(template: Template, { midLong, costs }: Settings): string[] {
  const level1s = ["economic-cost", "social-cost", "ecological-cost"];
  const printed = level2s.filter((level2) => (costs === "level1" ? level2 !== "cost" : !level1s.includes(level2)));
  const halves = midLong && template.kind !== "department-overall" ? ["midLong", "annual"] : ["annual"];
  return halves.flatMap((half) => printed.map((level2) => `${half} ${level2}`)).sort();
}

test.each(
  templates.flatMap(([id, template]) =>
    [{}, { midLong: false }, { weights: 90 as const }, { costs: "level1" as const }, { projectName: "公厕维护" }].map(
      (chosen) => [id, chosen, template] as const,
    ),
  ),
)("nothing of %s with %j is left unread", (_, chosen, template) => {
  expect(only(reviewed(layOut(template, settingsFor(2026, chosen)))).unread).toEqual([]);
});

describe.each(templates)("the blank form %s", (id, template) => {
  test("is recognised with exactly its settings", () => {
    fc.assert(
      fc.property(settings, (chosen) => {
        expect(problemsOf(chosen)).toEqual([]);
        const layout = layOut(template, chosen);
        const form = only(reviewed(layout));
        expect(form).toMatchObject({ kind: template.kind, year: chosen.year, standard: true, headless: false });
        expect(form.title).toMatch(new RegExp(`^${chosen.office}${String(chosen.year)}年${chosen.level}`));
        expect(form.range).toEqual(layout.range);
        expect(form.groups.map(({ horizon, level2 }) => `${horizon} ${level2}`).sort()).toEqual(
          groupsOf(template, chosen),
        );
        const fields = foundFields(form.fields);
        expect(fields.map((field) => field.id).sort()).toEqual([...arrange(template, chosen).fields].sort());
        const strayed = fields.filter((field) => {
          const at = layout.places[field.id] ?? layout.places[`${field.id}.1`];
          return !at || a1Range(at) !== a1Range(field.at);
        });
        expect(strayed).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test("has nothing to say but what is to be filled in", () => {
    fc.assert(
      fc.property(settings, (chosen) => {
        const result = reviewed(layOut(template, chosen));
        expect(isUnfilled(only(result))).toBe(true);
        expect(result.failures).toEqual([]);
        expect(result.findings.length).toBeGreaterThan(0);
        expect(result.findings.filter(({ toFill, severity }) => !toFill || severity !== "advice")).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test("is what blank() prints", () => {
    fc.assert(
      fc.property(settings, (chosen) => {
        const printed = blank(arrange(template, chosen), { ...fillingOf(chosen), "weights.total": 0 });
        const { values, merges } = sheetOf([layOut(template, chosen)], id);
        expect({ values, merges }).toEqual({ values: printed.values, merges: printed.merges });
      }),
      { numRuns: 40 },
    );
  });

  test("reads back whatever is typed into it, every cell in its place", () => {
    fc.assert(
      fc.property(
        settings.chain((chosen) => fc.tuple(fc.constant(chosen), fillingFor(template, chosen))),
        ([chosen, filling]) => {
          const layout = layOut(template, chosen, filling);
          const result = reviewed(layout);
          expect(whatWasRead(only(result), layout)).toEqual(whatWasTyped(filling, chosen, layout));
          expect(result.findings.filter(({ rule }) => /^(formula-covers-parts|totals-alike)$/.test(rule))).toEqual([]);
        },
      ),
      { numRuns: 40 },
    );
  });

  test("is read where rows of a category are left blank above a filled one", () => {
    const rows = { quantity: 3, satisfaction: 4 };
    const filling = {
      "annual.quantity.3.name": "维护公厕数量",
      "annual.quantity.3.value": "=12座",
      "annual.satisfaction.4.name": "市民满意度",
      "annual.satisfaction.4.value": "≥90%",
    };
    const { indicators } = only(reviewed(layOut(template, settingsFor(2026, { rows }), filling)));
    expect(indicators.map(({ level2, name: text, value }) => [level2, text, value])).toEqual([
      ["quantity", "维护公厕数量", "=12座"],
      ["satisfaction", "市民满意度", "≥90%"],
    ]);
  });

  test("has nothing to complain of when it is filled in without fault, its sums computed", () => {
    const parts = Object.entries(faultless[id] ?? {}).filter(
      ([hole]) => !/(^tasks\.\w+|^funds\.annual|^sources)\.total$/.test(hole),
    );
    const { findings } = reviewed(layOut(template, settingsFor(2024), Object.fromEntries(parts)));
    expect(findings).toEqual([]);
  });

  test("is faulty where only a part of it is filled in", () => {
    const filled = layOut(template, settingsFor(2024), { "annual.quality.name": "设施完好率" });
    const { findings } = reviewed(filled);
    expect(findings.filter(({ toFill }) => toFill)).toEqual([]);
    expect(findings.map(({ severity }) => severity)).toContain("error");
  });

  test("is recognised wherever it stands", () => {
    const layout = movedTo(layOut(template, settingsFor(2026, { office: "云溪市" })), { row: 40, column: 5 });
    const { sheets, findings } = reviewed(layout);
    expect(sheets[0]?.forms.map(({ range }) => range)).toEqual([layout.range]);
    expect(findings.filter(({ toFill }) => !toFill)).toEqual([]);
  });

  test("says of every cell that is typed into what belongs there", () => {
    const layout = layOut(template, settingsFor(2026, { weights: 90, costs: "level1" }));
    const advised = new Set(
      layout.validations.flatMap(({ cells }) => cells.map((at) => a1({ row: at.top, column: at.left }))),
    );
    const inputs = layout.cells.filter(({ input }) => input).map(({ at }) => a1({ row: at.top, column: at.left }));
    expect(inputs.filter((cell) => !advised.has(cell))).toEqual([]);
    expect(advised.size).toBe(inputs.length);
  });

  test("stays within what Excel takes in a validation", () => {
    const { validations } = layOut(template, settingsFor(2026, { weights: 90 }));
    for (const { title, prompt, complaint, rule } of validations) {
      expect(title.length).toBeLessThanOrEqual(32);
      expect(prompt.length).toBeLessThanOrEqual(255);
      expect(complaint.length).toBeLessThanOrEqual(225);
      if (rule.is === "list") expect(rule.texts.join(",").length).toBeLessThanOrEqual(255);
      if (rule.is === "list") expect(rule.texts.filter((text) => text.includes(","))).toEqual([]);
    }
  });

  test("is small enough for one request", () => {
    expect(JSON.stringify(layOut(template, settingsFor(2026))).length).toBeLessThan(60_000);
  });
});

describe.each(templates)("a row added to %s", (_, template) => {
  test.each([{}, { midLong: false, weights: 90, costs: "level1" }, { rows: { quality: 3, satisfaction: 2 } }] as const)(
    "belongs to its category, whichever that is: %j",
    (chosen) => {
      const layout = layOut(template, settingsFor(2026, chosen));
      for (const level2 of level2s) {
        const sheet = sheetOf([layout], "x");
        const before = only(review([sheet], catalogue));
        const addition = addRow(sheet, before, level2);
        expect(addition !== null).toBe(before.groups.some((group) => group.level2 === level2));
        if (!addition) continue;
        const name = layout.places[`annual.${level2}.name`];
        const value = layout.places[`annual.${level2}.value`];
        const widened = withRow(sheet, addition, { [name?.left ?? 0]: "新增的指标", [value?.left ?? 0]: "≥3次" });
        const { indicators, range, groups } = only(review([widened], catalogue));
        expect(indicators).toMatchObject([{ level2, horizon: "annual", name: "新增的指标", value: "≥3次" }]);
        expect(range.bottom).toBe(before.range.bottom + 1);
        expect(groups.map((group) => group.level2)).toEqual(before.groups.map((group) => group.level2));
      }
    },
  );
});

/** What a spreadsheet program makes of the addition, with texts by column in the new row. */
function withRow(sheet: Sheet, addition: RowAddition, texts: Readonly<Record<number, string>>): Sheet {
  const at = addition.below + 1;
  const down = (row: number) => (row >= at ? row + 1 : row);
  const key = (range: Range) => a1Range(range);
  const apart = new Set(addition.unmerge.map(key));
  const width = sheet.values[0]?.length ?? 0;
  const row = Array.from({ length: width }, (_, column) => texts[column] ?? null);
  const kept = sheet.merges.filter((merge) => !apart.has(key(merge)));
  const moved = kept.map((merge) => ({ ...merge, top: down(merge.top), bottom: down(merge.bottom) }));
  const merges = [...moved, ...addition.merge];
  for (const [index, merge] of merges.entries()) {
    const others = merges.filter((other, place) => place !== index);
    expect(
      others.filter(
        (other) =>
          other.top <= merge.bottom &&
          merge.top <= other.bottom &&
          other.left <= merge.right &&
          merge.left <= other.right,
      ),
    ).toEqual([]);
  }
  return { ...sheet, merges, values: [...sheet.values.slice(0, at), row, ...sheet.values.slice(at)], formulas: {} };
}

test("several blank forms on one sheet are as many, and none is faulty", () => {
  const layouts = catalogue.templates.map((template) => layOut(template, settingsFor(2026, { office: "云溪市" })));
  const { sheets, findings } = reviewed(...stacked(layouts));
  expect(sheets[0]?.forms.map(({ kind }) => kind)).toEqual(catalogue.templates.map(({ kind }) => kind));
  expect(findings.filter(({ toFill }) => !toFill)).toEqual([]);
});

const amount = fc.integer({ min: 1, max: 99_999_999 }).map((fen) => fen / 10_000);
const valueText = fc.tuple(
  fc.constantFrom("≥", "≤", "="),
  fc.integer({ min: 1, max: 99 }),
  fc.constantFrom("%", "座", "次", "万元"),
);

/** Some cells filled, some not; an indicator has both its texts, a task its name and amounts. */
function fillingFor(template: Template, chosen: Settings): fc.Arbitrary<Filling> {
  const arranged = arrange(template, chosen);
  const holes = holesOf(arranged).filter(
    (hole) => !/^(office|year|level|weights\.total)$/.test(hole) && !(hole in fillingOf(chosen)),
  );
  const rows = new Map<string, string[]>();
  for (const hole of holes) {
    const row = /^(.*)\.(name|value|weight|content|total|fiscal|other)$/.exec(hole)?.[1];
    const key = row !== undefined && /^(annual|midLong|tasks)\./.test(row) ? row : hole;
    rows.set(key, [...(rows.get(key) ?? []), hole]);
  }
  return fc
    .tuple(
      ...[...rows.values()].map((members) =>
        fc.option(fc.record(Object.fromEntries(members.map((hole) => [hole, arbitraryFor(arranged, hole)]))), {
          nil: {},
        }),
      ),
    )
    .map((parts) =>
      Object.fromEntries(parts.flatMap((part) => Object.entries(part).filter(([, typed]) => typed !== null))),
    );
}

function arbitraryFor(template: Template, hole: string): fc.Arbitrary<string | number | null> {
  const text = name.map((words) => `${words}的有关工作`);
  if (template.totals[hole] !== undefined || /^tasks\..+\.total$|^tasks\.total\./.test(hole)) return fc.constant(null);
  if (/^(funds|sources)\.|^tasks\.\w+\.(fiscal|other)$/.test(hole)) return amount;
  if (/\.weight$/.test(hole)) return fc.integer({ min: 1, max: 30 });
  if (/\.value$/.test(hole)) return valueText.map((parts) => parts.map(String).join(""));
  const boxes = boxesOf(template, hole);
  return boxes === null ? text : fc.constantFrom(boxes, boxes.replace("□", "☑"));
}

function boxesOf({ options }: Template, hole: string): string | null {
  const [, id = "", number] = /^(\w+)(?:\.(\d+))?$/.exec(hole) ?? [];
  const texts = Object.entries(options).find(([field]) => field === id)?.[1];
  if (!texts) return null;
  return texts
    .filter((_, index) => number === undefined || index === Number(number) - 1)
    .map((option) => `□${option}`)
    .join(" ");
}

/** What stands in the cells, as far as it says anything: boxes count where one is ticked. */
function whatWasTyped(filling: Filling, chosen: Settings, layout: Layout): Typed {
  const names = Object.entries(fillingOf(chosen)).filter(
    ([hole]) => hole in layout.places && !/^(office|level|year)$/.test(hole),
  );
  const sums = layout.cells.flatMap(({ hole, value, formula }) =>
    hole !== null && formula ? [[hole, value] as const] : [],
  );
  const ticks = layout.cells.flatMap(({ hole, value }) =>
    hole !== null && typeof value === "string" && /[□☑]/.test(value) ? [[hole, value] as const] : [],
  );
  const typed = Object.entries(filling).filter(([hole]) => hole in layout.places);
  return kept([...names, ...typed, ...sums, ...ticks]);
}

function whatWasRead(form: Form, { places }: Layout): Typed {
  const holes = new Map(Object.entries(places).map(([hole, at]) => [a1({ row: at.top, column: at.left }), hole]));
  const holeAt = (at: { readonly top: number; readonly left: number }) =>
    holes.get(a1({ row: at.top, column: at.left })) ?? `nothing at ${a1({ row: at.top, column: at.left })}`;
  const tasks = [...form.tasks, ...(form.tasksTotal ? [form.tasksTotal] : [])].flatMap((task) => {
    const row = task.total ? holeAt(task.total.at).replace(/\w+$/, "") : "?";
    return [
      [`${row}name`, task.name],
      [`${row}content`, task.content],
      [`${row}total`, task.total && printed(task.total.value)],
      [`${row}fiscal`, task.fiscal && printed(task.fiscal.value)],
      [`${row}other`, task.other && printed(task.other.value)],
    ] as const;
  });
  const indicators = form.indicators.flatMap(({ horizon, level2, name: text, nameAt, value, valueAt, weight }) => {
    const hole = holeAt(nameAt);
    const start = `${horizon}.${String(level2)}.`;
    return [
      [hole.startsWith(start) ? hole : `${hole} as ${start}`, text] as const,
      [holeAt(valueAt), value] as const,
      ...(weight ? [[holeAt(weight.at), Number(weight.text)] as const] : []),
    ];
  });
  const fields = foundFields(form.fields).flatMap(({ id, value }): (readonly [string, unknown])[] =>
    value.is === "choice" && places[`${id}.1`]
      ? value.options.map((one, index) => [`${id}.${String(index + 1)}`, box(one)])
      : [[id, printed(value)]],
  );
  return kept([...fields, ...tasks, ...indicators]);
}

interface Expected {
  readonly id: string;
  readonly kind: string;
  readonly title: string | null;
  readonly year: number | null;
  readonly fields: Readonly<Record<string, { readonly value: string | number | readonly string[] | null }>>;
  readonly tasks?: readonly Readonly<
    Record<"name" | "content" | "total" | "fiscal" | "other", string | number | null>
  >[];
  readonly tasksTotal?: Readonly<Record<"total" | "fiscal" | "other", number | null>>;
  readonly indicators: readonly {
    readonly level2: string;
    readonly level3: string | null;
    readonly value: string | null;
    readonly horizon: "annual" | "midLong";
  }[];
}

describeWithCorpus("a blank form filled in as a form of the corpus", () => {
  const expected = (): Expected[] =>
    (
      JSON.parse(readFileSync(corpus("laid-out.expected.json"), "utf8")) as { sheets: { forms: Expected[] }[] }
    ).sheets.flatMap(({ forms }) => forms);

  test("is recognised completely, all seventeen of them", () => {
    const forms = expected();
    expect(forms).toHaveLength(17);
    for (const one of forms) {
      const template = catalogue.templates.find(({ id }) => id === one.kind);
      if (!template) throw new Error(one.kind);
      const { chosen, filling } = fillingLike(one, template);
      const layout = layOut(template, chosen, filling);
      const form = only(reviewed(layout));
      expect({ id: one.id, ...whatWasRead(form, layout) }).toEqual({
        id: one.id,
        ...whatWasTyped(filling, chosen, layout),
      });
      expect(form.indicators).toHaveLength(one.indicators.length);
      expect(form.title).toBe(one.title ?? form.title);
      expect(isUnfilled(form)).toBe(false);
    }
  });
});

const categories: readonly (readonly [RegExp, (typeof level2s)[number]])[] = [
  [/数量/, "quantity"],
  [/质量/, "quality"],
  [/时效/, "timeliness"],
  [/成本/, "cost"],
  [/经济/, "economic"],
  [/社会/, "social"],
  [/生态/, "ecological"],
  [/可持续/, "sustainability"],
  [/满意/, "satisfaction"],
];
const codes: Readonly<Record<string, string>> = {
  new: "新增项目",
  continuing: "延续项目",
  "one-off": "一次性",
  recurring: "经常性",
  laws: "法律法规",
  "party-government-decision": "市委市政府决定",
  "superior-document": "上级文件要求",
  "leader-instruction": "市委市政府领导指示",
  other: "其他",
};

/** The settings and the filling that make the form of the corpus. */
function fillingLike(form: Expected, template: Template): { readonly chosen: Settings; readonly filling: Filling } {
  const rows: Partial<Record<(typeof level2s)[number], number>> = {};
  const filling: Record<string, string | number | null> = {};
  const seen: Record<string, number> = {};
  for (const { horizon, level2: label, level3, value } of form.indicators) {
    const level2 = categories.find(([pattern]) => pattern.test(label))?.[1] ?? "quantity";
    const key = `${horizon}.${level2}`;
    const number = (seen[key] = (seen[key] ?? 0) + 1);
    rows[level2] = Math.max(rows[level2] ?? 1, number);
    const row = number === 1 ? key : `${key}.${String(number)}`;
    filling[`${row}.name`] = level3;
    filling[`${row}.value`] = value;
  }
  for (const [id, { value }] of Object.entries(form.fields)) {
    const options = Object.entries(template.options).find(([field]) => field === id)?.[1];
    const ticked = (Array.isArray(value) ? (value as unknown[]) : [value]).map((code) => codes[String(code)] ?? code);
    filling[id] = options
      ? options.map((text) => (ticked.includes(text) ? "☑" : "□") + text).join(" ")
      : typeof value === "string" || typeof value === "number"
        ? value
        : null;
  }
  form.tasks?.forEach((task, index) => {
    for (const [part, value] of Object.entries(task)) {
      if (part !== "cells") filling[`tasks.${String(index + 1)}.${part}`] = value;
    }
  });
  for (const part of ["total", "fiscal", "other"] as const)
    if (form.tasksTotal) filling[`tasks.total.${part}`] = form.tasksTotal[part];
  const { projectName, budgetUnit, implementingUnit, department, ...rest } = filling;
  const [office, year] = /^(.*)((?:19|20)\d{2})年/.exec(form.title ?? "")?.slice(1) ?? ["", "2022"];
  const text = (value: unknown) => (typeof value === "string" ? value : "");
  return {
    chosen: settingsFor(Number(year), {
      office: office ?? "",
      unit: text(department) || text(budgetUnit),
      implementingUnit: text(implementingUnit),
      projectName: text(projectName),
      rows,
      tasks: Math.max(1, form.tasks?.length ?? 4),
    }),
    filling: Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== null)),
  };
}
