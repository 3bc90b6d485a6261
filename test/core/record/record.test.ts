/** From a check to a signed form: what counts, what lapses, what shows. */
import { readFileSync } from "node:fs";
import { project } from "../../../src/catalogue/templates/project";
import { shipped } from "../../../src/core/profile/profile";
import { changesBetween } from "../../../src/core/record/changes";
import { fingerprintOf } from "../../../src/core/record/content";
import { addingDecisions } from "../../../src/core/record/edit";
import { decide } from "../../../src/core/record/decision";
import { sinceLastCheck } from "../../../src/core/record/last-check";
import { noParts, readRecord } from "../../../src/core/record/record";
import { changedCells, recordPage } from "../../../src/core/record/record-rows";
import { maySign, obstaclesTo, waivedFindings } from "../../../src/core/record/signing";
import { a1Range, type Range } from "../../../src/core/sheet";
import { blank, type Filling } from "../../../src/core/template";
import { readWorkbook } from "../../../src/host/xlsx/read-workbook";
import { faultless } from "../../support/faultless";
import { projects } from "../../panel/workbook";
import { edited, sha256, withRows, Workbook } from "./workbook";

/** Costs too low (a warning), a value without an operator, a bracket too many. */
const faulty: Filling = { "annual.cost.value": "≤18.5万元", "annual.quality.name": "设施（完好率" };
const form = (filling: Filling = {}) => blank(project, { ...faultless["project"], ...filling });
const workbook = (filling: Filling = faulty) => new Workbook([form(filling)]);
const rules = ({ named }: Workbook) => named.map(({ finding }) => finding.rule);
const of = (book: Workbook, rule: string) => {
  const found = book.named.find(({ finding }) => finding.rule === rule);
  if (!found) throw new Error(`${rule}: ${rules(book).join()}`);
  return found;
};
const firstCell = ({ top, left }: Range) => a1Range({ top, left, bottom: top, right: left });
const cellOf = (book: Workbook, rule: string) => firstCell(of(book, rule).finding.at[0]);
const states = (book: Workbook) => book.decided.map(({ is, decision: { rule } }) => `${rule} ${is}`);
const signs = (book: Workbook) => book.states.forms.map(({ is }) => is);
const problems = (book: Workbook) => book.record.problems.map((one) => JSON.stringify(one));

const sampleSheets = async () =>
  (await readWorkbook(new Uint8Array(readFileSync("assets/samples/faults.xlsx")))).sheets;

const here: Range = { top: 0, left: 0, bottom: 0, right: 0 };
const costs = "costs-within-annual-funds";
const brackets = "brackets-closed";

