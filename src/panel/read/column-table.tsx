import type { ReadColumn } from "../../core/form";
import type { Range } from "../../core/sheet";
import { ChangeableRow } from "./changeable-row";
import { useReadStyles } from "./read.styles";
import { useRead } from "./use-read";

export interface ColumnTableProps {
  readonly name: string;
  readonly columns: readonly ReadColumn[];
  readonly onGo: (at: Range) => void;
}

/** The columns of the indicators: heading, what it was read as, and a way to say otherwise. */
export function ColumnTable({ name, columns, onGo }: ColumnTableProps) {
  const { names, words, kit } = useRead();
  const pane = kit.usePaneStyles();
  const styles = useReadStyles();
  const halves = new Set(columns.map(({ horizon }) => horizon)).size;
  return (
    <table className={styles.table} aria-label={name}>
      <colgroup>
        <col className={styles.labelColumn} />
        <col />
        <col className={styles.addressColumn} />
      </colgroup>
      <thead>
        <tr className={styles.head}>
          <th scope="col">{words.heading}</th>
          <th scope="col">{words.meaning}</th>
          <th scope="col">
            <span className={pane.hidden}>{words.cell}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {columns.map(({ role, horizon, heading, at, why }, index) => {
          const meaning = names.meaning[`column.${role}`];
          return (
            <ChangeableRow key={index} is="column" text={heading} {...{ at, onGo }}>
              {(change) => (
                <>
                  <th scope="row" className={heading === null ? styles.faint : undefined}>
                    {heading ?? names.outline.noHeading}
                  </th>
                  <td>
                    <div className={styles.changeable}>
                      <div>
                        {halves > 1 ? `${names.horizon[horizon]} · ${meaning}` : meaning}
                        {why !== "wording" && <div className={pane.quiet}>{names.why[why]}</div>}
                      </div>
                      {change}
                    </div>
                  </td>
                </>
              )}
            </ChangeableRow>
          );
        })}
      </tbody>
    </table>
  );
}
