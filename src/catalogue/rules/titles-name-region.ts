import type { Placed } from "../../core/rule";
import { defineWorkbookRule } from "../../core/rule";
import { squashLabel } from "../../core/recognise/words/squash";
import { consistency } from "../provisions/form-itself";

export const titlesNameRegion = defineWorkbookRule({
  id: "titles-name-region",
  summary: "同一工作簿中其他表的标题都写明地区或机关的，每张表的标题都应当写明。",
  category: "missing-field",
  severity: "warning",
  basis: [consistency],
  messages: {
    absent: [
      "标题没有写明地区或机关，而同一工作簿中其他 {count} 张表的标题都以“{region}”开头。",
      "请在 {cell} 的标题前补上“{region}”。",
    ],
  },
  reasons: {},
  settings: {
    forms: { default: 2, min: 2, max: 100, text: "至少有多少张表写明同一地区或机关，才以此为准。" },
  },
  check(forms, reportOn, { forms: fewest }) {
    const titled = forms.filter(({ form }) => form.title !== null && form.year !== null);
    const usual = mostCommon(titled.map(regionOf).filter((region) => isRegion.test(region)));
    const counts = usual !== null && usual.count >= fewest && usual.count * 2 > titled.length;
    for (const placed of forms) {
      const { titleAt, title } = placed.form;
      if (!counts || !titled.includes(placed) || !titleAt) reportOn(placed).notApplicable();
      // The region may stand behind the year: 2026年云溪市…
      else if (regionOf(placed) === "" && !squashLabel(title ?? "").includes(usual.region))
        reportOn(placed)([titleAt], "absent", { region: usual.region, count: usual.count, cell: titleAt });
    }
  },
});

/** 附件1 before the year is no region. */
const isRegion = /.(?:省|市|县|区|州|盟|旗|镇|乡|街道|局|委|厅|部|院|中心|办|会|处|站|所|府|学|校)$/;

/** What stands before the year of a title: 云溪市 in 云溪市2026年市级…; empty where the year comes first. */
function regionOf({ form: { title, year } }: Placed): string {
  const text = squashLabel(title ?? "");
  return text.slice(0, Math.max(0, text.indexOf(String(year))));
}

function mostCommon(regions: readonly string[]): { readonly region: string; readonly count: number } | null {
  const counts = new Map<string, number>();
  for (const region of regions) counts.set(region, (counts.get(region) ?? 0) + 1);
  const [first] = [...counts].sort((a, b) => b[1] - a[1]);
  return first ? { region: first[0], count: first[1] } : null;
}
