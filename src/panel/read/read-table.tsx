import type { ReactNode } from "react";
import { useReadStyles } from "./read.styles";
import { useRead } from "./use-read";
import { usePaneStyles } from "../parts/pane.styles";

export interface ReadTableProps {
  readonly name: string;
  /** Each with the class of its width, if it has one. Behind them stands the column of the cells' addresses. */
  readonly columns: readonly { readonly heading: string; readonly width?: string | undefined }[];
  /** Where the cells say of themselves what they are, the headings are for screen readers alone. */
  readonly headed?: boolean;
  readonly children: ReactNode;
}

/** What was read, a row each, with the way to its cell. */
export function ReadTable({ name, columns, headed = false, children }: ReadTableProps) {
  const { words } = useRead();
  const { hidden } = usePaneStyles();
  const styles = useReadStyles();
  return (
    <table className={styles.table} aria-label={name}>
      <colgroup>
        {columns.map(({ heading, width }) => (
          <col key={heading} className={width} />
        ))}
        <col className={styles.addressColumn} />
      </colgroup>
      <thead className={headed ? undefined : hidden}>
        <tr className={headed ? styles.head : undefined}>
          {columns.map(({ heading }) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
          <th scope="col">{headed ? <span className={hidden}>{words.cell}</span> : words.cell}</th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
