import type { Placed } from "../../core/rule";
import { defineWorkbookRule } from "../../core/rule";
import { squashLabel } from "../../core/recognise/words/squash";
import { budgetYear } from "../provisions/practice";

export const yearsOfWorkbookAgree = defineWorkbookRule({
  id: "years-of-workbook-agree",
  summary: "同一单位、同一批表的标题年度应当一致。",
  category: "year-mismatch",
  severity: "error",
  basis: [budgetYear],
  messages: {
    differs: ["标题写的是 {year} 年，而同一工作簿中其他 {count} 张同类表都是 {usual} 年。", "请核对 {cell} 的年度。"],
  },
  reasons: {},
  settings: {
    forms: { default: 3, min: 2, max: 100, text: "同一批表中至少有多少张写明同一年度，才以这一年度为准。" },
    share: { default: 60, min: 51, max: 100, text: "写明这一年度的表至少占这批表的百分之几。" },
  },
  check(forms, reportOn, { forms: fewest, share }) {
    const batches = new Map<string, Placed[]>();
    for (const placed of forms) {
      const batch = batchOf(placed);
      const known = batch === null ? undefined : batches.get(batch);
      if (batch === null) reportOn(placed).notApplicable();
      else if (known) known.push(placed);
      else batches.set(batch, [placed]);
    }
    for (const batch of batches.values()) {
      const usual = mostCommon(batch.map(({ form }) => form.year));
      for (const placed of batch) {
        const { year, yearAt, indicators, range } = placed.form;
        if (!usual || usual.count < fewest || usual.count * 100 < batch.length * share)
          reportOn(placed).notApplicable();
        else if (year !== null && year !== usual.year) {
          const at = yearAt ?? { ...range, bottom: range.top };
          const related = indicators
            .filter(({ value }) => value?.includes(String(usual.year)))
            .map(({ valueAt }) => valueAt);
          reportOn(placed)([at], "differs", { year, usual: usual.year, count: usual.count, cell: at }, { related });
        }
      }
    }
  },
});

/** Forms of one batch: their titles begin alike up to the year, or are alike but for it. */
function batchOf({ form }: Placed): string | null {
  if (form.title === null || form.year === null) return null;
  const title = squashLabel(form.title);
  const place = title.slice(0, title.indexOf(String(form.year)));
  return place.length >= 2 ? place : title.replace(String(form.year), "");
}

function mostCommon(years: readonly (number | null)[]): { year: number; count: number } | null {
  const counts = new Map<number, number>();
  for (const year of years) if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1);
  const [first] = [...counts].sort((a, b) => b[1] - a[1]);
  return first ? { year: first[0], count: first[1] } : null;
}
