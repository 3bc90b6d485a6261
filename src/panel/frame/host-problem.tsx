import { Button } from "@fluentui/react-components";
import { usePaneStyles } from "../parts/pane.styles";
import { ProblemText } from "../parts/problem-text";
import { Remark } from "../parts/remark";
import { useWords } from "../words/speech";
import type { Problem } from "../session/state";

export interface HostProblemProps {
  readonly problem: Problem;
  readonly canGoBack: boolean;
  readonly onRetry: () => void;
  readonly onBack: () => void;
}

export function HostProblem({ problem, canGoBack, onRetry, onBack }: HostProblemProps) {
  const words = useWords();
  const styles = usePaneStyles();
  return (
    <>
      <div role="alert">
        <Remark tone="problem">
          <ProblemText title={null} problem={problem} />
        </Remark>
      </div>
      <div className={styles.buttons}>
        {problem.kind !== "unsupported" && <Button onClick={onRetry}>{words.retry}</Button>}
        {canGoBack && (
          <Button appearance="subtle" onClick={onBack}>
            {words.back}
          </Button>
        )}
      </div>
    </>
  );
}
