import type { Severity } from "./findings";

/** What a mark looks like on a sheet. */
export interface MarkLook {
  /** Darker than white, than yellow and than the pale tints that people give their cells: seen on all of them, and in grey. */
  readonly fill: string;
  readonly line: string;
  /**
   * Severity shows without colour too, in high contrast and where the page is printed in black and white: by a line that no
   * table has, for a solid one is part of the form, and by the letters.
   */
  readonly border: "Dash" | "DashDot" | "Dot";
  readonly bold: boolean;
  readonly underline: "Double" | "Single" | "None";
}

export const markLooks: Readonly<Record<Severity, MarkLook>> = {
  error: { fill: "#F7A1A6", line: "#A80000", border: "Dash", bold: true, underline: "Double" },
  warning: { fill: "#FFB84D", line: "#8A3707", border: "DashDot", bold: false, underline: "Single" },
  advice: { fill: "#93C2F2", line: "#0C3B5E", border: "Dot", bold: false, underline: "None" },
};

/** White letters on a dark cell would be gone on our fill. */
export const markLetters = "#000000";

export type Side = "left" | "right" | "top" | "bottom";

/** What is painted of a look, in a workbook that is open or in a file. */
export interface Paint extends Pick<MarkLook, "fill" | "border" | "bold" | "underline"> {
  readonly letters: string;
  readonly italic: boolean;
  readonly sides: readonly Side[];
  /** Of the sides; null where they keep the program's own colour. */
  readonly line: string | null;
}

/** Thousands of scattered cells get less of it: then only the line below an error and slanted letters tell severities apart. */
export function paintOf(severity: Severity, full: boolean): Paint {
  const look = markLooks[severity];
  const letters = markLetters;
  if (full) return { ...look, letters, italic: false, sides: ["top", "bottom", "left", "right"] };
  const sides = severity === "error" ? (["bottom"] as const) : [];
  return { ...look, letters, bold: false, underline: "None", italic: severity === "warning", sides, line: null };
}
