/** A workbook of as many forms as one likes, all different: names, amounts, targets, ticks, and a fault in every eighth. */
import { writeXlsx } from "hucre/xlsx";
import { drawProject, halfWidths } from "../samples/draw-project";
import type { Group, Item, ProjectForm } from "../samples/forms";
import { sheetOf } from "../samples/page";

/** Rows from one form to the next, the two blank rows between them included. */
export const rowsPerForm = 40;

/** "faulty": four faults in each. `first`: no two forms with another number are alike. */
export async function manyForms(
  count: number,
  kind: "plausible" | "faulty" = "plausible",
  first = 0,
): Promise<Uint8Array> {
  const formOf = (index: number) => (kind === "faulty" ? withFaults(projectForm(index)) : projectForm(index));
  const drawings = Array.from({ length: count }, (_, index) => drawProject(formOf(first + index)));
  const short = drawings.find((drawing) => drawing.height !== rowsPerForm - 2);
  if (short) throw new Error(`a form of ${String(short.height)} rows`);
  const sheet = sheetOf({ name: "项目", widths: halfWidths, drawings });
  // Excel allows 1,026 page breaks.
  return writeXlsx({ sheets: [{ ...sheet, rowBreaks: [] }] });
}

const places = ["城北", "城南", "东湖", "西岭", "河口", "桥头", "新街", "老城", "松林", "竹溪", "石桥", "沙湾"];
const subjects = [
  "道路养护",
  "绿化管护",
  "档案整理",
  "技能培训",
  "设备维护",
  "宣传教育",
  "水质监测",
  "图书补充",
  "场馆开放",
  "应急演练",
];
const things = ["点位", "场次", "批次", "台套", "人员", "路段", "报告", "样品", "场馆", "课程"];
const units = ["个", "场", "批", "台", "人次", "公里", "份", "件", "处", "门"];
const offices = ["综合科", "业务一科", "业务二科", "财务科", "信息中心", "后勤服务部"];

/** Small, fast and always the same: a benchmark must measure the same work tomorrow. */
function dice(seed: number): (sides: number) => number {
  let state = (seed + 1) * 0x9e3779b1;
  return (sides) => {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d);
    state = Math.imul(state ^ (state >>> 12), 0x297a2d39);
    state ^= state >>> 15;
    return (state >>> 0) % sides;
  };
}

/** No goals, both ticks, a total that is no sum, sources that are another. */
function withFaults(form: ProjectForm): ProjectForm {
  return {
    ...form,
    nature: "☑新增项目 ☑延续项目",
    annual: { ...form.annual, total: `${form.annual.total}9` },
    sources: ["1", "2"],
    goals: { midLong: "", annual: "" },
  };
}

function projectForm(index: number): ProjectForm {
  const roll = dice(index);
  const pick = (list: readonly string[]) => list[roll(list.length)] ?? "";
  const tenths = [1, 2, 3, 4].map(() => 5 + roll(400));
  const total = (tenths.reduce((sum, part) => sum + part, 0) / 10).toFixed(1);
  const name = `${pick(places)}${pick(subjects)}第${String(index + 1)}期经费`;
  const fiscal = index % 8 === 3 ? (Number(total) - 1).toFixed(1) : total;
  const continuing = roll(2) === 0;
  const item = (): Item => [
    `${pick(places)}${pick(subjects)}${pick(things)}`,
    `≥${String(1 + roll(900))}${pick(units)}`,
  ];
  const rate = (): Item => [`${pick(subjects)}${pick(["合格率", "完成率", "达标率"])}`, `≥${String(80 + roll(20))}%`];
  const group = (level1: string, level2: string, annual: readonly Item[]): Group => ({
    level1,
    level2,
    midLong: [],
    annual,
  });
  return {
    is: "project",
    title: "云溪市2026年市级部门预算项目支出绩效目标批复表",
    name,
    budgetUnit: `云溪市${pick(places)}服务中心 ${String(100000 + roll(900000))}`,
    implementingUnit: `${pick(offices)} 某某`,
    nature: continuing ? "□新增项目 ☑延续项目" : "☑新增项目 □延续项目",
    term: roll(2) === 0 ? "□一次性 ☑经常性" : "☑一次性 □经常性",
    basis: "☑法律法规 □市委市政府决定 □上级文件要求 □市委市政府领导指示 □其他",
    midLong: { total: "", fiscal: "", other: "" },
    annual: { total, fiscal, other: "" },
    procurement: "",
    serviceProcurement: "",
    priorYear: continuing ? String(10 + roll(90)) : "",
    sources: [total, total],
    years: "2026年—2028年",
    goals: {
      midLong: "",
      annual: `开展${pick(places)}片区${pick(subjects)}和${pick(subjects)}，按期完成${name}的各项任务。`,
    },
    groups: [
      group("产出指标", "数量指标", [item(), item(), item(), item(), item()]),
      group("产出指标", "质量指标", [rate(), rate(), rate()]),
      group("产出指标", "时效指标", [[`${pick(subjects)}完成时间`, `2026年${String(6 + roll(7))}月底前`], item()]),
      group(
        "产出指标",
        "成本指标",
        tenths.map((part): Item => [`${pick(subjects)}${pick(things)}费用`, `≤${(part / 10).toFixed(1)}万元`]),
      ),
      group("效益指标", "经济效益", []),
      group("效益指标", "社会效益", [item(), item()]),
      group("效益指标", "生态效益", index % 3 === 0 ? [rate(), rate()] : [item(), rate()]),
      group("效益指标", "可持续影响", [item(), item()]),
      group("满意度指标", "服务对象满意度", [rate(), rate(), rate()]),
    ],
  };
}
