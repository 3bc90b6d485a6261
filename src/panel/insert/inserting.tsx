import { useInsertWords } from "./insert-speech";
import { Button } from "@fluentui/react-components";
import { usePaneStyles } from "../parts/pane.styles";
import { useReadingStyles } from "../parts/reading.styles";

export interface InsertingProps {
  readonly done: number;
  readonly all: number;
  readonly onCancel: () => void;
}

/** A bar while forms are written. */
export function Inserting({ done, all, onCancel }: InsertingProps) {
  const words = useInsertWords();
  const pane = usePaneStyles();
  const label = words.inserting(done, all);
  return (
    <div className={pane.column}>
      <h2 className={pane.heading}>{label}</h2>
      <progress className={useReadingStyles().bar} aria-label={label} max={all} value={done} />
      <div>
        <Button size="small" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}
