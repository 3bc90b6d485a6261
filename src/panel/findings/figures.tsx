import { formatDecimal } from "../../core/decimal";
import type { Figures as FigureValues } from "../../core/findings";
import { useFindingStyles } from "./finding.styles";
import { usePaneStyles } from "../parts/pane.styles";
import { useWords } from "../words/speech";

export interface FiguresProps {
  readonly figures: FigureValues;
}

/** Printed, computed, difference; in 万元. */
export function Figures({ figures: { actual, expected, difference } }: FiguresProps) {
  const words = useWords();
  const pane = usePaneStyles();
  const styles = useFindingStyles();
  const rows = [
    [words.printed, formatDecimal(actual)],
    [words.computed, formatDecimal(expected)],
    [words.difference, signed(difference)],
  ] as const;
  return (
    <dl className={styles.figures}>
      {rows.map(([name, amount]) => (
        <div key={name}>
          <dt className={pane.quiet}>{name}</dt>
          <dd className={styles.figure}>
            <span className={styles.amount}>{amount}</span>
            <span className={pane.quiet}>{words.unit}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** With a real minus sign, and a plus where it is more than it should be. */
function signed(difference: FigureValues["difference"]): string {
  const text = formatDecimal(difference);
  return text.startsWith("-") ? `−${text.slice(1)}` : difference === 0n ? text : `+${text}`;
}
