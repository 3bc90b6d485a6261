import { formatDecimal } from "../../core/decimal";
import { defineRule } from "../../core/rule";
import { parseTarget, type Quantity, type TargetValue } from "../../core/target-value";
import { consistency } from "../provisions/form-itself";
import { complete } from "../provisions/measures-2015";

export const factsAgree = defineRule({
  id: "facts-agree",
  summary: "指标名称和指标值说的是同一件事，数字应当一致。",
  category: "semantic",
  severity: "warning",
  basis: [consistency, complete],
  appliesTo: "every-form",
  messages: {
    differs: ["名称“{name}”写的是 {inName}，指标值写的是 {inValue}。", "两处数字应当一致，请核对 {cells}。"],
  },
  reasons: {},
  check(form, report) {
    for (const { name, value, nameAt, valueAt } of form.indicators) {
      if (name === null || value === null) continue;
      const inName = onlyQuantity(parseTarget(name));
      if (!inName || inName.unit === null) continue;
      const inValue = onlyQuantity(parseTarget(value));
      if (!inValue || price.test(name) !== price.test(value)) continue;
      if (!sameKind(inName, inValue) || sameNumber(inName, inValue)) continue;
      report([valueAt, nameAt], "differs", {
        name,
        inName: print(inName),
        inValue: print(inValue),
        cells: [nameAt, valueAt],
      });
    }
  },
});

/** A price in the name and a total in the value are different things. */
const price = /人均|户均|单价|均价|标准/;

function onlyQuantity({ quantities }: TargetValue): Quantity | null {
  const [first, second] = quantities;
  return first && !second ? first : null;
}

const sameKind = (a: Quantity, b: Quantity) =>
  a.per === b.per && (a.money && b.money ? true : a.unit === b.unit && !/^(年|月|日|天|小时)/.test(a.unit ?? ""));
const sameNumber = (a: Quantity, b: Quantity) =>
  a.money && b.money ? a.money.value === b.money.value : a.number.value === b.number.value;
const print = ({ number, unit }: Quantity) => formatDecimal(number.value) + (unit ?? "");
