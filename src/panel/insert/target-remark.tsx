import { a1Range } from "../../core/sheet";
import type { Obstacle } from "../../core/template/place";
import { useInsertWords } from "./insert-speech";
import type { Target } from "./insert-state";
import type { Plan } from "./plan";
import type { InsertWords } from "./words";
import { useKit } from "./use-kit";

export interface TargetRemarkProps {
  readonly target: Target;
  /** Inserts at the free place. */
  readonly onUse: (plan: Plan) => void;
  readonly onNewSheet: () => void;
  readonly onRetry: () => void;
}

/** Why nothing can be inserted as chosen, and what can be done about it. */
export function TargetRemark({ target, onUse, onNewSheet, onRetry }: TargetRemarkProps) {
  const { Button, ProblemText, Remark, usePaneStyles } = useKit();
  const words = useInsertWords();
  const pane = usePaneStyles();
  switch (target.is) {
    case "looking":
    case "ready":
      return null;
    case "invalid":
      return (
        <Remark tone="problem">
          {target.problems.map((problem) => (
            <p key={JSON.stringify(problem)} className={pane.text}>
              {words.invalid(problem)}
            </p>
          ))}
        </Remark>
      );
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
            {worthSaying(obstacles).map((obstacle) => (
              <p key={JSON.stringify(obstacle)} className={pane.text}>
                {sentence(obstacle, words)}
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

/** Cells that hold something say enough: that some of them are merged is no news. */
function worthSaying(obstacles: readonly Obstacle[]): readonly Obstacle[] {
  const hasContent = obstacles.some(({ is }) => is === "content");
  return obstacles.filter(({ is }) => is !== "merged" || !hasContent);
}

function sentence(obstacle: Obstacle, words: InsertWords): string {
  switch (obstacle.is) {
    case "content":
      return words.content(obstacle.cells.join(words.comma), obstacle.count, obstacle.cells.length);
    case "merged":
      return words.merged(obstacle.ranges.map(a1Range).join(words.comma));
    case "off-sheet":
      return words.offSheet;
    case "protected":
      return words.sheetProtected;
  }
}
