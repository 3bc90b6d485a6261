import { Button, mergeClasses } from "@fluentui/react-components";
import { usePaneStyles } from "../parts/pane.styles";
import { useReadingStyles } from "../parts/reading.styles";
import { useWords } from "../words/speech";
import type { Progress, Scope } from "../session/state";

export interface ReadingProps {
  readonly progress: Progress;
  readonly scope: Scope;
  readonly onCancel: () => void;
}

export function Reading({ progress, scope, onCancel }: ReadingProps) {
  const words = useWords();
  const pane = usePaneStyles();
  const styles = useReadingStyles();
  const { done, total, sheet, forms, form } = progress;
  const label = words.reading(sheet, scope);
  return (
    <div className={pane.column}>
      <h2 className={pane.heading}>{label}</h2>
      {total > 1 ? (
        <progress className={styles.bar} aria-label={label} max={total} value={done} />
      ) : (
        <progress className={mergeClasses(styles.bar, styles.running)} aria-label={label} />
      )}
      {total > 1 && <p className={pane.text}>{words.readingOf(progress)}</p>}
      {forms > 0 && <p className={pane.quiet}>{words.readingForms(forms, form)}</p>}
      <div>
        <Button size="small" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}
