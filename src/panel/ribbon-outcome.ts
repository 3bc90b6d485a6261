/**
 * What came of the ribbon's 清除标记. It runs in a page without a window, so it leaves word in the storage that both pages
 * share: an open pane hears of it at once, and one that opens later finds what went wrong.
 */
import { recall, remember } from "./preferences";
import type { Notice } from "./state";

export type RibbonOutcome = Extract<Notice, { readonly is: "cleared" }> | (Notice & { readonly is: "problem" });

const key = "approval-check.cleared";

export function leaveOutcome(outcome: RibbonOutcome): void {
  // With the time no two outcomes are the same text: only a change is told to other pages.
  remember(key, JSON.stringify({ time: Date.now(), outcome }));
}

export function onRibbon(listener: (outcome: RibbonOutcome) => void): () => void {
  const heard = ({ key: changed }: StorageEvent) => {
    const outcome = changed === key ? takeOutcome() : null;
    if (outcome) listener(outcome);
  };
  window.addEventListener("storage", heard);
  return () => window.removeEventListener("storage", heard);
}

/** Trouble that no pane has told yet; what went well shows on the sheet. */
export function untoldTrouble(): RibbonOutcome | null {
  const outcome = takeOutcome();
  return outcome && (outcome.is === "problem" || outcome.kept.length > 0) ? outcome : null;
}

function takeOutcome(): RibbonOutcome | null {
  const kept = recall(key);
  if (kept === null || kept === "") return null;
  remember(key, "");
  return (JSON.parse(kept) as { readonly outcome?: RibbonOutcome }).outcome ?? null;
}
