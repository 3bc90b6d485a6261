import { useState } from "react";
import { isComplete, type Decision } from "../../core/record/decision";
import type { RecordProps } from "./make-record";
import { PersonField } from "./person-field";
import { useRecordStyles } from "./record.styles";
import { useRecord } from "./use-record";
import { Button } from "@fluentui/react-components";
import { usePaneStyles } from "../parts/pane.styles";

export interface WithdrawButtonProps extends RecordProps {
  readonly decision: Decision;
}

/** Takes a decision back; asks for the name of whoever does where nobody has entered one. */
export function WithdrawButton({ decision, ...record }: WithdrawButtonProps) {
  const { keeper, words } = record;
  const { person } = useRecord(keeper);
  const pane = usePaneStyles();
  const styles = useRecordStyles();
  const [asks, setAsks] = useState(false);
  const isReady = isComplete({ is: "withdrawn", reason: "", by: person });
  const withdraw = () => void keeper.withdraw(decision);
  if (!asks) {
    return (
      <Button
        appearance="subtle"
        size="small"
        className={pane.slim}
        onClick={() => (isReady ? withdraw() : setAsks(true))}
      >
        {words.withdraw}
      </Button>
    );
  }
  return (
    <form
      className={styles.box}
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) withdraw();
      }}
    >
      <PersonField {...record} />
      <div className={pane.buttons}>
        <Button size="small" appearance="primary" type="submit" disabledFocusable={!isReady}>
          {words.withdraw}
        </Button>
        <Button size="small" onClick={() => setAsks(false)}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
