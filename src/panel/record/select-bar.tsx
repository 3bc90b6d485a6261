import { useState } from "react";
import { DecideBox } from "./decide-box";
import type { RecordProps } from "./make-record";
import { useRecordStyles } from "./record.styles";
import { useRecord } from "./use-record";
import { Button } from "@fluentui/react-components";
import { usePaneStyles } from "../parts/pane.styles";

/** One decision on all findings that are selected: it stays in sight while the reader goes on selecting. */
export function SelectBar(record: RecordProps) {
  const { keeper, words } = record;
  useRecord(keeper);
  const findings = keeper.selected.map(({ finding }) => finding);
  const said = words.selected(findings.length);
  const pane = usePaneStyles();
  const styles = useRecordStyles();
  const [wants, setWants] = useState<"to-fix" | "waive" | null>(null);
  if (findings.length === 0) return null;
  return (
    <div className={styles.bar} role="group" aria-label={said}>
      <div className={pane.buttons}>
        <span>{said}</span>
        <Button size="small" onClick={() => setWants("to-fix")}>
          {words.toFix}
        </Button>
        <Button size="small" onClick={() => setWants("waive")}>
          {words.waive}
        </Button>
      </div>
      {wants && <DecideBox key={wants} {...record} findings={findings} wants={wants} onClose={() => setWants(null)} />}
    </div>
  );
}
