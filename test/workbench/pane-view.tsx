import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { openFrame } from "./add-in-frame";
import type { RunningExcel } from "./running-excel";
import { useWords } from "./speech";
import type { Pane } from "./state";

export interface PaneViewProps {
  readonly pane: Pane;
  readonly excel: RunningExcel;
  /** Null: all there is. */
  readonly width: number | null;
  readonly hidden: boolean;
  readonly onClose: () => void;
  readonly onLeave: (url: string) => void;
}

/** The task pane: the built page in a frame, under the title bar that Excel draws. */
export function PaneView({ pane, excel, width, hidden, onClose, onLeave }: PaneViewProps) {
  const words = useWords();
  const place = useRef<HTMLDivElement>(null);
  const { url, title, turn } = pane;
  const leave = useRef(onLeave);
  leave.current = onLeave;
  useEffect(() => {
    if (!place.current) return undefined;
    const page = excel.connect();
    const frame = openFrame({
      container: place.current,
      url,
      title,
      page,
      onLeave: (address) => leave.current(address),
    });
    return frame.close;
  }, [excel, url, title, turn]);
  return (
    <aside
      className="pane"
      aria-label={words.pane}
      hidden={hidden}
      {...(width !== null && { style: { inlineSize: width } })}
    >
      <div className="pane-title">
        <h2>{title}</h2>
        <Button appearance="subtle" size="small" aria-label={words.closePane} title={words.closePane} onClick={onClose}>
          ✕
        </Button>
      </div>
      <div ref={place} className="pane-page" />
    </aside>
  );
}
