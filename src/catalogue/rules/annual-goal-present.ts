import { amountOf, textOf } from "../../core/form";
import { defineRule } from "../../core/rule";
import { targetsFirst } from "../provisions/practice";
import { complete } from "../provisions/measures-2015";

export const annualGoalPresent = defineRule({
  id: "annual-goal-present",
  summary: "年度目标应当填写，并填在年度目标栏内。",
  category: "missing-value",
  severity: "error",
  basis: [targetsFirst, complete],
  appliesTo: "every-form",
  messages: {
    blank: ["“{label}”未填写。", "请在 {cell} 写明本年度要达到的产出和效果。"],
    absent: ["表中没有找到年度目标一栏。", "请补上年度目标。"],
    misplaced: [
      "目标文字填在中长期目标栏，而年度目标栏空白，中长期资金也未填写，看来填错了栏。",
      "如属年度目标，请移到 {cell}。",
    ],
  },
  reasons: {},
  check(form, report) {
    if (form.headless) return report.notApplicable();
    const goal = form.fields["goals.annual"];
    if (!goal) {
      if (form.standard)
        report(
          [{ ...form.range, bottom: form.range.top }],
          "absent",
          {},
          { severity: "warning", category: "missing-field" },
        );
      else report.notApplicable();
      return;
    }
    if (goal.value.is !== "blank") return;
    report(
      [goal.at, goal.labelAt],
      "blank",
      { label: goal.label.replace(/\s+/g, ""), cell: goal.at },
      { severity: form.standard ? "error" : "warning", waits: true },
    );
    const midLong = form.fields["goals.midLong"];
    if (midLong && textOf(form, "goals.midLong") !== null && amountOf(form, "funds.midLong.total") === null) {
      report(
        [midLong.at],
        "misplaced",
        { cell: goal.at },
        { severity: "warning", category: "misplaced", related: [midLong.labelAt] },
      );
    }
  },
});
