import { mergeClasses } from "@fluentui/react-components";
import type { Finding } from "../../core/findings";
import { useFindingStyles } from "./finding.styles";
import { useGroupStyles } from "../parts/group.styles";
import { Icon } from "../parts/icon";
import { usePaneStyles } from "../parts/pane.styles";
import { severitiesOf } from "../session/results";
import { useWords } from "../words/speech";
import { severities } from "./summary";

export interface SeverityCountsProps {
  readonly findings: readonly Finding[];
}

/** How many of each, at the end of a folded group. */
export function SeverityCounts({ findings }: SeverityCountsProps) {
  const words = useWords();
  const pane = usePaneStyles();
  const styles = useGroupStyles();
  const colours = useFindingStyles();
  const counts = severitiesOf(findings);
  return (
    <span className={styles.counts}>
      {severities
        .filter((severity) => counts[severity] > 0)
        .map((severity) => (
          <span key={severity} className={mergeClasses(styles.count, colours[severity])}>
            <Icon name={severity} />
            <span className={pane.hidden}>{words.severity[severity]}</span>
            {counts[severity]}
          </span>
        ))}
    </span>
  );
}
