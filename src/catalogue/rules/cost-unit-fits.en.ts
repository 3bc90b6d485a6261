import { translationOf } from "../../core/translation";
import type { costUnitFits } from "./cost-unit-fits";

export const english = translationOf<typeof costUnitFits>()({
  summary: "Amounts of cost indicators state their unit, and yuan (“元”) are not mistaken for 10,000 yuan (“万元”).",
  messages: {
    slipped: [
      "The unit of “{value}” seems to be wrong: with “{unit}”, the cost indicators would add up to exactly the annual total funds.",
      "Please check the unit in {cell}.",
    ],
    missing: [
      "The cost indicator “{name}” has the target value “{value}” without a unit of money.",
      "Please write “元” (yuan) or “万元” (10,000 yuan).",
    ],
  },
  reasons: {},
});
