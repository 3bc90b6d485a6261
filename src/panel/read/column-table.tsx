import type { ReadColumn } from "../../core/form";
import type { Range } from "../../core/sheet";
import { ChangeableRow } from "./changeable-row";
import { ReadTable } from "./read-table";
import { useReadStyles } from "./read.styles";
import { useRead } from "./use-read";
import { usePaneStyles } from "../parts/pane.styles";

export interface ColumnTableProps {
  readonly name: string;
  readonly columns: readonly ReadColumn[];
  readonly onGo: (at: Range) => void;
}

/** The columns of the indicators: heading, what it was read as, and a way to say otherwise. */
export function ColumnTable({ name, columns, onGo }: ColumnTableProps) {
  const { names, words } = useRead();
  const pane = usePaneStyles();
  const styles = useReadStyles();
  const halves = new Set(columns.map(({ horizon }) => horizon)).size;
  return (
    <ReadTable
      name={name}
      columns={[{ heading: words.heading, width: styles.labelColumn }, { heading: words.meaning }]}
      headed
    >
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
    </ReadTable>
  );
}
