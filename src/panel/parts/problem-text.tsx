import { OwnFold } from "./fold";
import { usePaneStyles } from "./pane.styles";
import { sayProblem } from "../session/problem";
import { useWords } from "../words/speech";
import type { Problem } from "../session/state";

export interface ProblemTextProps {
  /** What did not work because of it; null where the problem itself is the news. */
  readonly title: string | null;
  readonly problem: Problem;
}

/** What is the matter, what to do, and the program's own words for support, folded. */
export function ProblemText({ title, problem }: ProblemTextProps) {
  const words = useWords();
  const styles = usePaneStyles();
  const { kind, detail } = problem;
  const what = sayProblem(problem, words);
  const [, todo] = words.problem[kind];
  return (
    <div className={styles.column}>
      {title === null ? (
        <h2 className={styles.heading}>{what}</h2>
      ) : (
        <p className={styles.text}>
          {title}
          {words.because(what)}
        </p>
      )}
      <p className={styles.text}>{todo}</p>
      {detail !== "" && (
        <OwnFold className={styles.quiet} summary={words.detail}>
          {() => <p className={styles.quiet}>{detail}</p>}
        </OwnFold>
      )}
    </div>
  );
}
