import { useId, useState } from "react";
import type { ChoiceProblem } from "./choice";
import { FieldProblem } from "./field-problem";
import { useInsertStyles } from "./insert.styles";
import { useTextBoxStyles } from "../parts/text-box.styles";
import { mergeClasses } from "@fluentui/react-components";

export interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly onChange: (value: number) => void;
  /** Label above, or small in front of the number. */
  readonly placed: "above" | "beside";
  readonly problem: ChoiceProblem | undefined;
}

/** Keeps what is being typed: a half-typed number is not put right under the fingers. */
export function NumberField({ label, value, least, most, onChange, placed, problem }: NumberFieldProps) {
  const styles = useInsertStyles();
  const { box } = useTextBoxStyles();
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <div className={placed === "above" ? styles.field : styles.row}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="number"
        className={mergeClasses(box, styles.input, placed === "beside" && styles.number)}
        value={draft ?? value}
        min={least}
        max={most}
        aria-invalid={problem !== undefined}
        aria-describedby={problem && `${id}-problem`}
        onChange={(event) => {
          setDraft(event.currentTarget.value);
          onChange(Math.trunc(Number(event.currentTarget.value)));
        }}
        onBlur={() => setDraft(null)}
      />
      <FieldProblem id={`${id}-problem`} problem={problem} />
    </div>
  );
}