describe("a decision", () => {
  test("is in force while its cells hold what they held, wherever the form stands", () => {
    const book = workbook();
    book.decide(of(book, costs), "kept");
    expect(states(book)).toEqual([`${costs} in-force`]);
    book.change(([sheet]) => (sheet ? [withRows(sheet, 0, 3)] : []));
    expect(states(book)).toEqual([`${costs} in-force`]);
    expect(waivedFindings(book.decided).size).toBe(1);
  });

  test("lapses where one of them changes, and says which, then and now", () => {
    const book = workbook();
    const at = cellOf(book, costs);
    book.decide(of(book, costs), "kept");
    book.edit(at, "≤17万元");
    expect(states(book)).toEqual([`${costs} lapsed`]);
    const [lapsed] = book.decided;
    expect(lapsed?.changes.map(({ at: cell, then, now }) => [cell && a1Range(cell), then, now])).toEqual([
      [at, "≤18.5万元", "≤17万元"],
    ]);
    expect(waivedFindings(book.decided).size).toBe(0);
    book.edit(at, "≤18.5万元");
    expect(states(book)).toEqual([`${costs} in-force`]);
  });

  test("lapses with each cell of a row that its finding speaks of, not with the first alone", async () => {
    const book = new Workbook(await sampleSheets());
    const row = of(book, "rows-in-their-columns");
    const { sheets } = book;
    book.decide(row, "kept");
    const row17 = ["C17", "D17", "E17", "F17", "G17"];
    expect([a1Range(row.finding.at[0]), states(book)]).toEqual(["C17:G17", ["rows-in-their-columns in-force"]]);
    const after = row17.map((address) => {
      book.change(() => sheets);
      book.edit(address, "另一段文字", row.finding.sheet);
      return waivedFindings(book.decided).size;
    });
    expect(after).toEqual(row17.map(() => 0));
  });

  test("on what several sheets say together lapses with the figure on another sheet", async () => {
    const book = new Workbook(await sampleSheets());
    const rule = "projects-match-department";
    book.decide(of(book, rule), "kept");
    const other = book.sheets.findIndex(({ name }) => name === "公共文化活动");
    const { sheets } = book;
    book.edit("E6", "年度资金总额： 67 万元", other);
    expect(of(book, rule).finding.severity).toBe("warning");
    expect(book.decided.map(({ is, because, changes }) => [is, because, changes.length])).toEqual([
      ["lapsed", "said-otherwise", 0],
    ]);
    book.change(() => sheets);
    expect(states(book)).toEqual([`${rule} in-force`]);
  });

  test("that an older version tied to the first cell of a row has lapsed, and does not wave through what it never saw", async () => {
    const book = new Workbook(await sampleSheets());
    const row = of(book, "rows-in-their-columns");
    const [first] = row.cells;
    if (!first) throw new Error();
    book.decide({ ...row, cells: [first], subject: "0".repeat(32) }, "kept");
    expect(book.decided.map(({ is, because }) => [is, because])).toEqual([["lapsed", "said-otherwise"]]);
  });

  test("that matches nothing any more is listed", () => {
    const book = workbook();
    book.decide(of(book, brackets), "to-fix", "请补上右括号");
    book.edit(cellOf(book, brackets), "设施完好率");
    expect(states(book)).toEqual([`${brackets} unmatched`]);
  });

  test("counts until a later one replaces or withdraws it", () => {
    const book = workbook();
    book.decide(of(book, costs), "to-fix", "请核对", "甲");
    book.decide(of(book, costs), "verified", "已核对", "乙");
    expect(book.decided.map(({ decision: { is, by } }) => `${is} ${by}`)).toEqual(["verified 乙"]);
    book.decide(of(book, costs), "withdrawn", "", "乙");
    expect(book.decided).toEqual([]);
    expect(book.record.decisions).toHaveLength(3);
  });

  test("does not waive what the profile does not let go", () => {
    const book = new Workbook([form(faulty)], { ...shipped, rules: { [costs]: { waivable: false } } });
    book.decide(of(book, costs), "kept");
    expect(book.decided.map(({ is, because }) => `${is} ${String(because)}`)).toEqual(["lapsed not-waivable"]);
  });

  test("stays with its own of two findings that say the same of the same", () => {
    const filling: Filling = { "annual.quality.value": null, "annual.quantity.value": null };
    const book = workbook({ ...filling, "annual.quality.name": "完好率", "annual.quantity.name": "完好率" });
    const rule = "indicator-has-value";
    const [first, second] = book.named.filter(({ finding }) => finding.rule === rule);
    if (!first || !second) throw new Error(rules(book).join());
    expect(first.id).not.toBe(second.id);
    book.decide(second, "kept");
    const cell = firstCell(first.finding.at[0]);
    expect(waivedFindings(book.decided)).toEqual(new Set([second.finding]));
    book.edit(cell, "≥95%");
    const [held] = book.decided;
    expect(held?.is === "in-force" && held.named?.place).toBe(second.place);
  });

  test.each(["甲", "乙"])(
    "made where only %s was read stays with its form, when its namesake is read as well",
    (sheet) => {
      const both = ["甲", "乙"].map((name) => ({ ...form(faulty), name }));
      const book = new Workbook(both.filter(({ name }) => name === sheet));
      book.decide(of(book, costs), "kept");
      book.change(() => both);
      expect(book.decided.map(({ is, named }) => `${is} ${String(named?.sheet)}`)).toEqual([`in-force ${sheet}`]);
      for (const one of book.named) if (one.finding.rule === costs) book.decide(one, "verified");
      expect(book.decided.map(({ decision: { is }, named }) => `${is} ${String(named?.sheet)}`)).toEqual([
        "verified 甲",
        "verified 乙",
      ]);
    },
  );

  test("goes with its sheet to a new name, also when it is replaced and taken back there", () => {
    const book = workbook();
    const now = () => book.decided.map(({ is, decision }) => `${decision.is} ${is}`);
    book.decide(of(book, costs), "kept");
    book.change((sheets) => sheets.map((sheet) => ({ ...sheet, name: "新名称" })));
    expect(now()).toEqual(["kept in-force"]);
    book.decide(of(book, costs), "to-fix");
    expect(now()).toEqual(["to-fix in-force"]);
    book.decide(of(book, costs), "withdrawn", "");
    expect(now()).toEqual([]);
  });

  test("on a form that is read as “城区 道路” is on the one that older records call “城区道路”", () => {
    const [spaced, squashed] = ["城区 道路", "城区道路"].map((projectName) => workbook({ ...faulty, projectName }));
    if (!spaced || !squashed) throw new Error();
    expect(of(spaced, costs).subject).toBe(of(squashed, costs).subject);
    expect(of(spaced, costs).form?.name).toBe("城区 道路");
    spaced.kept = (squashed.decide(of(squashed, costs), "kept"), squashed.kept);
    expect(states(spaced)).toEqual([`${costs} in-force`]);
  });

  test("of two people at once: both are kept, and a copy is none", () => {
    const book = workbook();
    const one = (by: string) => decide(of(book, costs), { is: "kept", reason: "已核对", by, at: book.now() }, sha256);
    const [a, b] = [one("甲"), one("乙")];
    const mine = edited(noParts, addingDecisions([a], sha256));
    const theirs = edited(noParts, addingDecisions([b], sha256));
    const both = { parts: [...mine.parts, ...theirs.parts, ...theirs.parts], token: null };
    expect(readRecord(both, sha256).decisions.map(({ by }) => by)).toEqual(["甲", "乙"]);
    const next = edited(both, addingDecisions([one("丙")], sha256));
    expect(next.parts).toHaveLength(1);
    expect(readRecord(next, sha256).decisions).toHaveLength(3);
  });
});

