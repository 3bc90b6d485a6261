import type { FieldId } from "../../core/fields";
import type { Form, FormKind, Level2 } from "../../core/form";
import { level2Names } from "../../core/names/categories";
import { defineRule } from "../../core/rule";
import { formKept } from "../provisions/practice";

/** What the official form prints, by its usual names. */
const fieldNames = {
  projectName: "项目名称",
  department: "部门（单位）名称",
  budgetUnit: "预算单位",
  implementingUnit: "实施单位及责任人",
  useScope: "使用范围",
  midLongPlan: "中长期规划",
  fundManagementMeasures: "资金管理办法",
  allocationMethod: "绩效分配方式",
  applicationConditions: "申请（补助）条件",
  period: "项目起止年限",
  "goals.midLong": "中长期目标",
  "goals.annual": "年度目标",
  nature: "项目属性",
  term: "项目期限",
  projectType: "项目类型",
  basis: "立项依据",
  "funds.midLong.total": "中长期资金总额",
  "funds.midLong.fiscal": "中长期财政拨款",
  "funds.midLong.other": "中长期其他资金",
  "funds.annual.total": "年度资金总额",
  "funds.annual.fiscal": "年度财政拨款",
  "funds.annual.other": "年度其他资金",
  "funds.procurement": "政府采购",
  "funds.serviceProcurement": "政府购买服务",
  "funds.priorYear": "延续项目以前年度预算安排",
  "sources.total": "资金来源合计",
  "sources.generalPublic": "一般公共预算收入",
  "sources.governmentFund": "政府性基金预算收入",
  "sources.stateCapital": "国有资本经营预算收入",
  "sources.socialInsurance": "社会保险基金收入",
  "sources.other": "其他收入",
} as const satisfies Readonly<Record<FieldId, string>>;
const categoryNames = {
  quantity: level2Names.quantity,
  quality: level2Names.quality,
  timeliness: level2Names.timeliness,
  economic: level2Names.economic,
  social: level2Names.social,
  ecological: level2Names.ecological,
  sustainability: level2Names.sustainability,
} satisfies Readonly<Partial<Record<Level2, string>>>;
type Category = keyof typeof categoryNames;
const categories = Object.keys(categoryNames) as readonly Category[];
/** The mid/long-term half may be left out of the form as a whole. */
const midLong: readonly FieldId[] = [
  "funds.midLong.total",
  "funds.midLong.fiscal",
  "funds.midLong.other",
  "goals.midLong",
];
const kinds: readonly FormKind[] = ["project", "special-policy", "department-overall"];

export const standardPartsPresent = defineRule({
  id: "standard-parts-present",
  summary: "标准表的各栏和各类指标应当保留，不宜删减或改名。",
  category: "missing-field",
  severity: "advice",
  basis: [formKept],
  appliesTo: kinds,
  messages: {
    absent: ["与标准表相比，没有找到：{parts}。", "如是误删或改了名称，请补上；行数不够可以增加，不宜删减。"],
    changed: ["标准表在这里印“{standard}”，现在是“{printed}”。", "如非有意修改，请改回标准表的文字。"],
    blank: ["标准表在这里印“{standard}”，现在是空的。", "如是误删，请补上。"],
    gone: ["与插入时的标准表相比，这里少了“{labels}”。", "如是误删，请补上；没有内容的行可以留空，不宜删除。"],
    columns: ["插入时的标准表有 {standard} 列，现在有 {printed} 列。", "如非有意增删，请恢复原来的列。"],
  },
  terms: { ...fieldNames, ...categoryNames },
  reasons: {
    version: "这张表由另一版本的程序插入（标准表第 {version} 版），这里没有那一版可以比较。",
    settings: "这张表是插入的，但插入时的设置已经丢失，不能逐项比较。",
    rebuilt: "这张表与插入时的标准表差别太大，不能逐项比较。",
  },
  check(form, report) {
    const { departures } = form;
    if (departures?.is === "compared" && departures.found.length > 0) {
      for (const departure of departures.found) {
        const { at } = departure;
        if (departure.is === "columns") report([at], "columns", departure);
        else if (departure.is === "gone") report([at], "gone", { labels: { list: departure.labels } });
        else if (departure.printed === "") report([at], "blank", { standard: departure.standard });
        else report([at], "changed", { standard: departure.standard, printed: departure.printed });
      }
      return;
    }
    if (departures?.is === "unknown") {
      const { because, version } = departures;
      if (because === "version") report.cannotCheck([form.range], because, { version });
      else report.cannotCheck([form.range], because, {});
    }
    if (!form.standard) {
      if (!departures) report.notApplicable();
      return;
    }
    const withoutHalf = midLong.every((id) => form.lost.includes(id));
    const fields = form.lost.filter((id) => !(withoutHalf && midLong.includes(id)));
    const parts = [...fields, ...lostCategories(form)];
    if (parts.length > 0)
      report([{ ...form.range, bottom: form.range.top }], "absent", {
        parts: { list: parts.map((term) => ({ term })) },
      });
  },
});

/** Categories that are printed nowhere, though the form prints others. */
function lostCategories({ groups }: Form): readonly Category[] {
  const isLost = (level: Category) => !groups.some(({ level2 }) => level2 === level);
  return groups.length === 0 ? [] : categories.filter(isLost);
}
