import type { IPopup } from "@univerjs/ui";
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { besideCell, type Box, type Corner } from "./beside-cell";

export interface CellHelpProps {
  /** What a list offers; null when the cell has no list. */
  readonly items: readonly string[] | null;
  readonly title: string;
  readonly message: string;
  readonly label: string;
  /** Opened by the keyboard: the choice begins in the list. */
  readonly opened: boolean;
  readonly onChoose: (item: string) => void;
  readonly onClose: () => void;
}

/** Beside a selected cell with data validation: the arrow and the list, and the message for whoever fills it in. */
export function CellHelp({ popup }: { readonly popup: IPopup<CellHelpProps> }) {
  const props = popup.extraProps;
  return props ? <Help {...props} popup={popup} /> : null;
}

type HelpProps = CellHelpProps & { readonly popup: IPopup<CellHelpProps> };

function Help({ items, title, message, label, opened, onChoose, onClose, popup }: HelpProps) {
  const [open, setOpen] = useState(opened);
  const [box, corner] = useCorner(popup, open);
  return (
    <div ref={box} className="cell-help" style={corner}>
      {items && (
        <button
          type="button"
          aria-label={label}
          aria-expanded={open}
          className="cell-help-arrow"
          onClick={() => setOpen(!open)}
        />
      )}
      {items && open && <Choices items={items} label={label} onChoose={onChoose} onClose={onClose} />}
      {!open && (title || message) && (
        <div role="note" className="cell-help-note">
          {title && <strong>{title}</strong>}
          {message}
        </div>
      )}
    </div>
  );
}

/** Where it stands in the window. Univer keeps what pops up within the window, which would put this over the pane. */
function useCorner({ anchorRect$, canvasElement }: IPopup<CellHelpProps>, open: boolean) {
  const box = useRef<HTMLDivElement>(null);
  const [corner, setCorner] = useState<Corner>();
  useLayoutEffect(() => {
    const place = (cell: Box): void => {
      const help = box.current?.getBoundingClientRect();
      if (help) setCorner(besideCell(cell, help, canvasElement.getBoundingClientRect()));
    };
    const following = anchorRect$.subscribe(place);
    return () => {
      following.unsubscribe();
    };
  }, [anchorRect$, canvasElement, open]);
  return [box, corner] as const;
}

type ChoicesProps = Pick<CellHelpProps, "label" | "onChoose" | "onClose"> & { readonly items: readonly string[] };

function Choices({ items, label, onChoose, onClose }: ChoicesProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => focusOption(list.current, 0), []);
  const keys = (event: React.KeyboardEvent): void => {
    event.stopPropagation();
    const at = Array.from(list.current?.children ?? []).indexOf(document.activeElement ?? document.body);
    if (event.key === "ArrowDown") focusOption(list.current, Math.min(at + 1, items.length - 1));
    else if (event.key === "ArrowUp") focusOption(list.current, Math.max(at - 1, 0));
    else if (event.key === "Escape") onClose();
    else return;
    event.preventDefault();
  };
  return (
    <div ref={list} role="listbox" aria-label={label} className="cell-help-list" onKeyDown={keys}>
      {items.map((item) => (
        <button key={item} type="button" role="option" aria-selected={false} onClick={() => onChoose(item)}>
          {item}
        </button>
      ))}
    </div>
  );
}

function focusOption(list: HTMLElement | null, at: number): void {
  const option = list?.children[at];
  if (option instanceof HTMLElement) option.focus();
}
