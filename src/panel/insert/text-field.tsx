import { useId } from "react";
import type { ChoiceProblem } from "./choice";
import { FieldProblem } from "./field-problem";
import { useInsertStyles } from "./insert.styles";
import { useTextBoxStyles } from "../parts/text-box.styles";
import { mergeClasses } from "@fluentui/react-components";
import { usePaneStyles } from "../parts/pane.styles";

export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
  /** Across the whole width. */
  readonly whole?: boolean;
  /** What is often meant; anything else can be typed. */
  readonly suggestions?: readonly string[];
  readonly problem: ChoiceProblem | undefined;
}

export function TextField({ label, value, onChange, hint, whole = false, suggestions, problem }: TextFieldProps) {
  const styles = useInsertStyles();
  const { box } = useTextBoxStyles();
  const id = useId();
  const list = `${id}-list`;
  return (
    <div className={mergeClasses(styles.field, whole && styles.whole)}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className={mergeClasses(box, styles.input)}
        value={value}
        placeholder={hint}
        autoComplete="off"
        list={suggestions && list}
        aria-invalid={problem !== undefined}
        aria-describedby={problem && `${id}-problem`}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <FieldProblem id={`${id}-problem`} problem={problem} />
      {suggestions && (
        <datalist id={list}>
          {suggestions.map((text) => (
            <option key={text} value={text} />
          ))}
        </datalist>
      )}
    </div>
  );
}

/** Several lines, as pasted. */
export function LinesField({ label, value, onChange, hint, problem }: Omit<TextFieldProps, "whole" | "suggestions">) {
  const styles = useInsertStyles();
  const { box } = useTextBoxStyles();
  const quiet = usePaneStyles().quiet;
  const id = useId();
  return (
    <div className={mergeClasses(styles.field, styles.whole)}>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        className={mergeClasses(box, styles.input, styles.area)}
        rows={2}
        value={value}
        aria-invalid={problem !== undefined}
        aria-describedby={`${id}-hint${problem ? ` ${id}-problem` : ""}`}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <FieldProblem id={`${id}-problem`} problem={problem} />
      <span id={`${id}-hint`} className={quiet}>
        {hint}
      </span>
    </div>
  );
}
