import type { ReactNode } from "react";
import { OwnFold } from "../parts/fold";
import { useGroupStyles } from "../parts/group.styles";
import { Paged, type PagedProps } from "../parts/paged";
import { usePaneStyles } from "../parts/pane.styles";

export interface ListedGroupProps<Item> extends PagedProps<Item> {
  readonly name: string;
  /** What the list is of, in a sentence. */
  readonly why?: string;
}

/** A folded list beside the findings. */
export function ListedGroup<Item>({ name, why, items, children }: ListedGroupProps<Item>): ReactNode {
  const pane = usePaneStyles();
  const styles = useGroupStyles();
  return (
    <OwnFold
      className={styles.group}
      summaryClassName={styles.summary}
      summary={<h3 className={styles.name}>{name}</h3>}
    >
      {() => (
        <div className={styles.plain}>
          {why !== undefined && <p className={pane.quiet}>{why}</p>}
          <Paged items={items}>{children}</Paged>
        </div>
      )}
    </OwnFold>
  );
}
