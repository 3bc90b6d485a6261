import { templateKinds } from "../../catalogue/template-kinds";
import { usePaneStyles } from "../parts/pane.styles";
import { useWords } from "../words/speech";

export function Welcome() {
  const words = useWords();
  const styles = usePaneStyles();
  return (
    <div className={styles.column}>
      <p className={styles.text}>{words.welcome}</p>
      <h2 className={styles.quiet}>{words.welcomeKinds}</h2>
      <ul className={styles.bullets}>
        {templateKinds.map((kind) => (
          <li key={kind}>{words.kind(kind)}</li>
        ))}
      </ul>
      <p className={styles.quiet}>{words.welcomePrivacy}</p>
    </div>
  );
}
