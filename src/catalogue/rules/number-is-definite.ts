import { squash } from "../../core/recognise/words/squash";
import { defineRule } from "../../core/rule";
import { clear } from "../provisions/measures-2015";

export const numberIsDefinite = defineRule({
  id: "number-is-definite",
  summary: "指标值的数字应当明确，不写“余”“约”“左右”“预计”。",
  category: "measurability",
  severity: "advice",
  basis: [clear],
  appliesTo: "every-form",
  messages: {
    vague: ["{count} 个指标值的数字不明确：{values}。", "请考虑写明确的数，如≥100次。"],
  },
  reasons: {},
  settings: { tolerated: { default: 0, min: 0, max: 50, text: "一张表中不明确的数字不超过多少个时，不提示。" } },
  check(form, report, { tolerated }) {
    const rows = form.indicators.filter(({ horizon, value }) => horizon === "annual" && value !== null);
    if (rows.length === 0) return report.notApplicable();
    const vague = rows.filter(({ value }) => isVague(squash(value ?? "")));
    const [first, ...others] = vague.map(({ valueAt }) => valueAt);
    if (!first || vague.length <= tolerated) return;
    report(
      [first, ...others],
      "vague",
      { count: vague.length, values: { list: vague.map(({ value }) => value ?? "") } },
      { related: vague.map(({ nameAt }) => nameAt) },
    );
  },
});

const number = String.raw`\d[\d,.]*`;
/** 节约5%, 预约100人次, 最近3年 and 近5年 are no estimates. */
const estimate = new RegExp(
  [
    `(?<![节合预签条违公制契特履])约${number}`,
    `大约|大概`,
    `(?<![最邻附临相])近${number}(?![\\d,.]*个?[年月])`,
    `${number}[余多](?=[\\p{Script=Han}])`,
    `${number}[^\\d，,；;。]{0,4}左右`,
    `预计[^\\d，,；;。]{0,10}${number}`,
  ].join("|"),
  "u",
);
const isVague = (value: string) => /[约概近余多左预]/.test(value) && estimate.test(value);
