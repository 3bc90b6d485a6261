import { useSyncExternalStore } from "react";

const query = "(prefers-color-scheme: dark)";

/** Whether the pane is dark: as Office says, else as the system is set. High contrast is the browser's own work. */
export function useDark(officeIsDark: boolean | null): boolean {
  const systemIsDark = useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
  return officeIsDark ?? systemIsDark;
}

function subscribe(listener: () => void): () => void {
  const media = window.matchMedia(query);
  media.addEventListener("change", listener);
  return () => media.removeEventListener("change", listener);
}
