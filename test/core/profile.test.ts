/** An office's profile: what it changes of a review, and what is said of a profile that cannot be used. */
import { catalogue } from "../../src/catalogue/bilingual";
import { project } from "../../src/catalogue/templates/project";
import type { Severity } from "../../src/core/findings";
import { readProfile, writeProfile } from "../../src/core/profile/profile-file";
import { sayProblem } from "../../src/core/profile/problem";
import { mayWaive, severityOf, shipped, withProfile, type Profile } from "../../src/core/profile/profile";
import { readProfileXml, profileXml } from "../../src/core/profile/profile-xml";
import { judge, read, reexamine, review } from "../../src/core/review";
import { blank } from "../../src/core/template";
import { faultless } from "../support/faultless";

const { rules } = catalogue;
const under = (profile: Partial<Profile>) => withProfile(catalogue, { ...shipped, ...profile });

/** A project form with a wrong total (一处写错), costs too low, and a bracket too many. */
const sheet = blank(project, {
  ...faultless["project"],
  "annual.cost.value": "≤18.5万元",
  "annual.quality.name": "设施（完好率",
  "annual.social.name": "设施（完好率",
  "annual.social.value": "≥95%",
  "annual.quality.value": "≥95%",
});
const said = (profile: Partial<Profile>) =>
  review([sheet], under(profile)).findings.map(({ rule, severity }) => `${severity} ${rule}`);

test("the shipped default is strict on money and gentle on wording", () => {
  const weight = (id: string) => rules.find((rule) => rule.id === id)?.severity;
  const money = rules.filter(({ category }) => category === "total-mismatch" || category === "cost-mismatch");
  const gentle = money.filter(({ severity }) => severity !== "error").map(({ id }) => id);
  // Which projects are a department's, and why funds rise, only the reader knows.
  // And a formula alone is no wrong amount.
  expect(gentle).toEqual(["formula-covers-parts", "projects-match-department", "rise-over-last-year", "totals-alike"]);
  const wording = ["brackets-closed", "no-repeated-texts", "no-template-prompts", "one-operator", "document-named"];
  expect(wording.map(weight)).toEqual(["advice", "warning", "warning", "warning", "warning"]);
  expect(withProfile(catalogue, shipped)).toBe(catalogue);
});

test("a rule is switched off, weighs otherwise, or has other numbers", () => {
  expect(said({})).toEqual([
    "advice brackets-closed",
    "warning costs-within-annual-funds",
    "warning no-repeated-texts",
    "advice brackets-closed",
  ]);
  expect(said({ rules: { "brackets-closed": { severity: "off" } } })).toEqual([
    "warning costs-within-annual-funds",
    "warning no-repeated-texts",
  ]);
  expect(
    said({ rules: { "no-repeated-texts": { severity: "advice" }, "brackets-closed": { severity: "error" } } }),
  ).toEqual([
    "error brackets-closed",
    "warning costs-within-annual-funds",
    "error brackets-closed",
    "advice no-repeated-texts",
  ]);
  expect(said({ rules: { "costs-within-annual-funds": { settings: { shortfall: 50 } } } })).not.toContain(
    "warning costs-within-annual-funds",
  );
});

test("a rule that is off has no outcome either", () => {
  const { outcomes } = review([sheet], under({ rules: { "funds-add-up": { severity: "off" } } }));
  expect(outcomes.flat(2).map(({ rule }) => rule)).not.toContain("funds-add-up");
});

test.each<[own: Severity, from: Severity, to: Severity, is: Severity]>([
  // As the rule weighs: as the office wants.
  ["error", "error", "warning", "warning"],
  ["error", "error", "advice", "advice"],
  ["warning", "warning", "error", "error"],
  ["advice", "advice", "warning", "warning"],
  // What the rule says more gently never becomes more, and never stays above what the office wants.
  ["warning", "error", "warning", "warning"],
  ["warning", "error", "advice", "advice"],
  ["advice", "error", "warning", "advice"],
  ["advice", "warning", "error", "advice"],
  // What it says more strictly weighs as the office wants, too.
  ["error", "warning", "advice", "advice"],
  ["error", "warning", "error", "error"],
])("a %s of a rule of %ss that is to be %s is %s", (own, from, to, is) => {
  expect(severityOf(own, { from, to })).toBe(is);
});

