import { useId, useState } from "react";
import { useTextBoxStyles } from "../parts/text-box.styles";
import { useRulesStyles } from "./rules.styles";
import { usePaneStyles } from "../parts/pane.styles";
import { mergeClasses } from "@fluentui/react-components";

export interface NumberBoxProps {
  readonly label: string;
  readonly value: number | null;
  readonly min: number;
  readonly max: number;
  /** Said below the box: the bounds. */
  readonly hint: string;
  /** Null where the box is empty, which only some may be. */
  readonly onChange: (value: number | null) => void;
  readonly mayBeEmpty?: boolean;
}

/** A whole number within bounds. What is not one stays in the box, is said to be wrong, and counts for nothing. */
export function NumberBox({ label, value, min, max, hint, onChange, mayBeEmpty = false }: NumberBoxProps) {
  const styles = useRulesStyles();
  const textBox = useTextBoxStyles();
  const pane = usePaneStyles();
  const id = useId();
  const shown = value === null ? "" : String(value);
  const [typed, setTyped] = useState({ text: shown, of: shown });
  // Another value came from elsewhere, such as a file.
  const text = typed.of === shown ? typed.text : shown;
  const isWrong = !isRight(text);
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={pane.quiet}>
        {label}
      </label>
      <input
        id={id}
        inputMode="numeric"
        className={mergeClasses(textBox.box, styles.narrow, isWrong && styles.wrong)}
        value={text}
        aria-invalid={isWrong}
        aria-describedby={`${id}-hint`}
        onChange={({ currentTarget }) => {
          const now = currentTarget.value.trim();
          const number = now === "" ? null : Number(now);
          setTyped({ text: currentTarget.value, of: isRight(now) ? String(number ?? "") : shown });
          if (isRight(now)) onChange(number);
        }}
      />
      <span id={`${id}-hint`} className={mergeClasses(pane.quiet, isWrong && styles.problem)}>
        {hint}
      </span>
    </div>
  );

  function isRight(given: string): boolean {
    const plain = given.trim();
    if (plain === "") return mayBeEmpty;
    return /^\d+$/.test(plain) && Number(plain) >= min && Number(plain) <= max;
  }
}
