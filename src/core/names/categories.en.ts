import type { Level2 } from "../form";

export const level2Names: Readonly<Record<Level2, string>> = {
  quantity: "Quantity",
  quality: "Quality",
  timeliness: "Timeliness",
  cost: "Cost",
  "economic-cost": "Economic cost",
  "social-cost": "Social cost",
  "ecological-cost": "Ecological cost",
  economic: "Economic benefit",
  social: "Social benefit",
  ecological: "Ecological benefit",
  sustainability: "Sustainability",
  satisfaction: "Satisfaction of users",
};
