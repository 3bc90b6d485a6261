/** Last year beside this year: an invented office's forms, read by the real line. */
import { catalogue } from "../../../src/catalogue";
import { compareSettings } from "../../../src/catalogue/last-year";
import { compare, type CompareLine } from "../../../src/core/compare/compare";
import { nameOfForm, type Filed } from "../../../src/core/compare/filed";
import { chinese } from "../../../src/core/compare/words-chinese";
import { english } from "../../../src/core/compare/words-english";
import { formatDecimal } from "../../../src/core/decimal";
import { shipped } from "../../../src/core/profile/profile";
import { read } from "../../../src/core/review";
import { a1Range, type Sheet } from "../../../src/core/sheet";
import type { Filling } from "../../../src/core/template";
import { lastYear, money, projectOf, thisYear } from "../../fixtures/years";

const bare = { ...catalogue, rules: [] };
const filed = (sheets: readonly Sheet[]): readonly Filed[] =>
  sheets.flatMap((sheet) => read(sheet, bare).forms.map((form) => ({ form, sheet })));
const settings = compareSettings(shipped);
const compared = (before: readonly Sheet[], now: readonly Sheet[], by = settings) =>
  compare(filed(before), filed(now), () => by);

/** "公厕 ← 2025公厕 [name] 30→32 +2 6.6%: remark@cell …" */
function inShort({ now, before, match, funds, remarks }: CompareLine<Filed, Filed>): string {
  const name = (one: Filed | null) => (one ? (nameOfForm(one.form) ?? "?") : "–");
  const how = match ? ` [${[match.how, ...match.doubts].join(" ")}${match.sure ? "" : "?"}]` : "";
  const amount = (one: { readonly value: bigint } | null) => (one ? formatDecimal(one.value) : "–");
  const change = funds.difference === null ? "" : ` ${formatDecimal(funds.difference)} ${String(funds.percent)}%`;
  const said = remarks.map(({ is, severity, at: [first] }) => `${severity} ${is}@${a1Range(first)}`);
  return `${name(now)} ← ${name(before)}${how} ${amount(funds.before)}→${amount(funds.now)}${change}: ${said.join(", ")}`;
}

test("the office's two years, what deserves a look first", () => {
  const { lines, notes } = compared(lastYear, thisYear);
  expect(notes).toEqual([]);
  expect(lines.map(inShort)).toEqual([
    "城区道路清扫保洁服务 ← 城区道路保洁服务 [likeness?] 45→66 21 46.7%: warning prior-differs@E9, advice funds-rose@F6, advice indicators-vanished@G15:H15",
    "市政路灯节能改造 ← 市政路灯节能改造 [name] 80→120 40 50%: warning more-for-the-same@F6, advice goal-copied@F13:J13, advice values-copied@I15:J15",
    "背街小巷照明整治 ← – –→15: warning continuing-without-forerunner@B4:D4",
    "数字城管平台建设（二期） ← “数字城管”平台建设（一期） [name-but-phase?] 120→100 -20 -16.7%: advice new-with-forerunner@B4:D4",
    "便民菜市场周边停车规范 ← – –→12: ",
    "– ← 垃圾转运站设备购置 60→–: ",
    "云溪市城市管理局 ← 云溪市城市管理局 [name] 500→530 30 6%: ",
    "2026年度城区公厕日常维护 ← 2025年度城区公厕日常维护 [name-but-year] 30→32 2 6.7%: ",
  ]);
});

