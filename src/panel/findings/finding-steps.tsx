import { Button } from "@fluentui/react-components";
import { useEffect } from "react";
import type { Finding } from "../../core/findings";
import { useListWords } from "./list-words";
import { usePaneStyles } from "../parts/pane.styles";

export interface FindingStepsProps {
  /** As they stand in the list. */
  readonly findings: readonly Finding[];
  readonly current: Finding | null;
  readonly onStep: (finding: Finding) => void;
}

/** From one finding to the next, by buttons or keys: F8, and with Shift the other way, as in Excel's and editors' own checks. */
export function FindingSteps({ findings, current, onStep }: FindingStepsProps) {
  const list = useListWords();
  const pane = usePaneStyles();
  const place = current ? findings.indexOf(current) : -1;
  const at = (by: 1 | -1) => {
    if (place < 0) return findings[by > 0 ? 0 : findings.length - 1];
    return findings[(place + by + findings.length) % findings.length];
  };
  const step = (by: 1 | -1) => {
    const next = at(by);
    if (next) onStep(next);
  };

  useEffect(() => {
    const heard = (event: KeyboardEvent) => {
      if (event.key !== "F8" || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      step(event.shiftKey ? -1 : 1);
    };
    document.addEventListener("keydown", heard);
    return () => document.removeEventListener("keydown", heard);
  });

  const slim = { appearance: "subtle", size: "small", className: pane.slim } as const;
  return (
    <div className={pane.buttons} role="group" aria-label={list.steps}>
      <Button {...slim} title="Shift+F8" onClick={() => step(-1)}>
        {list.previous}
      </Button>
      <span className={pane.quiet} aria-live="polite">
        {list.place(place + 1, findings.length)}
      </span>
      <Button {...slim} title="F8" onClick={() => step(1)}>
        {list.next}
      </Button>
    </div>
  );
}
