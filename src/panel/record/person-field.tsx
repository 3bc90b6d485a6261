import { longestPerson } from "../../core/record/decision";
import { useTextBoxStyles } from "../parts/text-box.styles";
import type { RecordProps } from "./make-record";
import { useRecordStyles } from "./record.styles";
import { useRecord } from "./use-record";
import { usePaneStyles } from "../parts/pane.styles";

/** The user's own entry, the same in every box. */
export function PersonField({ keeper, words }: RecordProps) {
  const { person } = useRecord(keeper);
  const pane = usePaneStyles();
  const styles = useRecordStyles();
  const textBox = useTextBoxStyles();
  return (
    <label className={styles.field}>
      <span className={pane.quiet}>{words.person}</span>
      <input
        className={textBox.box}
        maxLength={longestPerson}
        value={person}
        onChange={({ currentTarget }) => keeper.enter(currentTarget.value)}
      />
    </label>
  );
}
