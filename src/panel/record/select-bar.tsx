import { useState } from "react";
import { DecideBox } from "./decide-box";
import type { RecordProps } from "./make-record";
import { useRecordStyles } from "./record.styles";
import { useRecord } from "./use-record";

/** One decision on all findings that are selected: it stays in sight while the reader goes on selecting. */
export function SelectBar(record: RecordProps) {
  const { keeper, words, kit } = record;
  const { selected } = useRecord(keeper);
  const pane = kit.usePaneStyles();
  const styles = useRecordStyles();
  const [wants, setWants] = useState<"to-fix" | "waive" | null>(null);
  if (selected.size === 0) return null;
  return (
    <div className={styles.bar} role="group" aria-label={words.selected(selected.size)}>
      <div className={pane.buttons}>
        <span>{words.selected(selected.size)}</span>
        <kit.Button size="small" onClick={() => setWants("to-fix")}>
          {words.toFix}
        </kit.Button>
        <kit.Button size="small" onClick={() => setWants("waive")}>
          {words.waive}
        </kit.Button>
      </div>
      {wants && (
        <DecideBox key={wants} {...record} findings={[...selected]} wants={wants} onClose={() => setWants(null)} />
      )}
    </div>
  );
}
