import type { Range } from "../core/sheet";
import { CellLinks } from "./cell-links";
import { OwnFold } from "./fold";
import { useGroupStyles } from "./group.styles";
import { Paged } from "./paged";
import { usePaneStyles } from "./pane.styles";
import type { Results, ToFill } from "./results";
import { useWords } from "./speech";

export interface ToFillGroupProps extends Pick<Results, "say"> {
  readonly items: readonly ToFill[];
  readonly onGo: (sheet: string, at: Range) => void;
}

/** 待填写: what blank forms still wait for. No faults. */
export function ToFillGroup({ items, say, onGo }: ToFillGroupProps) {
  const words = useWords();
  const pane = usePaneStyles();
  const styles = useGroupStyles();
  return (
    <OwnFold
      className={styles.group}
      summaryClassName={styles.summary}
      summary={<h3 className={styles.name}>{words.toFill(items.length)}</h3>}
    >
      {() => (
        <div className={styles.plain}>
          <p className={pane.quiet}>{words.toFillWhy}</p>
          <Paged items={items}>
            {({ sheet, name, finding }, index) => (
              <li key={index} className={styles.entry}>
                <p className={pane.text}>
                  {say(finding).what} <CellLinks ranges={finding.at} onGo={(at) => onGo(sheet, at)} />
                </p>
                {name !== null && <p className={pane.quiet}>{name}</p>}
              </li>
            )}
          </Paged>
        </div>
      )}
    </OwnFold>
  );
}
