import type { IPopup } from "@univerjs/ui";
import { useEffect, useRef, useState } from "react";

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
  return props ? <Help {...props} /> : null;
}

function Help({ items, title, message, label, opened, onChoose, onClose }: CellHelpProps) {
  const [open, setOpen] = useState(opened);
  return (
    <div className="cell-help">
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