test("what has one cause is one finding, however little it weighs", () => {
  const wrong = blank(project, { ...faultless["project"], "funds.annual.total": 31 });
  const gentle = ["funds-add-up", "sources-equal-annual-funds", "costs-within-annual-funds"];
  const own = Object.fromEntries(gentle.map((id) => [id, { severity: "advice" as const }]));
  const [strict] = review([wrong], catalogue).findings;
  const [mild, ...others] = review([wrong], under({ rules: own })).findings;
  expect(others).toEqual([]);
  expect(mild?.corrections).toEqual(strict?.corrections);
  expect(mild?.corrections).toHaveLength(1);
  expect([mild, ...(mild?.consequences ?? [])].map((one) => one?.severity)).not.toContain("error");
});

test("rules that compare forms are weighed, too", () => {
  const other = (year: number) => blank(project, { ...faultless["project"], year });
  const sheets = [other(2024), other(2024), other(2024), other(2023)];
  const found = (profile: Partial<Profile>) =>
    review(sheets, under(profile)).findings.flatMap(({ rule, severity }) =>
      rule === "years-of-workbook-agree" ? [severity] : [],
    );
  expect(found({})).toEqual(["error"]);
  expect(found({ rules: { "years-of-workbook-agree": { severity: "advice" } } })).toEqual(["advice"]);
  expect(found({ rules: { "years-of-workbook-agree": { severity: "off" } } })).toEqual([]);
  expect(found({ rules: { "years-of-workbook-agree": { settings: { forms: 4 } } } })).toEqual([]);
});

test("forms that were read come before other rules without being read anew", () => {
  const known = under({
    year: 2020,
    rules: { "brackets-closed": { severity: "off" }, "one-tick": { severity: "advice" } },
  });
  const before = read(sheet, catalogue);
  const after = reexamine(before, known);
  expect(after.forms).toBe(before.forms);
  expect(judge([after], known)).toEqual(review([sheet], known));
});

describe("what cannot be used", () => {
  test.each<[json: string, chinese: readonly string[], english: readonly string[]]>([
    [
      "{",
      ["内容不是 JSON，或者不完整，请检查括号、引号和逗号。"],
      ["This is no JSON, or not the whole of it: please check brackets, quotes and commas."],
    ],
    [
      "[]",
      ['内容不是规则设置，请在最外层写 {"version": 1, "rules": {…}}。'],
      ['This is no profile: please begin with {"version": 1, "rules": {…}}.'],
    ],
    ["{}", ['缺少版本，请写上 "version": 1。'], ['The version is missing: please add "version": 1.']],
    [
      '{"version": 2, "levels": []}',
      ["由更新的版本写成（版本 2），请先更新本程序。"],
      ["This was written by a later version (2): please update this program."],
    ],
    [
      '{"version": 1, "rule": {}}',
      ["没有“rule”这一项，是不是 rules？可用的有 name、year、rules、wordings、rubric。"],
      ["There is no “rule”, did you mean rules? name, year, rules, wordings and rubric are known."],
    ],
    [
      '{"version": 1, "name": " ", "year": "2026", "rules": [], "wordings": {}}',
      [
        "name（名称）应当是 1 到 60 个字的文字。",
        "year（核查年度）应当是 2000 到 2100 之间的整数。",
        'rules 应当是 {"规则编号": "级别"} 的形式。',
        'wordings（叫法）应当是 [{"text": …, "means": …}] 的形式。',
      ],
      [
        "“name” must be a text of 1 to 60 characters.",
        "“year” must be a whole number from 2000 to 2100.",
        '“rules” must look like {"rule-id": "severity"}.',
        '“wordings” must look like [{"text": …, "means": …}].',
      ],
    ],
    [
      '{"version": 1, "rules": {"bracket-closed": "off"}}',
      ["rules 里没有编号为“bracket-closed”的规则，是不是 brackets-closed？用 approval-check rules 可列出全部规则。"],
      ["There is no rule “bracket-closed”, did you mean brackets-closed? approval-check rules lists them all."],
    ],
    [
      '{"version": 1, "rules": {"brackets-closed": "warn", "one-tick": {"severity": 3}}}',
      ['"warn"', "3"].map(
        (value, index) =>
          `规则 ${["brackets-closed", "one-tick"][index] ?? ""} 不能设为 ${value}，只能是 "error"（错误）、"warning"（警告）、"advice"（建议）、"off"（不查），或带有设置的 {…}。`,
      ),
      ['"warn"', "3"].map(
        (value, index) =>
          `The rule ${["brackets-closed", "one-tick"][index] ?? ""} cannot be ${value}: it may be "error", "warning", "advice" or "off", or {…} with settings.`,
      ),
    ],
    [
      '{"version": 1, "rules": {"brackets-closed": {"longest": 3}, "no-repeated-texts": {"length": 3}}}',
      [
        "规则 brackets-closed 没有设置“longest”：除 severity（级别）以外，它没有可以更改的设置。",
        "规则 no-repeated-texts 没有设置“length”，可以更改的有 severity、longest。",
      ],
      [
        "The rule brackets-closed has no setting “longest”: it has none besides severity.",
        "The rule no-repeated-texts has no setting “length”: it has severity, longest.",
      ],
    ],
    [
      '{"version": 1, "rules": {"no-repeated-texts": {"longest": "30"}}}',
      ['规则 no-repeated-texts 的 longest 不能是 "30"，应当是 1 到 200 之间的整数。'],
      ['longest of the rule no-repeated-texts cannot be "30": it must be a whole number from 1 to 200.'],
    ],
    [
      '{"version": 1, "rules": {"one-tick": {"waivable": "no"}}, "rubric": {"relevance": {"points": 101}}}',
      [
        '规则 one-tick 的 waivable（是否允许同意保留）不能是 "no"，只能是 true 或 false。',
        'rubric（评分办法）里的“relevance”不对：可用的有 completeness、relevance、adequacy、feasibility，各为 {"points": 满分, "each": 每处扣分}，分数在 0 到 100 之间，each 可为 null（由审核人评定）。',
      ],
      [
        'waivable of the rule one-tick cannot be "no": it must be true or false.',
        '“relevance” of “rubric” is wrong: completeness, relevance, adequacy and feasibility are known, each {"points": most, "each": off}, from 0 to 100; each may be null (the reviewer judges).',
      ],
    ],
    [
      '{"version": 1, "wordings": [{"text": "事项", "means": "projectName"}, {"text": "甲", "means": "?"}]}',
      ["wordings（叫法）的第 2 条，文字为空或过长，或者含义不认识；含义见 approval-check read --help。"],
      [
        "Entry 2 of “wordings” has no text, one that is too long, or an unknown meaning; approval-check read --help lists the meanings.",
      ],
    ],
  ])("%s", (json, chinese, english) => {
    const { profile, problems } = readProfile(json, rules);
    expect(profile).toBeNull();
    expect(problems.map((problem) => sayProblem(problem, "zh-CN"))).toEqual(chinese);
    expect(problems.map((problem) => sayProblem(problem, "en"))).toEqual(english);
  });
});