describe("since the last check", () => {
  const since = (book: Workbook) =>
    sinceLastCheck(
      book.record.lastCheck,
      book.named,
      waivedFindings(book.decided),
      book.sheets.map(({ name }) => name),
    );
  const said = (book: Workbook) => {
    const { fresh, open, fixed } = since(book) ?? {};
    return fixed ? [fresh?.size, open?.size, fixed.length] : null;
  };

  test("findings are new, still open or fixed", () => {
    const book = workbook();
    expect(said(book)).toBeNull();
    const all = book.named.length;
    book.check();
    expect(said(book)).toEqual([0, all, 0]);
    book.edit(cellOf(book, brackets), "设施完好率");
    expect(said(book)).toEqual([0, all - 1, 1]);
    expect(since(book)?.fixed.map(({ rule }) => rule)).toEqual([brackets]);
    book.check();
    expect(said(book)).toEqual([0, all - 1, 0]);
    book.change(([sheet]) => (sheet ? [withRows(sheet, 0, 2)] : []));
    expect(said(book)).toEqual([0, all - 1, 0]);
  });

  test("what was let stand is not mended", () => {
    const book = workbook();
    book.check();
    book.decide(of(book, costs), "kept");
    expect(said(book)).toEqual([0, book.named.length - 1, 0]);
    book.check();
    expect(said(book)).toEqual([0, book.named.length - 1, 0]);
  });
});

