import type { ChoiceProblem } from "./choice";
import { useInsertStyles } from "./insert.styles";
import { useInsertWords } from "./insert-speech";

export interface FieldProblemProps {
  readonly id: string;
  readonly problem: ChoiceProblem | undefined;
}

/** What is wrong in a field, right below it. */
export function FieldProblem({ id, problem }: FieldProblemProps) {
  const words = useInsertWords();
  const styles = useInsertStyles();
  return problem ? (
    <span id={id} className={styles.problem}>
      {words.invalid(problem)}
    </span>
  ) : null;
}
