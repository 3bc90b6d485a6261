import { usePaneStyles } from "./pane.styles";
import { useScopeSwitchStyles } from "./scope-switch.styles";
import { useWords } from "./speech";
import { useFooterStyles } from "./footer.styles";

export interface MarksSwitchProps {
  readonly painting: boolean;
  readonly onPaint: (painting: boolean) => void;
}

/** The user's own choice to keep the sheets as they are. */
export function MarksSwitch({ painting, onPaint }: MarksSwitchProps) {
  const words = useWords();
  const pane = usePaneStyles();
  const styles = useScopeSwitchStyles();
  return (
    <footer className={useFooterStyles().footer}>
      <label className={styles.label}>
        <input
          type="checkbox"
          className={styles.input}
          checked={!painting}
          onChange={(event) => onPaint(!event.currentTarget.checked)}
        />
        <span className={pane.quiet}>{words.marksOff}</span>
      </label>
    </footer>
  );
}
