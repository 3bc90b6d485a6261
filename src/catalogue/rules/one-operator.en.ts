import { translationOf } from "../../core/translation";
import type { oneOperator } from "./one-operator";

export const english = translationOf<typeof oneOperator>()({
  summary: "A target value states one bound only: “≥80%”, not “≥80%以上”.",
  messages: {
    doubled: [
      "“{value}” states its bound twice (“{bounds}”).",
      "Please keep one of them, such as “≥80%” or “80%以上”.",
    ],
  },
  reasons: {},
});
