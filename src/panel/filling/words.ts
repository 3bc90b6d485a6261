/** The words of the part 编制中. Loaded with it. */
import { level2Names } from "../../core/names/categories";

export const words = {
  state: "编制中",
  progress: (filled: number, all: number) => `已填 ${String(filled)}/${String(all)}`,
  /** `count`: what the rules still ask for. */
  lacking: (count: number) =>
    count === 0 ? "必填的都已填写，可以完成填写。" : `还缺 ${String(count)} 项，见“待填写”；缺的现在不算问题。`,
  next: (cell: string) => `下一处 ${cell}`,
  allFilled: "每一处都已填写",
  finish: "完成填写",
  finishWhy: "完成后，缺的内容按问题列出。",
  begin: "标为编制中",
  beginWhy: "这张表还没有填完？标为编制中，缺的内容就不算问题。",
  failed: "没能改动",

  examples: (category: string) => `${category}的典型写法`,
  examplesWhy: "示例，数字是虚构的：填入后请把 ** 换成本项目的数，把名称改成实际内容。",
  search: "查找名称、单位或写法",
  like: (value: string) => `如 ${value}`,
  put: "填入",
  putAt: (name: string, cells: string) => `把“${name}”填入 ${cells}`,
  taken: "这一行的名称和指标值都已有内容；先清空要改的单元格，再填入。",
  nothing: "没有找到；换一个词再试。",
  wasPut: (cells: string) => `已填入 ${cells}：这是示例，请改成本项目的内容。`,
  undo: "撤销填入",
  comma: "、",
  category: level2Names,
};

export type FillingWords = typeof words;
