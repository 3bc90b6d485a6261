import { useSettingsStyles } from "./settings.styles";
import { OwnFold } from "../parts/fold";
import { useWords } from "../words/speech";
import { usePaneStyles } from "../parts/pane.styles";
import { mergeClasses } from "@fluentui/react-components";

export interface SettingsProps {
  /** What the pane hands over, so that this part is loaded after the start. */
  readonly painting: boolean;
  readonly onPaint: (painting: boolean) => void;
  readonly onRules: () => void;
}

/** Below the check: the user's choice to keep the sheets as they are, and what support asks for. */
export function Settings({ painting, onPaint, onRules }: SettingsProps) {
  const words = useWords();
  const pane = usePaneStyles();
  const styles = useSettingsStyles();
  return (
    <footer className={styles.footer}>
      <label className={styles.label}>
        <input
          type="checkbox"
          className={styles.input}
          checked={!painting}
          onChange={(event) => onPaint(!event.currentTarget.checked)}
        />
        <span className={pane.quiet}>{words.marksOff}</span>
      </label>
      <OwnFold summaryClassName={pane.quiet} summary={words.settings}>
        {() => (
          <>
            <p className={pane.quiet}>
              <button type="button" className={mergeClasses(styles.link, styles.button)} onClick={onRules}>
                {words.rules}
              </button>
            </p>
            <p className={pane.quiet}>
              <a className={styles.link} href="fieldtest.html">
                {words.selfCheck}
              </a>
              {words.selfCheckWhy}
            </p>
          </>
        )}
      </OwnFold>
    </footer>
  );
}
