import { a1Range } from "../../core/sheet";
import type { Decided } from "../../core/record/decided";
import { dayOf } from "../../core/record/names";
import type { RecordProps } from "./make-record";
import { useRecordStyles } from "./record.styles";
import { WithdrawButton } from "./withdraw-button";
import { usePaneStyles } from "../parts/pane.styles";

export interface DecidedLineProps extends RecordProps {
  readonly decided: Decided;
}

/** A decision with who made it; where it has lapsed, what changed. */
export function DecidedLine({ decided: { decision, is, changes, because }, ...record }: DecidedLineProps) {
  const { words, names } = record;
  const pane = usePaneStyles();
  const styles = useRecordStyles();
  const why = because === null || because === "changed" ? null : names.lapsedBecause[because];
  return (
    <div className={styles.decided}>
      <p className={pane.quiet}>
        {is === "lapsed" && `${words.lapsed}${why === null ? "" : `${words.colon}${why}`} · `}
        <b>{names.decision[decision.is]}</b>
        {words.colon}
        {decision.reason} · {words.by(decision.by, dayOf(decision.at))}
      </p>
      <WithdrawButton {...record} decision={decision} />
      {changes.map(({ at, gone, then, now }, index) => (
        <p key={index} className={pane.quiet}>
          {at ? a1Range(at) : gone ? words.gone : words.outside} {words.cellChange(then, now)}
        </p>
      ))}
    </div>
  );
}
