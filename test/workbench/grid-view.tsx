import { Spinner } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { openGrid, type Grid, type MenuItem } from "./grid";
import type { RunningExcel } from "./running-excel";
import type { Simulation } from "./simulation";
import { useWords } from "./speech";

export interface GridViewProps {
  readonly excel: RunningExcel;
  readonly simulation: Simulation;
  readonly menuItems: readonly MenuItem[];
  readonly onFault: (message: string) => void;
}

/** The place of the spreadsheet. The grid is no React component: it fills the element that it is given. */
export function GridView({ excel, simulation, menuItems, onFault }: GridViewProps) {
  const words = useWords();
  const place = useRef<HTMLDivElement>(null);
  const tellFault = useRef(onFault);
  tellFault.current = onFault;
  const items = useRef(menuItems);
  items.current = menuItems;
  const opened = useRef<Grid | null>(null);
  /** The Excel whose workbook the grid shows: another one's grid is not ready, though it still stands there. */
  const [shown, setShown] = useState<RunningExcel | null>(null);
  const ready = shown === excel;
  const { language, theme } = simulation;
  useEffect(() => {
    const container = document.createElement("div");
    container.className = "grid";
    place.current?.append(container);
    let gone = false;
    const { host, user } = excel;
    const fault = (message: string) => {
      tellFault.current(message);
    };
    const options = { container, host, user, language, dark: theme === "dark", menuItems: items.current };
    openGrid({ ...options, onFault: fault }).then(
      (made) => {
        if (gone) return made.dispose();
        opened.current = made;
        setShown(excel);
      },
      (error: unknown) => {
        fault(String(error));
      },
    );
    return () => {
      gone = true;
      setShown(null);
      opened.current?.dispose();
      opened.current = null;
      container.remove();
    };
  }, [excel, language, theme]);
  return (
    <div
      ref={place}
      className="grid-frame"
      data-ready={ready}
      tabIndex={-1}
      onFocus={({ target, currentTarget }) => {
        if (target === currentTarget) opened.current?.focus();
      }}
    >
      {!ready && <Spinner label={words.gridLoading} className="grid-loading" />}
    </div>
  );
}
