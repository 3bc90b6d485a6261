import { HostError } from "../../host/host";
import type { Problem } from "./state";
import type { Words } from "../words/words";

/** What an error means to the user. One that is no HostError is a bug of ours: it is shown, not hidden. */
export function problemOf(error: unknown): Problem {
  if (error instanceof HostError) return { kind: error.kind, detail: error.detail };
  return { kind: "unknown", detail: error instanceof Error ? error.message : String(error) };
}

/** What is the matter, in the pane's words; with the cell, where it is about one. */
export function sayProblem({ kind, detail }: Problem, words: Words): string {
  const [what] = words.problem[kind];
  const cell = kind === "unreadable" ? /^[A-Z]+\d+(?=:)/.exec(detail)?.[0] : undefined;
  return cell === undefined ? what : words.atCell(what, cell);
}

/** Problems that pass by themselves: the same request may succeed a little later. */
export function passes({ kind }: Problem): boolean {
  return kind === "editing" || kind === "busy" || kind === "no-answer" || kind === "other-workbook";
}

/** Problems that the next sheet would have as well; any other may be of one sheet alone. */
export function ofAllSheets({ kind }: Problem): boolean {
  return kind === "editing" || kind === "busy" || kind === "other-workbook";
}
