import type { Form, Indicator } from "../../core/form";
import { squash } from "../../core/recognise/words/squash";
import { defineRule } from "../../core/rule";
import type { Range } from "../../core/sheet";
import { parseTarget } from "../../core/target-value";
import { costLines } from "../costs";
import { namesRate } from "../names-of-measures";
import { quantified } from "../provisions/measures-2015";
import { inNumbers } from "../provisions/practice";

export const valueIsMeasurable = defineRule({
  id: "value-is-measurable",
  summary: "产出指标的值应当有数字、期限或公认的等级；指标值不应当只是重复名称。",
  category: "measurability",
  severity: "warning",
  basis: [quantified, inNumbers],
  appliesTo: "every-form",
  messages: {
    words: ["产出指标{names}的值只有文字，无法衡量。", "请在 {cells} 写明数字、期限，或可以核对的标准。"],
    allWords: [
      "产出指标的值（{cells}）全部只有文字，年终无法衡量是否完成。",
      "请至少为主要的工作量和质量写明数字、期限，或可以核对的标准。",
    ],
    copied: ["指标“{name}”的值“{value}”只是重复名称。", "请在 {cell} 写明要达到什么程度。"],
  },
  reasons: {},
  settings: {
    // Of two indicators nobody says "all".
    fewest: { default: 3, min: 1, max: 50, text: "产出指标有多少个以上、且全部只有文字时，列为错误。" },
  },
  check(form, report, { fewest }) {
    const rows = form.indicators.filter(({ horizon, value }) => horizon === "annual" && value !== null);
    if (rows.length === 0) return report.notApplicable();
    const outputs = rows.filter((row) => row.level1 === "output" && row.level2 !== "cost");
    const vague = outputs.filter((row) => isVague(row) && !isAskedElsewhere(form, row));
    const [first, ...others] = vague;
    if (first) {
      const cells: readonly [Range, ...Range[]] = [first.valueAt, ...others.map(({ valueAt }) => valueAt)];
      const related = vague.map(({ nameAt }) => nameAt);
      if (vague.length === outputs.length && vague.length >= fewest)
        report(cells, "allWords", { cells }, { related, severity: "error" });
      else report(cells, "words", { names: { list: vague.map(({ name }) => name ?? "") }, cells }, { related });
    }
    for (const row of rows) {
      const { name, value, nameAt, valueAt, level1 } = row;
      if (name === null || value === null || level1 === "satisfaction" || vague.includes(row)) continue;
      if (repeatsName(name, value) && !isAskedElsewhere(form, row))
        report([valueAt], "copied", { name, value, cell: valueAt }, { severity: "advice", related: [nameAt] });
    }
  },
});

const saysNothing =
  /提升|提高|改善|增强|加强|优化|完善|保障|保证|促进|推动|推进|好转|落实|满足|确保|持续|不断|逐步|有效|明显|显著|较[大高好强]|^(?:及时|按时|如期|长期|合理|高|好|是|有|正常|稳定|良性)/;
/** Standards, limits that are set elsewhere, grades, and what is not to happen. */
const canBeChecked =
  /《|标准|规程|[A-Z]{2}|合格|达标|优良|优秀|[优良][级等秀好]?$|[一二三甲乙]级|有效期|时限|期限|合同|协议|批复|方案|目录|清单|无|零|杜绝|不发生|未发生|不出现|不突破|不超|全年|全部|每[年季月周日天]|年[底末]|月[底末]|季度/;

/** Only words, of those that say neither how much nor until when. */
function isVague({ value }: Indicator): boolean {
  return value !== null && isInWords(value) && saysNothing.test(squash(value)) && !canBeChecked.test(value);
}

function isInWords(value: string): boolean {
  const { quantities, deadlines } = parseTarget(value);
  return quantities.length + deadlines.length === 0 && !/[\d*×]|百分之|[一二三四五六七八九]成|XX/.test(squash(value));
}

/** Rates without a number and costs without an amount have rules of their own. */
function isAskedElsewhere(form: Form, row: Indicator): boolean {
  return namesRate(row.name ?? "") || costLines(form).some(({ indicator }) => indicator === row);
}

/** 持续保障社会发展 | 持续保障. A word of two such as 提升 may be meant so. */
function repeatsName(name: string, value: string): boolean {
  if (!isInWords(value)) return false;
  const [inName, inValue] = [name, value].map((text) => squash(text).replace(/[^\p{L}]/gu, ""));
  if (!inName || !inValue || inValue.length < shortest) return false;
  return inName === inValue || inName.includes(inValue);
}
const shortest = 4;
