/** The words of the view 读表结果; what fields are called comes from the core. */
import type { MeaningGroup } from "../../core/names/names";
import type { WordingsProblem } from "../../core/recognise/words/wordings";

export const words = {
  idle: "核查之后，这里列出从每张表里读到的内容和没有认出的内容，供您核对。",
  check: "核查当前工作表",
  counts: (forms: number, unread: number) =>
    unread === 0 ? `${String(forms)} 张表，标签都认出来了` : `${String(forms)} 张表，没有认出 ${String(unread)} 处`,
  unread: (count: number) => `没有认出 ${String(count)} 处`,
  allRead: "全部认出",
  unreadWhy: "请说明它们是什么：本工作簿的每张表都会照此重读。",
  title: "标题",
  year: "年度",
  beside: "旁边：",
  notUsed: (name: string) => `已记为“${name}”，但这里没有用上。`,
  cell: "单元格",
  name: "名称",
  value: "内容",
  amount: "金额",
  indicator: "指标",
  target: "指标值",
  weight: "分值",
  heading: "栏名",
  meaning: "读作",
  lost: (count: number) => `标准表有而这里没有找到的（${String(count)}）`,
  fiscal: "财政拨款",
  other: "其他资金",
  comma: "、",
  shifted: "这一行错了栏，按先后顺序读出",
  listTotal: (column: string) => `清单合计（万元）：${column}`,

  say: "说明含义",
  sayOf: (text: string) => `说明含义：${text}`,
  change: "更改",
  changeOf: (text: string) => `更改：${text}`,
  nothing: "与核查无关",
  nothingOf: (text: string) => `与核查无关：${text}`,
  find: (text: string) => `“${text}”的含义`,
  findHint: "输入几个字查找",
  noMatch: "没有这样的含义",
  group: {
    head: "表头",
    funds: "资金",
    goals: "目标",
    columns: "指标表的栏",
    categories: "指标类别",
    nothing: "其他",
  } satisfies Record<MeaningGroup, string>,

  own: (count: number) => (count === 0 ? "本单位的叫法" : `本单位的叫法（${String(count)}）`),
  ownNone: "还没有。在上面说明没有认出的内容，或者导入同事导出的文件。",
  ownWhy: "存在这个工作簿里，打开它的人都用得上。",
  remove: "删除",
  removeOf: (text: string) => `删除：${text}`,
  exportFile: "导出",
  importFile: "导入",
  copyFile: "复制内容",
  fileName: "本单位的叫法.json",

  busy: "正在按新的叫法重读…",
  taught: (text: string, name: string) => `“${text}”记为“${name}”。`,
  forgotten: (text: string) => `已删除“${text}”。`,
  added: (count: number) => `已导入 ${String(count)} 条叫法。`,
  kept: "已存入工作簿，请记得保存工作簿。",
  notKept: (problem: string) => `没有存入工作簿，只在这次打开期间有效：${problem}。`,
  keepAgain: "再存一次",
  replace: "替换工作簿里读不出来的叫法",
  exported: (file: string) => `已导出“${file}”。如果没有看到下载的文件，可以复制内容，自己存成文件。`,
  copied: "叫法文件的内容已复制，请粘贴到文本文件里，存为 .json 文件。",
  copyByHand: "不能下载，也不能使用剪贴板。请换用网页版或更新版本的 Excel。",
  badFile: (problem: WordingsProblem): string => {
    switch (problem.is) {
      case "no-json":
      case "no-wordings":
        return "没有导入：这不是叫法文件。请选择用“导出”得到的文件。";
      case "newer":
        return "没有导入：这个文件由更新的版本写成，请先更新本工具。";
      case "entry":
        return `没有导入：文件里第 ${String(problem.entry)} 条叫法不对，请改正后再导入。`;
    }
  },
};

export type ReadViewWords = typeof words;
