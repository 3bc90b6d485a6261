import type { KeyboardEvent, PointerEvent } from "react";
import { useWords } from "./speech";

export interface SplitterProps {
  readonly width: number;
  readonly narrowest: number;
  readonly onWidth: (width: number) => void;
}

const step = 20;
/** The spreadsheet keeps as much. */
const narrowestGrid = 320;

/** Between the spreadsheet and the pane: dragged, or moved with the arrow keys. */
export function Splitter({ width, narrowest, onWidth }: SplitterProps) {
  const words = useWords();
  const widest = Math.max(narrowest, window.innerWidth - narrowestGrid);
  const set = (wanted: number) => {
    onWidth(Math.min(widest, Math.max(narrowest, Math.round(wanted))));
  };
  const key = (event: KeyboardEvent) => {
    const wanted = { ArrowLeft: width + step, ArrowRight: width - step, Home: narrowest, End: widest }[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    set(wanted);
  };
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    // Captured: the frame beside it would swallow the movement.
    if (event.currentTarget.hasPointerCapture(event.pointerId)) set(window.innerWidth - event.clientX);
  };
  return (
    <div
      className="splitter"
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={words.splitter}
      aria-valuenow={width}
      aria-valuemin={narrowest}
      aria-valuemax={widest}
      onKeyDown={key}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={drag}
    />
  );
}
