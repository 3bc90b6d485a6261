import type { RefCallback } from "react";
import { useInsertStyles } from "./insert.styles";
import { useInsertWords } from "./insert-speech";
import type { Target } from "./insert-state";
import { placeOfPlan } from "./place-text";
import { Button } from "@fluentui/react-components";
import { usePaneStyles } from "../parts/pane.styles";

export interface TargetBarProps {
  readonly target: Target;
  readonly busy: boolean;
  readonly button: RefCallback<HTMLButtonElement>;
  readonly onInsert: () => void;
}

/** Always in sight: where the forms will stand, and the button that writes them there. */
export function TargetBar({ target, busy, button, onInsert }: TargetBarProps) {
  const words = useInsertWords();
  const pane = usePaneStyles();
  const styles = useInsertStyles();
  const plan = target.is === "ready" ? target.plan : null;
  const count = plan?.placements.length ?? 1;
  return (
    <footer className={styles.bar}>
      <div className={styles.target} role="status">
        {plan && (
          <>
            <span className={pane.quiet}>{words.target} </span>
            <div>{placeOfPlan(plan, words)}</div>
          </>
        )}
        {target.is === "invalid" && (
          <span className={styles.problem}>{target.problems.slice(0, 1).map(words.invalid)}</span>
        )}
        {target.is === "done" && <span className={pane.quiet}>{words.done}</span>}
        {target.is === "looking" && <span className={pane.quiet}>{words.looking}</span>}
      </div>
      <Button
        ref={button}
        appearance="primary"
        className={styles.go}
        disabledFocusable={busy || plan === null}
        onClick={onInsert}
      >
        {count > 1 ? words.insertMany(count) : words.insert}
      </Button>
    </footer>
  );
}