describe("one remark", () => {
  const name = "城区公厕日常维护";
  const other = { "goals.annual": "修好上一年留下的破损设施，城区公厕全天开放，不再有投诉。" };
  const one = (before: Filling, now: Filling, by = settings) =>
    compared([projectOf(2025, name, 30, { ...other, ...before })], [projectOf(2026, name, 30, now)], by).lines.flatMap(
      ({ remarks }) => remarks.map(({ severity, is }) => `${severity} ${is}`),
    );
  const more = (amount: number): Filling => ({ ...money(amount), "annual.quantity.value": `≥${String(amount)}处` });
  const grown = { "goals.annual": "比上年增加 20 万元，用于新建公厕的维护。" };
  const long = "按照维护标准逐日巡查并记录，破损设施三日内修复，投诉当日答复";
  const cases: Record<string, readonly [before: Filling, now: Filling, ...said: readonly string[]]> = {
    "nothing of a year like the other, though standard texts return": [{}, {}],
    "a rise within the office's bound": [{}, more(39)],
    "a rise beyond it": [{}, more(40), "advice funds-rose"],
    "a rise beyond it by less than one per cent": [{}, more(39.01), "advice funds-rose"],
    "a rise with its reason": [{}, { ...more(50), ...grown }],
    "a goal with other words": [{ "goals.annual": long }, { "goals.annual": `${long}。` }, "advice goal-copied"],
    "a goal that only has another year": [
      { "goals.annual": `2025年${long}` },
      { "goals.annual": `2026年${long}` },
      "advice goal-copied",
    ],
    "a short goal": [{ "goals.annual": "保障公厕正常开放" }, { "goals.annual": "保障公厕正常开放" }],
    "a long value": [{ "annual.quality.value": long }, { "annual.quality.value": long }, "advice texts-copied"],
    "an indicator less": [
      { "annual.ecological.name": "节水器具", "annual.ecological.value": "12套" },
      {},
      "advice indicators-vanished",
    ],
    "an indicator with a name that changed a little": [
      { "annual.ecological.name": "节水器具安装数量", "annual.ecological.value": "12套" },
      { "annual.ecological.name": "节水器具的安装数量", "annual.ecological.value": "15套" },
    ],
    "new, and known": [{}, { nature: "☑新增项目 □延续项目" }, "warning new-with-forerunner"],
    "both ticked": [{}, { nature: "☑新增项目 ☑延续项目" }],
    "less printed than last year's form says": [{}, { "funds.priorYear": 20 }, "warning prior-differs"],
    "more printed, as of several years": [{}, { "funds.priorYear": 90 }],
    "nothing printed": [{}, { "funds.priorYear": null }],
  };
  test.each(Object.entries(cases))("%s", (_, [before, now, ...said]) => {
    expect(one(before, now)).toEqual(said);
  });

  test("by the office's own bound, off, or louder, and never an error", () => {
    const own = (profile: object) => compareSettings({ rules: { "rise-over-last-year": profile } });
    expect(one({}, more(40), own({ settings: { most: 50 } }))).toEqual([]);
    expect(one({}, more(40), own({ severity: "off" }))).toEqual([]);
    expect(one({}, more(40), own({ severity: "error" }))).toEqual(["warning funds-rose"]);
  });
});

describe("of the years as a whole", () => {
  const notes = (before: readonly Sheet[], now: readonly Sheet[]) =>
    compared(before, now).notes.map((note) => chinese.note(note));

  test("the wrong file, a gap between the years, and units that last year's file lacks", () => {
    expect(notes([], thisYear)).toEqual(["上年的文件里没有读到绩效目标表。"]);
    expect(notes(thisYear, thisYear)).toEqual(["两边都是 2026 年度的表，请确认选对了上年的文件。"]);
    expect(notes([projectOf(2023, "公厕", 3)], thisYear)).toEqual([
      "今年的表是 2026 年度的，对照的是 2023 年度的，不是相邻的两年。",
    ]);
    const other = { budgetUnit: "云溪市教育局" };
    expect(notes(lastYear, [...thisYear, projectOf(2026, "校舍维修", 9, other)])).toEqual([
      "上年的文件里没有这些单位的表，它们的项目是否延续没有核对：云溪市教育局。",
    ]);
  });

  test("a continuing project of a unit that last year's file lacks is no remark", () => {
    const { lines } = compared(lastYear, [projectOf(2026, "校舍维修", 9, { budgetUnit: "云溪市教育局" })]);
    expect(lines[0]?.remarks).toEqual([]);
  });
});

test("every remark has its sentences in both languages, without a hole left", () => {
  const said = compared(lastYear, thisYear).lines.flatMap(({ remarks, match }) =>
    [chinese, english].flatMap((words) => [...remarks.flatMap(words.remark), ...(match ? [words.found(match)] : [])]),
  );
  expect(said.filter((text) => /undefined|\[object|[{}]/.test(text))).toEqual([]);
  expect(said).toContain("上年的 1 项指标今年没有了：道路扬尘减少（G21）。");
  expect(said).toContain("One of last year's indicators is not there any more: “道路扬尘减少” (G21).");
  expect(said).toContain("名称相近（75%），请确认是同一个项目。");
});