describe("the part of a workbook", () => {
  test("holds what the file would hold", () => {
    const json = '{ "version": 1, "name": "A&B <\\"\uffff𠮷\\">", "rules": {} }\n';
    const { json: kept, problem } = readProfileXml([profileXml(json)]);
    expect(problem).toBeNull();
    expect(JSON.parse(kept ?? "")).toEqual(JSON.parse(json));
  });

  test("of several the last counts", () => {
    expect(readProfileXml([profileXml("1"), profileXml("2")])).toEqual({ json: "2", problem: null });
    expect(readProfileXml([])).toEqual({ json: null, problem: null });
  });

  test.each([
    ['<profile xmlns="urn:approval-check:profile" version="1"><rule/></profile>', { is: "damaged" }],
    ['<profile xmlns="urn:approval-check:profile">{}</profile>', { is: "damaged" }],
    ['<profile xmlns="urn:approval-check:profile" version="2"><new/></profile>', { is: "newer", version: 2 }],
    ["<profile", { is: "damaged" }],
  ])("is not used where it cannot be read: %s", (xml, problem) => {
    expect(readProfileXml([profileXml("{}"), xml])).toEqual({ json: null, problem });
  });
});

test("what reviewers may not waive and how an opinion counts points is read as it is written", () => {
  const profile: Profile = {
    ...shipped,
    rules: {
      "one-tick": { waivable: false },
      "no-repeated-texts": { severity: "advice", settings: { longest: 30 }, waivable: true },
    },
    rubric: { relevance: { each: 1.5 }, adequacy: { points: 40, each: null } },
  };
  expect(readProfile(writeProfile(profile), rules).profile).toEqual(profile);
  expect(mayWaive(profile, "one-tick")).toBe(false);
  expect(mayWaive(profile, "no-repeated-texts") && mayWaive(profile, "brackets-closed")).toBe(true);
});
