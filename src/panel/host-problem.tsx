import { Button } from "@fluentui/react-components";
import { usePaneStyles } from "./pane.styles";
import { ProblemText } from "./problem-text";
import { Remark } from "./remark";
import { useWords } from "./speech";
import type { Problem } from "./state";

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
