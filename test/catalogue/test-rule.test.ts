/** The harness of the rules' tests finds what it promises to find. */
import { complete } from "../../src/catalogue/provisions/measures-2015";
import { project } from "../../src/catalogue/templates/project";
import type { Form } from "../../src/core/form";
import { defineRule, type AnyReport } from "../../src/core/rule";
import { repeated, reviewed, ungiven, unfilled, unsaid, type Cases } from "../support/test-rule";

const rule = defineRule({
  id: "names-a-number",
  summary: "示例。",
  category: "format",
  severity: "advice",
  basis: [complete],
  appliesTo: "every-form",
  messages: { seen: ["看到 {count} 个。", "请看 {cell}。"], heard: ["听到了。", ""] },
  reasons: { dark: "太暗，看不到。", loud: "太吵，听不到。" },
  check(form, report) {
    report([form.range], "seen", { count: 1, cell: form.range });
  },
});

const cases: Cases = {
  valid: { "nothing is typed": {}, "a name is typed": { projectName: "公厕", budgetUnit: "云溪市城市管理局" } },
  invalid: {
    "the same is typed in another order": [{ budgetUnit: "云溪市城市管理局", projectName: "公厕" }, "title: seen"],
  },
  cannotCheck: { "it is dark": [{ year: 2023 }, "title: dark"] },
};

describe("the harness of the rules' tests", () => {
  test("names cases that are the same, whatever the order of their cells", () => {
    expect(repeated(cases)).toEqual(["the same is typed in another order"]);
  });

  test("names messages that no case says", () => {
    expect(unsaid(rule, cases)).toEqual(["heard"]);
  });

  test("names reasons that no case gives", () => {
    expect(ungiven(rule, cases)).toEqual(["loud"]);
  });

  test("names texts with a hole that the rule did not fill", () => {
    const careless = { ...rule, check: (form: Form, report: AnyReport) => rule.check(form, without(report, "cell")) };
    const { review, catalogue } = reviewed(careless, project, {});
    expect(unfilled(review, catalogue)).toContain("看到 1 个。 请看 {cell}。");
  });

  test("has a rule fail that changes the form", () => {
    const meddling = { ...rule, check: (form: object) => void Object.assign(form, { kind: "list" }) };
    expect(reviewed(meddling, project, {}).review.failures).toHaveLength(1);
  });

  test("refuses a hole that the template has not", () => {
    expect(() => reviewed(rule, project, { "funds.anual.total": 30 })).toThrow("funds.anual.total");
  });

  test("refuses a template that there is not", () => {
    expect(() => reviewed(rule, project, { sheets: [["projekt", {}]] })).toThrow("projekt");
  });
});

/** The report, losing one of the holes on the way. */
function without(report: AnyReport, lost: string): AnyReport {
  const careless = (...[at, message, holes, details]: Parameters<AnyReport>) => {
    report(at, message, Object.fromEntries(Object.entries(holes).filter(([name]) => name !== lost)), details);
  };
  return Object.assign(careless, { notApplicable: report.notApplicable, cannotCheck: report.cannotCheck });
}
