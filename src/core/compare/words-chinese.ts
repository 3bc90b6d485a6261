import { formatDecimal } from "../decimal";
import { firstCell, quoted } from "../fill";
import type { Doubt, How } from "./match";
import { mostNames, type CompareWords } from "./words";

export const chinese: CompareWords = {
  remark: (remark) => {
    switch (remark.is) {
      case "funds-rose":
        return [
          `年度资金比上年增加 ${formatDecimal(remark.by)} 万元（${String(remark.percent)}%），表里没有说明理由。`,
          "请确认年度目标和指标也相应增加，或在表里说明理由。",
        ];
      case "more-for-the-same":
        return [
          `年度资金比上年增加 ${formatDecimal(remark.by)} 万元（${String(remark.percent)}%），${String(remark.count)} 项指标的名称和指标值却与上年完全相同。`,
          "请按增加的资金调整指标值，或说明资金增加的理由。",
        ];
      case "prior-differs":
        return [
          `表里写的上年安排是 ${formatDecimal(remark.printed)} 万元，上年的表里是 ${formatDecimal(remark.before)} 万元。`,
          "请核对上年的批复数。",
        ];
      case "goal-copied":
        return ["年度目标与上年一字不差（年份除外）。", "请确认目标写的是今年要做的事。"];
      case "values-copied":
        return [
          `${String(remark.count)} 项指标的名称和指标值与上年完全相同（年份除外）。`,
          "请确认指标值按今年的任务重新测算过。",
        ];
      case "texts-copied":
        return [`有 ${String(remark.count)} 个较长的指标值与上年一字不差（年份除外）。`, "请确认写的是今年的要求。"];
      case "indicators-vanished": {
        const named = remark.names.slice(0, mostNames).map(({ name, at }) => `${quoted(name)}（${firstCell(at)}）`);
        const more = remark.names.length > mostNames ? "等" : "";
        return [
          `上年的 ${String(remark.names.length)} 项指标今年没有了：${named.join("、")}${more}。`,
          "请确认相应的任务已经完成或不再安排。括号里是上年表的单元格。",
        ];
      }
      case "new-with-forerunner":
        return ["勾选了新增项目，上年却已有这个项目。", "请核对项目属性。"];
      case "continuing-without-forerunner":
        return [
          "勾选了延续项目，上年的表里却没有找到这个项目。",
          "请核对项目属性；如果项目改了名称，或者上年的表不全，请人工对照。",
        ];
    }
  },
  found: ({ how, likeness, doubts, sure }) => {
    const why = [hows[how](likeness), ...doubts.map((doubt) => doubtsIn[doubt])].join("，");
    return sure ? `${why}。` : `${why}，请确认是同一个项目。`;
  },
  note: (note) => {
    switch (note.is) {
      case "nothing-before":
        return "上年的文件里没有读到绩效目标表。";
      case "same-year":
        return `两边都是 ${String(note.year)} 年度的表，请确认选对了上年的文件。`;
      case "years-apart":
        return `今年的表是 ${String(note.now)} 年度的，对照的是 ${String(note.before)} 年度的，不是相邻的两年。`;
      case "units-missing": {
        const more = note.units.length > mostNames ? `等 ${String(note.units.length)} 个单位` : "";
        return `上年的文件里没有这些单位的表，它们的项目是否延续没有核对：${note.units.slice(0, mostNames).map(quoted).join("、")}${more}。`;
      }
    }
  },
};

const hows: Readonly<Record<How, (likeness: number) => string>> = {
  code: () => "项目编码相同",
  name: () => "名称相同",
  "name-but-year": () => "名称除年度外相同",
  "name-but-phase": () => "名称除期次外相同",
  likeness: (likeness) => `名称相近（${String(likeness)}%）`,
};

const doubtsIn: Readonly<Record<Doubt, string>> = {
  "other-unit": "单位名称不同",
  several: "还有别的表同样相符",
  "other-code": "项目编码不同",
};