describe("a fingerprint", () => {
  const print = (book: Workbook) => {
    const [read] = book.review.sheets;
    const [first] = read?.forms ?? [];
    return read && first ? fingerprintOf(first, read.sheet, sha256) : "";
  };

  test.each([
    ["a changed text", (book: Workbook) => book.edit("A1", "某市2026年部门预算项目支出绩效目标批复表")],
    ["an emptied cell", (book: Workbook) => book.edit(cellOf(book, brackets), null)],
    [
      "a formula in place of its value",
      (book: Workbook) => book.change(([sheet]) => (sheet ? [{ ...sheet, formulas: { A1: '="a"' } }] : [])),
    ],
  ])("is another one for %s", (_, change) => {
    const book = workbook();
    const before = print(book);
    change(book);
    expect(print(book)).not.toBe(before);
  });

  test("stays where the form moves, also with its formulas", () => {
    const [first] = workbook().sheets;
    if (!first) throw new Error();
    const sheet = { ...first, formulas: { B7: "=SUM($C$7:C9)*2" } };
    const moved = new Workbook([withRows(sheet, 0, 5)]);
    expect(Object.entries(moved.sheets[0]?.formulas ?? {})).toEqual([["B12", "=SUM($C$12:C14)*2"]]);
    expect(print(moved)).toBe(print(new Workbook([sheet])));
    const other = { ...sheet, formulas: { B7: "=SUM($C$7:C10)*2" } };
    expect(print(new Workbook([other]))).not.toBe(print(moved));
  });
});

