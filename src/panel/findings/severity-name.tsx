import { mergeClasses } from "@fluentui/react-components";
import type { Severity } from "../../core/findings";
import { useFindingStyles } from "./finding.styles";
import { Icon } from "../parts/icon";
import { useWords } from "../words/speech";

export interface SeverityNameProps {
  readonly severity: Severity;
}

/** Shape, word and colour: never colour alone. */
export function SeverityName({ severity }: SeverityNameProps) {
  const words = useWords();
  const styles = useFindingStyles();
  return (
    <span className={mergeClasses(styles.severity, styles[severity])}>
      <Icon name={severity} />
      {words.severity[severity]}
    </span>
  );
}
