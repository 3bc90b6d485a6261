/** What a terminal may be shown: text without anything it would obey, and colour only where it is wanted. */

import type { Severity } from "../core/findings";

export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  /** Letters in a line. */
  readonly columns?: number;
  readonly once?: (event: "drain", listener: () => void) => unknown;
}

export interface Terminal {
  readonly out: Output;
  readonly err: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
}

export type Colour = "red" | "yellow" | "cyan" | "green" | "bold" | "dim";
export const severityColours: Readonly<Record<Severity, Colour>> = { error: "red", warning: "yellow", advice: "cyan" };
export type Painter = (text: string, colour: Colour) => string;

const codes: Readonly<Record<Colour, readonly [on: number, off: number]>> = {
  red: [31, 39],
  yellow: [33, 39],
  cyan: [36, 39],
  green: [32, 39],
  bold: [1, 22],
  dim: [2, 22],
};

export const colourChoices = ["auto", "always", "never"] as const;
export type ColourChoice = (typeof colourChoices)[number];

/** See https://no-color.org: what somebody asks for on the command line counts before it. */
export function painter({ out, env }: Terminal, choice: ColourChoice = "auto"): Painter {
  const colourful = out.isTTY === true && !env["NO_COLOR"] && env["TERM"] !== "dumb";
  if (choice === "never" || (choice === "auto" && !colourful)) return (text) => text;
  return (text, colour) => {
    const [on, off] = codes[colour];
    return `\u001b[${String(on)}m${text}\u001b[${String(off)}m`;
  };
}

/**
 * Text of a workbook or a file name as one harmless line. Such text is data: an escape sequence in a cell must not clear
 * the screen, and no character in it may turn the direction of the line around.
 */
export function plainText(text: string): string {
  return text
    .replace(escapeSequence, "")
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, " ")
    .replace(/\p{Cc}|[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, "")
    .replace(/\p{Cs}/gu, "\ufffd");
}

// CSI and OSC sequences in both their spellings, then any other two-character escape.
const escapeSequence =
  // eslint-disable-next-line no-control-regex
  /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]?|(?:\u001b\]|\u009d)[^\u0007\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)?|\u001b[ -~]?/g;

/** JSON that is as harmless on a terminal, and the same data for a program. */
export function plainJson(value: unknown, indent = 1): string {
  return JSON.stringify(value, null, indent).replace(
    /[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
