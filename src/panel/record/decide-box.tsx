import { useId, useState } from "react";
import type { Finding } from "../../core/findings";
import { isComplete, longestReason, type DecisionKind } from "../../core/record/decision";
import { useTextBoxStyles } from "../parts/text-box.styles";
import type { RecordProps } from "./make-record";
import { PersonField } from "./person-field";
import { useRecordStyles } from "./record.styles";
import { useRecord } from "./use-record";
import { usePaneStyles } from "../parts/pane.styles";
import { Button, mergeClasses } from "@fluentui/react-components";

export interface DecideBoxProps extends RecordProps {
  readonly findings: readonly Finding[];
  readonly onClose: () => void;
  /** 待改, or to let the findings stand. */
  readonly wants: "to-fix" | "waive";
}

/** Who decides, and why: a small form beside the finding, or beside several. */
export function DecideBox({ findings, wants, onClose, ...record }: DecideBoxProps) {
  const { keeper, words, names } = record;
  const { person } = useRecord(keeper);
  const pane = usePaneStyles();
  const styles = useRecordStyles();
  const textBox = useTextBoxStyles();
  const group = useId();
  const [kind, setKind] = useState<DecisionKind>(wants === "to-fix" ? "to-fix" : "verified");
  const [reason, setReason] = useState("");
  if (wants === "waive" && !keeper.mayWaive(findings)) return <p className={pane.quiet}>{words.mayNotWaive}</p>;
  const isReady = isComplete({ is: kind, reason, by: person });
  return (
    <form
      className={styles.box}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isReady) return;
        // What was entered stays where it could not be kept.
        void keeper.decide(findings, kind, reason).then((isKept) => {
          if (isKept) onClose();
        });
      }}
    >
      {wants === "waive" && (
        <div className={styles.choices} role="radiogroup" aria-label={words.waive}>
          {(["verified", "kept"] as const).map((one) => (
            <label key={one} className={styles.choice}>
              <input type="radio" name={group} checked={kind === one} onChange={() => setKind(one)} />
              {names.decision[one]}
            </label>
          ))}
        </div>
      )}
      <label className={styles.field}>
        <span className={pane.quiet}>{wants === "to-fix" ? words.comment : words.reason}</span>
        <textarea
          className={mergeClasses(textBox.box, styles.area)}
          maxLength={longestReason}
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
      </label>
      <PersonField {...record} />
      <div className={pane.buttons}>
        <Button size="small" appearance="primary" type="submit" disabledFocusable={!isReady}>
          {words.confirm}
        </Button>
        <Button size="small" onClick={onClose}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