describe("a sign-off", () => {
  test("is in the way of no error that was waived, and of nothing else", () => {
    const book = workbook({ "funds.annual.total": 46 });
    const errors = () => obstaclesTo(book.review, waivedFindings(book.decided)).errors;
    expect(errors()).toBeGreaterThan(0);
    expect(maySign(obstaclesTo(book.review, new Set()))).toBe(false);
    for (const named of book.named) book.decide(named, "verified");
    expect(errors()).toBe(0);
    expect(maySign(obstaclesTo(book.review, waivedFindings(book.decided)))).toBe(true);
    expect(maySign(obstaclesTo(new Workbook([blank(project)]).review, new Set()))).toBe(false);
  });

  test("is of the very content: an edit shows with its cell, and goes when it is taken back", () => {
    const book = workbook();
    expect(signs(book)).toEqual(["unsigned"]);
    book.sign();
    expect(signs(book)).toEqual(["unchanged"]);
    const cell = cellOf(book, costs);
    book.edit(cell, "≤19万元");
    const [state] = book.states.forms;
    expect(state?.is === "changed" && state.changes).toEqual([
      { at: expect.anything() as object, gone: false, then: "≤18.5万元", now: "≤19万元" },
    ]);
    expect(state?.is === "changed" && state.changes?.map(({ at }) => at && a1Range(at))).toEqual([cell]);
    book.edit(cell, "≤18.5万元");
    expect(signs(book)).toEqual(["unchanged"]);
  });

  test("is of the form, also where its name changes, or where it moves", () => {
    const book = new Workbook([projects("甲", {}, { projectName: "城区道路保洁服务" })]);
    book.sign();
    expect(signs(book)).toEqual(["unchanged", "unchanged"]);
    book.change(([sheet]) => (sheet ? [withRows(sheet, 0, 1)] : []));
    expect(signs(book)).toEqual(["unchanged", "unchanged"]);
    const name = book.review.sheets[0]?.forms[1]?.fields.projectName?.at;
    if (!name) throw new Error();
    book.edit(firstCell(name), "城区道路机械化保洁");
    const [, renamed] = book.states.forms;
    expect(renamed?.is === "changed" && renamed.changes?.map(({ then, now }) => [then, now])).toEqual([
      ["城区道路保洁服务", "城区道路机械化保洁"],
    ]);
    expect(book.states.missing).toEqual([]);
  });

  test("names rows that came or went, and not all that stands below them", () => {
    const book = workbook();
    book.sign();
    book.change(([sheet]) => (sheet ? [withRows(sheet, 14, 1)] : []));
    const [state] = book.states.forms;
    expect(state?.is).toBe("changed");
    expect(state?.is === "changed" && state.changes).toEqual([]);
  });

  test.each([
    ["a heading above the form", [{ place: "^0", text: "甲" }], [{ place: "^0", text: "乙" }], "（表外） “甲” → “乙”"],
    ["a row that is gone", [{ place: "3,0", text: "甲" }], [], "（已删除） “甲” → （空）"],
  ])("says where it changed: %s", (_, then, now, text) => {
    const within = { top: 5, left: 0, bottom: 9, right: 3 };
    expect(changedCells(changesBetween(then, now, within), "zh-CN")).toBe(text);
  });

  test("of a form that is gone is missing", () => {
    const book = new Workbook([form(), { ...form({ projectName: "城区道路保洁服务" }), name: "乙" }]);
    book.sign();
    book.change(([first]) => (first ? [first] : []));
    expect(signs(book)).toEqual(["unchanged"]);
    expect(book.states.missing.map(({ signed }) => signed.sheet)).toEqual(["乙"]);
  });

  test("of two namesakes on two sheets: each is told by itself, whichever is read", () => {
    const [one, two] = ["甲", "乙"].map((name) => ({ ...form(), name }));
    if (!one || !two) throw new Error();
    const book = new Workbook([one, two]);
    book.sign();
    const said = () => book.states.forms.map(({ is, form: { sheet } }) => `${sheet.name} ${is}`);
    book.edit(cellOf(new Workbook([form(faulty)]), costs), "≤19万元", 1);
    expect(said()).toEqual(["甲 unchanged", "乙 changed"]);
    book.change((sheets) => sheets.slice(1));
    expect(said()).toEqual(["乙 changed"]);
    expect(book.states.missing.map(({ signed }) => signed.sheet)).toEqual(["甲"]);
  });

  test("is chained to those before: a changed or removed record shows", () => {
    const book = workbook();
    book.sign("甲");
    book.sign("乙");
    const [first = "", second = ""] = book.kept.parts;
    const { token } = book.kept;
    expect(book.record.signOffs.map(({ signOff }) => [signOff.by, signOff.previous.length])).toEqual([
      ["甲", 0],
      ["乙", 1],
    ]);
    expect(problems(book)).toEqual([]);
    const with_ = (...parts: string[]) => readRecord({ parts, token }, sha256).problems.map(({ is }) => is);
    expect(with_(second, first)).toEqual([]);
    expect(with_(second)).toEqual(["broken-chain", "signOffs-gone"]);
    expect(with_(first)).toEqual(["signOffs-gone"]);
    expect(with_()).toEqual(["signOffs-gone"]);
    expect(with_(first.replace("good", "excellent"), second)).toEqual(["damaged"]);
    expect(with_(first, second.replace("同意", "不同意"))).toEqual(["damaged"]);
    expect(with_(first, second, second)).toEqual([]);
  });

  test.each([
    ["gone", null, "token-gone"],
    ["of another text", "approval-check record", "token-damaged"],
    ["cut short", "approval-check record: decisions 0, sign-offs", "token-damaged"],
  ])("whose hidden name is %s: nobody can tell whether the last is there, and that is said", (_, token, said) => {
    const book = workbook();
    book.sign("甲");
    book.sign("乙");
    const [first = ""] = book.kept.parts;
    expect(readRecord({ parts: [first], token }, sha256).problems).toEqual([{ is: said }]);
    expect(readRecord({ parts: [], token }, sha256).problems).toEqual(token === null ? [] : [{ is: said }]);
  });

  test("what is gone stays told when somebody signs again", () => {
    const book = workbook();
    book.sign("甲");
    book.sign("乙");
    book.kept = { ...book.kept, parts: book.kept.parts.slice(0, 1) };
    book.sign("丙");
    expect(problems(book)).toEqual(['{"is":"signOffs-gone","were":3,"are":2}']);
  });

  test("of two people at once: the next names both", () => {
    const book = workbook();
    const before = book.kept;
    book.sign("甲");
    const mine = book.kept;
    book.kept = before;
    book.sign("乙");
    book.kept = { parts: [...mine.parts, ...book.kept.parts], token: mine.token };
    expect(problems(book)).toEqual([]);
    book.sign("丙");
    expect(book.record.signOffs.at(-1)?.signOff.previous).toHaveLength(2);
    expect(problems(book)).toEqual([]);
  });

  test.each([
    ["of a newer version", /version="1"/, 'version="2"', ["newer"], ["token-gone"]],
    ["that is no XML", /<\/sign-off>/, "", ["damaged"], []],
    ["of another name", /sign-off/g, "sign-on", ["damaged"], ["token-gone"]],
  ])("a part %s is told, and stays", (_, from, to, said, ofName) => {
    const book = workbook();
    book.sign();
    const [part = ""] = book.kept.parts;
    book.kept = { parts: [part.replace(from, to)], token: null };
    expect(book.record.problems.map(({ is }) => is)).toEqual([...said, ...ofName]);
    expect(signs(book)).toEqual(["unsigned"]);
    book.check();
    book.decide(of(book, costs), "kept");
    book.sign();
    expect(book.kept.parts[0]).toBe(part.replace(from, to));
    expect(book.record.problems.map(({ is }) => is)).toEqual(said);
  });
});

