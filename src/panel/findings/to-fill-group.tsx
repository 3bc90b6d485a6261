import type { Range } from "../../core/sheet";
import { CellLinks } from "./cell-links";
import { useGroupStyles } from "../parts/group.styles";
import { ListedGroup } from "./listed-group";
import { usePaneStyles } from "../parts/pane.styles";
import type { Results, ToFill } from "../session/results";
import { useListWords } from "./list-words";

export interface ToFillGroupProps extends Pick<Results, "say"> {
  readonly items: readonly ToFill[];
  readonly onGo: (sheet: string, at: Range) => void;
}

/** 待填写: what blank forms still wait for. No faults. */
export function ToFillGroup({ items, say, onGo }: ToFillGroupProps) {
  const list = useListWords();
  const pane = usePaneStyles();
  const styles = useGroupStyles();
  return (
    <ListedGroup name={list.toFill(items.length)} why={list.toFillWhy} items={items}>
      {({ sheet, name, finding }, index) => (
        <li key={index} className={styles.entry}>
          <p className={pane.text}>
            {say(finding).what} <CellLinks ranges={finding.at} onGo={(at) => onGo(sheet, at)} />
          </p>
          {name !== null && <p className={pane.quiet}>{name}</p>}
        </li>
      )}
    </ListedGroup>
  );
}
