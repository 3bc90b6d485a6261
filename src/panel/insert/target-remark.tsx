import { a1Range } from "../../core/sheet";
import { useInsertWords } from "./insert-speech";
import type { Target } from "./insert-state";
import { obstacleTexts } from "./obstacle-text";
import type { Plan } from "./plan";
import { Button } from "@fluentui/react-components";
import { ProblemText } from "../parts/problem-text";
import { Remark } from "../parts/remark";
import { usePaneStyles } from "../parts/pane.styles";

export interface TargetRemarkProps {
  readonly target: Target;
  /** Inserts at the free place. */
  readonly onUse: (plan: Plan) => void;
  readonly onNewSheet: () => void;
  readonly onRetry: () => void;
}

export const hasRemark = ({ is }: Target): boolean => is === "blocked" || is === "no-new-sheets" || is === "failed";

/** Why nothing can be inserted as chosen, and what can be done about it. */
export function TargetRemark({ target, onUse, onNewSheet, onRetry }: TargetRemarkProps) {
  const words = useInsertWords();
  const pane = usePaneStyles();
  switch (target.is) {
    case "looking":
    case "ready":
    case "done":
    case "invalid":
      return null;
    case "no-new-sheets":
      return (
        <Remark tone="problem">
          <p className={pane.text}>{words.noNewSheets}</p>
        </Remark>
      );
    case "failed":
      return (
        <Remark tone="problem">
          <ProblemText title={null} problem={target.problem} />
          <Button size="small" onClick={onRetry}>
            {words.retry}
          </Button>
        </Remark>
      );
    case "blocked": {
      const { plan, obstacles, free } = target;
      return (
        <Remark tone="problem">
          <div className={pane.column}>
            <p className={pane.text}>{words.inTheWay(plan.sheets[0] ?? "", a1Range(plan.at))}</p>
            {obstacleTexts(obstacles, words).map((text) => (
              <p key={text} className={pane.text}>
                {text}
              </p>
            ))}
            <div className={pane.buttons}>
              {free && (
                <Button size="small" onClick={() => onUse(free)}>
                  {words.useFree(a1Range(free.at))}
                </Button>
              )}
              <Button size="small" onClick={onNewSheet}>
                {words.useNewSheet}
              </Button>
            </div>
          </div>
        </Remark>
      );
    }
  }
}