test("a check, a decision and the clearing of marks change no sign-off", () => {
  const book = workbook();
  book.sign();
  const [part] = book.kept.parts;
  book.check();
  book.decide(of(book, costs), "kept");
  book.check();
  expect(book.kept.parts[0]).toBe(part);
  expect(signs(book)).toEqual(["unchanged"]);
});

test("the record's sheet lists what is still open, each line of an opinion in a row of its own", () => {
  const book = workbook();
  book.decide(of(book, costs), "kept");
  book.sign();
  const left = book.named.filter(({ finding }) => finding.rule !== costs);
  const open = left.map(({ finding, form: name, sheet }) => ({
    ...{ form: name, sheet, at: finding.at[0], what: `${finding.rule}。` },
  }));
  const page = (listed: typeof open | null) =>
    recordPage(
      {
        ...{ kept: book.record, signed: book.states, decided: book.decided, open: listed, at: book.now() },
        sayRule: (rule) => rule,
      },
      "zh-CN",
    ).rows;
  const [first] = open;
  expect(page(open).slice(-1 - open.length - 1)).toMatchObject([
    { is: "heading", texts: [`三、未处理的问题（生成本表时 ${String(open.length)} 条，不含同意保留的）`] },
    { is: "head", texts: ["项目（部门）", "位置", "问题"] },
    { is: "entry", texts: [expect.any(String), `${first?.sheet ?? ""}!${a1Range(first?.at ?? here)}`, first?.what] },
    ...open.slice(1).map(() => ({ is: "entry" })),
  ]);
  expect(page([]).at(-1)).toEqual({ is: "note", texts: ["没有。"] });
  expect(page(null).at(-1)?.texts).toEqual(["三、未处理的问题（没有核查，不知道）"]);
});

test("decisions that were changed by hand are told of; the others count", () => {
  const book = workbook();
  book.decide(of(book, costs), "kept", "已核对", "甲");
  book.decide(of(book, brackets), "kept", "已核对", "乙");
  book.check();
  const parts = book.kept.parts.map((xml) => xml.replace("甲", "丙"));
  const record = readRecord({ ...book.kept, parts }, sha256);
  expect(record.decisions.map(({ by }) => by)).toEqual(["乙"]);
  expect(record.problems.map(({ is }) => is)).toEqual(["damaged", "decisions-gone"]);
  expect(readRecord({ parts: [], token: book.kept.token }, sha256).problems).toEqual([
    { is: "decisions-gone", were: 2, are: 0 },
  ]);
});
