import fc from "fast-check";
import { catalogue } from "../../../src/catalogue";
import { bareName, codeIn } from "../../../src/core/compare/bare-name";
import { nameOfForm } from "../../../src/core/compare/filed";
import { match } from "../../../src/core/compare/match";
import { read } from "../../../src/core/review";
import { projectOf } from "../../fixtures/years";

const filed = (year: number, name: string, unit = "云溪市城市管理局") =>
  read(projectOf(year, name, 30, { budgetUnit: unit }), { ...catalogue, rules: [] }).forms.map((form) => ({
    form,
    sheet: projectOf(year, name, 30, { budgetUnit: unit }),
  }));

const matches = (before: readonly (readonly [string, string?])[], now: readonly (readonly [string, string?])[]) =>
  match(
    before.flatMap(([name, unit]) => filed(2025, name, unit)),
    now.flatMap(([name, unit]) => filed(2026, name, unit)),
  ).map(({ before, now, match: { how, doubts, sure } }) => {
    const names = `${String(nameOfForm(now.form))} ← ${String(nameOfForm(before.form))}`;
    return `${names}: ${[how, ...doubts].join(" ")}${sure ? "" : "?"}`;
  });

test.each([
  // before, this year, how
  ["公厕维护", "公厕维护", "name"],
  ["公厕 维护", "公厕维护", "name"],
  ["“智慧”公厕(维护)", "智慧公厕（维护）", "name"],
  ["2025年公厕维护", "2026年公厕维护", "name-but-year"],
  ["公厕维护（2025年度）", "公厕维护", "name-but-year"],
  ["二〇二五年公厕维护", "公厕维护", "name-but-year"],
  ["公厕维护（一期）", "公厕维护（二期）", "name-but-phase?"],
  ["公厕维护工程", "公厕维护工程续建", "name-but-phase?"],
  ["城区公厕日常维护", "城区公厕日常维护经费", "likeness?"],
  ["5107000012345678-公厕维护", "5107000012345678-公厕提质升级", "code"],
  ["5107000012345678-公厕维护", "5107000099999999-公厕维护", "name other-code?"],
  ["公厕维护", "道路保洁", null],
  ["第一幼儿园设备购置经费", "第二幼儿园设备购置经费", null],
  ["2000人次技能培训", "3000人次技能培训", null],
])("%s, %s: %s", (before, now, how) => {
  expect(matches([[before]], [[now]])).toEqual(how === null ? [] : [`${now} ← ${before}: ${how}`]);
});

test("the same name in several units goes to its own unit", () => {
  const [culture, sports] = ["云溪市文化局", "云溪市体育局"];
  expect(
    matches(
      [
        ["运转经费", sports],
        ["运转经费", culture],
      ],
      [
        ["运转经费", culture],
        ["运转经费", sports],
      ],
    ),
  ).toEqual(["运转经费 ← 运转经费: name", "运转经费 ← 运转经费: name"]);
  expect(matches([["运转经费", sports]], [["运转经费", culture]])).toEqual([]);
  expect(matches([["运转经费", culture]], [["运转经费", "云溪市文化和旅游局"]])).toEqual([
    "运转经费 ← 运转经费: name other-unit?",
  ]);
});

test("two that fit as well are no sure match, and a sure one leaves the other alone", () => {
  expect(matches([["公厕维护"], ["公厕维护"]], [["公厕维护"]])).toEqual(["公厕维护 ← 公厕维护: name several?"]);
  expect(matches([["公厕维护2025年"], ["公厕维护"]], [["公厕维护"]])).toEqual(["公厕维护 ← 公厕维护: name"]);
});

test.each([
  ["2025年度“数字云溪”建设（二期）", ["2025年度数字云溪建设二期", "数字云溪建设二期", "数字云溪建设"]],
  ["２０２６年公厕", ["2026年公厕", "公厕", "公厕"]],
  ["2026年度", ["2026年度", "2026年度", "2026年度"]],
  ["三年行动", ["三年行动", "三年行动", "三年行动"]],
  ["一批次", ["一批次", "一批次", "一批次"]],
])("%s without what changes every year", (name, [whole, noYear, noPhase]) => {
  expect(bareName(name)).toEqual({ whole, noYear, noPhase });
});

test.each([
  ["5107000012345678-公厕维护", "5107000012345678"],
  ["[51070022T000000364841]公厕维护", "51070022T000000364841"],
  ["公厕维护（5107000012345678）", "5107000012345678"],
  ["20250101公厕维护", null],
  ["2025年公厕维护", null],
  ["公厕维护", null],
])("the code in %s", (name, code) => {
  expect(codeIn(name)).toBe(code);
});

test("nothing is matched twice, and a year matches itself wholly", () => {
  const words = fc.constantFrom("公厕", "道路", "路灯", "维护", "改造", "（一期）", "2025年", "经费", "第二");
  const names = fc.array(
    fc.array(words, { minLength: 1, maxLength: 4 }).map((parts) => parts.join("")),
    { maxLength: 8 },
  );
  const form = filed(2025, "公厕");
  const like = (name: string) =>
    form.map(({ form: one, sheet }) => ({
      sheet: { ...sheet, values: [] },
      form: {
        ...one,
        fields: {
          ...one.fields,
          projectName: one.fields.projectName && {
            ...one.fields.projectName,
            value: { is: "text" as const, text: name },
          },
        },
      },
    }));
  fc.assert(
    fc.property(names, names, (before, now) => {
      const [was, is] = [before.flatMap(like), now.flatMap(like)];
      const found = match(was, is);
      expect(new Set(found.map((one) => one.before)).size).toBe(found.length);
      expect(new Set(found.map((one) => one.now)).size).toBe(found.length);
      expect(
        match(
          was,
          was.map((one) => ({ ...one })),
        ).length,
      ).toBe(was.length);
    }),
    { numRuns: 60 },
  );
});
