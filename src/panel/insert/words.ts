/** The words of the view 插入模板. Loaded with it. */
import { namesOfTemplates } from "../../catalogue/template-names";
import { level2Names } from "../../core/names/categories";
import { mostRows, type longest } from "../../core/template/settings";
import { mostForms, type ChoiceProblem, type Where } from "./choice";
import type { Outcome } from "./insert-state";

const fields: Readonly<Record<keyof typeof longest, string>> = {
  office: "地区或机关",
  level: "级次",
  unit: "预算单位",
  code: "单位编码",
  implementingUnit: "实施单位及责任人",
  projectName: "项目名称",
};

const forms = (count: number) => `${String(count)} 张表`;

export const words = {
  kinds: "选择表种",
  kind: namesOfTemplates("zh-CN"),

  where: "插入位置",
  wheres: {
    below: "本工作表内容下方",
    selected: "所选单元格",
    "new-sheet": "新工作表",
    "own-sheets": "每张表一个新工作表",
  } satisfies Record<Where, string>,
  widths: "按标准表调整本工作表的列宽和打印设置",

  settings: "表头内容",
  fields,
  year: "年度",
  department: "部门（单位）名称",
  officeHint: "标题开头，如 云溪市",
  projectsHint: "每行一个，可从 Excel 粘贴；每个项目一张表",
  levels: ["市级", "县级", "区级", "省级"] as readonly string[],
  more: "指标行数与格式",
  rows: "指标行数",
  rowsOf: level2Names,
  tasks: "年度主要任务",
  midLong: "包含中长期部分",
  weights: "权重列",
  noWeights: "不要",
  weightsOf: (base: number) => `合计 ${String(base)}`,
  costs: "成本指标",
  costsPrinted: "列在产出指标下（印发样式）",
  costsLevel1: "作为一级指标（2022 年起）",
  protect: "只允许在填写处输入（保护工作表）",

  target: "将插入到",
  place: (sheet: string, range: string) => `“${sheet}” ${range}`,
  newSheet: (sheet: string, range: string) => `新工作表“${sheet}” ${range}`,
  newSheets: (count: number, first: string, last: string) => `${String(count)} 个新工作表，“${first}”至“${last}”`,
  count: forms,
  looking: "正在查看工作表…",
  insert: "插入",
  insertMany: (count: number) => `插入 ${forms(count)}`,
  inserting: (done: number, all: number) => `正在插入：已完成 ${String(done)} 张，共 ${String(all)} 张`,
  cancel: "取消",

  inTheWay: (sheet: string, range: string) => `“${sheet}”的 ${range} 不能插入：`,
  content: (cells: string, count: number, named: number) =>
    count > named ? `${cells} 等 ${String(count)} 个单元格已有内容，不会覆盖。` : `${cells} 已有内容，不会覆盖。`,
  merged: (ranges: string) => `${ranges} 是合并单元格，伸进了这个区域。`,
  offSheet: "下面的行或右边的列不够了，超出了工作表的边界。",
  sheetProtected: "工作表受保护。请在“审阅”中撤销工作表保护，或者插入到新工作表。",
  noNewSheets: "工作簿的结构受保护，不能新建工作表。请在“审阅”中取消“保护工作簿”，或者插入到现有的工作表。",
  useFree: (range: string) => `插入到空处 ${range}`,
  useNewSheet: "改用新工作表",
  retry: "重试",
  comma: "、",

  invalid,

  inserted: (count: number, place: string) => `已插入 ${forms(count)}：${place}。`,
  firstSelected: "光标停在第一个填写处。",
  fillNow: "浅黄色的单元格请填写，没有的留空；都填好了，按“完成填写”。",
  skipped: (what: string) => `有的列宽、底色、字体或打印设置没有设上（${what}）；表照常可以填写和核查。`,
  again: "再插入",
  done: "已插入。改动上面的选择，或按“再插入”，可以继续插入。",
  stopped: (count: number) => (count === 0 ? "已停止，没有插入任何表。" : `已停止，插入了 ${forms(count)}。`),
  stoppedBecause: (count: number) =>
    count === 0 ? "没能插入，工作表没有改动" : `中途没能完成，已插入 ${forms(count)}`,
  removeRest: "删除已插入的表",
  undo: "撤销插入",
  removed: (count: number): string =>
    count === 0 ? "没有可以撤销的表，可能已被删除。" : `已删除插入的 ${forms(count)}。`,
  filled: (count: number, removed: number) =>
    `${removed > 0 ? `已删除 ${forms(removed)}。` : ""}有 ${forms(count)}已经填写了内容，确定要连同内容一起删除吗？`,
  changedMeanwhile: "没有插入：位置显示之后，工作表有了变化。",
  removeFilled: "连同内容删除",
  keep: "保留",
  addRow: "增加一行",
  addRowHint:
    "先在工作表上选中一个指标（或部门表的一项主要任务），再按“增加一行”：在同类的最后加一行，合并、边框和公式都会跟上。",
  rowAdded: (category: string, row: number) => `“${category}”增加了一行，在第 ${String(row)} 行。`,
  noRow: "所选的单元格不在绩效指标或主要任务的行里。请先选中一个指标或一项任务，再试一次。",
  doing: {
    insert: "没能插入模板",
    remove: "没能撤销插入",
    "add-row": "没能增加一行",
  } satisfies Record<(Outcome & { readonly is: "problem" })["doing"], string>,
  blocks: (count: number) => `本工作簿中插入的表（${String(count)}）`,
  wasFilled: "已填写",
  undoOf: (place: string) => `撤销插入 ${place}`,
};

function invalid(problem: ChoiceProblem): string {
  switch (problem.is) {
    case "year":
      return "年度请填写 2000 至 2099 之间的年份。";
    case "too-long":
      return `“${fields[problem.setting]}”最多 ${String(problem.longest)} 个字。`;
    case "rows": {
      const name = problem.of === "tasks" ? "年度主要任务" : level2Names[problem.of];
      return `“${name}”的行数请填写 1 至 ${String(mostRows)}。`;
    }
    case "too-many":
      return `项目名称有 ${String(problem.count)} 个，一次最多 ${String(mostForms)} 个，请分几次插入。`;
  }
}

export type InsertWords = typeof words;
