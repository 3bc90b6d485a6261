/** F6 goes round the parts of the window, Shift+F6 the other way, as in Excel: the cells keep Tab for themselves. */
const parts = [".ribbon", ".grid-frame", ".pane iframe"] as const;

export function listenForF6(target: Window): () => void {
  const listen = (event: KeyboardEvent) => {
    if (event.key !== "F6") return;
    event.preventDefault();
    goOn(event.shiftKey ? -1 : 1);
  };
  target.addEventListener("keydown", listen, true);
  return () => {
    target.removeEventListener("keydown", listen, true);
  };
}

function goOn(by: 1 | -1): void {
  const shown = parts.flatMap((part) => document.querySelector<HTMLElement>(part) ?? []).filter(isShown);
  const at = shown.findIndex((part) => part.contains(document.activeElement));
  const next = shown.at(at < 0 ? 0 : (at + by) % shown.length);
  if (next instanceof HTMLIFrameElement) next.contentWindow?.focus();
  else (next?.querySelector<HTMLElement>(":scope.ribbon button:enabled") ?? next)?.focus();
}

const isShown = ({ offsetParent }: HTMLElement): boolean => offsetParent !== null;
