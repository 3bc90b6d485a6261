import { HostError } from "../host/host";
import type { Problem } from "./state";

/** What an error means to the user. One that is no HostError is a bug of ours: it is shown, not hidden. */
export function problemOf(error: unknown): Problem {
  if (error instanceof HostError) return { kind: error.kind, detail: error.detail };
  return { kind: "unknown", detail: error instanceof Error ? error.message : String(error) };
}

/** Problems that pass by themselves: the same request may succeed a little later. */
export function passes({ kind }: Problem): boolean {
  return kind === "editing" || kind === "busy" || kind === "no-answer" || kind === "other-workbook";
}

/** Problems that the next sheet would have as well; any other may be of one sheet alone. */
export function ofAllSheets({ kind }: Problem): boolean {
  return kind === "editing" || kind === "busy" || kind === "other-workbook";
}
