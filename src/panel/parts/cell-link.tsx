import { cellName, type Range } from "../../core/sheet";
import { useCellLinkStyles } from "./cell-link.styles";
import { useWords } from "../words/speech";

export interface CellLinkProps {
  readonly at: Range;
  readonly onGo: (at: Range) => void;
}

/** A cell's address; a click goes there. */
export function CellLink({ at, onGo }: CellLinkProps) {
  const words = useWords();
  const address = cellName(at);
  return (
    <button type="button" className={useCellLinkStyles().link} aria-label={words.go(address)} onClick={() => onGo(at)}>
      {address}
    </button>
  );
}
