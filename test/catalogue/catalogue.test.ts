/** What holds for the catalogue as a whole: one name everywhere, messages of one style, forms that are read as printed. */
import { readdirSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { catalogue } from "../../src/catalogue/bilingual";
import { provisions as known } from "../../src/catalogue/provisions";
import type { Provision } from "../../src/core/provision";
import { foundFields } from "../../src/core/fields";
import type { Form, Indicator } from "../../src/core/form";
import { judge, read, review } from "../../src/core/review";
import { a1 } from "../../src/core/sheet";
import { blank, holesOf, type Filling, type Template } from "../../src/core/template";
import { faultless } from "../support/faultless";
import { deepFreeze, holeCells } from "../support/test-rule";
import { kept, printed, type Typed } from "../support/typed";

const root = path.resolve(__dirname, "../..");
const namesIn = (folder: string, end: string) =>
  readdirSync(path.join(root, folder))
    .filter((file) => file.endsWith(end))
    .map((file) => file.slice(0, -end.length))
    .sort();
const provisions: readonly Provision[] = known;
const ids = catalogue.rules.map(({ id }) => id);

describe("one name everywhere", () => {
  test("the rules are in the order of their ids", () => {
    expect(ids).toEqual([...ids].sort());
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("every file of a rule is in the index, under its id", () => {
    expect(namesIn("src/catalogue/rules", ".ts").filter((name) => !/^(index|english)$|\.en$/.test(name))).toEqual(ids);
  });

  test("every rule has a test", () => {
    expect(namesIn("test/catalogue/rules", ".test.ts")).toEqual(ids);
  });

  test("every rule has its English beside it", () => {
    expect(namesIn("src/catalogue/rules", ".en.ts")).toEqual(ids);
  });

  test("the templates are in the order of their ids, which are the names of their files", () => {
    expect(catalogue.templates.map(({ id }) => id)).toEqual(namesIn("src/catalogue/templates", ".ts"));
  });

  test("every rule has a provision that asks for it, and every provision a rule", () => {
    const cited = new Set(catalogue.rules.flatMap(({ basis }) => basis));
    expect([...cited].filter((one) => !provisions.includes(one))).toEqual([]);
    expect(provisions.filter((one) => !cited.has(one)).map(({ id }) => id)).toEqual([]);
  });

  test("a provision is of one name, and of the document that its id begins with", () => {
    expect(new Set(provisions.map(({ id }) => id)).size).toBe(provisions.length);
    const strays = provisions.filter(({ id, document }) => !id.startsWith(`${document?.id ?? "form"}.`));
    expect(strays.map(({ id }) => id)).toEqual([]);
  });

  test("no provision is a rule of all work", () => {
    const uses = provisions.map((one) => catalogue.rules.filter(({ basis }) => basis[0] === one).length);
    expect(Math.max(...uses)).toBeLessThanOrEqual(catalogue.rules.length / 3);
  });
});

describe.each(catalogue.rules.map((rule) => [rule.id, rule] as const))("the words of %s", (_, rule) => {
  const sentences = [rule.summary, ...Object.values(rule.messages).flat(), ...Object.values(rule.reasons)];

  test("are whole sentences", () => {
    expect(sentences.filter((text) => !/[。？]$/.test(text))).toEqual([]);
  });

  test("blame nobody", () => {
    expect(sentences.filter((text) => /你|您|违规|违反|错误|竟|粗心|马虎|乱填|禁止|必须/.test(text))).toEqual([]);
  });

  test("say what to do with a request", () => {
    const todos = Object.values(rule.messages).map(([, todo]) => todo);
    expect(todos.filter((text) => !/请|应当|只能/.test(text))).toEqual([]);
  });

  test("use Chinese punctuation", () => {
    const plain = sentences.map((text) => text.replace(/\{\w+\}/g, "某").replace(/[A-Za-z0-9≥%]+/g, "某"));
    expect(plain.filter((text) => /[,;:?!()"']/.test(text))).toEqual([]);
  });
});

describe.each(catalogue.templates.map((template) => [template.id, template] as const))(
  "the template %s",
  (id, template) => {
    const only = (form: readonly Form[]): Form => {
      expect(form).toHaveLength(1);
      const [first] = form;
      if (!first) throw new Error("no form");
      return first;
    };
    const readBack = (filling: Filling): Form => only(read(blank(template, filling), catalogue).forms);
    const cells = new Map([...holeCells(template)].map(([address, name]) => [name, address]));
    const place = (at: { readonly top: number; readonly left: number }) => a1({ row: at.top, column: at.left });

    test("is recognised blank, as the form it is, with every field in its place", () => {
      const form = readBack({});
      expect(form.kind).toBe(template.kind);
      expect(form.lost).toEqual([]);
      expect(form.headless).toBe(false);
      expect(form.standard).toBe(true);
      const places = foundFields(form.fields).map((field) => [field.id, place(field.at)]);
      expect(places.filter(([name = "", at]) => cells.get(name) !== at)).toEqual([]);
      expect(
        foundFields(form.fields)
          .map(({ id }) => id)
          .sort(),
      ).toEqual([...template.fields].sort());
    });

    test("holds exactly the fields it says, besides indicators and tasks", () => {
      const holes = holesOf(template).filter(
        (name) => !/^(annual|midLong|tasks)\./.test(name) && !["office", "year", "level"].includes(name),
      );
      expect([...holes].sort()).toEqual([...template.fields].sort());
    });

    test("has no sums, costs or columns to complain of while it is blank", () => {
      const { findings, failures } = review([blank(template)], catalogue);
      expect(failures).toEqual([]);
      const unwanted = ["total-mismatch", "cost-mismatch", "misplaced", "lost-header", "duplicate", "unit"];
      expect(findings.filter(({ category }) => unwanted.includes(category))).toEqual([]);
    });

    test("has nothing to complain of when it is filled in without fault", () => {
      const { findings } = review([blank(template, faultless[id])], catalogue);
      expect(findings).toEqual([]);
    });

    test("reads back whatever is typed into it", () => {
      fc.assert(
        fc.property(fillingOf(template), (filling) => {
          const form = readBack(filling);
          expect(whatWasRead(form, template)).toEqual(whatWasTyped(filling));
        }),
        { numRuns: 150 },
      );
    });

    test("lets no rule throw, whatever is typed into it", () => {
      fc.assert(
        fc.property(fc.oneof(fillingOf(template), anythingIn(template)), (filling) => {
          const sheet = deepFreeze(read(blank(template, filling), catalogue));
          expect(judge([sheet, sheet], catalogue).failures).toEqual([]);
        }),
        { numRuns: 150 },
      );
    });
  },
);

const word = fc.constantFrom("公厕", "道路", "路灯", "培训", "宣传", "巡查", "养护", "改造", "监测", "慰问");
const ending = fc.constantFrom("数量", "合格率", "完成时间", "面积", "人次", "覆盖率", "质量", "影响");
const name = fc.tuple(word, word, ending).map((parts) => parts.join(""));
const sentence = fc.tuple(word, word, word).map(([a, b, c]) => `完成全年${a}和${b}工作，保障${c}有序开展。`);
const unit = fc.constantFrom("云溪市城市管理局", "青石县教育局", "柳河镇人民政府", "云溪市第二中学");
const value = fc.tuple(
  fc.constantFrom("", "≥", "≤", "="),
  fc.integer({ min: 1, max: 99 }),
  fc.constantFrom("%", "座", "次", "万元", "元/人", "个"),
);
const valueText = value.map(([operator, number, suffix]) => `${operator}${String(number)}${suffix}`);
const amount = fc.integer({ min: 1, max: 99_999_999 }).map((fen) => fen / 10_000);
const perhaps = <Value>(one: fc.Arbitrary<Value>) => fc.option(one, { nil: null });

/** Every field filled as it asks for, or left blank. */
function fillingOf(template: Template): fc.Arbitrary<Filling> {
  const arbitraries = Object.fromEntries(holesOf(template).map((hole) => [hole, arbitraryOf(template, hole)]));
  return fc.record(arbitraries).map((filled) => withNames({ ...filled, year: 2024, office: "云溪市", level: "市级" }));
}

function arbitraryOf({ options }: Template, hole: string): fc.Arbitrary<string | number | null> {
  const choices = Object.entries(options).find(([id]) => id === hole)?.[1];
  if (choices) {
    return fc
      .array(fc.boolean(), { minLength: choices.length, maxLength: choices.length })
      .map((ticks) => choices.map((text, index) => (ticks[index] ? `☑${text}` : `□${text}`)).join(" "));
  }
  if (/^(funds|sources)\.|^tasks\.\w+\.(total|fiscal|other)$/.test(hole)) return perhaps(amount);
  if (/^goals\./.test(hole)) return perhaps(sentence);
  if (/Unit$|^department$/.test(hole)) return perhaps(unit);
  if (/\.value$/.test(hole)) return perhaps(valueText);
  return perhaps(name);
}

/**
 * Leaves out what nobody could read either: amounts of a task without its name or its total, and, in a row of two halves,
 * a lone text in each half, which reads like one indicator that slid.
 */
function withNames(filling: Filling): Filling {
  const lacks = (hole: string) => filling[hole] === null;
  return Object.fromEntries(
    Object.entries(filling).map(([hole, typed]) => {
      const [, task, part = ""] = /^(tasks\.\w+)\.(\w+)$/.exec(hole) ?? [];
      if (task !== undefined && part !== "name") {
        if (task !== "tasks.total" && lacks(`${task}.name`)) return [hole, null];
        if (/fiscal|other/.test(part) && lacks(`${task}.total`)) return [hole, null];
      }
      const level2 = /^midLong\.([\w-]+)\./.exec(hole)?.[1];
      const half = (horizon: string) =>
        lacks(`${horizon}.${level2 ?? ""}.name`) !== lacks(`${horizon}.${level2 ?? ""}.value`);
      return [hole, level2 !== undefined && half("midLong") && half("annual") ? null : typed];
    }),
  );
}

/** Whatever a keyboard gives, in any cell. */
function anythingIn(template: Template): fc.Arbitrary<Filling> {
  const typed = fc.oneof(
    fc.string({ unit: "binary", maxLength: 30 }),
    fc.string({ maxLength: 30 }),
    fc.double(),
    fc.integer(),
    fc.constantFrom("万元", "abc万元", "□", "☑☑", "合计", "项目名称", "产出指标", "其中：", "≥≥%", "（《", "20**年"),
    fc.constant(null),
  );
  return fc.record(Object.fromEntries(holesOf(template).map((hole) => [hole, typed])));
}

function whatWasTyped(filling: Filling): Typed {
  return kept(Object.entries(filling).filter(([hole]) => !["office", "level"].includes(hole)));
}

function whatWasRead(form: Form, template: Template): Typed {
  const fields = foundFields(form.fields).map((field) => [field.id, printed(field.value)] as const);
  const tasks = [...form.tasks, ...(form.tasksTotal ? [form.tasksTotal] : [])].flatMap((task) => {
    const row =
      holeCells(template)
        .get(a1({ row: task.at.top, column: 4 }))
        ?.replace(/\w+$/, "") ?? "";
    return [
      [`${row}name`, task.name],
      [`${row}content`, task.content],
      [`${row}total`, task.total && printed(task.total.value)],
      [`${row}fiscal`, task.fiscal && printed(task.fiscal.value)],
      [`${row}other`, task.other && printed(task.other.value)],
    ] as const;
  });
  const indicators = form.indicators.flatMap((indicator: Indicator) => {
    const start = `${indicator.horizon}.${String(indicator.level2)}`;
    return [[`${start}.name`, indicator.name] as const, [`${start}.value`, indicator.value] as const];
  });
  return kept([["year", form.year], ...fields, ...tasks, ...indicators]);
}
