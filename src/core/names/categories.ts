/** The usual names of the categories: printed labels vary. */
import type { Level1, Level2 } from "../form";

export const level1Names: Readonly<Record<Level1, string>> = {
  output: "产出指标",
  cost: "成本指标",
  benefit: "效益指标",
  satisfaction: "满意度指标",
};

export const level2Names: Readonly<Record<Level2, string>> = {
  quantity: "数量指标",
  quality: "质量指标",
  timeliness: "时效指标",
  cost: "成本指标",
  "economic-cost": "经济成本指标",
  "social-cost": "社会成本指标",
  "ecological-cost": "生态环境成本指标",
  economic: "经济效益",
  social: "社会效益",
  ecological: "生态效益",
  sustainability: "可持续影响",
  satisfaction: "服务对象满意度",
};
