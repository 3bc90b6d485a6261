import { mergeClasses } from "@fluentui/react-components";
import type { Severity } from "../../core/findings";
import { useFindingStyles } from "./finding.styles";
import { Icon } from "../parts/icon";
import { usePaneStyles } from "../parts/pane.styles";
import type { Counts } from "../session/results";
import { useWords } from "../words/speech";
import { useSummaryStyles } from "./summary.styles";

export const severities: readonly Severity[] = ["error", "warning", "advice"];

export interface SummaryProps {
  readonly counts: Counts;
  readonly filter: Severity | null;
  readonly onFilter: (filter: Severity | null) => void;
}

/** The counts come first; those of the severities are the filter at the same time. */
export function Summary({ counts, filter, onFilter }: SummaryProps) {
  const words = useWords();
  const pane = usePaneStyles();
  const styles = useSummaryStyles();
  const colours = useFindingStyles();
  return (
    <>
      <div className={styles.tiles} role="group" aria-label={words.filter}>
        {severities.map((severity) => {
          const count = counts[severity];
          const chosen = filter === severity;
          return (
            <button
              key={severity}
              type="button"
              className={mergeClasses(styles.tile, chosen && styles.chosen)}
              aria-pressed={chosen}
              disabled={count === 0 && !chosen}
              onClick={() => onFilter(chosen ? null : severity)}
            >
              <span className={styles.number}>
                <Icon name={severity} className={count > 0 ? colours[severity] : undefined} />
                {count}
              </span>
              {words.severity[severity]}
            </button>
          );
        })}
      </div>
      <p className={mergeClasses(pane.quiet, styles.totals)}>
        {words.totals(counts).map((total) => (
          <span key={total}>{total}</span>
        ))}
      </p>
    </>
  );
}
