import { usePaneStyles } from "../parts/pane.styles";
import { useWords } from "../words/speech";
import type { PaneState } from "../session/state";
import type { Words } from "../words/words";

/** Tells screen readers what sighted users see change: a check that begins, ends, or goes out of date. */
export function Announcer(state: Pick<PaneState, "screen" | "stale">) {
  const words = useWords();
  return (
    <p className={usePaneStyles().hidden} role="status">
      {announcement(state, words)}
    </p>
  );
}

function announcement({ screen, stale }: Pick<PaneState, "screen" | "stale">, words: Words): string {
  switch (screen.is) {
    case "reading":
      return words.reading(screen.progress.sheet, screen.scope);
    case "reviewed":
      return stale.size > 0 ? words.staleLong : words.done(screen.results.counts);
    case "no-form":
      return screen.scope === "sheet" ? words.noForm(screen.sheet.name) : words.noFormInWorkbook;
    // Failures speak for themselves, as alerts.
    case "failed":
    case "idle":
      return "";
  }
}
