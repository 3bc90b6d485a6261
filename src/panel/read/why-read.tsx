import type { Why } from "../../core/fields";
import { useReadStyles } from "./read.styles";
import { useRead } from "./use-read";

export interface WhyReadProps {
  /** What it was taken for. */
  readonly as: string;
  readonly why: Why;
}

/** Quietly, and only where the label alone does not say it. */
export function WhyRead({ as, why }: WhyReadProps) {
  const { names, kit } = useRead();
  const pane = kit.usePaneStyles();
  const styles = useReadStyles();
  if (why === "wording") return null;
  return <div className={kit.mergeClasses(pane.quiet, styles.faint)}>{names.outline.takenFor(as, names.why[why])}</div>;
}
