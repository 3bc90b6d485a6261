/** The self-check's own words. What a fact is called stands with the fact. */
import type { Verdict } from "../host/excel/field";

export const words = {
  title: "自检",
  diagnosis: "诊断",
  back: "返回窗格",
  intro: (facts: number) =>
    `逐条核实本工具所依靠的 ${String(facts)} 条关于 Excel 的事实，约一分钟。一切都在新加的工作表上进行，做完即删除，其他工作表不动。`,
  beforehand: "请先知道",
  cautions: [
    "添加、删除工作表会清空 Excel 的撤销记录：最好在新建的空白工作簿里做。",
    "进行中请不要编辑单元格，也不要关闭窗格；关了的话，请自己删除“approval-check 自检”开头的工作表。",
    "报告只写 Excel 的版本和回答，不含工作簿的内容；不会自动发出。",
  ] as readonly string[],
  start: "开始",
  stop: "停止",
  stopping: "正在停止…",
  again: "再做一次",
  progress: "进度",
  asking: (done: number, all: number, title: string) => `${String(done + 1)} / ${String(all)}：${title}`,

  helpTitle: "还有几条要请您动手",
  help: "Office.js 没有“撤销”，能不能撤销只有人能试：输入一个数，再按 Ctrl+Z，约一分钟。",
  willHelp: "继续",
  willNotHelp: "跳过",
  handTitle: "请您动手",
  didIt: "做好了",
  skipOne: "跳过这一条",

  done: (all: number, expected: number) => `自检完成：${String(all)} 条，${String(expected)} 条与预期相同。`,
  verdict: {
    "as-expected": "与预期相同",
    other: "不同",
    "not-supported": "不支持",
    "not-asked": "没有问",
  } satisfies Record<Verdict, string>,
  differing: (count: number) => `与预期不同（${String(count)}）`,
  allFacts: (count: number) => `全部事实（${String(count)}）`,
  answered: "回答",
  expected: "预期",
  noDifference: "没有与预期不同的。",
  removed: "自检工作表已删除，其他工作表没有改动。",
  left: (sheet: string, why: string) => `自检工作表“${sheet}”没能删除：${why}。请再试一次，或者右击它的标签自己删除。`,
  removeAgain: "再删一次",

  report: "报告",
  reportWhy: "请把报告原样发给为您安装本工具的人，或者附在项目的问题单里。",
  copy: "复制报告",
  copied: "报告已复制。",
  copyByHand: "剪贴板不可用。报告已选中，请按 Ctrl+C 复制。",

  detail: "技术信息",
  refused: (why: string, todo: string) => `没能开始：${why}。${todo}`,
};

export type FieldWords = typeof words;
