import { defineRule } from "../../core/rule";
import { bareName } from "../names-of-measures";
import { coreIndicators } from "../provisions/guide-2021";
import { sound } from "../provisions/measures-2015";

export const satisfactionInItsGroup = defineRule({
  id: "satisfaction-in-its-group",
  summary: "满意度指标填在满意度一类，并写明是谁的满意度。",
  category: "misplaced",
  severity: "advice",
  basis: [sound, coreIndicators],
  appliesTo: "every-form",
  messages: {
    elsewhere: ["“{name}”是满意度，却填在“{group}”之下。", "请考虑移到满意度指标。"],
    whose: ["“{name}”没有写明是谁的满意度。", "请在 {cell} 写明服务对象，如参训人员满意度。"],
  },
  reasons: {},
  check(form, report) {
    let seen = false;
    for (const { name, value, level1, label1, label2, nameAt, shifted } of form.indicators) {
      const bare = bareName(name ?? "");
      if (name === null || value === null || !bare.includes("满意")) continue;
      seen = true;
      const group = label2 ?? label1;
      if ((level1 === "benefit" || level1 === "output") && group !== null && !shifted && measures.test(bare))
        report([nameAt], "elsewhere", { name, group });
      else if (level1 === "satisfaction" && /^(?:指标\d+[:：.、])?满意(?:度|率|程度)(?:指标)?$/.test(bare))
        report([nameAt], "whose", { name, cell: nameAt });
    }
    if (!seen) report.notApplicable();
  },
});

/** 满意率提升 is a benefit; 客户满意度调查次数 is work. */
const measures = /(?<!不)满意(?:度|率|程度)$/;
