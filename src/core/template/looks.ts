/** How the cells of a form look: 宋体, thin black lines, and no line between a label and its amount. */
import { moneyFormat } from "../template";
import { holeIn, type Area } from "./picture";

export interface Look {
  readonly font: { readonly name: string; readonly size: number; readonly bold: boolean };
  readonly horizontal: "left" | "center";
  readonly wrap: boolean;
  /** Amounts are made smaller rather than shown as ####. */
  readonly shrink: boolean;
  readonly numberFormat: string;
  readonly border: Readonly<Record<Side, boolean>>;
  readonly locked: boolean;
}
export type Side = "left" | "right" | "top" | "bottom";

/** What kind of cell it is. */
export type Part =
  | "title"
  | "label"
  | "amount-label"
  | "name"
  | "text"
  | "prose"
  | "choice"
  | "amount"
  | "inline-amount"
  | "weight"
  | "empty";

export function partOf({ at, text }: Area, next: Area | undefined): Part {
  if (at.top === 0) return "title";
  if (text === "") return "empty";
  const hole = holeIn(text);
  if (hole === null) return next && isInline(holeIn(next.text)) ? "amount-label" : "label";
  if (isInline(hole)) return "inline-amount";
  if (/^sources\.|^tasks\..+\.(total|fiscal|other)$/.test(hole)) return "amount";
  if (/\.weight$/.test(hole)) return "weight";
  if (/^(nature|term|projectType)$/.test(hole)) return "choice";
  if (/^(projectName|department|budgetUnit|implementingUnit)$|^tasks\..+\.name$/.test(hole)) return "name";
  return /^(annual|midLong|basis)\.|^period$/.test(hole) ? "text" : "prose";
}

/** Amounts of the funds stand behind their labels, as if in one cell. */
const isInline = (hole: string | null) => hole !== null && hole.startsWith("funds.");

/** The key of a look says all of it, so that equal cells share one. */
export function lookKey(part: Part, open: readonly Side[], input: boolean): string {
  return [part, ...open, ...(input ? ["input"] : [])].join(" ");
}

export function makeLook(part: Part, open: readonly Side[], input: boolean): Look {
  const line = (side: Side) => part !== "title" && !open.includes(side);
  const number = part === "amount" || part === "inline-amount" || part === "weight";
  const left = part === "text" || part === "prose" || part === "amount-label" || part === "inline-amount";
  return {
    font: part === "title" ? { name: "宋体", size: 16, bold: true } : { name: "宋体", size: 10, bold: false },
    horizontal: left ? "left" : "center",
    wrap: !number,
    shrink: number,
    numberFormat: part === "weight" || !number ? (input ? typed(part) : "General") : moneyFormat,
    border: { left: line("left"), right: line("right"), top: line("top"), bottom: line("bottom") },
    locked: !input,
  };
}

/**
 * Short texts stay as typed: Excel would make a date of 3/4 and a number of 95%. Prose does not: older Excel shows #### for
 * a long text in that format.
 */
function typed(part: Part): string {
  if (part === "weight") return "0.##";
  return part === "prose" ? "General" : "@";
}
