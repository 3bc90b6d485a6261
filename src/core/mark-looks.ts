import type { Severity } from "./findings";

/** What a mark looks like on a sheet. */
export interface MarkLook {
  readonly fill: string;
  readonly line: string;
  /** Severity shows without colour too: by the border, and bold for errors. */
  readonly border: "Continuous" | "Dash" | "Dot";
  readonly bold: boolean;
}

export const markLooks: Readonly<Record<Severity, MarkLook>> = {
  error: { fill: "#FDE7E9", line: "#C50F1F", border: "Continuous", bold: true },
  warning: { fill: "#FFF4CE", line: "#BC4B09", border: "Dash", bold: false },
  advice: { fill: "#EBF3FC", line: "#0F6CBD", border: "Dot", bold: false },
};
