import type { Kit } from "../kit";
import { useSettingsStyles } from "./settings.styles";

export interface SettingsProps {
  /** What the pane hands over, so that this part is loaded after the start. */
  readonly kit: Kit;
  readonly painting: boolean;
  readonly onPaint: (painting: boolean) => void;
  readonly onRules: () => void;
}

/** Below the check: the user's choice to keep the sheets as they are, and what support asks for. */
export function Settings({ kit, painting, onPaint, onRules }: SettingsProps) {
  const words = kit.useWords();
  const pane = kit.usePaneStyles();
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
      <kit.OwnFold summaryClassName={pane.quiet} summary={words.settings}>
        {() => (
          <>
            <p className={pane.quiet}>
              <button type="button" className={kit.mergeClasses(styles.link, styles.button)} onClick={onRules}>
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
      </kit.OwnFold>
    </footer>
  );
}
