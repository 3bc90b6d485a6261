/** What fixes say besides the changes. */
import type { Language } from "../../core/message";

const chinese = {
  sureFixes: "下面各处只有一种改法，改后不带来别的问题：",
  noSureFix: "没有只有一种改法的问题：请逐条选择，或手工核对。",
  mendAll: (count: number) => `改正这 ${String(count)} 处`,
  noFix: "逐一试过了：没有一种改法不带来别的问题，请手工核对。",
  furtherChanges: (count: number) => `另有 ${String(count)} 处`,
  applyFix: "改正",
  blankCell: "（空）",
};

const english: typeof chinese = {
  sureFixes: "Each of these has one fix only, and brings no other finding:",
  noSureFix: "No finding has one fix only. Please choose one by one, or look at them yourself.",
  mendAll: (count) => `Mend ${count === 1 ? "this one" : `these ${String(count)}`}`,
  noFix: "Each way was tried: none settles it without another finding. Please look at it yourself.",
  furtherChanges: (count) => `and ${String(count)} further cell${count === 1 ? "" : "s"}`,
  applyFix: "Mend",
  blankCell: "(blank)",
};

export type FixWords = typeof chinese;

export const fixWords: Readonly<Record<Language, FixWords>> = { "zh-CN": chinese, en: english };
