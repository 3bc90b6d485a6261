/**
 * What came of the ribbon's 清除标记. It runs in a page without a window, so it leaves word in the storage that both pages
 * share: an open pane hears of it at once, and one that opens later finds what went wrong. The pages of all workbooks
 * share it, so each workbook has a place of its own.
 */
import { forget, recall, remember } from "./preferences";
import type { Notice } from "./state";

export type RibbonOutcome = Extract<Notice, { readonly is: "cleared" }> | (Notice & { readonly is: "problem" });

const keyOf = (workbook: string) => `approval-check.cleared:${workbook}`;

export function leaveOutcome(workbook: string, outcome: RibbonOutcome): void {
  // With the time no two outcomes are the same text: only a change is told to other pages.
  remember(keyOf(workbook), JSON.stringify({ time: Date.now(), outcome }));
}

export function onRibbon(workbook: string, listener: (outcome: RibbonOutcome) => void): () => void {
  const heard = ({ key }: StorageEvent) => {
    const outcome = key === keyOf(workbook) ? takeOutcome(workbook) : null;
    if (outcome) listener(outcome);
  };
  window.addEventListener("storage", heard);
  return () => window.removeEventListener("storage", heard);
}

/** Trouble that no pane has told yet; what went well shows on the sheet. */
export function untoldTrouble(workbook: string): RibbonOutcome | null {
  const outcome = takeOutcome(workbook);
  return outcome && (outcome.is === "problem" || outcome.kept.length > 0) ? outcome : null;
}

function takeOutcome(workbook: string): RibbonOutcome | null {
  const kept = recall(keyOf(workbook));
  if (kept === null) return null;
  forget(keyOf(workbook));
  return (JSON.parse(kept) as { readonly outcome?: RibbonOutcome }).outcome ?? null;
}
