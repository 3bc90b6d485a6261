import { defineRule } from "../../core/rule";
import { parseTarget, type Quantity } from "../../core/target-value";
import { namesCount, namesRate } from "../names-of-measures";
import { sense } from "../provisions/form-itself";
import { valueInParts } from "../provisions/practice";

export const unitFitsName = defineRule({
  id: "unit-fits-name",
  summary: "计量单位应当与指标名称相符：人数、次数不写百分比，比率不写个、次。",
  category: "semantic",
  severity: "warning",
  basis: [valueInParts, sense],
  appliesTo: "every-form",
  messages: {
    count: ["“{name}”是数量，指标值“{value}”却是百分比。", "请在 {cell} 写明数量，或把名称改为比率。"],
    rate: ["“{name}”是比率，指标值“{value}”却以“{unit}”计。", "请在 {cell} 写明百分比，或把名称改为数量。"],
  },
  reasons: {},
  check(form, report) {
    let seen = false;
    for (const { name, value, level2, nameAt, valueAt } of form.indicators) {
      const [only, more] = value === null ? [] : parseTarget(value).quantities;
      if (name === null || value === null || !only || more) continue;
      seen = true;
      const { unit } = only;
      if (level2 === "quantity" && unit === "%" && namesCount(name) && !/[增减升降比占]|提高/.test(value))
        report([valueAt], "count", { name, value, cell: valueAt }, { related: [nameAt] });
      else if (unit !== null && isCount(only, value) && namesRate(name) && !ofMany.test(name))
        report([valueAt], "rate", { name, value, unit, cell: valueAt }, { related: [nameAt] });
    }
    if (!seen) report.notApplicable();
  },
});

/** No accident at all may be counted: 事故发生率 | 0起. Nor is 1次/百台 a mere count. */
const isCount = ({ unit, per, number }: Quantity, value: string) =>
  per === null &&
  number.value !== 0n &&
  /^[个次人件台家户项场起份套座名]$/.test(unit ?? "") &&
  !/[每/／%％]/.test(value);

/** 万人发案率, 百万吨死亡率 are so many to that many. */
const ofMany = /[百千万亿每均]|[（(][^）)%％]+[)）]$/;
