/** What tells a category, the narrower ones first: 围绕数量设定 in a column of categories is 数量指标. */
import type { Root } from "../../core/recognise/words/lexicon";

export const roots: readonly Root[] = [
  { meaning: { is: "level2", level: "satisfaction" }, root: /满意|服务对象|受益对象/ },
  { meaning: { is: "level2", level: "economic-cost" }, root: /经济.?成本/ },
  { meaning: { is: "level2", level: "social-cost" }, root: /社会.?成本/ },
  { meaning: { is: "level2", level: "ecological-cost" }, root: /(?:生态|环境).?成本/ },
  { meaning: { is: "level2", level: "cost" }, root: /成本|(?:费用|经费|支出)控制/ },
  {
    meaning: { is: "level2", level: "timeliness" },
    root: /时效|及时|进度|时限|^(?:完成|产出|任务|工作|办理)?(?:时间|期限)/,
  },
  { meaning: { is: "level2", level: "quality" }, root: /质量/ },
  { meaning: { is: "level2", level: "quantity" }, root: /数量/ },
  { meaning: { is: "level2", level: "sustainability" }, root: /持续|长效|长远|长期/ },
  { meaning: { is: "level2", level: "ecological" }, root: /生态|环境|环保/ },
  { meaning: { is: "level2", level: "economic" }, root: /经济/ },
  { meaning: { is: "level2", level: "social" }, root: /社会/ },
  {
    meaning: { is: "level1", level: "output" },
    root: /产出|^(?:项目|任务|工作|履职|目标)*完成(?:情况|成果|绩效|类|型)?(?:指标|目标)?$/,
  },
  { meaning: { is: "level1", level: "benefit" }, root: /效益|效果|成效/ },
];
