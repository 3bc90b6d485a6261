import { decimalOne } from "../../core/decimal";
import { defineRule } from "../../core/rule";
import { Signs } from "../../core/recognise/words/signs";
import { parseTarget, type Quantity } from "../../core/target-value";
import { sense } from "../provisions/form-itself";

/** Shares of a whole, which cannot pass 100 %. */
const bounded =
  /(满意度|满意率|合格率|达标率|覆盖率|准确率|正确率|及时率|到位率|知晓率|参与率|普及率|通过率|完好率|入学率|巩固率|发放率|公开率|持证率|签约率|建档率|整治率|处置率|办结率|成功率|出勤率)/;
const share = /(率|比例|占比|程度)$/;
/** These may well pass 100 %. */
const unbounded =
  /(增长|增幅|提高|提升|增加|上升|下降|增收|利润|回报|收益|负荷|负债|杠杆|周转|带动|同比|环比|完成|执行|拨备|代偿|备付)/;

const percent = new Signs("%％");
const isRate = ({ unit }: Quantity) => unit?.startsWith("%") === true;
const hundred = 100n * decimalOne;

export const rateWithinBounds = defineRule({
  id: "rate-within-bounds",
  summary: "比率应当在 0 到 100% 之间。",
  category: "semantic",
  severity: "error",
  basis: [sense],
  appliesTo: "every-form",
  messages: {
    over: ["“{name}”是比率，“{value}”超过了 100%。", "请核对 {cell} 的数值。"],
    unsure: ["“{name}”的值“{value}”超过了 100%。", "如是比率，请核对 {cell} 的数值。"],
  },
  reasons: {},
  check(form, report) {
    let seen = false;
    for (const { name, value, valueAt, nameAt, level1 } of form.indicators) {
      if (value === null || !percent.anyIn(value)) continue;
      const { quantities } = parseTarget(value);
      if (!quantities.some(isRate)) continue;
      seen = true;
      if (!quantities.some((quantity) => isRate(quantity) && quantity.number.value > hundred)) continue;
      const text = name ?? "";
      if (level1 === "satisfaction" || (bounded.test(text) && !/增长|增幅|提高|提升|拨备|代偿|备付/.test(text)))
        report([valueAt], "over", { name: text, value, cell: valueAt }, { related: [nameAt] });
      else if (!unbounded.test(text + value) && share.test(text))
        report([valueAt], "unsure", { name: text, value, cell: valueAt }, { severity: "warning", related: [nameAt] });
    }
    if (!seen) report.notApplicable();
  },
});
