import { useId } from "react";
import { usePaneStyles } from "./pane.styles";
import { useScopeSwitchStyles } from "./scope-switch.styles";
import { useWords } from "../words/speech";
import type { Scope } from "../session/state";

export interface ScopeSwitchProps {
  readonly scope: Scope;
  readonly onView: (scope: Scope) => void;
}

/** The active sheet's results, or those of all sheets that were read. */
export function ScopeSwitch({ scope, onView }: ScopeSwitchProps) {
  const words = useWords();
  const pane = usePaneStyles();
  const styles = useScopeSwitchStyles();
  const name = useId();
  const choices = [
    ["sheet", words.thisSheet],
    ["workbook", words.wholeWorkbook],
  ] as const;
  return (
    <fieldset className={styles.group}>
      <legend className={pane.hidden}>{words.scope}</legend>
      {choices.map(([value, label]) => (
        <label key={value} className={styles.label}>
          <input
            type="radio"
            name={name}
            className={styles.input}
            checked={scope === value}
            onChange={() => onView(value)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
