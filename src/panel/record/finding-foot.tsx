import { useState } from "react";
import type { Finding } from "../../core/findings";
import { DecideBox } from "./decide-box";
import { DecidedLine } from "./decided-line";
import type { RecordProps } from "./make-record";
import { useRecordStyles } from "./record.styles";
import { useRecord } from "./use-record";
import { Button } from "@fluentui/react-components";
import { usePaneStyles } from "../parts/pane.styles";

export interface FindingFootProps extends RecordProps {
  readonly finding: Finding;
}

/** Below a finding: what was decided on it, and what may be. */
export function FindingFoot({ finding, ...record }: FindingFootProps) {
  const { keeper, words } = record;
  useRecord(keeper);
  const pane = usePaneStyles();
  const styles = useRecordStyles();
  const [wants, setWants] = useState<"to-fix" | "waive" | null>(null);
  const decided = keeper.settled?.on.get(finding);
  const slim = { appearance: "subtle", size: "small", className: pane.slim } as const;
  return (
    <>
      {decided && <DecidedLine {...record} decided={decided} />}
      <div className={styles.foot}>
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={keeper.isSelected(finding)}
            onChange={({ currentTarget }) => keeper.select(finding, currentTarget.checked)}
          />
          {words.select}
        </label>
        {(["to-fix", "waive"] as const).map((one) => (
          <Button
            key={one}
            {...slim}
            aria-expanded={wants === one}
            onClick={() => setWants(wants === one ? null : one)}
          >
            {one === "to-fix" ? words.toFix : words.waive}
          </Button>
        ))}
      </div>
      {wants && <DecideBox key={wants} {...record} findings={[finding]} wants={wants} onClose={() => setWants(null)} />}
    </>
  );
}
