/** What Excel says and accepts in the cells that are typed into. */
import type { Range } from "../sheet";
import type { Guidance, Template } from "../template";
import type { Formula, Validation, ValidationRule } from "./layout";

export interface Place {
  readonly hole: string;
  readonly at: Range;
}

/** Excel's own limits. */
const [longestTitle, longestPrompt] = [32, 255];
const mostMoney = 100_000_000;

export function validationsOf(template: Template, year: number, places: readonly Place[]): Validation[] {
  const found = new Map<string, Validation>();
  for (const { hole, at } of places) {
    const guidance = template.guidance.find(({ holes }) => holes.test(hole));
    if (!guidance) continue;
    const validation = validationOf(guidance, template, hole, at, year);
    // A formula is about one cell; any other rule serves all cells alike.
    const key = JSON.stringify({ ...validation, cells: null });
    const known = found.get(key);
    found.set(key, known ? { ...known, cells: [...known.cells, at] } : validation);
  }
  return [...found.values()];
}

function validationOf(
  { accepts, title, prompt }: Guidance,
  template: Template,
  hole: string,
  at: Range,
  year: number,
): Validation {
  const base = {
    cells: [at],
    title: title.slice(0, longestTitle),
    prompt: prompt.replaceAll("{year}", String(year)).slice(0, longestPrompt),
  };
  const rule = (one: ValidationRule, otherwise: Validation["otherwise"], complaint: string): Validation => ({
    ...base,
    rule: one,
    otherwise,
    complaint,
  });
  switch (accepts.is) {
    case "money":
      return rule({ is: "decimal", least: 0, most: mostMoney }, "stop", "这里只能填写不小于 0 的数字，单位为万元。");
    case "weight":
      return rule({ is: "decimal", least: 0, most: 100 }, "stop", "权重是 0 到 100 之间的数字。");
    case "choice":
      return rule({ is: "list", texts: statesOf(template, hole) }, "stop", "");
    case "suggestion":
      return rule({ is: "list", texts: accepts.texts }, null, "");
    case "rate":
      return rule(containing(at, ["%", "％"]), "information", "满意度一般写成百分比，如 ≥90%。");
    case "deadline":
      return rule(containing(at, ["年", "月", "日", "天"]), "information", "这里一般写明日期或期限。");
    case "text":
      return rule(
        { is: "text-length", longest: accepts.longest },
        "warning",
        `文字超过 ${String(accepts.longest)} 个字，打印时可能显示不全。`,
      );
  }
}

function containing(at: Range, texts: readonly string[]): ValidationRule {
  const formula: Formula = {
    text: `OR(${texts.map((text) => `ISNUMBER(FIND("${text}",{}))`).join(",")})`,
    of: [{ ...at, bottom: at.top, right: at.left }],
  };
  return { is: "custom", formula };
}

/** What a cell with boxes can say: each option ticked, or none; a cell of one option is ticked or not. */
function statesOf({ options }: Template, hole: string): string[] {
  for (const [id, texts] of Object.entries(options)) {
    const states = (of: readonly string[]) =>
      [...of, null].map((ticked) => of.map((text) => (text === ticked ? `☑${text}` : `□${text}`)).join(" "));
    if (id === hole) return states(texts);
    const text = hole.startsWith(`${id}.`) ? texts[Number(hole.slice(id.length + 1)) - 1] : undefined;
    if (text !== undefined) return states([text]);
  }
  return [];
}
