import type { FormKind } from "../core/form";
import { usePaneStyles } from "./pane.styles";
import { useWords } from "./speech";

/** The standard forms that are recognised. Named here, as the catalogue comes with the first check only. */
const kinds: readonly FormKind[] = ["department-overall", "project", "special-policy"];

export function Welcome() {
  const words = useWords();
  const styles = usePaneStyles();
  return (
    <div className={styles.column}>
      <p className={styles.text}>{words.welcome}</p>
      <h2 className={styles.quiet}>{words.welcomeKinds}</h2>
      <ul className={styles.bullets}>
        {kinds.map((kind) => (
          <li key={kind}>{words.kind(kind)}</li>
        ))}
      </ul>
      <p className={styles.quiet}>{words.welcomePrivacy}</p>
    </div>
  );
}
