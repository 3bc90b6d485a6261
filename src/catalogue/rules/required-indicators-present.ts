import type { Form, Indicator, Level1, Level2 } from "../../core/form";
import { defineRule } from "../../core/rule";
import type { Range } from "../../core/sheet";
import { coreIndicators } from "../provisions/guide-2021";
import { allParts } from "../provisions/practice";

export const requiredIndicatorsPresent = defineRule({
  id: "required-indicators-present",
  summary: "应当设置产出（数量、质量）、效益和满意度指标；其余类别可以空白。",
  category: "missing-indicator",
  severity: "warning",
  basis: [coreIndicators, allParts],
  appliesTo: "every-form",
  messages: {
    none: ["这张表没有填写任何绩效指标。", "请填写产出、效益和满意度指标。"],
    wrongHalf: ["绩效指标都填在中长期一侧，年度一侧空白。", "如属年度指标，请移到年度一侧。"],
    outputs: ["没有填写任何产出指标。", "请至少设置数量指标和质量指标。"],
    quantity: ["没有填写数量指标。", "请设置能够反映工作量的数量指标。"],
    quality: ["没有填写质量指标。", "请设置质量指标，如合格率、达标率。"],
    benefit: ["没有填写任何效益指标。", "请在经济、社会、生态效益和可持续影响中至少设置一项。"],
    satisfaction: ["没有填写满意度指标。", "如有服务对象，请设置满意度指标。"],
  },
  reasons: { unlabelled: "有 {count} 个指标的类别标签已经丢失，不能判断哪一类没有填写。" },
  check(form, report) {
    const waits = true;
    const annual = form.indicators.filter(({ horizon }) => horizon === "annual");
    const top: Range = { ...form.range, bottom: form.range.top };
    // From the first on each kind is told: else what is still to come would grow with the first indicator.
    const isAwaited = form.filling === true && form.groups.length > 0;
    if (annual.length === 0 && !isAwaited) {
      if (form.groups.length === 0 && !form.standard) return report.notApplicable();
      const [left] = form.indicators;
      if (left) return report([left.nameAt], "wrongHalf", {}, { category: "misplaced" });
      const first = form.groups.find(({ horizon }) => horizon === "annual") ?? form.groups[0];
      return report([first?.at ?? top], "none", {}, { severity: form.groups.length > 0 ? "error" : "warning", waits });
    }
    const has = (test: (indicator: Indicator) => boolean) => annual.some(test);
    const inLevel1 = (level: Level1) => (indicator: Indicator) => indicator.level1 === level;
    const isLevel2 = (level: Level2) => (indicator: Indicator) => indicator.level2 === level;
    const unlabelled = annual.filter(
      (indicator) => indicator.level2 === null && (indicator.level1 === null || hasErrorBefore(form, indicator)),
    ).length;
    const complete =
      (["output", "benefit", "satisfaction"] as const).every((level) => has(inLevel1(level))) &&
      (["quantity", "quality"] as const).every((level) => has(isLevel2(level)));
    if (unlabelled > 0 && !complete) return report.cannotCheck([top], "unlabelled", { count: unlabelled });

    if (!isAwaited && !has(inLevel1("output")) && hasPlaceFor(form, "output"))
      report(cells(form, "output"), "outputs", {}, { severity: form.groups.length > 0 ? "error" : "warning", waits });
    else if (isAwaited || knowsLevel2(form)) {
      for (const level of ["quantity", "quality"] as const) {
        if (!has(isLevel2(level)) && hasPlaceFor(form, "output", level))
          report(cells(form, "output", level), level, {}, { waits });
      }
    }
    if (!has(inLevel1("benefit")) && hasPlaceFor(form, "benefit"))
      report(cells(form, "benefit"), "benefit", {}, { waits });
    if (!has(inLevel1("satisfaction")) && hasPlaceFor(form, "satisfaction"))
      report(cells(form, "satisfaction"), "satisfaction", {}, { waits });
  },
});

/** A list with a column for each of some categories asks for those. */
const hasPlaceFor = ({ across }: Form, level1: Level1, level2?: Level2) =>
  across === undefined ||
  across.some((one) => one.level1 === level1 && (level2 === undefined || one.level2 === null || one.level2 === level2));

/** #REF! where the category of the indicator should stand. */
const hasErrorBefore = (form: Form, { nameAt }: Indicator) =>
  form.errors.some(({ at }) => at.top <= nameAt.top && at.bottom >= nameAt.top && at.right < nameAt.left);

/** Simple forms have no second level. */
const knowsLevel2 = (form: Form) =>
  form.indicators.some(({ level1, level2 }) => level1 === "output" && level2 !== null);

/** Cells of the empty categories; without any, the first category or the form's first row. */
function cells(form: Form, level1: Level1, level2?: Level2): readonly [Range, ...Range[]] {
  const annual = form.groups.filter(({ horizon }) => horizon === "annual");
  const groups = annual.length > 0 ? annual : form.groups;
  const [first, ...rest] = groups
    .filter((group) => group.level1 === level1 && (level2 === undefined || group.level2 === level2))
    .map(({ at }) => at);
  if (first) return [first, ...rest];
  const fallback =
    level2 === undefined
      ? groups[0]?.at
      : (groups.find((group) => group.level1 === level1)?.at ??
        form.indicators.find((indicator) => indicator.level1 === level1)?.nameAt);
  return [fallback ?? { ...form.range, bottom: form.range.top }];
}
