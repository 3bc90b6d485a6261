import type { MouseEvent, ReactNode } from "react";
import type { Range } from "../../core/sheet";
import { useReadStyles } from "./read.styles";
import { CellLink } from "../parts/cell-link";

export interface RowProps {
  /** Null where nothing of it stands on the sheet. */
  readonly at: Range | null;
  readonly onGo: (at: Range) => void;
  /** The cells before that with the address. */
  readonly children: ReactNode;
}

/** A row that leads to its cell: by its address with the keyboard, by a click anywhere with the mouse. */
export function Row({ at, onGo, children }: RowProps) {
  const styles = useReadStyles();
  return (
    <tr className={styles.row} onClick={(event) => at && isOnText(event) && onGo(at)}>
      {children}
      <td className={styles.address}>{at && <CellLink at={at} onGo={onGo} />}</td>
    </tr>
  );
}

/** Not on a button, which has an act of its own, and not at the end of a selection, which is going to be copied. */
function isOnText({ target }: MouseEvent): boolean {
  return target instanceof Element && !target.closest("button") && (window.getSelection()?.isCollapsed ?? true);
}
